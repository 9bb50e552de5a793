import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { checkoutOf, makeRepository, pullRequest, type TestRepository } from '../support/git-repository.ts'
import { githubServer } from '../support/github-server.ts'
import { type JobOptions, miniRunner } from '../support/mini-runner.ts'
import { eventually } from '../support/processes.ts'
import { resultsService } from '../support/results-service.ts'
import { namesInZip } from '../support/zip-names.ts'

/** Each starts the whole program, some of them twice. */
const timeout = { timeout: 300_000 }

/** A pull request that changes a text which is no input of the build, checked out as `actions/checkout` does. */
const calmPullRequest = async () => {
  const origin = await makeRepository('origin')
  const files = {
    'main.go': 'package main\n\nfunc main() {}\n',
    'go.mod': 'module example.com/app\n\ngo 1.26\n',
  }
  const base = await origin.commit('base', {
    ...files,
    Dockerfile: 'FROM scratch\nCOPY . .\n',
    '.dockerignore': '*.md\n',
    'README.md': 'one\n',
  })
  origin.git('checkout', '--quiet', '-b', 'feature')
  const head = await origin.commit('a word', { 'README.md': 'two\n' })
  origin.git('checkout', '--quiet', '--detach', 'main')
  origin.git('merge', '--quiet', '--no-ff', '-m', 'Merge', head)
  origin.git('update-ref', 'refs/pull/1/merge', origin.head())
  const checkout = await checkoutOf(origin, 'refs/pull/1/merge')
  const repo = { full_name: 'octo/app' }
  const payload = {
    number: 7,
    pull_request: { number: 7, head: { sha: head, repo }, base: { sha: base, ref: 'main', repo } },
    sender: { login: 'octocat' },
  }
  return { checkout, base, head, event: { name: 'pull_request', payload } }
}

const report = async (workspace: string): Promise<Report> =>
  JSON.parse(await readFile(join(workspace, 'go-container-bench-report', 'report.json'), 'utf8')) as Report

/** A job whose checkout has a Dockerfile, without any engine to build it with. */
const jobFor = async (name: string, payload: unknown, options: Partial<JobOptions> = {}) => {
  const repository = await makeRepository()
  await repository.commit('first', { Dockerfile: 'FROM scratch\nCOPY . .\n', 'main.go': 'package main\n' })
  return {
    repository,
    job: await miniRunner({ workspace: repository.path, event: { name, payload }, ...options }),
  }
}

describe('on pull_request', () => {
  test('a change of a text is green within seconds, and published everywhere', timeout, async () => {
    const { checkout, event } = await calmPullRequest()
    const [service, github] = [await resultsService(), await githubServer()]
    const job = await miniRunner({
      ...{ workspace: checkout.path, event },
      env: { ...service.env, GITHUB_API_URL: github.url },
      // Without a name, what was not built is not uploaded.
      inputs: { comment: 'always', 'artifact-name': 'unchanged' },
    })
    const main = await job.main()
    expect(main).toMatchObject({ status: 0, messages: [] })
    expect((await report(checkout.path)).verdict.kind).toBe('unchanged')
    expect(main.summary).toContain('no input of the build changed')
    expect(main.outputs).toMatchObject({
      verdict: 'unchanged',
      judged: 'false',
      'report-path': join(checkout.path, 'go-container-bench-report', 'report.json'),
      'comment-url': `${github.url}/octo/app/pull/7#issuecomment-1001`,
      'artifact-id': '4711',
      'artifact-url': 'https://github.com/octo/app/actions/runs/99/artifacts/4711',
      'engine-facts': '[]',
    })
    const [[name, zip] = ['', Buffer.alloc(0)]] = service.artifacts
    expect(name).toBe('unchanged')
    expect(namesInZip(zip)).toEqual(['report.html', 'report.json', 'report.md'])
    expect(github.comments.map(({ issue }) => issue)).toEqual([7])
    // Nothing is left to the post step, and nothing on the machine.
    expect(await job.post()).toMatchObject({ status: 0, messages: [], summary: '', outputs: {} })
    expect(service.called).toEqual(['CreateArtifact', 'FinalizeArtifact'])
    expect(await readdir(job.temp)).toEqual([])
  })

  test('a calm change gets no comment by default', timeout, async () => {
    const { checkout, event } = await calmPullRequest()
    const github = await githubServer()
    const job = await miniRunner({ workspace: checkout.path, event, env: { GITHUB_API_URL: github.url } })
    const main = await job.main()
    expect(main).toMatchObject({ status: 0, messages: [], outputs: { 'comment-url': '', 'artifact-id': '' } })
    expect(github.comments).toEqual([])
    expect(main.stderr).toContain('No comment: the verdict is unchanged')
    expect(main.stderr).toContain('No artifact: nothing was built')
  })

  test('nothing that can be published changes the exit status', timeout, async () => {
    const { checkout, event } = await calmPullRequest()
    const [service, github] = [await resultsService(), await githubServer()]
    service.trouble('ArtifactService', { kind: 'status', status: 403 })
    github.fault('GET', /comments/, { status: 403, message: 'Resource not accessible by integration' }, 9)
    const job = await miniRunner({
      ...{ workspace: checkout.path, event },
      env: { ...service.env, GITHUB_API_URL: github.url },
      inputs: { comment: 'always', 'artifact-name': 'unchanged' },
    })
    const main = await job.main()
    expect(main).toMatchObject({
      status: 0,
      outputs: { verdict: 'unchanged', 'comment-url': '', 'artifact-id': '' },
    })
    expect(main.messages).toEqual([
      {
        level: 'warning',
        title: 'go-container-bench',
        message: expect.stringMatching(/^The artifact .* was not uploaded: .*\(403\)/),
      },
      {
        level: 'warning',
        title: 'go-container-bench',
        message: expect.stringContaining('"pull-requests: write"'),
      },
    ])
  })

  test('of a fork the missing comment is only a notice', timeout, async () => {
    const { checkout, event } = await calmPullRequest()
    const github = await githubServer()
    github.fault('GET', /comments/, { status: 403, message: 'Resource not accessible by integration' }, 9)
    const { number, pull_request: of } = event.payload
    const head = { ...of.head, repo: { full_name: 'stranger/app' } }
    const job = await miniRunner({
      workspace: checkout.path,
      event: { ...event, payload: { number, pull_request: { ...of, head } } },
      env: { GITHUB_API_URL: github.url },
      inputs: { comment: 'always' },
    })
    const main = await job.main()
    expect(main.status).toBe(0)
    expect(main.messages).toEqual([
      { level: 'notice', title: 'go-container-bench', message: expect.stringContaining('fork') },
    ])
  })
})

test(
  'on merge_group the base is the one that the queue names, and there is nobody to comment to',
  timeout,
  async () => {
    const { checkout, base } = await calmPullRequest()
    const github = await githubServer()
    const job = await miniRunner({
      workspace: checkout.path,
      event: { name: 'merge_group', payload: { merge_group: { base_sha: base } } },
      env: { GITHUB_API_URL: github.url },
      inputs: { comment: 'always' },
    })
    const main = await job.main()
    expect(main).toMatchObject({ status: 0, messages: [], outputs: { verdict: 'unchanged' } })
    expect((await report(checkout.path)).warnings.join()).toContain(`The base is ${base.slice(0, 12)}`)
    expect(github.requests).toEqual([])
  },
)

describe.for(['push', 'schedule', 'workflow_dispatch'])('on %s', (name) => {
  test('there is no base, so engines are needed', timeout, async () => {
    const { job } = await jobFor(name, {})
    const main = await job.main()
    expect(main.status).toBe(3)
    expect(main.messages).toEqual([
      { level: 'error', title: 'go-container-bench', message: expect.stringMatching(/podman/i) },
    ])
    expect(await job.post()).toMatchObject({ status: 0, messages: [] })
  })

  test('a base that was given is compared with', timeout, async () => {
    const { checkout } = await calmPullRequest()
    const job = await miniRunner({
      workspace: checkout.path,
      event: { name, payload: {} },
      inputs: { base: 'main' },
    })
    expect(await job.main()).toMatchObject({ status: 0, outputs: { verdict: 'unchanged' } })
  })
})

describe('what is refused', () => {
  test('pull_request_target, before anything else happens', timeout, async () => {
    const { origin, event } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/merge')
    const job = await miniRunner({
      workspace: checkout.path,
      event: { ...event, name: 'pull_request_target' },
      inputs: { rounds: 'wrong as well' },
    })
    const main = await job.main()
    expect(main.status).toBe(2)
    expect(main.messages).toEqual([
      { level: 'error', title: 'go-container-bench', message: expect.stringContaining('use pull_request') },
    ])
    expect(existsSync(join(checkout.path, 'go-container-bench-report'))).toBe(false)
    expect(await readdir(job.temp)).toEqual([])
    expect(await job.post()).toMatchObject({ status: 0, messages: [], summary: '' })
  })

  test('wrong inputs, all of them in one error', timeout, async () => {
    const inputs = {
      rounds: 'many',
      'comment-key': 'a b',
      'retention-days': '-1',
      'artifact-name': 'a/b',
      comment: 'yes',
    }
    const { job } = await jobFor('push', {}, { inputs })
    const main = await job.main()
    expect(main.status).toBe(2)
    const [message, ...others] = main.messages
    expect(others).toEqual([])
    for (const name of Object.keys(inputs)) expect(message?.message).toContain(`${name}: `)
    expect(await job.post()).toMatchObject({ status: 0, messages: [], summary: '' })
  })
})

describe('the log', () => {
  test('has no commands in it, whatever a repository says', timeout, async () => {
    const evil = 'x\r::error::obeyed\n::warning::obeyed\n##[error]obeyed'
    const inputs = { context: '.', prepare: `printf '%s\\n' "${evil}"; exit 1` }
    const { job } = await jobFor('push', {}, { inputs })
    const main = await job.main()
    expect(main.status).toBe(3)
    expect(main.messages).toEqual([
      { level: 'error', title: 'Container image does not build', message: expect.stringContaining('obeyed') },
    ])
    expect(main.stdout).toContain('## [error]obeyed')
    const plain = `${main.stdout}${main.stderr}`.split('\n').filter((line) => !line.startsWith('::'))
    expect(plain.join('\n')).not.toContain('##[')
  })

  test('never has the token or a secret in it', timeout, async () => {
    const { job } = await jobFor('push', {}, { inputs: { secrets: 'ID=hunter2hunter2', prepare: 'exit 1' } })
    const { stdout, stderr, summary } = await job.main()
    for (const text of [stdout, stderr, summary]) expect(text).not.toMatch(/hunter2|ghs_0123/)
  })
})

/** What a main step leaves that is killed in the middle of its work. */
const killedJob = async () => {
  const { checkout, event } = await calmPullRequest()
  const service = await resultsService()
  const job = await miniRunner({
    ...{ workspace: checkout.path, event, env: service.env },
    inputs: { prepare: 'touch ../started; exec sleep 3600' },
  })
  const { child, ended } = await job.startMain()
  return { checkout, service, job, child, ended }
}

const startedRun = async (temp: string, checkout: TestRepository): Promise<void> => {
  await eventually('the main step runs prepare', async () => {
    const folders = await readdir(temp, { recursive: true }).catch(() => [])
    return (
      folders.some((each) => each.endsWith('started')) &&
      existsSync(join(checkout.path, 'go-container-bench-report'))
    )
  })
}

const partial = async (checkout: TestRepository): Promise<void> => {
  const folder = join(checkout.path, 'go-container-bench-report')
  await writeFile(join(folder, 'report.json'), '{"verdict":"so far"}\n')
  await writeFile(join(folder, 'report.md'), 'measured so far\n')
  await writeFile(join(folder, 'report.html'), '<p>measured so far</p>\n')
}

describe('the post step', () => {
  test('of a killed job publishes what was measured and removes what was left', timeout, async () => {
    const { checkout, service, job, child, ended } = await killedJob()
    await startedRun(job.temp, checkout)
    await partial(checkout)
    child.kill('SIGKILL')
    expect(await ended).toMatchObject({ status: null, signal: 'SIGKILL', summary: '', outputs: {} })
    expect(await readdir(job.temp)).toEqual([expect.stringMatching(/^gcb-/)])
    const post = await job.post()
    expect(post).toMatchObject({ status: 0, messages: [], summary: 'measured so far\n\n' })
    const [zip = Buffer.alloc(0)] = service.artifacts.values()
    expect(namesInZip(zip)).toEqual(['report.html', 'report.json', 'report.md'])
    expect(await readdir(job.temp)).toEqual([])
  })

  test('does not mistake the report of an earlier job for that of this one', timeout, async () => {
    const { checkout, service, job, child, ended } = await killedJob()
    const folder = join(checkout.path, 'go-container-bench-report')
    await mkdir(folder, { recursive: true })
    await startedRun(job.temp, checkout)
    child.kill('SIGKILL')
    await ended
    expect(await job.post()).toMatchObject({ status: 0, messages: [], summary: '' })
    expect(service.called).toEqual([])
  })

  test('saves the archives that were made for the next run', timeout, async () => {
    const service = await resultsService()
    const { job } = await jobFor('push', {}, { env: service.env })
    await job.main()
    const path = join(job.tools, 'base-go1.26.8-x64-v1.tar')
    await writeFile(path, 'archive')
    await writeFile(`${path}.json`, 'note')
    expect(await job.post({ archives: JSON.stringify([path]) })).toMatchObject({ status: 0, messages: [] })
    expect([...service.caches.keys()]).toEqual([
      expect.stringMatching(/^go-container-bench-base-go1\.26\.8-x64-v1 /),
    ])
  })

  test('saves no archives after a run of code of a fork, which may have changed them', timeout, async () => {
    const service = await resultsService()
    const payload = {
      pull_request: { head: { repo: { full_name: 'fork/app' } }, base: { repo: { full_name: 'octo/app' } } },
    }
    const { job } = await jobFor('pull_request', payload, { env: service.env, inputs: { base: 'none' } })
    await job.main()
    const path = join(job.tools, 'base-go1.26.8-x64-v1.tar')
    await writeFile(path, 'archive')
    await writeFile(`${path}.json`, 'note')
    expect(await job.post({ archives: JSON.stringify([path]) })).toMatchObject({ status: 0, messages: [] })
    expect([...service.caches.keys()]).toEqual([])
  })

  test('never fails, whatever the services do', timeout, async () => {
    const { checkout, service, job, child, ended } = await killedJob()
    await startedRun(job.temp, checkout)
    await partial(checkout)
    service.trouble('ArtifactService', { kind: 'cut' })
    child.kill('SIGKILL')
    await ended
    const post = await job.post()
    expect(post).toMatchObject({ status: 0, summary: 'measured so far\n\n' })
    expect(post.messages).toEqual([
      {
        level: 'warning',
        title: 'go-container-bench',
        message: expect.stringContaining('middle of an answer'),
      },
    ])
  })

  test('has nothing to do after a cancelled job that ended in order', timeout, async () => {
    const { checkout, job, child, ended } = await killedJob()
    await startedRun(job.temp, checkout)
    child.kill('SIGINT')
    const main = await ended
    expect(main).toMatchObject({ status: 130, messages: [] })
    expect(await readdir(job.temp)).toEqual([])
    expect(await job.post()).toMatchObject({ status: 0, messages: [], summary: '' })
  })
})
