import type { BenchmarkReport, Measurement, Report } from '../model.ts'

type Hide = (text: string) => string

/** Shorter values are hidden only where they stand alone: nobody could read a report without any 0. */
const unmistakable = 6
const mask = '***'

/** Hides values in one text; the longest first, so that a value inside another leaves nothing behind. */
export const hider = (hidden: readonly string[]): Hide => {
  const lines = hidden.flatMap((value) => [value, ...value.split('\n')]).map((value) => value.trim())
  const values = [...new Set(lines)]
    .filter((value) => value !== '')
    .toSorted((left, right) => right.length - left.length)
  const patterns = values.map((value) => {
    const literal = value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    return new RegExp(value.length < unmistakable ? `(?<![\\w.-])${literal}(?![\\w.-])` : literal, 'g')
  })
  return (text) => patterns.reduce((shown, pattern) => shown.replace(pattern, mask), text)
}

/** The report without the given values: secrets, build arguments and tokens that a build may have printed. */
export const redacted = (report: Report, hidden: readonly string[]): Report => {
  const hide = hider(hidden)
  return {
    ...report,
    verdict: { ...report.verdict, reason: hide(report.verdict.reason) },
    warnings: report.warnings.map(hide),
    builds: report.builds.map((build) => ofBuild(build, hide)),
    benchmarks: report.benchmarks.map((benchmark) => ofBenchmark(benchmark, hide)),
  }
}

const ofBuild = ({ failure, excluded, evidence, ...build }: Measurement, hide: Hide): Measurement => ({
  ...build,
  ...(excluded !== undefined && { excluded: hide(excluded) }),
  ...(failure !== undefined && {
    failure: { ...failure, message: hide(failure.message), logTail: hide(failure.logTail) },
  }),
  ...(evidence !== undefined && {
    evidence: {
      ...evidence,
      outcome: {
        ...evidence.outcome,
        steps: evidence.outcome.steps.map((step) => ({ ...step, name: hide(step.name) })),
      },
    },
  }),
})

const ofBenchmark = ({ comparison, ...benchmark }: BenchmarkReport, hide: Hide): BenchmarkReport => {
  const { unknown } = benchmark.candidate
  const candidate =
    unknown === undefined
      ? benchmark.candidate
      : {
          ...benchmark.candidate,
          unknown: Object.fromEntries(Object.entries(unknown).map(([name, why]) => [name, hide(why)])),
        }
  if (comparison === undefined) return { ...benchmark, candidate }
  const { verdict, cause } = comparison
  const shown = { ...comparison, verdict: { ...verdict, reason: hide(verdict.reason) } }
  return {
    ...benchmark,
    candidate,
    comparison: cause === undefined ? shown : { ...shown, cause: hide(cause) },
  }
}
