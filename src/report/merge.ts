import type { BenchmarkReport, Cost, EngineFacts, LegVerdict, Report, Verdict } from '../model.ts'
import { toolVersion } from '../version.ts'
import { schemaVersion } from './assemble.ts'
import { mergedVerdict } from './merged-verdict.ts'
import { list, sentence } from './numbers.ts'
import { couldMeasureNothing } from './selection.ts'

/** One part of a comparison that was spread over machines, by project. */
export type Leg = {
  readonly name: string
  /** undefined: it left none, which must not pass in silence. */
  readonly report: Report | undefined
}

type Reported = Leg & { readonly report: Report }

/**
 * One report of several legs, each judged already: every benchmark with its builds, and the verdict of all together.
 * Projects with the same id get the names of their legs. That of a single leg stays as it is. undefined when no leg left
 * a report.
 */
export const mergeReports = (legs: readonly Leg[]): Report | undefined =>
  legs.length === 1 ? withoutSilence(legs[0]?.report) : merged(legs)

/** That of a single leg that was stopped is not green either. */
const withoutSilence = (report: Report | undefined): Report | undefined =>
  report === undefined || !wasStopped(report) ? report : { ...report, verdict: stopped }

const merged = (legs: readonly Leg[]): Report | undefined => {
  const reported = withOwnIds(
    legs.flatMap((leg) => (leg.report === undefined ? [] : [{ ...leg, report: leg.report }])),
  )
  const [first, ...others] = reported
  if (first === undefined) return undefined
  const reports = reported.map(({ report }) => report)
  const verdicts = legs.map(({ name, report }): LegVerdict => ({ name, verdict: verdictOf(report) }))
  return {
    schemaVersion,
    toolVersion,
    startedAt: reports.map(({ startedAt }) => startedAt).toSorted()[0] ?? first.report.startedAt,
    complete: reports.every(({ complete }) => complete),
    verdict: mergedVerdict(verdicts),
    obstacles: [],
    legs: verdicts,
    ...(first.report.rules !== undefined && { rules: first.report.rules }),
    projects: reports.flatMap(({ projects = [] }) => projects),
    environment: first.report.environment,
    ...(first.report.isolation !== undefined && { isolation: first.report.isolation }),
    ...(reports.some(({ observed }) => observed !== undefined) && {
      observed: reports.flatMap(({ observed = [] }) => observed),
    }),
    engines: enginesOf(reports),
    schedule: {
      seed: first.report.schedule.seed,
      order: reports.flatMap(({ schedule }) => schedule.order),
    },
    benchmarks: reports.flatMap(({ benchmarks }) => benchmarks),
    builds: reports.flatMap(({ builds }) => builds),
    ...explanationsOf(reports),
    cost: costOf(reports),
    warnings: [
      ...(others.length === 0 ? [] : [aboutMachines(first)]),
      ...legs.flatMap(withoutBenchmarks),
      ...reported.flatMap(({ name, report }) => report.warnings.map((warning) => `${name}: ${warning}`)),
    ],
  }
}

/** The report of a leg that was stopped has no verdict, and silence must not be green. */
const verdictOf = (report: Report | undefined): Verdict => {
  if (report === undefined) return missing
  if (wasStopped(report)) return stopped
  const { verdict } = report
  return verdict.kind === 'none' && couldMeasureNothing(report)
    ? { ...verdict, because: 'nothing-measured' }
    : verdict
}

/** A study whose time budget was used up is not complete either, but it says so in each row. */
const wasStopped = ({ complete, study }: Report): boolean =>
  !complete &&
  (study?.rows.some(({ ended, attempts }) => ended === undefined && attempts.length < study.rounds) ?? true)

const stopped: Verdict = {
  kind: 'invalid',
  because: 'leg-missing',
  reason: 'its report is not complete, because the job was stopped',
}

const missing: Verdict = { kind: 'invalid', because: 'leg-missing', reason: 'it left no report' }

const aboutMachines = ({ name }: Reported): string =>
  `Each leg was measured on a machine of its own. Environment, isolation, rules and seed are those of ${name}; those of the others are in their reports.`

/** A leg that had nothing to build has no row in the table. */
const withoutBenchmarks = ({ name, report }: Leg): readonly string[] => {
  if (report === undefined) return [`${name}: no report was found.`]
  return report.benchmarks.length > 0
    ? []
    : [sentence(`${name}: ${report.verdict.kind}, ${report.verdict.reason}`)]
}

/** Ids of benchmarks are unique in a report, and two legs may build the same folder with different files. */
const withOwnIds = (legs: readonly Reported[]): readonly Reported[] => {
  const idsOf = ({ report }: Reported): readonly string[] => [
    ...new Set([
      ...report.benchmarks.map(({ project }) => project),
      ...(report.projects ?? []).map(({ id }) => id),
    ]),
  ]
  const all = legs.flatMap(idsOf)
  // All of them: the name of one leg may be the id of another.
  if (new Set(all).size === all.length) return legs
  return legs.map((leg) => {
    const ids = idsOf(leg)
    const renamed = new Map(ids.map((id) => [id, ids.length === 1 ? leg.name : `${leg.name}+${id}`] as const))
    return renamed.size === 0 ? leg : { ...leg, report: renameProjects(leg.report, renamed) }
  })
}

const renameProjects = (report: Report, names: ReadonlyMap<string, string>): Report => {
  const project = (id: string): string => names.get(id) ?? id
  const benchmarks = new Map(
    report.benchmarks.map(
      (each) => [each.id, `${each.engine}/${project(each.project)}/${each.scenario}`] as const,
    ),
  )
  const benchmark = (id: string): string => benchmarks.get(id) ?? id
  return {
    ...report,
    ...(report.projects !== undefined && {
      projects: report.projects.map((each) => ({ ...each, id: project(each.id) })),
    }),
    benchmarks: report.benchmarks.map((each): BenchmarkReport => ({
      ...each,
      id: benchmark(each.id),
      project: project(each.project),
    })),
    ...(report.observed !== undefined && {
      observed: report.observed.map((each) => ({ ...each, benchmark: benchmark(each.benchmark) })),
    }),
    builds: report.builds.map((each) => ({ ...each, benchmark: benchmark(each.benchmark) })),
    ...(report.explanations !== undefined && {
      explanations: report.explanations.map((each) => ({ ...each, project: project(each.project) })),
    }),
    schedule: {
      ...report.schedule,
      order: report.schedule.order.map((each) => ({ ...each, benchmark: benchmark(each.benchmark) })),
    },
  }
}

/** Each engine once; where legs had different versions of one, a note on it says so. */
const enginesOf = (reports: readonly Report[]): readonly EngineFacts[] => {
  const all = reports.flatMap(({ engines }) => engines)
  const first = new Map(all.toReversed().map((facts) => [facts.name, facts] as const))
  return [...first.values()].toReversed().map((facts) => {
    const texts = new Set(
      all.filter(({ name }) => name === facts.name).map(({ versions }) => JSON.stringify(versions)),
    )
    if (texts.size === 1) return facts
    return { ...facts, notes: [...facts.notes, `not the same in all legs: ${list([...texts])}`] }
  })
}

const explanationsOf = (reports: readonly Report[]): Pick<Report, 'explanations'> => {
  const all = reports.flatMap(({ explanations = [] }) => explanations)
  return all.length > 0 ? { explanations: all } : {}
}

const costOf = (reports: readonly Report[]): Cost => {
  const sum = (of: (cost: Cost) => number): number => reports.reduce((total, { cost }) => total + of(cost), 0)
  return {
    timedMs: sum(({ timedMs }) => timedMs),
    primingMs: sum(({ primingMs }) => primingMs),
    warmUpMs: sum(({ warmUpMs }) => warmUpMs),
    resetMs: sum(({ resetMs }) => resetMs),
    settleMs: sum(({ settleMs }) => settleMs),
    setupMs: sum(({ setupMs }) => setupMs),
    explainMs: sum(({ explainMs = 0 }) => explainMs),
    otherMs: sum(({ otherMs }) => otherMs),
  }
}
