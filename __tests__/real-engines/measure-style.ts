import type { Measurement, Report } from '../../src/model.ts'
import { repositoryWith } from '../support/judge.ts'
import { type Ended, runProgram } from '../support/program.ts'
import type { Mirrored } from './images/mirrored.ts'
import { changesOf, filesOf, type Style } from './styles.ts'

/** Podman without root, and the daemon that stands in for the user's: both get images from the registry of the tests. */
export const mirroredEngines: readonly string[] = ['podman', 'docker']

/** Judges a style on these engines: a base as it is written, and a head with a comment more. */
export const judgeStyle = async (
  { env }: Mirrored,
  style: Style,
  ...more: readonly string[]
): Promise<Ended> => {
  const repository = await repositoryWith(await filesOf(style), await changesOf(style))
  // The daemon has no bridge, so that it leaves the network of the machine alone.
  const wanted = ['--base', 'HEAD~1', '--engines', mirroredEngines.join(','), '--network', 'host']
  return runProgram(repository.path, [...wanted, ...style.inputs, ...more], env)
}

/** Measures one pair of a style on each engine, without a verdict. */
export const measureStyle = (mirrored: Mirrored, style: Style, ...more: readonly string[]): Promise<Ended> =>
  judgeStyle(mirrored, style, '--scenarios', 'source-change', '--rounds', '1', ...more)

/** What a run says about the pair of each engine; `output` is empty unless the run failed. */
export const outcomeOf = ({ status, stdout, stderr, report }: Ended) => ({
  output: status === 0 ? '' : `status ${status}\n${stdout}${stderr}`,
  pairs: report?.benchmarks.map(({ engine, comparison }) => [engine, comparison?.pairs]),
  edited: report?.projects?.map(({ head }) => head.editedFile),
  problems: timedBuilds(report).flatMap(problemsOf),
})

/** The outcome when each engine has a pair of builds that compiled the edited file and downloaded nothing again. */
export const onePairEach = ({ edited }: Style): ReturnType<typeof outcomeOf> => ({
  output: '',
  pairs: mirroredEngines.map((engine) => [engine, 1]),
  edited: [edited],
  problems: [],
})

const timedBuilds = (report: Report | undefined): readonly Measurement[] =>
  (report?.builds ?? []).filter(({ round }) => round > 0)

const problemsOf = ({ benchmark, evidence, failure }: Measurement): readonly string[] => {
  if (failure !== undefined) return [`${benchmark}: ${failure.message}`]
  const ran = evidence?.outcome.steps.filter(({ hit }) => !hit).map(({ name }) => name) ?? []
  const again = ran.filter((name) => name.includes('go mod download'))
  return ran.length === 0 ? [`${benchmark}: no step ran`] : again.map((name) => `${benchmark}: ${name}`)
}
