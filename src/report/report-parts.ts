import type { LegVerdict, Report } from '../model.ts'

/** One project of a report that was made of several, and what the report holds of it. */
export type ReportPart = {
  readonly leg: LegVerdict
  /** Judged or not, it is a report of its own. */
  readonly report: Report
}

/**
 * Whether a report is made of projects, each with all that its verdict depends on. One that is made of the legs of a matrix
 * holds less of them, and cannot be judged again.
 */
export const isOfProjects = ({ legs }: Pick<Report, 'legs'>): boolean =>
  legs !== undefined && legs.length > 0 && legs.every(({ obstacles }) => obstacles !== undefined)

/** Whether a project left no report, or one that is not complete. */
export const isMissing = ({ verdict }: Pick<LegVerdict, 'verdict'>): boolean =>
  verdict.because === 'leg-missing'

/** The projects of a report that is made of them: in a run that was stopped, those that are not missing are complete. */
export const partsOf = (report: Report): readonly ReportPart[] => {
  const { legs = [], onlyChange: _, ...shared } = report
  const benchmarks = groupedBy(report.benchmarks, ({ project }) => project)
  const projectOf = new Map(report.benchmarks.map(({ id, project }) => [id, project]))
  const builds = groupedBy(report.builds, ({ benchmark }) => projectOf.get(benchmark) ?? '')
  const projects = groupedBy(report.projects ?? [], ({ id }) => id)
  const explanations = groupedBy(report.explanations ?? [], ({ project }) => project)
  return legs.map((leg) => ({
    leg,
    report: {
      ...shared,
      complete: !isMissing(leg),
      verdict: leg.verdict,
      obstacles: leg.obstacles ?? [],
      ...(leg.onlyChange !== undefined && { onlyChange: leg.onlyChange }),
      projects: projects.get(leg.name) ?? [],
      benchmarks: benchmarks.get(leg.name) ?? [],
      builds: builds.get(leg.name) ?? [],
      explanations: explanations.get(leg.name) ?? [],
    },
  }))
}

const groupedBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
