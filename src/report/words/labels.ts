import type { BenchmarkReport, EngineFacts, LegVerdict, Report } from '../../model.ts'

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
 * A project as one reads it: the folder of the user's own, `services/api`, and the name of the repository for its top; of a
 * shipped one, name, strategy and Go version.
 */
export const projectLabel = (
  report: Pick<Report, 'repository'>,
  { project, strategy, goVersion }: Pick<BenchmarkReport, 'project' | 'strategy' | 'goVersion'>,
): string => {
  if (strategy === undefined) return projectName(report, project)
  const go = goVersion === undefined ? [] : [`Go ${goVersion}`]
  return `${project.split('+')[0]} (${[strategy, ...go].join(', ')})`
}

/** The same by its id alone: a shipped project keeps its id, as in the rows of a study. */
export const projectName = ({ repository }: Pick<Report, 'repository'>, id: string): string =>
  id === top ? (repository?.name.split('/').at(-1) ?? 'the project') : id.replaceAll('~', '/')

/** A part of a report as one reads it: a project like everywhere else, a leg by the name that it was given. */
export const partName = (
  report: Pick<Report, 'repository'>,
  { name, obstacles }: Pick<LegVerdict, 'name' | 'obstacles'>,
): string =>
  // Only a project has obstacles of its own.
  obstacles === undefined ? name : projectName(report, name)

/** The part of an id for a project at the top of its repository. */
const top = '.'

/**
 * How a benchmark is called beside the table, in plain text: its scenario, with engine and project in front
 * where the report has several of them. The id says the same at greater length.
 */
export const rowName = (report: Report, benchmark: BenchmarkReport): string =>
  [
    ...(severalEngines(report) ? [engineLabel(report.engines, benchmark.engine)] : []),
    scenarioName(report, benchmark),
  ].join(' ')

/** The same without the engine. */
export const scenarioName = (report: Report, benchmark: BenchmarkReport): string =>
  [...(severalProjects(report) ? [projectLabel(report, benchmark)] : []), benchmark.scenario].join(' ')

/** The same as the subject of a sentence: `cold build of services/api on podman 4.3.1`. */
export const buildName = (report: Report, benchmark: BenchmarkReport): string => {
  const { engine, scenario } = benchmark
  return [
    `${scenario} build`,
    ...(severalProjects(report) ? [`of ${projectLabel(report, benchmark)}`] : []),
    ...(severalEngines(report) ? [`on ${engineLabel(report.engines, engine)}`] : []),
  ].join(' ')
}

const severalEngines = ({ benchmarks }: Report): boolean => severalOf(benchmarks).engines

const severalProjects = ({ benchmarks }: Report): boolean => severalOf(benchmarks).projects

type Several = { readonly engines: boolean; readonly projects: boolean }

/** Every row asks for its name, and with 10,000 of them nobody should look through all others for each. */
const known = new WeakMap<readonly BenchmarkReport[], Several>()

const severalOf = (benchmarks: readonly BenchmarkReport[]): Several => {
  const found = known.get(benchmarks) ?? {
    engines: several(benchmarks, 'engine'),
    projects: several(benchmarks, 'project'),
  }
  known.set(benchmarks, found)
  return found
}

const several = (benchmarks: readonly BenchmarkReport[], name: 'engine' | 'project'): boolean =>
  benchmarks.some((each) => each[name] !== benchmarks[0]?.[name])
