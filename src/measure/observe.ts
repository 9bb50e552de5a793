import { traceEnding, withTraces } from '../dockerfile/graph-recording.ts'
import { messageOf } from '../host/error-text.ts'
import { observedFolder } from '../host/own-folder.ts'
import type { Benchmark, Measurement, ObservedFile, Revision, Scenario } from '../model.ts'
import { buildTrace, hiddenEvent } from './watch/build-trace.ts'
import { engineOf, type MeasureContext } from './context.ts'
import { openInstrumented, recordedIn } from './explain/explain-build.ts'
import { type Line, linesText, writeObserved } from './watch/observed-files.ts'
import { type Observation, openObserver, type ReadGoTraces } from './watch/observer.ts'
import { buildFromState } from './reach/reach-state.ts'
import type { Session } from './session.ts'

/**
 * Makes one more build of each revision from the cache state of the first scenario, looks at it as `observe` asks, and writes
 * that down. It comes after all others and is in no sample, because looking costs time.
 */
export const observe = async (session: Session): Promise<readonly ObservedFile[]> => {
  const { plan, context } = session
  const [scenario] = plan.scenarios
  if (context.observing.asked.length === 0 || scenario === undefined) return []
  const files: ObservedFile[] = []
  for (const benchmark of plan.benchmarks.filter((each) => each.scenario === scenario.name)) {
    const revisions = session.book.get(benchmark.id)?.revisions ?? plan.revisions
    for (const revision of revisions) {
      const number = files.length + 1
      files.push(...(await observed(session, { benchmark, scenario, revision, number })))
    }
  }
  return files
}

type Wanted = {
  readonly benchmark: Benchmark
  readonly scenario: Scenario
  readonly revision: Revision
  /** Two benchmarks may differ only in characters that paths of an artifact cannot have. */
  readonly number: number
}

/** No round of a sample has it, and what an edit writes differs by it. */
const observedRound = 1_000

const observed = async (session: Session, wanted: Wanted): Promise<readonly ObservedFile[]> => {
  const { context } = session
  const { benchmark, revision } = wanted
  context.host.log(`${benchmark.id}, ${revision}: one more build, only to look at it`)
  try {
    if (context.observing.asked.includes('trace')) {
      const traced = await builtWithTrace(session, wanted)
      if (traced !== undefined) return await written(context, wanted, traced)
    }
    return await written(context, wanted, await built(session, wanted, context, undefined))
  } catch (error) {
    context.host.signal.throwIfAborted()
    return without(context, wanted, messageOf(error))
  }
}

type Built = { readonly build: Measurement; readonly observation: Observation | undefined }

/** From a Dockerfile in which Go writes its own trace down; undefined: that was not possible, and the log says why. */
const builtWithTrace = async (session: Session, wanted: Wanted): Promise<Built | undefined> => {
  const { context, primes } = session
  const { benchmark, revision } = wanted
  const checkout = context.checkout(benchmark, revision)
  await using file = await openInstrumented(context, checkout.recipe, (text) =>
    withLastNamed(withTraces(text)),
  )
  const onlySteps = (reason: string): void =>
    context.host.log(`${benchmark.id}, ${revision}: the trace has only the steps of the build: ${reason}`)
  if (file.refusal !== undefined) {
    onlySteps(file.refusal)
    return undefined
  }
  // A prime from the Dockerfile as it is has other layers, and so has what it pushed to a remote cache.
  const discard = async (): Promise<void> => {
    context.remoteCaches.drop(benchmark, revision)
    await primes.discardOf(benchmark, revision)
  }
  await discard()
  const target = checkout.recipe.target ?? file.lastStage ?? lastName
  const traced = { ...context, checkout: () => ({ ...checkout, recipe: { ...checkout.recipe, target } }) }
  const result = await built(session, wanted, traced, readTraces)
  await discard()
  const { failure } = result.build
  if (failure === undefined) return result
  onlySteps(failure.message)
  return undefined
}

const lastName = 'go-container-bench-last'

/** Names the user's last stage, unless it has a name: BuildKit takes no number as a target before version 0.11. */
const withLastNamed = (text: string): string => {
  const lines = text.split('\n')
  const added = lines.findLastIndex((line) => line.startsWith('FROM scratch AS go-container-bench-graphs'))
  const last = lines.findLastIndex((line, at) => at < added && /^\s*FROM\s/i.test(line))
  return lines
    .map((line, at) =>
      at === last && /^\s*FROM\s+\S+\s*$/i.test(line) ? `${line.trimEnd()} AS ${lastName}` : line,
    )
    .join('\n')
}

const readTraces: ReadGoTraces = (space, request) => recordedIn(space, request, traceEnding)

const built = async (
  { primes }: Session,
  { benchmark, scenario, revision }: Wanted,
  context: MeasureContext,
  readGoTraces: ReadGoTraces | undefined,
): Promise<Built> => {
  const observer = openObserver(context.observing, engineOf(context, benchmark), readGoTraces)
  const { measurement: build } = await buildFromState(uncounted({ ...context, observer }), primes, {
    benchmark,
    scenario,
    revision,
    round: observedRound,
    purpose: 'primingMs',
    trial: undefined,
  })
  return { build, observation: observer.last() }
}

/** Its time is in no item of the cost but `otherMs`. */
const uncounted = (context: MeasureContext): MeasureContext => ({
  ...context,
  cost: { ...context.cost, add: () => {}, charge: (_, work) => work() },
})

const written = async (
  context: MeasureContext,
  wanted: Wanted,
  { build, observation }: Built,
): Promise<readonly ObservedFile[]> => {
  const { benchmark, revision } = wanted
  const { asked, outputDir } = context.observing
  if (observation === undefined)
    return without(context, wanted, build.failure?.message ?? 'nothing was built')
  const texts = textsOf(context, build, observation)
  const files: ObservedFile[] = []
  for (const kind of asked) {
    const { text, ending } = texts[kind]
    const file = await writeObserved(outputDir, observedFolder, `${nameOf(wanted)}.${ending}`, text)
    files.push({ kind, benchmark: benchmark.id, revision, file })
  }
  return files
}

/** A project deep in a repository has a longer id than the name of a file may be (255 bytes). */
const longestId = 150

const nameOf = ({ benchmark, revision, number }: Wanted): string =>
  `${number}-${benchmark.id.replaceAll(/[^\w.+@~-]/g, '_').slice(0, longestId)}-${revision}`

const textsOf = (
  { observing }: MeasureContext,
  build: Measurement,
  { io, stacks, goTraces }: Observation,
) => {
  const { benchmark, revision, startedAt, durationMs, failure } = build
  const about = { kind: 'about', benchmark, revision, startedAt, durationMs, failed: failure !== undefined }
  const lines = (what: string, found: readonly Line[] = []): string =>
    linesText([{ ...about, what }, ...found])
  const trace = buildTrace({
    title: `${benchmark}, ${revision}`,
    timeline: build.timeline ?? [],
    startedAtMs: Date.parse(startedAt),
    goTraces,
  })
  const hidden = trace.map((event) => hiddenEvent(event, observing.hide))
  return {
    trace: {
      ending: 'trace.json',
      text: `${JSON.stringify({ traceEvents: hidden, displayTimeUnit: 'ms' })}\n`,
    },
    io: { ending: 'io.jsonl', text: lines('io', io) },
    stacks: { ending: 'stacks.jsonl', text: lines('stacks', stacks) },
  }
}

const without = (
  { observing, host }: MeasureContext,
  { benchmark, revision }: Wanted,
  reason: string,
): readonly ObservedFile[] => {
  host.log(`${benchmark.id}, ${revision}: could not be looked at: ${reason}`)
  return observing.asked.map((kind) => ({
    kind,
    benchmark: benchmark.id,
    revision,
    unknown: { file: reason },
  }))
}
