import type { EngineFacts, LegVerdict, Report } from '../model.ts'
import { toolVersion } from '../version.ts'
import { schemaVersion } from './assemble.ts'
import { stopped, verdictOf, wasStopped } from './leg-verdict.ts'
import { mergedVerdict } from './merged-verdict.ts'
import { list, sentence } from './numbers.ts'
import { projectIds, type Reported, withOwnIds } from './own-ids.ts'
import { isOfProjects } from './report-parts.ts'
import { totalCost } from './total-cost.ts'

/** One part of a comparison that was spread over machines, by project. */
export type Leg = {
  readonly name: string
  /** undefined: it left none, which must not pass in silence. */
  readonly report: Report | undefined
}

/** How reports become one. */
type Merging = {
  /** What each of them is: a leg of a matrix, with a name of its own, or a project, by whose id it is called. */
  readonly parts: 'legs' | 'projects'
  /** Why there is no report, by name, as a clause; without an entry it was only not found. */
  readonly reasons: ReadonlyMap<string, string>
}

const ofMatrix: Merging = { parts: 'legs', reasons: new Map() }

/**
 * One report of several legs, each judged already: every benchmark with its builds, and the verdict of all together.
 * Projects with the same id get the names of their legs. That of a single leg stays as it is. undefined when no leg left
 * a report.
 */
export const mergeReports = (legs: readonly Leg[], merging: Merging = ofMatrix): Report | undefined =>
  legs.length === 1 ? withoutSilence(legs[0]?.report) : merged(legs, merging)

/** That of a single leg that was stopped is not green either. */
const withoutSilence = (report: Report | undefined): Report | undefined =>
  report === undefined || !wasStopped(report) ? report : { ...report, verdict: stopped }

const merged = (legs: readonly Leg[], merging: Merging): Report | undefined => {
  const { parts } = merging
  const reported = withOwnIds(
    legs.flatMap((leg) => (leg.report === undefined ? [] : [{ ...leg, report: leg.report }])),
  )
  const [first, ...others] = reported
  if (first === undefined) return undefined
  const reports = reported.map(({ report }) => report)
  const verdicts = verdictsIn(legs, reported, merging)
  return {
    schemaVersion,
    toolVersion,
    startedAt: reports.map(({ startedAt }) => startedAt).toSorted()[0] ?? first.report.startedAt,
    complete: reports.every(({ complete }) => complete),
    verdict: mergedVerdict(verdicts, parts === 'legs' ? 'leg' : 'project'),
    ...(first.report.repository !== undefined && { repository: first.report.repository }),
    obstacles: [],
    ...cautionsOf(reports),
    ...aboutBranches(reports),
    legs: verdicts,
    ...(first.report.rules !== undefined && { rules: first.report.rules }),
    projects: reports.flatMap(({ projects = [] }) => projects),
    environment: first.report.environment,
    ...(first.report.isolation !== undefined && { isolation: first.report.isolation }),
    ...observedIn(reports),
    engines: enginesOf(reports),
    schedule: {
      seed: first.report.schedule.seed,
      order: reports.flatMap(({ schedule }) => schedule.order),
    },
    benchmarks: reports.flatMap(({ benchmarks }) => benchmarks),
    builds: reports.flatMap(({ builds }) => builds),
    ...explanationsOf(reports),
    cost: totalCost(reports),
    warnings: [
      ...(others.length === 0 || parts === 'projects' ? [] : [aboutMachines(first)]),
      ...warningsOf(legs, reported, merging),
    ],
  }
}

/** Not by name: a leg that left nothing may have that of one that left something, as whoever uploads chooses it. */
const verdictsIn = (
  legs: readonly Leg[],
  reported: readonly Reported[],
  merging: Merging,
): readonly LegVerdict[] => {
  const left = legs.filter(({ report }) => report !== undefined)
  const found = new Map(left.map((leg, at) => [leg, reported[at]?.report]))
  return legs.flatMap((leg) => verdictsOf({ name: leg.name, report: found.get(leg) }, merging))
}

/** Of a report that is made of projects, the verdicts are those of its projects. */
const verdictsOf = ({ name, report }: Leg, { parts, reasons }: Merging): readonly LegVerdict[] => {
  if (report?.legs !== undefined && isOfProjects(report)) return report.legs
  const verdict = verdictOf(report, reasons.get(name))
  const of = { name, verdict, ...origin(report) }
  if (parts === 'legs') return [of]
  const { obstacles = [], onlyChange } = report ?? {}
  return [{ ...of, obstacles, ...(onlyChange !== undefined && { onlyChange }) }]
}

/** What the line that repeats a leg is made of. */
const origin = (report: Report | undefined): Pick<LegVerdict, 'projects' | 'inputs'> =>
  report === undefined
    ? {}
    : { projects: projectIds(report), ...(report.inputs !== undefined && { inputs: report.inputs }) }

/** Those of a project name it already. */
const warningsOf = (
  legs: readonly Leg[],
  reported: readonly Reported[],
  { parts, reasons }: Merging,
): readonly string[] => {
  const isNamed = (report: Report | undefined): boolean =>
    parts === 'projects' && report !== undefined && isOfProjects(report)
  return [
    ...legs
      .filter(({ report }) => !isNamed(report))
      .flatMap((leg) => withoutBenchmarks(leg, reasons.get(leg.name))),
    ...reported.flatMap(({ name, report }) =>
      isNamed(report) ? report.warnings : report.warnings.map((warning) => `${name}: ${warning}`),
    ),
  ]
}

const aboutMachines = ({ name }: Reported): string =>
  `Each leg was measured on a machine of its own. Environment, isolation, rules and seed are those of ${name}; those of the others are in their reports.`

/** A leg that had nothing to build has no row in the table. */
const withoutBenchmarks = ({ name, report }: Leg, reason: string | undefined): readonly string[] => {
  if (report === undefined) return [sentence(`${name}: ${reason ?? 'no report was found'}`)]
  return report.benchmarks.length > 0
    ? []
    : [sentence(`${name}: ${report.verdict.kind}, ${report.verdict.reason}`)]
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

const cautionsOf = (reports: readonly Report[]): Pick<Report, 'cautions'> => {
  const all = [...new Set(reports.flatMap(({ cautions = [] }) => cautions))]
  return all.length > 0 ? { cautions: all } : {}
}

/** All of them are about one pull request, and were asked for the same. */
const aboutBranches = (reports: readonly Report[]): Pick<Report, 'accepted' | 'creep'> => {
  const accepted = reports.find((report) => report.accepted !== undefined)?.accepted
  const all = reports.flatMap(({ creep }) => creep ?? [])
  const [creep] = all
  return {
    ...(accepted !== undefined && { accepted }),
    ...(creep !== undefined && { creep: { ...creep, trends: all.flatMap(({ trends }) => trends) } }),
  }
}

const explanationsOf = (reports: readonly Report[]): Pick<Report, 'explanations'> => {
  const all = reports.flatMap(({ explanations = [] }) => explanations)
  return all.length > 0 ? { explanations: all } : {}
}

const observedIn = (reports: readonly Report[]): Pick<Report, 'observed'> =>
  reports.some(({ observed }) => observed !== undefined)
    ? { observed: reports.flatMap(({ observed = [] }) => observed) }
    : {}
