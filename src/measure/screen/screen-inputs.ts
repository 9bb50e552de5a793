import { lstatSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { printedAs } from '../../analysis/causes/printed-step.ts'
import type { ScreenInputs, TakingStep } from '../../analysis/screen/screened.ts'
import { type Dockerfile, readDockerfile } from '../../dockerfile/dockerfile.ts'
import { networkUse } from '../../dockerfile/network-use.ts'
import { type Instruction, stepText } from '../../dockerfile/syntax/syntax.ts'
import { recordedIn, workOf } from '../../dockerfile/run-work.ts'
import { takingRuns } from '../../dockerfile/taking-runs.ts'
import { cutAtWord } from '../../engines/build/step-output.ts'
import type { BuildRecipe } from '../../engines/engine.ts'
import { readLinked } from '../../host/inside/read.ts'
import { platformsOf } from '../../host/machine.ts'
import { type Pause, pausesFor } from '../../host/pauses.ts'
import type { Benchmark, Differences, Measurement, Revision } from '../../model.ts'
import { sourcesByLine } from '../../projects/context/build-inputs/copy-sources.ts'
import { type SourceGlob, sourceGlob } from '../../projects/context/build-inputs/source-glob.ts'
import { unseenTriggers } from '../refusals/base-triggers.ts'
import { engineOf, type MeasureContext } from '../context.ts'
import { unseenFiles } from './screen-files.ts'
import { type Read, unseenIn } from './screen-unseen.ts'

/** The discarded cold build of each revision. */
export type ColdBuilds = Readonly<Record<Revision, Measurement>>

/** What is known of both revisions before an explain build. Throws for a Dockerfile that cannot be read. */
export const readScreenInputs = async (
  context: MeasureContext,
  benchmark: Benchmark,
  builds: ColdBuilds,
): Promise<ScreenInputs> => {
  const pause = pausesFor(context.host.signal)
  const read = async (revision: Revision): Promise<Read> =>
    readRecipe(context.checkout(benchmark, revision).recipe, builds[revision])
  const [base, head] = [await read('base'), await read('head')]
  const differences = context.differences(benchmark.project)
  const files = differences?.files ?? []
  return {
    differences,
    changedBytes: files.reduce((sum, { path }) => sum + largerOf(base, head, path), 0),
    unseen: [
      ...unseenIn(base, head),
      // The Dockerfiles are the same, or pairs decide.
      ...(await unseenTriggers(engineOf(context, benchmark), head.dockerfile)),
      ...(await unseenFiles(base, head, files)),
      ...(await untakenIn(base, head, { files, pause })),
    ],
    goCommands: goCommandsIn(head.dockerfile),
    takers: await takersOf(base, head, files, pause),
  }
}

/** Engines do not agree on all patterns: a file that differs, and that no instruction seems to take, was taken by one. */
const untakenIn = async (
  base: Read,
  head: Read,
  { files, pause }: { readonly files: Differences['files']; readonly pause: Pause },
): Promise<readonly string[]> => {
  for (const file of files) {
    const lines = [await takingLines(base, [file], pause), await takingLines(head, [file], pause)]
    if (lines.every(({ size }) => size === 0)) return [`it is not known which instruction takes ${file.path}`]
  }
  return []
}

const readRecipe = async (recipe: BuildRecipe, build: Measurement): Promise<Read> => {
  const content = await readLinked(dirname(recipe.dockerfile), basename(recipe.dockerfile))
  if (content === undefined) throw new Error('its Dockerfile is gone')
  const text = content.toString('utf8')
  return {
    recipe,
    text,
    dockerfile: readDockerfile(text, { ...recipe, ...platformsOf(recipe) }),
    build,
  }
}

const largerOf = (base: Read, head: Read, path: string): number =>
  Math.max(
    ...[base, head].map(
      ({ recipe }) => lstatSync(join(recipe.contextDir, path), { throwIfNoEntry: false })?.size ?? 0,
    ),
  )

const goCommandsIn = (dockerfile: Dockerfile): number =>
  runsIn(dockerfile).reduce((sum, run) => sum + recordedIn(run), 0)

/** Those that take it in either revision, at the longer of their times. */
const takersOf = async (
  base: Read,
  head: Read,
  files: Differences['files'],
  pause: Pause,
): Promise<readonly TakingStep[]> => {
  const taking = new Set([...(await placesOf(base, files, pause)), ...(await placesOf(head, files, pause))])
  const network = networkUse(head.dockerfile, { network: head.recipe.network })
  // Where the revisions do not have the same steps, their Dockerfiles differ, and none of this counts.
  return runsIn(head.dockerfile).flatMap((run, place): readonly TakingStep[] => {
    if (!taking.has(place)) return []
    const text = stepText(run)
    const [before, after] = [timeOf(base.build, text), timeOf(head.build, text)]
    return [
      {
        text: cutAtWord(text, longestText),
        does: workOf(
          run,
          files.map(({ path }) => path),
        ),
        usesNetwork: network.steps.some(({ line }) => line === run.line),
        ms: before === undefined || after === undefined ? undefined : Math.max(before, after),
      },
    ]
  })
}

const runsIn = ({ needed }: Dockerfile): readonly Instruction[] =>
  needed.flatMap(({ instructions }) => instructions).filter(({ name }) => name === 'RUN')

/** Places in the list of all RUN instructions. */
const placesOf = async (
  read: Read,
  files: Differences['files'],
  pause: Pause,
): Promise<readonly number[]> => {
  const lines = await takingLines(read, files, pause)
  const taking = new Set(takingRuns(read.dockerfile, ({ line }) => lines.has(line)))
  return runsIn(read.dockerfile).flatMap((run, place) => (taking.has(run) ? [place] : []))
}

const longestText = 200

/** Of all parts of the build that may be this step. */
const timeOf = ({ timeline = [] }: Measurement, text: string): number | undefined => {
  const parts = timeline.filter(({ name }) => printedAs(text, name) !== undefined)
  return parts.length === 0 ? undefined : parts.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)
}

/** Lines of the instructions that take a changed file of the context, or may. */
const takingLines = async (
  { dockerfile, recipe }: Read,
  files: Differences['files'],
  pause: Pause,
): Promise<ReadonlySet<number>> => {
  const globs = new Map<string, SourceGlob>()
  const globOf = async (path: string): Promise<SourceGlob> => {
    const glob = globs.get(path) ?? (await sourceGlob(recipe.contextDir, path, pause))
    globs.set(path, glob)
    return glob
  }
  const paths = files.map(({ path }) => path.split('/'))
  const lines = new Set<number>()
  for (const [line, sources] of sourcesByLine(dockerfile)) {
    for (const { path } of sources) {
      const glob = await globOf(path)
      await pause()
      if (paths.some((parts) => glob.lengthOfMatch(parts) !== undefined)) lines.add(line)
    }
  }
  return lines
}
