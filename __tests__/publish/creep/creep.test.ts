import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { GitHubEvent } from '../../../src/host/github-event.ts'
import type { Env } from '../../../src/host/host.ts'
import type { Report } from '../../../src/model.ts'
import { whyNotKept } from '../../../src/modes/why-not-kept.ts'
import { type SinceRequest, withCreep } from '../../../src/publish/creep/creep.ts'
import { environmentOf, storedText, type StoredPoint } from '../../../src/publish/creep/points.ts'
import { type AskService, type ServiceAnswer, serviceUser } from '../../../src/publish/services/service.ts'
import { toHtml } from '../../../src/report/formats/html.ts'
import { creepSentences } from '../../../src/report/words/creep.ts'
import { coldRun, disturbedRun, headCommit, storedPoint } from '../../support/creep.ts'
import { entryPath } from '../../support/paths.ts'
import { resultsService } from '../../support/results-service.ts'
import { emptyFolder } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'

const repository = { default_branch: 'main', full_name: 'octo/app' }
const push: GitHubEvent = { name: 'push', payload: { repository } }
const pullRequest: GitHubEvent = {
  name: 'pull_request',
  payload: { repository, pull_request: { number: 7 } },
}
const onMain = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: headCommit, GITHUB_RUN_ID: '99' }

type Asked = Omit<SinceRequest, 'mayStore'> & { readonly event: GitHubEvent }
const measures: Asked = { since: 'v1.4.0', anchor: 'v1.4.0', limit: 0.15, event: push }
const reads: Asked = { ...measures, anchor: undefined, event: pullRequest }

const print = (): void => {}

/** Who may write is decided by the rule of the product. */
const byRule = (report: Report, { event, ...asked }: Asked, env: Env): SinceRequest => {
  const program = { entry: entryPath, fixtures: '', probes: '' }
  const shown = { print, write: print, log: print, live: undefined, columns: () => undefined }
  const invocation = { env, inWorkflow: true, program, ...shown }
  return { ...asked, mayStore: whyNotKept(report, { event, invocation }) === undefined }
}

/** The cache of a repository as a runner's library shows it: entries by key, of which the newest with a prefix is found. */
const repositoryCache = async (left?: string) => {
  const folder = await emptyFolder()
  const entries = new Map<string, string>(left === undefined ? [] : [['', left]])
  const said: string[] = []
  const ask: AskService = async (call) => {
    const [path = ''] = call.kind === 'upload' ? [] : call.paths
    if (call.kind === 'save') entries.set(call.key, await readFile(path, 'utf8'))
    if (call.kind !== 'restore-newest') return { kind: 'done', result: { saved: true } }
    const key = [...entries.keys()].findLast((each) => each === '' || each.startsWith(call.key))
    if (key === undefined) return { kind: 'done', result: { found: false } }
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, entries.get(key) ?? '')
    return { kind: 'done', result: { found: true } }
  }
  const messages = {
    log: (text: string) => void said.push(text),
    warning: (text: string) => void said.push(text),
  }
  const run = (report: Report, asked: Asked, env: Env = onMain) =>
    withCreep(report, byRule(report, asked, env), {
      ask,
      messages,
      env,
      given: {},
      cacheDir: join(folder, 'cache'),
    })
  return { entries, said, ask, run, folder }
}

const environment = ((report) => environmentOf(report, report.benchmarks[0] ?? expect.fail('none')))(
  coldRun(1),
)
const textOf = (...points: readonly Partial<StoredPoint>[]): string =>
  storedText(points.map((each) => storedPoint({ environment, ...each })))

describe('a run of the default branch', () => {
  test('only warns, stores its figure, and the next one shows both', async () => {
    const { entries, run } = await repositoryCache()
    const first = await run(coldRun(1.25), measures)
    expect(first.verdict).toMatchObject({ kind: 'warning', because: 'crept' })
    expect(entries.size).toBe(1)
    const second = await run({ ...coldRun(1.3), startedAt: '2026-12-01T00:00:00.000Z' }, measures, {
      ...onMain,
      GITHUB_RUN_ID: '100',
    })
    expect(second.creep?.trends[0]?.points.map(({ slowdown }) => Math.round(slowdown * 100))).toEqual([
      25, 30,
    ])
    expect(creepSentences(second)).toEqual([
      expect.stringMatching(/^Cold build: \+30% since v1\.4\.0; the default branch was \+25% on /),
    ])
    expect(entries.size).toBe(2)
  })

  test('does not show an older figure as its own where its own is not fit to be kept', async () => {
    const older = [1, 2].map((day) => ({ at: `2026-11-0${day}T08:00:00.000Z`, slowdown: 0.3 + day / 100 }))
    const { run } = await repositoryCache(textOf(...older))
    const report = await run(disturbedRun(1.12), measures)
    expect(report.creep?.trends[0]?.points.map(({ slowdown }) => slowdown)).toEqual([0.31, 0.32])
    expect(creepSentences(report)).toEqual([])
    expect(toHtml(report)).not.toContain('the last is this run')
    const alone = await repositoryCache()
    expect(creepSentences(await alone.run(disturbedRun(1.12), measures))).toEqual([])
  })

  test('is named in the picture of its page, as it may be of another branch', async () => {
    const { run } = await repositoryCache(textOf({}))
    const page = toHtml(await run(coldRun(1.25), measures, { ...onMain, GITHUB_REF: 'refs/heads/topic' }))
    expect(page).toContain('Each point is one run of the default branch, or this run, that built its commit')
    expect(page).toContain('oldest first; the last is this run.')
  })

  test('keeps the figures of every job, also of those that measure the same on several machines', async () => {
    const { entries, run } = await repositoryCache()
    await run(coldRun(1.05), measures)
    const other = coldRun(1.25)
    await run({ ...other, environment: { ...other.environment, cpuCount: 16 } }, measures)
    expect(entries.size).toBe(2)
    const [trend] = (await run(coldRun(1), reads)).creep?.trends ?? []
    expect(trend?.points).toHaveLength(1)
  })

  test('within the limit is unchanged, and its figure is stored all the same', async () => {
    const { entries, run } = await repositoryCache()
    expect((await run(coldRun(1.06), measures)).verdict.kind).not.toBe('regression')
    expect(entries.size).toBe(1)
  })
})

describe('nobody but the default branch writes what others read', () => {
  test.each<[string, Asked, Env]>([
    ['a pull request', reads, onMain],
    ['a pull request that says it was compared with the anchor', { ...measures, event: pullRequest }, onMain],
    ['a push to another branch', measures, { ...onMain, GITHUB_REF: 'refs/heads/topic' }],
    ['a tag of the same name', measures, { ...onMain, GITHUB_REF: 'refs/tags/main' }],
    ['another commit than that of the event', measures, { ...onMain, GITHUB_SHA: 'f'.repeat(40) }],
    [
      'a workflow_run, which may have checked out a fork',
      { ...measures, event: { ...push, name: 'workflow_run' } },
      onMain,
    ],
    ['an issue_comment', { ...measures, event: { ...push, name: 'issue_comment' } }, onMain],
  ])('not %s', async (_, request, env) => {
    const { entries, run } = await repositoryCache()
    await run(coldRun(1.25), request, env)
    expect([...entries.keys()]).toEqual([])
  })

  test('not a run with uncommitted files', async () => {
    const { entries, run } = await repositoryCache()
    const report = coldRun(1.25)
    const projects = (report.projects ?? []).map((each) => ({
      ...each,
      head: { ...each.head, uncommittedFiles: 1 },
    }))
    await run({ ...report, projects }, measures)
    expect([...entries.keys()]).toEqual([])
  })

  test.each(['schedule', 'workflow_dispatch'])('but one that %s started does', async (name) => {
    const { entries, run } = await repositoryCache()
    await run(coldRun(1.25), { ...measures, event: { ...push, name } })
    expect(entries.size).toBe(1)
  })
})

describe('a pull request', () => {
  test('prints the stored figure with its date, and keeps its own verdict', async () => {
    const { run } = await repositoryCache(textOf({ slowdown: 0.13 }))
    const report = await run(coldRun(1.012), reads)
    expect(report.verdict).toEqual(coldRun(1.012).verdict)
    expect(creepSentences(report)).toEqual([
      'Cold build: +1.2% here; the default branch is +13% since v1.4.0 (measured 2026-11-20); the limit is 15%.',
    ])
  })

  test('says when the limit is exceeded, by the branch or together with it', async () => {
    const { run: over } = await repositoryCache(textOf({ slowdown: 0.16 }))
    expect(creepSentences(await over(coldRun(1), reads)).join()).toContain(
      'the limit is 15%, which it exceeds.',
    )
    const { run: just } = await repositoryCache(textOf({ slowdown: 0.1502 }))
    expect(creepSentences(await just(coldRun(1), reads)).join()).toContain(
      'is +15.02% since v1.4.0 (measured 2026-11-20); the limit is 15%, which it exceeds.',
    )
    const { run: near } = await repositoryCache(textOf({ slowdown: 0.13 }))
    expect(creepSentences(await near(coldRun(1.03), reads)).join()).toContain('both together exceed (+16.4%)')
  })

  test.each<[string, Partial<StoredPoint>, RegExp]>([
    [
      'another kind of machine',
      { environment: 'f'.repeat(16) },
      /another kind of machine, or with another engine/,
    ],
    ['another Dockerfile', { dockerfile: 'ab'.repeat(32) }, /Dockerfile has changed/],
    ['another engine', { benchmark: 'docker/services~api/cold' }, /no figure of the default branch/],
    ['another anchor', { since: 'v1.3.0' }, /no figure of the default branch/],
  ])('does not compare with a figure of %s', async (_, point, reason) => {
    const { run } = await repositoryCache(textOf({ slowdown: 0.3, ...point }))
    const report = await run(coldRun(1.02), reads)
    expect(report.creep?.trends.map(({ points }) => points)).toEqual([[]])
    expect(creepSentences(report)).toEqual([expect.stringMatching(reason)])
  })

  test('ignores what is not a list of figures, and says so', async () => {
    const { run, said } = await repositoryCache(JSON.stringify({ version: 1, points: [{ slowdown: 9 }] }))
    const report = await run(coldRun(1.02), reads)
    expect(report.creep?.trends[0]?.points).toEqual([])
    expect(said.join()).toContain('is not a list of figures')
  })

  test('does not read through a link that the cache brought', async () => {
    const { ask, folder, said } = await repositoryCache()
    const elsewhere = join(folder, 'elsewhere')
    await writeFile(elsewhere, textOf({}))
    const linking: AskService = async (call, limitMs) => {
      if (call.kind !== 'restore-newest') return ask(call, limitMs)
      await mkdir(dirname(call.paths[0] ?? ''), { recursive: true })
      await symlink(elsewhere, call.paths[0] ?? '')
      return { kind: 'done', result: { found: true } }
    }
    const messages = { log: () => {}, warning: (text: string) => void said.push(text) }
    const cache = { ask: linking, messages, env: onMain, given: {}, cacheDir: join(folder, 'cache') }
    expect(
      (await withCreep(coldRun(1), byRule(coldRun(1), reads, onMain), cache)).creep?.trends[0]?.points,
    ).toEqual([])
    expect(await readFile(elsewhere, 'utf8')).toBe(textOf({}))
  })
})

test.each<ServiceAnswer>([
  { kind: 'unavailable' },
  { kind: 'failed', cause: { text: 'it is down', status: 500, expected: false } },
])(
  'without the cache nothing else changes, and nothing is saved that would hide older figures: %j',
  async (answer) => {
    const { folder } = await repositoryCache()
    const calls: string[] = []
    const ask: AskService = async ({ kind }) => {
      calls.push(kind)
      return answer
    }
    const messages = { log: () => {}, warning: () => {} }
    const report = await withCreep(coldRun(1.25), byRule(coldRun(1.25), measures, onMain), {
      ...{ ask, messages, env: onMain, given: {}, cacheDir: folder },
    })
    expect(report.verdict.because).toBe('crept')
    expect(report.creep?.trends[0]?.points).toHaveLength(1)
    expect(calls).toEqual(['restore-newest'])
  },
)

test("the runner's own cache gives back what a run of the default branch saved", async () => {
  const folder = await emptyFolder()
  const service = await resultsService()
  const runner = { GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder }
  const env = { ...process.env, ...runner, ...service.env, ...onMain }
  const { signal } = new AbortController()
  const ask = serviceUser({ exec: testHost().exec, env, program: entryPath, signal })
  const messages = { log: () => {}, warning: () => {} }
  const run = (factor: number, id: string, asked: Asked) =>
    withCreep(coldRun(factor), byRule(coldRun(factor), asked, onMain), {
      ...{ ask, messages, given: {}, cacheDir: join(folder, 'cache') },
      env: { ...env, GITHUB_RUN_ID: id },
    })
  await run(1.2, '1', measures)
  expect(service.caches.size).toBe(1)
  const [trend] = (await run(1, '2', reads)).creep?.trends ?? []
  expect(trend?.points.map(({ slowdown }) => Math.round(slowdown * 10))).toEqual([2])
  expect(service.caches.size).toBe(1)
})
