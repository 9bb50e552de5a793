import type { BenchmarkReport, Report } from '../model.ts'

/** A leg that left a report. */
export type Reported = { readonly name: string; readonly report: Report }

/** Ids of benchmarks are unique in a report, and two legs may build the same folder with different files. */
export const withOwnIds = (legs: readonly Reported[]): readonly Reported[] => {
  const idsOf = ({ report }: Reported): readonly string[] => projectIds(report)
  const all = legs.flatMap(idsOf)
  // All of them: the name of one leg may be the id of another.
  if (new Set(all).size === all.length && repositoriesOf(legs).length < 2) return legs
  return legs.map((leg) => {
    const ids = idsOf(leg)
    const renamed = new Map(ids.map((id) => [id, ids.length === 1 ? leg.name : `${leg.name}+${id}`] as const))
    return renamed.size === 0 ? leg : { ...leg, report: renameProjects(leg.report, renamed) }
  })
}

/** Ids of all projects that a report is about. */
export const projectIds = (report: Report): readonly string[] => [
  ...new Set([
    ...report.benchmarks.map(({ project }) => project),
    ...(report.projects ?? []).map(({ id }) => id),
    ...(report.legs ?? []).map(({ name }) => name),
  ]),
]

/** Those that are known. A folder alone does not say which of several it is in. */
const repositoriesOf = (legs: readonly Reported[]): readonly string[] => [
  ...new Set(
    legs.flatMap(({ report }) => report.projects ?? []).flatMap(({ repository }) => repository ?? []),
  ),
]

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
    ...(report.legs !== undefined && {
      legs: report.legs.map((each) => ({
        ...each,
        name: project(each.name),
        ...(each.projects !== undefined && { projects: each.projects.map(project) }),
      })),
    }),
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
    ...creepOf(report, benchmark),
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

const creepOf = ({ creep }: Report, rename: (id: string) => string): Pick<Report, 'creep'> =>
  creep === undefined
    ? {}
    : {
        creep: {
          ...creep,
          trends: creep.trends.map((each) => ({ ...each, benchmark: rename(each.benchmark) })),
        },
      }
