import { basename, dirname } from 'node:path'
import { readDockerfile } from '../../dockerfile/dockerfile.ts'
import { graphEnding, wrappedEnding } from '../../dockerfile/graph-recording.ts'
import { instrument, graphStage } from '../../dockerfile/instrument.ts'
import type { BuildRecipe, BuildRequest, CacheSpace } from '../../engines/engine.ts'
import { messageOf } from '../../host/error-text.ts'
import type { Host } from '../../host/host.ts'
import { linkedName, listInside, readInside, readLinked } from '../../host/inside/read.ts'
import { replaceInside } from '../../host/inside/write.ts'
import { platformsOf } from '../../host/machine.ts'
import { pausesFor } from '../../host/pauses.ts'
import type { Benchmark, Explanation, Failure, Revision } from '../../model.ts'
import { engineOf, type MeasureContext } from '../context.ts'
import { explainedPackages } from '../evidence/explained-packages.ts'
import { type ExplainedBuild, goOf } from '../evidence/explained-go.ts'
import { modulesOf } from '../evidence/modules-of.ts'
import type { Session } from '../session.ts'
import { settle } from '../settle.ts'
import { watchBuild } from '../build/watch-build.ts'
import { noteEdit } from '../watch/watch-context.ts'

/**
 * Builds one revision from nothing, in a cache space of its own, from its Dockerfile with instructions by which Go writes its
 * action graphs down, and reads these. Throws only when the run is interrupted; what else goes wrong is in the result.
 */
export const explainBuild = async (
  { context, primes }: Pick<Session, 'context' | 'primes'>,
  benchmark: Benchmark,
  revision: Revision,
): Promise<ExplainedBuild> => {
  const { engine, project } = benchmark
  const { recipe } = context.checkout(benchmark, revision)
  const known = { engine, project, revision, from: 'explain-build' } as const
  let durationMs = 0
  try {
    const spoiled = context.changedContexts.get(recipe.contextDir)
    if (spoiled !== undefined) return unexplained(known, durationMs, spoiled)
    await using file = await openInstrumented(context, recipe)
    if (file.refusal !== undefined) return unexplained(known, durationMs, file.refusal)
    const running = engineOf(context, benchmark)
    const space = await running.openSpace(primes.nextLabel(benchmark, revision))
    try {
      const { attestations: _, ...plain } = recipe
      const request = { ...plain, target: graphStage, noCache: true, timeoutMs: context.buildTimeoutMs }
      const changed = await watchBuild(context, running, request)
      // The screen compares two of them, and the writes of the first would take time in the second.
      await settle(context)
      const result = await space.build(request)
      durationMs = result.durationMs
      const change = await changed()
      if (change !== undefined) return unexplained(known, durationMs, change.message)
      if (result.failure !== undefined) return unexplained(known, durationMs, failureText(result.failure))
      const { go, ...found } = await explainedIn(context.host, space, request)
      return { explanation: { ...known, durationMs, ...found }, go }
    } finally {
      // After an interrupt the run's folder goes as a whole, and no command would start any more.
      if (!context.host.signal.aborted) await primes.discard(space)
    }
  } catch (error) {
    context.host.signal.throwIfAborted()
    return unexplained(known, durationMs, messageOf(error))
  }
}

type Known = Pick<Explanation, 'engine' | 'project' | 'revision' | 'from'>

const unexplained = (known: Known, durationMs: number, reason: string): ExplainedBuild => {
  const why = `the explain build gave no result: ${reason}`
  const unknown = { packages: why, modules: why, linkMs: why }
  return { explanation: { ...known, durationMs, unknown }, go: undefined }
}

type InstrumentedFile = AsyncDisposable & {
  /** Why the Dockerfile cannot be instrumented, as a clause; nothing was changed then. */
  readonly refusal: string | undefined
  /** The name of the user's last stage, which is no longer the last; undefined: it has none. */
  readonly lastStage: string | undefined
}

/**
 * Puts the instrumented text in the place of the Dockerfile in the run's copy of the project, where engines find the ignore
 * file that belongs to it; disposing it restores the file. `change` is made to that text.
 */
export const openInstrumented = async (
  context: MeasureContext,
  recipe: BuildRecipe,
  change: (text: string) => string = (text) => text,
): Promise<InstrumentedFile> => {
  const folder = dirname(recipe.dockerfile)
  const name = await linkedName(folder, basename(recipe.dockerfile))
  const original = await readLinked(folder, basename(recipe.dockerfile))
  if (name === undefined || original === undefined) throw new Error('its Dockerfile is gone')
  const question = { ...recipe, ...platformsOf(recipe) }
  const text = original.toString('utf8')
  const lastStage = readDockerfile(text, question).stages.at(-1)?.spelling
  const made = instrument(text, question)
  if (made.kind === 'refused')
    return { refusal: made.reason, lastStage, [Symbol.asyncDispose]: async () => {} }
  const replace = async (content: string | Buffer): Promise<void> => {
    await replaceInside(folder, name, content)
    await noteEdit(context.host, context.contextStates, folder, name)
  }
  await replace(change(made.text))
  return { refusal: undefined, lastStage, [Symbol.asyncDispose]: () => replace(original) }
}

const explainedIn = async (
  { signal }: Pick<Host, 'signal'>,
  space: CacheSpace,
  request: BuildRequest,
): Promise<Pick<Explanation, 'packages' | 'modules' | 'linkMs' | 'unknown'> & Pick<ExplainedBuild, 'go'>> => {
  const folder = await space.export(request, graphStage)
  const graphs = await graphsIn(folder)
  const isWrapped = (await filesIn(folder, wrappedEnding)).length > 0
  const modules = await modulesOf(request.contextDir, pausesFor(signal))
  const explained = explainedPackages(graphs, modules)
  if (explained.packages.length > 0) return { ...explained, go: goOf(graphs, explained, modules, isWrapped) }
  const why =
    graphs.length === 0
      ? 'no go command of the build wrote an action graph, or it was written where it is not looked for'
      : 'no go command of the build compiled a package'
  return { unknown: { packages: why, modules: why, linkMs: why }, go: undefined }
}

/** Of all graphs together. A package takes 1.4 kB, so this is far beyond any build; but builds write what they want. */
const mostBytes = 64_000_000
const mostGraphs = 500

const graphsIn = async (folder: string): Promise<readonly string[]> =>
  (await filesIn(folder, graphEnding)).map(({ text }) => text)

/** What the go commands of a finished build wrote into files with this ending, by a name for each. */
export const recordedIn = async (
  space: CacheSpace,
  request: BuildRequest,
  ending: string,
): Promise<readonly Recorded[]> => filesIn(await space.export(request, graphStage), ending)

type Recorded = { readonly name: string; readonly text: string }

const filesIn = async (folder: string, ending: string): Promise<readonly Recorded[]> => {
  const files: Recorded[] = []
  let leftBytes = mostBytes
  for (const stage of (await listInside(folder, 'graphs')).filter((each) => each.isDirectory())) {
    for (const { name } of await listInside(folder, `graphs/${stage.name}`)) {
      if (!name.endsWith(ending) || files.length >= mostGraphs) continue
      const content = await readInside(folder, `graphs/${stage.name}/${name}`, leftBytes)
      leftBytes -= content?.length ?? 0
      if (content === undefined) continue
      files.push({ name: `go ${basename(name, ending)}`, text: content.toString('utf8') })
    }
  }
  return files
}

/** As many whole lines from the end of a log as the reason is to have at most, in characters. */
const longestTail = 600

/** The first line of a tail may have been cut, and half of a secret could not be hidden any more. */
const failureText = ({ message, logTail }: Failure): string => {
  const lines = logTail.trimEnd().split('\n').slice(1)
  let [tail, at] = ['', lines.length - 1]
  for (; at >= 0 && tail.length + (lines[at]?.length ?? 0) < longestTail; at -= 1)
    tail = `${lines[at]?.trim() ?? ''}${tail === '' ? '' : ` | ${tail}`}`
  return tail === '' ? message : `${message}; its log ends with: ${tail}`
}
