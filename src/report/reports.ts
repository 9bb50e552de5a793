import { attemptsOf } from '../analysis/attempts.ts'
import { lossWarnings } from '../analysis/losses.ts'
import type {
  Cost,
  EditProof,
  EngineFacts,
  Environment,
  Explanation,
  GivenInputs,
  Isolation,
  Measurement,
  ObservedFile,
  Obstacle,
  ProjectReport,
  Report,
  Repository,
  Revision,
  Rules,
  Sampling,
  UsedImage,
  Verdict,
} from '../model.ts'
import type { Plan } from '../plan/plan.ts'
import { toolVersion } from '../version.ts'
import { assemble, type RunFacts } from './assemble.ts'
import { judgeReport } from './judge-report.ts'
import { projectsOf } from './projects.ts'
import { redacted, redactedBuilds } from './redact.ts'

/** What a report says of the subject of a run. */
type ReportedSubject = {
  readonly described: readonly Omit<ProjectReport, 'images'>[]
  readonly revisions: readonly Revision[]
  /** What holds for all benchmarks. */
  readonly obstacles: readonly Obstacle[]
  /** Known without any build. */
  readonly knownVerdict: Verdict | undefined
  /** The only thing in which the revisions differ, as a clause. */
  readonly onlyChange: string | undefined
  /** What the reader of the report must know. */
  readonly notes: readonly string[]
  /** Values that no output may show. */
  readonly hidden: readonly string[]
}

/** What a report says beside the measurements. */
export type StartedRunFacts = {
  readonly subject: ReportedSubject
  readonly rules: Rules
  readonly repository: Repository | undefined
  /** Those that differ from their defaults and decide what is measured. */
  readonly inputs: GivenInputs
  readonly environment: Environment
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly cost: { total(): Cost }
}

/** The same of a run with a plan, and engines that carry it out. */
export type PlannedRunFacts = StartedRunFacts & {
  readonly plan: Plan
  readonly engines: readonly EngineFacts[]
  /** What the builds start from or are read with, by project id. */
  readonly images: ReadonlyMap<string, readonly UsedImage[]>
  readonly warnings: readonly string[]
  readonly isolation: { report(): Isolation | undefined }
}

/** All that was measured until now. */
export type MeasuredFacts = {
  readonly measurements: readonly Measurement[]
  /** By benchmark id. */
  readonly sampling: ReadonlyMap<string, Sampling>
  /** The file that source-change edited, by project id and revision; undefined while the run goes on. */
  readonly editedFiles: ReadonlyMap<string, ReadonlyMap<Revision, string>> | undefined
  /** How that edit was proved to be in the image, by project id. */
  readonly editProofs: ReadonlyMap<string, EditProof>
  readonly explanations: readonly Explanation[]
  readonly observed: readonly ObservedFile[]
  readonly warnings: readonly string[]
}

/** What is known without any build: no engine was needed, so none is in the report. */
export const knownReport = (facts: StartedRunFacts): Report => {
  const { subject } = facts
  const report = assemble({
    ...runFacts(facts),
    isolation: undefined,
    observed: [],
    complete: true,
    seed: '',
    benchmarks: [],
    measurements: [],
    explanations: [],
    sampling: new Map(),
    projects: projectsOf(subject.described, {
      images: new Map(),
      editedFiles: undefined,
      editProofs: new Map(),
      edits: false,
    }),
    engines: [],
    warnings: subject.notes,
  })
  const { knownVerdict } = subject
  return redacted(knownVerdict === undefined ? report : { ...report, verdict: knownVerdict }, subject.hidden)
}

/** The report while builds are still going on: nothing is judged yet. */
export const partialReport = (facts: PlannedRunFacts, measurements: readonly Measurement[]): Report => {
  const sampling = new Map<string, Sampling>()
  const justBuilds = {
    measurements,
    sampling,
    editedFiles: undefined,
    editProofs: new Map(),
    explanations: [],
    observed: [],
    warnings: [],
  }
  return redacted(
    assemble({ ...plannedFacts(facts, justBuilds), complete: false, measurements }),
    facts.subject.hidden,
  )
}

/** The whole report, judged where there are two revisions. It is redacted first, because a cause can quote half of a step. */
export const wholeReport = (facts: PlannedRunFacts, measured: MeasuredFacts): Report => {
  const { hidden } = facts.subject
  const measurements = redactedBuilds(measured.measurements, hidden)
  const planned = plannedFacts(facts, measured)
  const warnings = [...planned.warnings, ...lossesOf(facts, measurements)]
  return judgeReport(redacted(assemble({ ...planned, complete: true, measurements, warnings }), hidden))
}

const lossesOf = ({ plan }: PlannedRunFacts, measurements: readonly Measurement[]): readonly string[] =>
  plan.revisions.length < 2
    ? []
    : plan.benchmarks.flatMap(({ id }) => lossWarnings(id, attemptsOf(measurements, id)))

const plannedFacts = (
  facts: PlannedRunFacts,
  { sampling, editedFiles, editProofs, explanations, observed, warnings }: MeasuredFacts,
): Omit<RunFacts, 'complete' | 'measurements'> => ({
  ...runFacts(facts),
  isolation: facts.isolation.report(),
  observed,
  seed: facts.plan.seed,
  benchmarks: facts.plan.benchmarks,
  sampling,
  projects: projectsOf(facts.subject.described, {
    images: facts.images,
    editedFiles,
    editProofs,
    edits: facts.plan.scenarios.some(({ edit }) => edit === 'source'),
  }),
  engines: facts.engines,
  explanations,
  warnings: [...facts.subject.notes, ...facts.warnings, ...warnings],
})

const runFacts = ({ subject, rules, repository, inputs, environment, startedAt, cost }: StartedRunFacts) => ({
  toolVersion,
  startedAt,
  rules,
  repository,
  inputs,
  environment,
  revisions: subject.revisions,
  obstacles: subject.obstacles,
  onlyChange: subject.onlyChange,
  cost: cost.total(),
})
