import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import { conclude } from '../../src/modes/conclude.ts'
import { publishContextOf } from '../../src/modes/publishing.ts'
import type { Report } from '../../src/model.ts'
import { writeReport } from '../../src/publish/report-files.ts'
import { commentReport } from '../support/comment-cases.ts'
import { githubServer, type LabelEvent } from '../support/github-server.ts'
import { entryPath, fixturesDir } from '../support/paths.ts'
import { emptyFolder } from '../support/test-files.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'

beforeEach(() => {
  // A runner would take the annotations for its own.
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

type Trouble = {
  /** Why the newest report is not in its folder. */
  readonly lost?: Error
  /** Labels of the pull request. */
  readonly labels?: readonly LabelEvent[]
  readonly given?: Readonly<Record<string, string>>
  /** A folder is where a form of the report is to be written. */
  readonly blocked?: boolean
}

/** What the job of a pull request ends with, and what it comments. */
const concluded = async (
  name: string,
  { lost, blocked = false, labels = [], given: more = {} }: Trouble = {},
) => {
  const folder = await emptyFolder()
  const github = await githubServer()
  github.labels.push(...labels)
  const outputDir = join(folder, 'report')
  await mkdir(outputDir)
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((each) => [each, join(folder, each)]),
  )
  for (const [variable, path] of Object.entries(files)) {
    await writeFile(path, '')
    vi.stubEnv(variable, path)
  }
  const given = {
    'output-dir': outputDir,
    'github-token': 'ghs_token',
    format: 'csv',
    comment: 'always',
    ...more,
  }
  const job = {
    inputs: readInputs(given, vocabulary, 'action'),
    given,
    files: [],
    vocabulary,
    directory: folder,
    event: { name: 'pull_request', payload: { pull_request: { number: 7 } } },
    host: testHost(),
    messages: { error: () => {}, warning: () => {}, notice: () => {}, log: () => {} },
    invocation: {
      env: { ...files, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/app', GITHUB_RUN_ID: '99' },
      inWorkflow: true,
      live: undefined,
      columns: () => undefined,
      program: { entry: entryPath, fixtures: fixturesDir, probes: '' },
      print: () => {},
      write: () => {},
      log: () => {},
    },
  }
  const report = commentReport(name)
  await writeReport(outputDir, report)
  if (blocked) await mkdir(join(outputDir, 'report.csv'))
  const status = await conclude(report, job, {
    publishing: { ...publishContextOf(job), ask: async () => ({ kind: 'unavailable' }) },
    save: (changed) => writeReport(outputDir, changed),
    unwritten: () => lost,
  })
  const written = JSON.parse(await readFile(join(outputDir, 'report.json'), 'utf8')) as Report
  return { status, comment: github.comments[0]?.body ?? '', written, requests: github.requests }
}

test.each<[string, Trouble, number, string]>([
  ['unchanged-whole', {}, 0, 'does not fail'],
  ['regression', {}, 1, 'fails'],
  ['unchanged-whole', { lost: new Error('no space left') }, 3, 'fails'],
  ['unchanged-whole', { blocked: true }, 3, 'fails'],
  ['regression', { blocked: true }, 1, 'fails'],
])('the comment says of the check what the job ends with: %s, %o', async (name, trouble, expected, words) => {
  const { status, comment } = await concluded(name, trouble)
  expect(status).toBe(expected)
  expect(comment).toContain(`**This check ${words}.**`)
})

const label: LabelEvent = {
  ...{ issue: 7, name: 'build-time: accepted', login: 'octocat', at: '2026-11-28T09:30:00Z' },
  event: 'labeled',
}

test('an accepted regression is a warning in files, comment and exit status, and only fail-on: warning fails it', async () => {
  const { status, comment, written } = await concluded('regression', { labels: [label] })
  expect(status).toBe(0)
  expect(written.accepted).toEqual({ by: 'octocat', at: '2026-11-28T09:30:00Z' })
  expect(written.verdict).toMatchObject({ kind: 'warning', because: 'accepted' })
  expect(comment).toContain('accepted by octocat')
  const strict = await concluded('regression', { labels: [label], given: { 'fail-on': 'warning' } })
  expect(strict.status).toBe(1)
})

/** How often GitHub was asked for the labels. */
const asked = async (name: string, given: Readonly<Record<string, string>>) =>
  (await concluded(name, { labels: [label], given })).requests.filter(({ path }) => path.includes('/labels'))

test('nobody is asked where nothing depends on it', async () => {
  expect(await asked('unchanged-whole', {})).toEqual([])
  expect(await asked('does-not-build', {})).toEqual([])
  expect(await asked('regression', { comment: 'never', 'fail-on': 'never' })).toEqual([])
  expect(await asked('regression', { comment: 'never' })).toHaveLength(1)
})
