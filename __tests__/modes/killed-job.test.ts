import { copyFile, mkdir, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeReport } from '../../src/publish/report-files.ts'
import { largestRawBytes } from '../../src/publish/services/raw-report.ts'
import { readReport } from '../../src/report/read-report.ts'
import type { Report } from '../../src/model.ts'
import { checkoutOf, pullRequest } from '../support/git-repository.ts'
import { openJob } from '../support/mini-runner.ts'
import { entryPath, repositoryPath } from '../support/paths.ts'
import { eventually } from '../support/processes.ts'
import { limits } from '../support/report-builder.ts'
import { reportCase } from '../support/report-cases.ts'
import { resultsService } from '../support/results-service.ts'
import { emptyFolder } from '../support/test-files.ts'

const timeout = { timeout: 120_000 }

/** What the post step uploads of a job that was killed when it had written this report; `sender`: who caused its event. */
const uploadedAfterKill = async (report: Report, sender: string) => {
  const root = await emptyFolder()
  await mkdir(join(root, 'dist'))
  await copyFile(repositoryPath('action.yml'), join(root, 'action.yml'))
  await symlink(entryPath, join(root, 'dist/index.js'))
  const { origin, event } = await pullRequest()
  const checkout = await checkoutOf(origin, 'refs/pull/1/merge')
  const { head, base } = event.payload.pull_request
  const repo = { full_name: 'octo/app' }
  const payload = {
    number: 1,
    sender: { login: sender },
    pull_request: { head: { ...head, repo }, base: { ...base, repo } },
  }
  const service = await resultsService()
  const job = await openJob(
    await emptyFolder(),
    { node: process.execPath, root },
    {
      workspace: checkout.path,
      event: { ...event, payload },
      env: service.env,
      inputs: {
        ...{ context: '.', install: 'never', 'artifact-name': 'times' },
        prepare: 'touch ../started; exec sleep 3600',
      },
    },
  )
  const { child, ended } = await job.startMain()
  await eventually('the main step runs prepare', async () =>
    (await readdir(job.temp, { recursive: true }).catch(() => [])).some((each) => each.endsWith('started')),
  )
  await writeReport(join(checkout.path, 'go-container-bench-report'), report)
  child.kill('SIGKILL')
  expect(await ended).toMatchObject({ signal: 'SIGKILL' })
  const { status, messages } = await job.post()
  expect(status).toBe(0)
  return { artifacts: service.artifacts, messages }
}

/** Dependabot's jobs, like those of forks, have a token that can only read; unlike them, they may run `prepare` here. */
const readOnly = 'dependabot[bot]'

const soFar = (): Report => reportCase('provisional')

test(
  'a killed job whose token can only read leaves what it measured for the workflow that may comment',
  timeout,
  async () => {
    const { artifacts, messages } = await uploadedAfterKill(soFar(), readOnly)
    expect(messages).toEqual([])
    expect([...artifacts.keys()]).toEqual(['times', 'go-container-bench-times.json'])
    const text = artifacts.get('go-container-bench-times.json')?.toString() ?? ''
    expect(await readReport(text, limits)).toMatchObject({ kind: 'report', report: { complete: false } })
  },
)

test('a killed job that may comment itself leaves only its artifact', timeout, async () => {
  const { artifacts } = await uploadedAfterKill(soFar(), 'octocat')
  expect([...artifacts.keys()]).toEqual(['times'])
})

test(
  'a report that the other workflow would refuse for its size is named, and not left',
  timeout,
  async () => {
    const report = { ...soFar(), warnings: Array.from({ length: 6 }, () => 'x'.repeat(largestRawBytes / 6)) }
    const { artifacts, messages } = await uploadedAfterKill(report, readOnly)
    expect([...artifacts.keys()]).toEqual(['times'])
    expect(messages.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^go-container-bench-times\.json was not uploaded, .* at most 5\.\d+ MB are read\./,
      ),
    ])
  },
)
