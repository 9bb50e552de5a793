import type { BenchmarkReport, EngineFacts, Report } from '../../model.ts'

/**
 * Name and version of an engine as one reads it, like `podman 4.3.1`, or `docker 29.1.3 in Docker Desktop`; without
 * the version when none is known.
 */
export const engineLabel = (engines: readonly EngineFacts[], engine: string): string => {
  const facts = factsOf(engines, engine)
  const [name = engine] = engine.split('@')
  const version = ['server', 'client', name, 'buildkit'].map((part) => facts?.versions[part]).find(Boolean)
  const label = version === undefined ? engine : `${name} ${version}`
  return facts?.vm === undefined ? label : `${label} in ${facts.vm}`
}

/** The virtual machine that an engine runs in; undefined: none that is known. */
export const vmOf = ({ engines }: Pick<Report, 'engines'>, engine: string): string | undefined =>
  factsOf(engines, engine)?.vm

const factsOf = (engines: readonly EngineFacts[], engine: string): EngineFacts | undefined =>
  engines.find(({ name }) => name === engine) ?? engines.find(({ name }) => name === engine.split('@')[0])

/**
 * How a benchmark is called beside the table, in plain text: its scenario, with engine and project in front
 * where the report has several of them. The id says the same at greater length.
 */
export const rowName = (report: Report, { engine, project, scenario }: BenchmarkReport): string => {
  return [
    ...(several(report.benchmarks, 'engine') ? [engineLabel(report.engines, engine)] : []),
    ...(several(report.benchmarks, 'project') ? [project] : []),
    scenario,
  ].join(' ')
}

const several = (benchmarks: readonly BenchmarkReport[], name: 'engine' | 'project'): boolean =>
  benchmarks.some((each) => each[name] !== benchmarks[0]?.[name])
