import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, refuseAll } from '../inputs/error.ts'
import type { LegPlan, PlannedLeg, Report } from '../model.ts'
import { type Leg, mergeReports } from '../report/merge.ts'
import { isOfProjects } from '../report/report-parts.ts'
import { concludeMerged, fileAt, type Reading, refuseOverwriting } from './merge-reports.ts'
import type { Job } from './mode.ts'
import { readPlan } from './plan-file.ts'

/** A report, and the file that it was read from. */
type Found = { readonly file: string; readonly report: Report }

/**
 * One report, one comment and one exit status of the legs of a plan. A leg without a report makes its projects `invalid`, and of
 * several reports of one leg the newest counts. Throws for reports of another plan.
 */
export const mergePlan = async (
  job: Job,
  planFile: string,
  { readLeg, judged }: Reading,
): Promise<number> => {
  const plan = await readPlan(planFile)
  const places = job.files.length > 0 ? job.files : job.inputs.reports
  if (places.length === 0)
    throw new InputError(['reports: name the reports of the legs, or the folder with them'])
  const files = (await Promise.all(places.map(filesIn))).flat()
  refuseOverwriting([...places, ...files], job)
  const found: Found[] = []
  for (const file of files) found.push({ file, report: await readLeg(file) })
  const problems = found.flatMap((each) => foreignness(plan, each))
  refuseAll(problems)
  const reports = judged(found.map(({ report }) => report))
  const again = found.map((each, at) => ({ ...each, report: reports[at] ?? each.report }))
  return concludeMerged(mergedOf(plan, again), places, job)
}

/** The report in a folder, those in the folders in it, as artifacts are downloaded, or the file itself. */
const filesIn = async (place: string): Promise<readonly string[]> => {
  const file = await fileAt(place)
  if (file !== undefined) return [file]
  const entries = await readdir(place, { withFileTypes: true }).catch(() => [])
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(place, name))
  return (await Promise.all(folders.toSorted().map(fileAt))).flatMap((each) => each ?? [])
}

/** What shows that a report is not of this plan. */
export const foreignness = (plan: LegPlan, { file, report }: Found): readonly string[] => {
  if (report.planId === undefined) return [`reports: ${file} is not the report of a leg; leave it out`]
  if (report.planId !== plan.planId)
    return [`reports: ${file} belongs to another plan, ${report.planId.slice(0, 12)}; leave it out`]
  const leg = plan.legs.find((each) => each.leg === report.leg)
  if (leg === undefined) return [`reports: ${file} is of a leg that the plan does not have`]
  const ids = leg.contexts.map(({ id }) => id)
  const others = [...report.benchmarks.map(({ project }) => project), ...namesIn(report)].filter(
    (id) => !ids.includes(id),
  )
  return [
    ...(others.length > 0 ? [`reports: ${file} has projects that leg ${leg.leg} does not have`] : []),
    ...otherForm(report).map((form) => `reports: ${file} ${form}`),
    ...otherCommits(plan, report).map((commits) => `reports: ${file} ${commits}`),
  ]
}

/** Each project has a verdict of its own, which is the report's where it has only one. */
const otherForm = (report: Report): readonly string[] => {
  if (report.legs === undefined)
    return namesIn(report).length > 1 ? ['has several projects, but no verdict for each'] : []
  return isOfProjects(report) ? [] : ['is made of the reports of several legs; give those']
}

/** A project that is new in the head has no base. */
const otherCommits = (plan: LegPlan, { projects = [] }: Report): readonly string[] => {
  const heads = projects.map(({ head }) => head.commit)
  const bases = projects.flatMap(({ base }) => base?.commit ?? [])
  if (heads.length === 0 || heads.includes(undefined)) return ['does not say which commit it is about']
  return [
    ...(heads.some((commit) => commit !== plan.head) ? ['is about another commit than the plan'] : []),
    ...(bases.some((commit) => commit !== plan.base) ? ['compares with another base than the plan'] : []),
  ]
}

/** Ids of the projects that a leg has measured, or has given up. */
const namesIn = (report: Report): readonly string[] =>
  report.legs === undefined
    ? (report.projects ?? []).map(({ id }) => id)
    : report.legs.map(({ name }) => name)

export const mergedOf = (plan: LegPlan, found: readonly Found[]): Report | undefined => {
  const newest = new Map<number, Report>()
  for (const { report } of found.toSorted((one, other) =>
    one.report.startedAt < other.report.startedAt ? -1 : 1,
  ))
    newest.set(report.leg ?? 0, report)
  const legs = plan.legs.flatMap((leg) => partsOf(leg, newest.get(leg.leg)))
  const reasons = new Map(
    plan.legs.flatMap(({ leg, contexts }) => contexts.map(({ id }) => [id, whyAbsent(leg, newest)] as const)),
  )
  const merged = mergeReports(legs, { parts: 'projects', reasons })
  if (merged === undefined) return undefined
  const { leg: _, ...whole } = inOrder(plan, merged)
  const notes = [...(newest.size > 1 ? [aboutMachines(plan)] : []), ...repeatedIn(found)]
  return { ...whole, planId: plan.planId, warnings: [...notes, ...whole.warnings] }
}

const whyAbsent = (leg: number, left: ReadonlyMap<number, Report>): string =>
  left.has(leg) ? `the report of leg ${leg} is not about it` : `leg ${leg} left no report`

/** The parts of a leg: its report, which may be of several projects, and projects that are missing. */
const partsOf = ({ name, contexts }: PlannedLeg, report: Report | undefined): readonly Leg[] => {
  const absent = contexts
    .filter(({ id }) => report === undefined || !namesIn(report).includes(id))
    .map(({ id }): Leg => ({ name: id, report: undefined }))
  if (report === undefined) return absent
  const [only] = namesIn(report)
  return [{ name: isOfProjects(report) ? name : (only ?? name), report }, ...absent]
}

/** The order of the projects is that in which they were given, as in the report of a run that measures them all. */
const inOrder = (plan: LegPlan, report: Report): Report => {
  const places = placesOf(plan)
  const by = <T>(items: readonly T[], idOf: (item: T) => string): readonly T[] =>
    items.toSorted((one, other) => (places.get(idOf(one)) ?? 0) - (places.get(idOf(other)) ?? 0))
  const projectOf = new Map(report.benchmarks.map(({ id, project }) => [id, project]))
  const ofBuild = ({ benchmark }: { readonly benchmark: string }): string => projectOf.get(benchmark) ?? ''
  return {
    ...report,
    ...(report.legs !== undefined && { legs: by(report.legs, ({ name }) => name) }),
    ...(report.projects !== undefined && { projects: by(report.projects, ({ id }) => id) }),
    benchmarks: by(report.benchmarks, ({ project }) => project),
    builds: by(report.builds, ofBuild),
    schedule: { ...report.schedule, order: by(report.schedule.order, ofBuild) },
  }
}

const placesOf = ({ legs }: LegPlan): ReadonlyMap<string, number> =>
  new Map(legs.flatMap(({ contexts }) => contexts.map(({ id, place }) => [id, place] as const)))

const aboutMachines = ({ legs }: LegPlan): string =>
  `Each of the ${legs.length} legs was measured on a machine of its own. Environment and isolation are those of the first that left a report; those of the others are in their reports.`

/** A leg that was measured again is not pooled with what it measured before: that was another machine. */
const repeatedIn = (found: readonly Found[]): readonly string[] => {
  const counts = new Map<number, number>()
  for (const { report } of found) counts.set(report.leg ?? 0, (counts.get(report.leg ?? 0) ?? 0) + 1)
  return [...counts]
    .filter(([, times]) => times > 1)
    .map(([leg, times]) => `Leg ${leg} left ${times} reports: the newest counts, and nothing of the others.`)
}
