import type { BuildResult } from '../../engines/engine.ts'
import { pausesFor } from '../../host/pauses.ts'
import type { Benchmark, EngineFacts, LayerCache, OutcomeEvidence, Unknown } from '../../model.ts'
import { builtContext, type BuiltContext } from './built-context.ts'
import { engineOf, type MeasureContext } from '../context.ts'
import type { ProjectCheckout } from '../../projects/subject.ts'
import { goStepsOf } from './go-steps.ts'
import { layerCacheOf } from './layer-cache.ts'
import type { Amount } from './needed-modules.ts'

/** The fields that have one number. */
type Field =
  | 'packagesNeeded'
  | 'packagesCompiled'
  | 'modulesNeeded'
  | 'modulesDownloaded'
  | 'contextFiles'
  | 'contextBytes'
  | 'contextSentBytes'
  | 'imageBytes'
  | 'compressedImageBytes'

/** A build that is over. */
type FinishedBuild = {
  readonly benchmark: Benchmark
  readonly checkout: ProjectCheckout
  readonly noCache: boolean
  /** The file that was edited for it, relative to the context. */
  readonly edited: string | undefined
}

/**
 * The outcome of a build with all that can be said about it: each field has a value, or the reason why not. Looks at files
 * of the context, so it is asked when the time of the build is over.
 */
export const completeOutcome = async (
  context: MeasureContext,
  { benchmark, checkout, noCache, edited }: FinishedBuild,
  result: BuildResult,
  outcome: OutcomeEvidence,
): Promise<OutcomeEvidence> => {
  const { host } = context
  const { facts } = engineOf(context, benchmark)
  const { recipe } = checkout
  const { steps } = outcome
  const pause = pausesFor(host.signal)
  const layerCache = await layerCacheOf({ steps, noCache, contextDir: recipe.contextDir, edited, pause })
  const amounts =
    result.failure === undefined
      ? amountsOf({ noCache, result, outcome, facts, built: await builtContext(host, recipe, facts) })
      : ofFailedBuild
  return { ...outcome, ...joined(layerCache, amounts) }
}

type Evidence = {
  readonly noCache: boolean
  readonly result: BuildResult
  readonly outcome: OutcomeEvidence
  readonly facts: EngineFacts
  readonly built: BuiltContext
}

const amountsOf = (evidence: Evidence): Readonly<Record<Field, Amount>> => {
  const { built, result, outcome, facts, noCache } = evidence
  const { size, modules } = built
  const { mayCompile } = goStepsOf(outcome.steps, noCache)
  const isIdle = outcome.steps.length > 0 && !mayCompile
  const unread = {
    why: 'only the image of the first cold build of a revision is read, because that takes time',
  }
  return {
    packagesNeeded: outcome.packagesNeeded ?? { why: notWritten },
    packagesCompiled: outcome.packagesCompiled ?? (isIdle ? 0 : { why: notWritten }),
    modulesNeeded: modules.needed,
    modulesDownloaded: downloadedIn(evidence),
    contextFiles: 'why' in size ? size : size.files,
    contextBytes: 'why' in size ? size : size.bytes,
    contextSentBytes: result.printed.contextSentBytes ?? { why: whyNotSent(facts) },
    imageBytes: unread,
    compressedImageBytes: unread,
  }
}

const noSteps = 'the engine named no step'

const notWritten =
  'a Dockerfile is timed as it is written, and Go writes down what it compiles only where that asks for it'

export const whyNotSent = ({ name, phases }: EngineFacts): string =>
  phases?.context === 'not-applicable'
    ? `${name} reads the context in its folder and sends nothing`
    : 'the client did not print what it sent'

const downloadedIn = ({ outcome: { steps }, noCache, result, built }: Evidence): Amount => {
  if (steps.length === 0) return { why: noSteps }
  const { mayDownload, silentDownload } = goStepsOf(steps, noCache)
  if (!mayDownload) return 0
  if (silentDownload === 'some')
    return { why: '`go mod download` does not print what it downloads, and its cache may have had some' }
  if (silentDownload === 'all') return built.modules.required
  return result.printed.modulesDownloaded ?? { why: 'the engine left out a part of what the steps printed' }
}

const failed: Amount = { why: 'the build did not end with an image' }

const ofFailedBuild: Readonly<Record<Field, Amount>> = {
  packagesNeeded: failed,
  packagesCompiled: failed,
  modulesNeeded: failed,
  modulesDownloaded: failed,
  contextFiles: failed,
  contextBytes: failed,
  contextSentBytes: failed,
  imageBytes: failed,
  compressedImageBytes: failed,
}

const joined = (
  layerCache: LayerCache | undefined,
  amounts: Readonly<Record<Field, Amount>>,
): Omit<OutcomeEvidence, 'steps'> => {
  const entries = Object.entries(amounts)
  const known: Partial<Record<Field, number>> = Object.fromEntries(
    entries.flatMap(([name, amount]) => (typeof amount === 'number' ? [[name, amount]] : [])),
  )
  const unknown: Unknown = {
    ...(layerCache === undefined && { layerCache: noSteps }),
    ...Object.fromEntries(
      entries.flatMap(([name, amount]) => (typeof amount === 'number' ? [] : [[name, amount.why]])),
    ),
  }
  return {
    ...(layerCache !== undefined && { layerCache }),
    ...known,
    ...(Object.keys(unknown).length > 0 && { unknown }),
  }
}
