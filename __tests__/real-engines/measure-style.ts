import type { Measurement } from '../../src/model.ts'
import { repositoryWith } from '../support/judge.ts'
import { type Ended, runProgram } from '../support/program.ts'
import type { Mirrored } from './images/mirrored.ts'
import { changesOf, filesOf, type Style } from './styles.ts'

/** Podman without root, and the daemon that stands in for the user's: both get images from the registry of the tests. */
export const mirroredEngines: readonly string[] = ['podman', 'docker']

/** The daemon has no bridge, so that it leaves the network of the machine alone. */
const compared = ['--base', 'HEAD~1', '--network', 'host']

/** Judges a style on these engines: a base as it is written, and a head with a comment more. */
export const judgeStyle = async ({ env }: Mirrored, style: Style): Promise<Ended> => {
  const { path } = await repositoryWith(await filesOf(style), await changesOf(style))
  return runProgram(path, [...compared, '--engines', mirroredEngines.join(), ...style.inputs], env)
}

/** Measures one pair of a style, without a verdict: by one run on each of these engines, at the same time. */
export const measureStyle = async (
  { env }: Mirrored,
  style: Style,
  engines: readonly string[] = mirroredEngines,
  ...more: readonly string[]
): Promise<readonly Ended[]> => {
  const { path } = await repositoryWith(await filesOf(style), await changesOf(style))
  const pair = [...compared, '--scenarios', 'source-change', '--rounds', '1', ...style.inputs, ...more]
  return Promise.all(engines.map((engine) => runProgram(path, [...pair, '--engines', engine], env)))
}

/** What a run says about its pair; `output` is empty unless the run failed. */
export const outcomeOf = ({ status, stdout, stderr, report }: Ended) => ({
  output: status === 0 ? '' : `status ${status}\n${stdout}${stderr}`,
  pairs: report?.benchmarks.map(({ engine, comparison }) => [engine, comparison?.pairs]),
  edited: report?.projects?.map(({ head }) => head.editedFile),
  problems: report?.builds.flatMap(problemsOf),
})

/** The outcomes when each engine has a pair of builds that compiled the edited file and downloaded nothing again. */
export const onePairEach = (
  { edited }: Style,
  engines: readonly string[] = mirroredEngines,
): readonly ReturnType<typeof outcomeOf>[] =>
  engines.map((engine) => ({ output: '', pairs: [[engine, 1]], edited: [edited], problems: [] }))

const problemsOf = ({ benchmark, round, evidence, failure }: Measurement): readonly string[] => {
  if (failure !== undefined) return [`${benchmark}: ${failure.message}`]
  // The builds before the first round are the warm-up.
  if (round === 0) return []
  const ran = evidence?.outcome.steps.filter(({ hit }) => !hit).map(({ name }) => name) ?? []
  const again = ran.filter((name) => name.includes('go mod download'))
  return ran.length === 0 ? [`${benchmark}: no step ran`] : again.map((name) => `${benchmark}: ${name}`)
}
