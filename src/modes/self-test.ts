import { defaultLooks, pairsNeeded } from '../analysis/limits.ts'
import type { Among, Inputs } from '../inputs/inputs.ts'
import type { Report, SelfTestHead } from '../model.ts'
import { basePackages, type SelfTestPair, selfTestSubject } from '../projects/fixtures/self-test.ts'
import { packagesToAdd, selfTestStatus } from '../report/self-test.ts'
import { run as measureAndReport } from '../run/run.ts'
import { conclude } from './conclude.ts'
import { statusOfNothing } from './invocation.ts'
import { idOf, measureProjects } from './measure-projects.ts'
import { measuring, type Measuring, runOptionsOf } from './measuring.ts'
import type { Job } from './mode.ts'
import { runRequestOf } from './run-request.ts'

/**
 * Measures two pairs of revisions whose right verdicts are known, and takes them through everything that a run does:
 * one whose head does the same work as its base, and one whose head does a quarter more. It fails if a verdict is wrong
 * or could not be given.
 */
export const selfTest = async (asked: Job): Promise<number> => {
  const job = { ...asked, inputs: testInputs(asked.inputs) }
  return measuring(
    job,
    (parts) => measurePairs(job, parts),
    async (report, parts) => {
      const status = await conclude(report, job, parts)
      const untested = untestedIn(report, job)
      for (const engine of untested) job.messages.error(`${engine} was not tested: it could not be used`)
      const found = selfTestStatus(report)
      if (status !== 0) return status
      return found === 0 && untested.length > 0 ? statusOfNothing : found
    },
  )
}

/** Engines that were named and did not build: that the others are right says nothing about them. */
const untestedIn = ({ benchmarks }: Report, { inputs }: Job): readonly string[] =>
  typeof inputs.engines === 'string'
    ? []
    : inputs.engines.filter((name) => benchmarks.every(({ engine }) => engine !== name))

/** In the order of measuring: what the first takes decides how much is added in the second. */
const pairs: Readonly<Record<string, SelfTestHead>> = { alike: 'same', heavier: 'heavier' }

/** The time budget where none is given. */
const usualBudgetMs = 60 * 60_000

/** Builds are short, so that the test is short: a quarter of one can be less than the default of `min-delta`. */
const minDeltaMs = 50

/** An interval is to be seen, and fewer pairs have none. */
const looksWithBounds = defaultLooks.filter((count) => count >= pairsNeeded)

/** The usual thresholds. What counts is whether a verdict is the right one, so nothing is gated, explained or commented. */
const testInputs = (inputs: Inputs): Inputs => ({
  ...inputs,
  scenarios: ['cold'],
  gate: [],
  rounds: inputs.rounds === 'auto' ? looksWithBounds : inputs.rounds,
  thresholds: { ...inputs.thresholds, minDeltaMs: { value: minDeltaMs, overrides: [] } },
  timeBudgetMs: inputs.timeBudgetGiven ? inputs.timeBudgetMs : usualBudgetMs,
  explain: 'never',
  screen: 'never',
  observe: 'none',
  comment: 'never',
  failOn: 'never',
})

const measurePairs = async (job: Job, { publishing, save }: Measuring): Promise<Report> => {
  const { host, invocation } = job
  const { fixtures: fixturesDir } = invocation.program
  const measured = new Map<SelfTestHead, Report>()
  return measureProjects({
    job,
    projects: Object.keys(pairs).map((id) => ({ ...job.inputs, among: amongPairs(id) })),
    save,
    now: () => performance.now(),
    measureOne: async (inputs, saveOne) => {
      const id = idOf(inputs)
      const pair = pairOf(pairs[id] ?? 'same', measured.get('same'))
      const options = runOptionsOf({ ...job, inputs }, publishing)
      const { archiveStore } = options
      const report = await measureAndReport({
        ...runRequestOf({ ...options, onSubject: async () => {}, save: saveOne }),
        subject: (folder) => selfTestSubject({ host, folder, inputs, fixturesDir, archiveStore }, id, pair),
      })
      measured.set(pair.head, report)
      return report
    },
  })
}

const amongPairs = (id: string): Among => {
  const all = Object.keys(pairs)
  return { id, others: all.filter((each) => each !== id), share: { spentMs: 0, shares: all.length } }
}

const pairOf = (head: SelfTestHead, same: Report | undefined): SelfTestPair => {
  if (head === 'same') return { head, added: 0 }
  const added = same === undefined ? undefined : packagesToAdd(same, basePackages)
  if (added === undefined)
    throw new Error('how much a quarter of the build is, is not known: the same work gave no times')
  return { head, added }
}
