import { randomBytes } from 'node:crypto'
import { firstLineOf, messageOf } from '../host/error-text.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Report } from '../model.ts'
import { type Leg, mergeReports } from '../report/merge.ts'
import type { Job } from './mode.ts'

/** Measures one project with these inputs; `save` gets its report so far. */
type MeasureOne = (inputs: Inputs, save: (soFar: Report) => Promise<void>) => Promise<Report>

type Several = {
  readonly job: Pick<Job, 'host' | 'messages'>
  readonly projects: readonly Inputs[]
  readonly measureOne: MeasureOne
  readonly save: (soFar: Report) => Promise<void>
  /** In ms, on a clock that only goes forward. */
  readonly now: () => number
}

/**
 * Measures projects one after another, each as a run of its own would be, within one time budget, and makes one report of
 * them as of the legs of a matrix. One that cannot be measured is `invalid` and costs no other; if none can, its error is
 * thrown.
 */
export const measureProjects = async (several: Several): Promise<Report> => {
  const { projects, measureOne, save } = several
  const [only] = projects
  // Of several in the job, it can be the only one here.
  if (only !== undefined && projects.length === 1) return measureOne(withBudgetOf(only), save)
  const startMs = several.now()
  const seed = randomBytes(4).toString('hex')
  const done = new Map<string, Report>()
  const failed = new Map<string, unknown>()
  for (const [at, inputs] of projects.entries()) {
    const id = idOf(inputs)
    const share = { spentMs: several.now() - startMs, shares: projects.length - at }
    const mergedWith = (soFar: Report) => mergedOf(projects, new Map([...done, [id, soFar]]), failed)
    try {
      several.job.messages.log(`\nProject ${at + 1} of ${projects.length}: ${id}`)
      done.set(id, await measureOne(withShare(inputs, share, seed), (soFar) => save(mergedWith(soFar))))
    } catch (error) {
      several.job.host.signal.throwIfAborted()
      failed.set(id, error)
      several.job.messages.error(`${id}: ${messageOf(error)}`)
    }
  }
  const [first] = failed.values()
  if (done.size === 0) throw first
  const report = mergedOf(projects, done, failed)
  await save(report)
  return report
}

export const idOf = ({ among }: Inputs): string => among?.id ?? ''

const withBudgetOf = (inputs: Inputs): Inputs => ({
  ...inputs,
  among: inputs.among === undefined ? undefined : { ...inputs.among, share: { spentMs: 0, shares: 1 } },
})

type Share = { readonly spentMs: number; readonly shares: number }

/** One seed for all, so that the report names the one that was used. */
const withShare = (inputs: Inputs, share: Share, seed: string): Inputs => ({
  ...inputs,
  seed: inputs.seed === 'random' ? seed : inputs.seed,
  timeBudgetMs: Math.max(1, Math.floor((inputs.timeBudgetMs - share.spentMs) / share.shares)),
  among: inputs.among === undefined ? undefined : { ...inputs.among, share },
})

/** Silence is not green: a project that has not begun counts as one whose report is missing. */
const mergedOf = (
  projects: readonly Inputs[],
  done: ReadonlyMap<string, Report>,
  failed: ReadonlyMap<string, unknown>,
): Report => {
  const legs = projects.map((inputs): Leg => ({ name: idOf(inputs), report: done.get(idOf(inputs)) }))
  const reasons = new Map(
    [...failed].map(([id, error]) => [id, `it could not be measured: ${firstLineOf(error)}`]),
  )
  const merged = mergeReports(legs, { parts: 'projects', reasons })
  const [first] = projects
  if (merged === undefined || first === undefined) throw new Error('no project was measured')
  const isWhole = legs.every(({ name, report }) => report !== undefined || failed.has(name))
  return { ...withBudget(merged, first.timeBudgetMs), complete: merged.complete && isWhole }
}

/** Each was given its share, and the rules are those of all. */
const withBudget = (report: Report, timeBudgetMs: number): Report =>
  report.rules === undefined ? report : { ...report, rules: { ...report.rules, timeBudgetMs } }
