import type { Report } from '../../src/model.ts'
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
  steps: mirroredEngines.map((engine) => [engine, stepsOf(report, engine)]),
})

/** The outcome when each engine has a pair whose edit reached the program, and whose other steps came from the cache. */
export const onePairEach = ({ edited }: Style): ReturnType<typeof outcomeOf> => ({
  output: '',
  pairs: mirroredEngines.map((engine) => [engine, 1]),
  edited: [edited],
  steps: mirroredEngines.map((engine) => [engine, ['hit and run', 'hit and run']]),
})

/** For each timed build of an engine, whether some of its steps came from the cache and some did not. */
const stepsOf = (report: Report | undefined, engine: string): readonly string[] =>
  (report?.builds ?? [])
    .filter(({ benchmark, round }) => benchmark.startsWith(`${engine}/`) && round > 0)
    .map(({ evidence, failure }) => {
      const steps = evidence?.outcome.steps ?? []
      const found = [steps.some(({ hit }) => hit) && 'hit', steps.some(({ hit }) => !hit) && 'run']
      return failure?.message ?? found.filter((each) => each !== false).join(' and ')
    })
