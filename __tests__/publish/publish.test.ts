import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import type { Report } from '../../src/model.ts'
import { handedOver } from '../../src/publish/fork/hand-over.ts'
import { makeInterruptedReport } from '../../src/publish/interrupted-report.ts'
import type { PublishContext } from '../../src/publish/publish-context.ts'
import { publish, publishInterrupted } from '../../src/publish/publish.ts'
import { writeReport } from '../../src/publish/report-files.ts'
import type { AskService } from '../../src/publish/services/service.ts'
import { githubServer } from '../support/github-server.ts'
import { commentReport } from '../support/comment-cases.ts'
import { reportCase } from '../support/report-cases.ts'
import { emptyFolder } from '../support/test-files.ts'
import { vocabulary } from '../support/vocabulary.ts'

const event = { name: 'pull_request', payload: { pull_request: { number: 7 } } }

/** A job that publishes; the library of the runner writes where the variables of this process say. */
const jobWith = async (given: Readonly<Record<string, string>> = {}) => {
  const folder = await emptyFolder()
  const github = await githubServer()
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  }
  for (const [name, path] of Object.entries(files)) {
    await writeFile(path, '')
    vi.stubEnv(name, path)
  }
  const outputDir = join(folder, 'report')
  await mkdir(outputDir)
  const lines: string[] = []
  const log = (level: string) => (message: string) => void lines.push(`${level}: ${message}`)
  const uploads: {
    readonly name: string
    readonly files: readonly string[]
    readonly isRaw: boolean
    readonly before: readonly string[]
  }[] = []
  const text = (name: keyof typeof files): Promise<string> => readFile(files[name], 'utf8')
  const ask: AskService = async (call) => {
    if (call.kind !== 'upload') return { kind: 'unavailable' }
    const before = [
      ...((await text('GITHUB_STEP_SUMMARY')) === '' ? [] : ['summary']),
      ...(github.comments.length === 0 ? [] : ['comment']),
    ]
    uploads.push({ name: call.name, files: call.files, isRaw: call.isRaw, before })
    return { kind: 'done', result: { id: 12 } }
  }
  const publishing: PublishContext = {
    ...{ outputDir, key: 'job-1', token: 'ghs_token', event, ask, claim: undefined },
    inputs: readInputs(given, vocabulary),
    env: { ...files, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/app', GITHUB_RUN_ID: '99' },
    messages: { error: log('error'), warning: log('warning'), notice: log('notice'), log: log('log') },
  }
  const publishReport = async (report: Report, changes: Partial<PublishContext> = {}): Promise<void> => {
    await writeReport(outputDir, report)
    await publish(report, { ...publishing, ...changes }, { status: 0, isWritten: true })
  }
  const loud = (): readonly string[] => lines.filter((line) => !line.startsWith('log: '))
  return { publishing, publishReport, github, uploads, loud, text, files, outputDir }
}

/** What the library writes to the log. */
const written: string[] = []

beforeEach(() => {
  written.length = 0
  vi.spyOn(process.stdout, 'write').mockImplementation((piece) => written.push(String(piece)) > 0)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const annotations = (): readonly string[] => written.filter((line) => line.startsWith('::'))

/** A service that is checked out at the head of the report; its error is in line 14 of a file, from the folder of the build. */
const checkedOut = async (report: Report, commit = report.projects?.[0]?.head.commit): Promise<string> => {
  const folder = await emptyFolder()
  const files = {
    '.git/HEAD': `${commit}\n`,
    'services/api/Dockerfile': 'FROM golang\nWORKDIR /src\nCOPY . .\nRUN go build ./...\n',
    'services/api/cmd/api/main.go': 'package main\n'.padEnd(40, '\n'),
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

describe('the comment on a head that does not build', () => {
  const repository = { name: 'octo/app', url: 'https://github.com/octo/app' }
  const report = { ...commentReport('does-not-build'), repository }
  const commit = report.projects?.[0]?.head.commit
  const second = async (workspace: string): Promise<string | undefined> => {
    const { publishing, publishReport, github, loud } = await jobWith({ context: 'services/api' })
    await publishReport(report, { env: { ...publishing.env, GITHUB_WORKSPACE: workspace } })
    expect(loud()).toEqual([])
    return github.comments[0]?.body.split('\n').find((line) => line.startsWith('Why: '))
  }

  test('links to the line of the error at the commit of the head', async () => {
    expect(await second(await checkedOut(report))).toBe(
      `Why: cmd/api/main.go:14:2: undefined: serve (exit status 1). → [services/api/cmd/api/main.go:14](https://github.com/octo/app/blob/${commit}/services/api/cmd/api/main.go#L14)`,
    )
  })

  test('links to nothing where another commit is checked out, or not the file', async () => {
    const reason = 'Why: cmd/api/main.go:14:2: undefined: serve (exit status 1).'
    expect(await second(await checkedOut(report, 'a'.repeat(40)))).toBe(reason)
    expect(await second('/nowhere')).toBe(reason)
  })
})

describe('a report', () => {
  test('goes to the summary, the artifact, the comment, the checks and the outputs', async () => {
    const { publishReport, github, uploads, loud, text } = await jobWith()
    await publishReport(reportCase('regression'))
    expect(loud()).toEqual([])
    expect(await text('GITHUB_STEP_SUMMARY')).toMatch(/^🔴 .* 34\.3% slower: .* \(regression, 1 of 2/u)
    expect(uploads.map(({ name, isRaw, before }) => ({ name, isRaw, before }))).toEqual([
      { name: 'go-container-bench-job-1', isRaw: false, before: ['summary'] },
      { name: 'go-container-bench-job-1.html', isRaw: true, before: ['summary'] },
    ])
    expect(uploads[1]?.files.map((path) => basename(path))).toEqual(['go-container-bench-job-1.html'])
    expect(existsSync(uploads[1]?.files[0] ?? '')).toBe(false)
    expect(uploads[0]?.files.map((path) => basename(path))).toEqual([
      'report.json',
      'report.md',
      'report.html',
    ])
    expect(github.comments).toEqual([expect.objectContaining({ issue: 7 })])
    expect(annotations()).toEqual([expect.stringMatching(/^::error title=Container build is slower/)])
    const outputs = await text('GITHUB_OUTPUT')
    expect(outputs).toMatch(/^verdict<<.+\nregression\n/m)
    expect(outputs).toMatch(
      /^artifact-url<<.+\nhttps:\/\/github\.com\/octo\/app\/actions\/runs\/99\/artifacts\/12\n/m,
    )
    expect(outputs).toMatch(
      /^html-url<<.+\nhttps:\/\/github\.com\/octo\/app\/actions\/runs\/99\/artifacts\/12\n/m,
    )
    expect(outputs).toMatch(/^comment-url<<.+\nhttp:\S+issuecomment-1001\n/m)
    expect(await text('GITHUB_STATE')).toMatch(/^summary<<.+\ndone\n[\s\S]*^artifact<<.+\n\n/m)
  })

  test('with failed builds comes with what they printed, under names that an artifact can have', async () => {
    const { publishReport, uploads, outputDir } = await jobWith({ 'artifact-name': 'mine' })
    await mkdir(join(outputDir, 'logs'))
    await writeFile(join(outputDir, 'logs', 'go-container-bench-9-of-an-earlier-run.log'), 'old')
    await publishReport(reportCase('failed-build'))
    expect(uploads[0]?.name).toBe('mine')
    const logs = (uploads[0]?.files ?? []).filter((path) => path.endsWith('.log'))
    expect(logs.map((path) => basename(path))).toEqual([
      'go-container-bench-1-podman_tiny+cache-mounts+go1.26.3_source-change-head-1.log',
      'go-container-bench-2-podman_tiny+cache-mounts+go1.26.3_source-change-head-2.log',
    ])
    expect(await readFile(logs[0] ?? '', 'utf8')).toContain('undefined: `serve`')
    expect(existsSync(join(outputDir, 'logs', 'go-container-bench-9-of-an-earlier-run.log'))).toBe(false)
  })

  test('is not in the summary when summary is false', async () => {
    const { publishReport, text } = await jobWith({ summary: 'false' })
    await publishReport(reportCase('unchanged'))
    expect(await text('GITHUB_STEP_SUMMARY')).toBe('')
    expect(await text('GITHUB_STATE')).not.toContain('summary')
  })

  test.for(['push', 'merge_group', 'schedule', 'workflow_dispatch'])(
    'of the event %s gets no comment',
    async (name) => {
      const { publishReport, github, loud } = await jobWith({ comment: 'always' })
      await publishReport(reportCase('regression'), { event: { name, payload: {} } })
      expect(github.requests).toEqual([])
      expect(loud()).toEqual([])
    },
  )

  test('gets no comment when comment is never', async () => {
    const { publishReport, github } = await jobWith({ comment: 'never' })
    await publishReport(reportCase('regression'))
    expect(github.requests).toEqual([])
  })

  test('marks the line of the Dockerfile that caused it', async () => {
    const { publishing, publishReport, outputDir } = await jobWith()
    await writeFile(join(outputDir, 'Dockerfile'), 'FROM golang\nWORKDIR /src\nCOPY go.mod ./\nCOPY . .\n')
    await publishReport(reportCase('regression'), {
      env: { ...publishing.env, GITHUB_WORKSPACE: outputDir },
    })
    expect(annotations()).toEqual([expect.stringMatching(/^::error .*file=Dockerfile,line=3/)])
  })
})

/** What came out of a report with a regression. */
const others = async ({ github, uploads, text }: Awaited<ReturnType<typeof jobWith>>) => ({
  summary: (await text('GITHUB_STEP_SUMMARY').catch(() => '')) !== '',
  artifact: uploads.filter(({ isRaw }) => !isRaw).length === 1,
  comment: github.comments.length === 1,
  checks: annotations().length === 1,
  outputs: (await text('GITHUB_OUTPUT').catch(() => '')) !== '',
})

const inRepository = (name: string) => ({ repo: { full_name: name } })

const fromFork = {
  name: 'pull_request',
  payload: { pull_request: { number: 7, head: inRepository('a/app'), base: inRepository('octo/app') } },
}

/** What was uploaded alone and unzipped, apart from the page. */
const left = ({ uploads }: Awaited<ReturnType<typeof jobWith>>): readonly string[] =>
  uploads.filter(({ isRaw, name }) => isRaw && !name.endsWith('.html')).map(({ name }) => name)

describe('a report is left for another workflow', () => {
  test('where code of a fork or of Dependabot was measured, under the name of the artifact', async () => {
    const sender = { login: 'dependabot[bot]' }
    const fromDependabot = { name: 'pull_request', payload: { pull_request: { number: 7 }, sender } }
    for (const each of [fromFork, fromDependabot]) {
      const job = await jobWith({ 'artifact-name': 'build-time' })
      await job.publishReport(reportCase('regression'), { event: each })
      expect(left(job)).toEqual(['go-container-bench-build-time.json'])
    }
  })

  test('not where the job itself may comment, and not by a job that merges reports', async () => {
    const [own, merging] = [await jobWith(), await jobWith({ mode: 'report', reports: 'a,b' })]
    await own.publishReport(reportCase('regression'))
    await merging.publishReport(reportCase('regression'), { event: fromFork })
    expect([...left(own), ...left(merging)]).toEqual([])
  })

  test('not where the other workflow would refuse it, and with it the reports of all other jobs', async () => {
    const job = await jobWith()
    for (const report of [
      { ...reportCase('two-engines'), advice: [] },
      { ...reportCase('regression'), obstacles: [{ kind: 'calibration' as const }] },
    ])
      await job.publishReport(report, { event: fromFork })
    expect(left(job)).toEqual([])
    expect(await job.text('GITHUB_STATE')).toMatch(/^handOver<<.+\n\n/m)
  })

  test('not by a mode whose reports it refuses, also where the job is killed before it knows its report', async () => {
    for (const mode of ['calibrate', 'self-test', 'advise']) {
      const { publishing } = await jobWith({ mode })
      expect(handedOver({ ...publishing, event: fromFork })).toBe('')
    }
    const { publishing } = await jobWith()
    expect(handedOver({ ...publishing, event: fromFork })).toBe('go-container-bench-job-1')
  })

  test('and the post step tries again what failed, as where the job was cancelled', async () => {
    const job = await jobWith()
    const cause = { text: 'the job was cancelled', expected: false, status: undefined }
    await job.publishReport(reportCase('regression'), {
      event: fromFork,
      ask: async () => ({ kind: 'failed', cause }),
    })
    expect(await job.text('GITHUB_STATE')).not.toMatch(/^(?:artifact|handOver)<</m)
    const refused = await jobWith()
    await refused.publishReport(reportCase('regression'), {
      event: fromFork,
      // As where the name is taken or the quota is used up: it would only be said twice.
      ask: async () => ({ kind: 'failed', cause: { ...cause, isFinal: true } }),
    })
    expect(await refused.text('GITHUB_STATE')).toMatch(/^artifact<<.+\n\n[\s\S]*^handOver<<.+\n\n/m)
    const well = await jobWith()
    await well.publishReport(reportCase('regression'), { event: fromFork })
    expect(await well.text('GITHUB_STATE')).toMatch(/^artifact<<.+\n\n[\s\S]*^handOver<<.+\n\n/m)
  })
})

describe('one thing that cannot be published leaves the others as they are', () => {
  const all = { summary: true, artifact: true, comment: true, checks: true, outputs: true }

  test('the summary', async () => {
    const job = await jobWith()
    const env = { ...job.publishing.env, GITHUB_STEP_SUMMARY: join(job.outputDir, 'no', 'folder') }
    await job.publishReport(reportCase('regression'), { env })
    expect(job.loud()).toEqual([
      expect.stringMatching(/^warning: The report is not in the job summary: ENOENT/),
    ])
    expect(await others(job)).toEqual({ ...all, summary: false })
  })

  test('the artifact', async () => {
    const job = await jobWith()
    const cause = { text: 'the service failed (503)', expected: false, status: 503 }
    await job.publishReport(reportCase('regression'), { ask: async () => ({ kind: 'failed', cause }) })
    expect(job.loud()).toEqual([
      expect.stringMatching(/^warning: The artifact .* \(503\)\. The report is in /),
    ])
    expect(await others(job)).toEqual({ ...all, artifact: false })
  })

  test.for([
    [401, 'github-token is not valid'],
    [403, '"pull-requests: write"'],
    [404, '"pull-requests: write"'],
    [422, '422'],
  ] as const)('the comment, by status %i', async ([status, words]) => {
    const job = await jobWith()
    job.github.fault('POST', /comments/, { status }, 9)
    await job.publishReport(reportCase('regression'))
    expect(job.loud()).toEqual([
      expect.stringMatching(/^warning: The pull request has no up-to-date comment/),
    ])
    expect(job.loud()[0]).toContain(words)
    expect(await others(job)).toEqual({ ...all, comment: false })
  })

  test('the comment of a fork, which is expected', async () => {
    const job = await jobWith()
    job.github.fault('POST', /comments/, { status: 403 }, 9)
    await job.publishReport(reportCase('regression'), { event: fromFork })
    expect(job.loud()).toEqual([expect.stringMatching(/^notice: .*fork/)])
    expect(await others(job)).toEqual({ ...all, comment: false })
  })

  test('the outputs', async () => {
    const job = await jobWith()
    vi.stubEnv('GITHUB_OUTPUT', join(job.outputDir, 'no-such-file'))
    await job.publishReport(reportCase('regression'))
    expect(job.loud()).toEqual([expect.stringMatching(/^warning: The outputs of the action are not set: /)])
    expect(await others(job)).toEqual({ ...all, outputs: false })
  })
})

test('a run that had nothing to build leaves one line, and an artifact only where one was named', async () => {
  const report = commentReport('nothing-to-build-after-alarm')
  const job = await jobWith()
  await job.publishReport(report)
  expect(job.uploads).toEqual([])
  expect((await job.text('GITHUB_STEP_SUMMARY')).trim().split('\n')).toHaveLength(1)
  expect(await job.text('GITHUB_STATE')).toMatch(/^artifact<<.+\n\n/m)
  const named = await jobWith()
  await named.publishReport(report, {
    inputs: { ...named.publishing.inputs, artifactName: 'build-time' },
  })
  expect(named.uploads.map(({ name }) => name)).toEqual(['build-time'])
})

describe('a run that does not come to its end', () => {
  test('publishes what there is time for, and leaves the rest to the post step', async () => {
    const { publishing, github, uploads, text } = await jobWith()
    await publishInterrupted(reportCase('provisional'), publishing)
    expect(await text('GITHUB_STEP_SUMMARY')).toContain('The run stopped before its plan was carried out.')
    expect(await text('GITHUB_OUTPUT')).toMatch(/^verdict<<.+\nnone\n/m)
    expect({ uploads, requests: github.requests, annotations: annotations() }).toEqual({
      uploads: [],
      requests: [],
      annotations: [],
    })
    expect(await text('GITHUB_STATE')).not.toContain('artifact')
  })

  test('publishes the newest report, once', async () => {
    const { publishing, text } = await jobWith()
    const interrupted = makeInterruptedReport(publishing)
    interrupted.keep(reportCase('nothing'))
    interrupted.keep(reportCase('provisional'))
    await Promise.all([interrupted.publish(), interrupted.publish()])
    await interrupted.publish()
    expect((await text('GITHUB_STEP_SUMMARY')).match(/^ℹ️ Provisional: measured 1 of 2/gmu)).toHaveLength(1)
  })

  test('publishes nothing before the first report, in a terminal, or when the whole report is published', async () => {
    const { publishing, text } = await jobWith()
    await makeInterruptedReport(publishing).publish()
    const [inTerminal, finished] = [makeInterruptedReport(undefined), makeInterruptedReport(publishing)]
    for (const each of [inTerminal, finished]) each.keep(reportCase('provisional'))
    finished.discard()
    for (const each of [inTerminal, finished]) await each.publish()
    expect(await text('GITHUB_STEP_SUMMARY')).toBe('')
  })
})
