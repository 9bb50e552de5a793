import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { Given } from '../../src/inputs/given.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { reportClaim } from '../../src/modes/report-claim.ts'
import type { Report } from '../../src/model.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { commentReport } from './comment-cases.ts'
import { baseSha, type ForkFacts, forkWorld, type ForkWorld, mergeSha } from './fork-world.ts'
import { entryPath, fixturesDir } from './paths.ts'
import { emptyFolder } from './test-files.ts'
import { testHost } from './test-host.ts'
import { vocabulary } from './vocabulary.ts'

export const token = 'ghs_aCanaryThatMustNeverBeSeen'

/** A report of `comment-cases.ts` about these commits. */
export const claimed = (name: string, head = mergeSha): Report => about(commentReport(name), head)

export const about = (report: Report, head: string, base = baseSha): Report => ({
  ...report,
  projects: (report.projects ?? []).map((project) => ({
    ...project,
    head: { ...project.head, commit: head },
    base: { ...project.base, commit: base },
  })),
})

export const claimedText = (name = 'regression'): string => toJson(claimed(name))

type ClaimEnd = {
  readonly status: number
  /** What was thrown; undefined: nothing. */
  readonly error: unknown
  /** Each with its level. */
  readonly messages: readonly string[]
  readonly printed: string
  readonly outputs: string
  readonly summary: string
  /** The text of report.json; empty: none was written. */
  readonly written: string
  readonly world: ForkWorld
}

export type ClaimOptions = {
  readonly given?: Given
  readonly event?: string
  /** Prepares what GitHub does. */
  readonly before?: (world: ForkWorld) => void
  /** Gets what is printed, and may throw. */
  readonly print?: (text: string) => void
}

/** Carries out the mode in a `workflow_run` job, with GitHub on the loopback. */
export const reportFacts = async (
  facts: ForkFacts,
  { given = {}, event = 'workflow_run', before = () => {}, print = () => {} }: ClaimOptions = {},
): Promise<ClaimEnd> => {
  const world = await forkWorld(facts)
  before(world)
  const folder = await emptyFolder()
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' }
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder, file)]))
  for (const [name, path] of Object.entries(paths)) {
    await writeFile(path, '')
    // The library of the runner writes where the variables of this process say.
    vi.stubEnv(name, path)
  }
  const all = { mode: 'report', 'github-token': token, 'output-dir': join(folder, 'report'), ...given }
  const [messages, printed]: [string[], string[]] = [[], []]
  const say = (level: string) => (text: string) => void messages.push(`${level}: ${text}`)
  const job = {
    inputs: readInputs(all, vocabulary, 'action'),
    given: all,
    files: [],
    vocabulary,
    directory: folder,
    event: { name: event, payload: facts.payload },
    host: testHost(),
    messages: { error: say('error'), warning: say('warning'), notice: say('notice'), log: say('log') },
    invocation: {
      env: {
        ...{ ...paths, GITHUB_API_URL: world.github.url, GITHUB_REPOSITORY: 'octo/app', GITHUB_RUN_ID: '99' },
        ...{ GITHUB_JOB: 'report', GITHUB_SERVER_URL: 'https://github.com' },
      },
      inWorkflow: true,
      live: undefined,
      columns: () => undefined,
      program: { entry: entryPath, fixtures: fixturesDir, probes: '' },
      print: (line: string) => {
        print(line)
        printed.push(line)
      },
      write: (text: string) => void printed.push(text),
      log: say('log'),
    },
  }
  const ended = await reportClaim(job).then(
    (status) => ({ status, error: undefined }),
    (error: unknown) => ({ status: -1, error }),
  )
  const read = (name: string): Promise<string> => readFile(paths[name] ?? '', 'utf8')
  const [outputs, summary] = [await read('GITHUB_OUTPUT'), await read('GITHUB_STEP_SUMMARY')]
  const written = await readFile(join(folder, 'report', 'report.json'), 'utf8').catch(() => '')
  return { ...ended, written, messages, printed: printed.join('\n'), outputs, summary, world }
}
