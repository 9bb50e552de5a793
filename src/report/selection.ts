import type { BenchmarkReport, Measurement, Report, Revision } from '../model.ts'

/** Whether a build is in its benchmark's sample: no warm-up, no failure, no exclusion. */
export const isCounted = ({ round, failure, excluded }: Measurement): boolean =>
  round > 0 && failure === undefined && excluded === undefined

/** Whether a build was to be in a sample: no warm-up, and no prime that was no part of a pair. */
export const isAttempt = ({ round, excluded }: Measurement): boolean => round > 0 && excluded !== 'prime'

/** The builds of one benchmark at one revision that were to be in its sample. */
export const buildsOf = (report: Report, id: string, revision: Revision): readonly Measurement[] =>
  report.builds.filter((build) => build.benchmark === id && build.revision === revision && isAttempt(build))

/** Whether the report sets two revisions against each other. */
export const isCompared = (report: Report): boolean =>
  report.benchmarks.some(({ base }) => base !== undefined)

/** The benchmarks whose head has at least one time; none means that nothing could be measured. */
export const measured = ({ benchmarks }: Pick<Report, 'benchmarks'>): readonly BenchmarkReport[] =>
  benchmarks.filter(({ head }) => head.medianMs !== undefined)
