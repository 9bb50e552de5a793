import { verdictOfObstacles } from '../analysis/circumstances.ts'
import { judgeAll } from '../analysis/judge.ts'
import { tellObstacle } from '../analysis/obstacle.ts'
import { judgeRun } from '../analysis/run-verdict.ts'
import type { CostLedger } from '../measure/cost.ts'
import type { Measured } from '../measure/measure.ts'
import type { EngineFacts, Environment, Measurement, Report } from '../model.ts'
import type { Plan } from '../plan/plan.ts'
import type { RunSubject } from '../projects/subject.ts'
import { toolVersion } from '../version.ts'
import { assemble, type RunFacts } from './assemble.ts'
import { redacted, redactedBuilds } from './redact.ts'

/** What a report says beside the measurements. */
export type StartedRunFacts = {
  readonly subject: RunSubject
  readonly environment: Environment
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly cost: CostLedger
}

/** A setting in which engines carry out a plan. */
export type PlannedRunFacts = StartedRunFacts & {
  readonly plan: Plan
  readonly engines: readonly EngineFacts[]
  readonly warnings: readonly string[]
}

/** Known without any build: no engine was needed, so none is in the report. */
export const settledReport = (setting: StartedRunFacts): Report => {
  const { subject, startedAt, environment, cost } = setting
  const nothing = { seed: '', benchmarks: [], measurements: [], engines: [], revisions: subject.revisions }
  const facts = {
    toolVersion,
    startedAt,
    environment,
    cost: cost.total(),
    warnings: subject.notes,
    complete: true,
  }
  const report = assemble({ ...nothing, ...facts })
  return redacted(
    subject.knownVerdict === undefined ? report : { ...report, verdict: subject.knownVerdict },
    subject.hidden,
  )
}

/** The report while builds are still going on: nothing is judged yet. */
export const partialReport = (stage: PlannedRunFacts, measurements: readonly Measurement[]): Report =>
  redacted(assemble({ ...factsOf(stage), complete: false, measurements }), stage.subject.hidden)

/** The whole report: measured, and judged where there are two revisions. */
export const wholeReport = (stage: PlannedRunFacts, measured: Measured): Report => {
  const { plan, subject } = stage
  const measurements = redactedBuilds(measured.measurements, subject.hidden)
  const warnings = [...factsOf(stage).warnings, ...measured.warnings]
  const unbuilt = unbuiltOf(measured)
  const facts: RunFacts = { ...factsOf(stage), complete: true, measurements, warnings, unbuilt }
  if (subject.revisions.length < 2 && subject.obstacles.length === 0)
    return redacted(assemble(facts), subject.hidden)
  const { onlyChange, obstacles } = subject
  const evidence = { ...measured, measurements, ...(onlyChange === undefined ? {} : { onlyChange }) }
  const { comparisons, benchmarks } = judgeAll(plan, evidence, obstacles)
  const draft = assemble({
    ...facts,
    benchmarks,
    judged: { verdict: { kind: 'none', reason: '' }, comparisons },
  })
  // What stands in the way of all benchmarks is the verdict of the run, even where none is gated.
  const verdict = verdictOfObstacles(subject.obstacles) ?? judgeRun(draft.benchmarks).verdict
  return redacted({ ...draft, verdict }, subject.hidden)
}

/** What stood in the way of each benchmark from the start, as its row tells it when nothing of it was built. */
const unbuiltOf = ({ obstacles }: Measured): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...obstacles].flatMap(([id, [first]]) => (first === undefined ? [] : [[id, tellObstacle(first)]])),
  )

const factsOf = ({ plan, subject, startedAt, environment, cost, engines, warnings }: PlannedRunFacts) => ({
  ...{ toolVersion, startedAt, environment, engines },
  seed: plan.seed,
  revisions: subject.revisions,
  benchmarks: plan.benchmarks,
  cost: cost.total(),
  warnings: [...subject.notes, ...warnings],
})
