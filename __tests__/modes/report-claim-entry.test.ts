import { readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { claimedText } from '../support/claim-job.ts'
import { type ForkFacts, forkFacts, forkWorld } from '../support/fork-world.ts'
import { openJob } from '../support/mini-runner.ts'
import { repositoryPath } from '../support/paths.ts'
import { resultsService } from '../support/results-service.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { namesInZip } from '../support/zip-names.ts'

/** A job of the program's sources, in a workspace without a checkout. */
const jobOn = async (facts: ForkFacts, event: string, inputs: Readonly<Record<string, string>> = {}) => {
  const folders = [await tempFolder(), await tempFolder(), await tempFolder()] as const
  for (const each of folders) onTestFinished(() => each[Symbol.asyncDispose]())
  const [folder, root, workspace] = folders.map(({ path }) => path) as [string, string, string]
  const action = await readFile(repositoryPath('action.yml'), 'utf8')
  await writeFile(join(root, 'action.yml'), action.replaceAll('dist/index.js', 'src/main.ts'))
  await symlink(repositoryPath('src'), join(root, 'src'))
  const [world, service] = [await forkWorld(facts), await resultsService()]
  const job = await openJob(
    folder,
    { node: process.execPath, root },
    {
      ...{ workspace, event: { name: event, payload: facts.payload } },
      inputs: { mode: 'report', ...inputs },
      env: { ...service.env, GITHUB_API_URL: world.github.url, GITHUB_SHA: 'e5'.repeat(20) },
    },
  )
  return { job, world, service }
}

/** Each starts the whole program, one of them twice. */
const timeout = { timeout: 300_000 }

test(
  'a workflow_run job comments what the run of a fork left, and leaves nothing to do',
  timeout,
  async () => {
    const { job, world, service } = await jobOn(forkFacts(claimedText()), 'workflow_run', {
      'workflow-path': '.github/workflows/container-build-time.yml',
    })
    const main = await job.main()
    expect(main).toMatchObject({ status: 0, messages: [] })
    expect(world.github.comments.map(({ issue }) => issue)).toEqual([7])
    expect(world.github.comments[0]?.body).toContain("claimed by the fork's run")
    expect(world.checks.map(({ conclusion }) => conclusion)).toEqual(['neutral'])
    expect(main.outputs).toMatchObject({
      ...{ verdict: 'regression', 'pull-request': '7', 'artifact-id': '4711' },
      'comment-url': `${world.github.url}/octo/app/pull/7#issuecomment-1001`,
    })
    expect(main.summary).toContain("claimed by the fork's run")
    // Rendered here: nothing that the run uploaded is passed on.
    const [[name, zip] = ['', Buffer.alloc(0)]] = service.artifacts
    expect(name).toMatch(/^go-container-bench-build-time-[0-9a-f]{6}$/)
    expect(namesInZip(zip)).toContain('report.json')
    expect(await job.post()).toMatchObject({ status: 0, messages: [], summary: '' })
  },
)

test('without reports and in another event it ends with status 2', timeout, async () => {
  const { job, world } = await jobOn(forkFacts(claimedText()), 'push')
  const main = await job.main()
  expect(main.status).toBe(2)
  expect(main.messages).toEqual([
    expect.objectContaining({
      level: 'error',
      message: expect.stringContaining(
        'reports: report needs them in a workflow; only in the event workflow_run',
      ),
    }),
  ])
  expect(world.github.requests).toEqual([])
})
