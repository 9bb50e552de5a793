import type { BuildRequest, BuildResult, CacheSpace, SharedUse } from '../../engines/engine.ts'
import type { Benchmark, Evidence, Failure, Measurement, Revision, StateEvidence } from '../../model.ts'
import type { ProjectCheckout } from '../../projects/subject.ts'
import type { ImageLook } from '../image/trial.ts'
import { completeOutcome } from '../evidence/outcome-fields.ts'
import { provedOutcome, type Shown, structuralOutcome } from '../evidence/outcome-evidence.ts'
import { phasesOf } from '../evidence/phases.ts'
import { withDisturbances } from './with-disturbances.ts'
import { engineOf, type MeasureContext } from '../context.ts'
import { noteGraph } from '../evidence/seen-in-builds.ts'
import { takeFailedSyncs } from '../settle.ts'
import { afterUse } from '../state/state-evidence.ts'
import { watchBuild } from './watch-build.ts'

/** One build to carry out, its cache state prepared. */
export type PreparedBuild = {
  readonly benchmark: Benchmark
  readonly revision: Revision
  readonly round: number
  readonly checkout: ProjectCheckout
  readonly space: CacheSpace
  readonly noCache: boolean
  /** The file that was edited for it, relative to the context; undefined: none was. */
  readonly edited: string | undefined
  readonly state: StateEvidence
  /** What the time is charged to. */
  readonly purpose: 'timedMs' | 'primingMs' | 'warmUpMs'
  /** Outcomes already proved, by image id: the same image holds the same files. */
  readonly known: Map<string, Omit<Evidence, 'state'>>
}

export type Built = {
  readonly measurement: Measurement
  /** The cold build that had to come before it, when there was no prime; it is not in any sample. */
  readonly prime?: Measurement
  readonly imageId?: string
  /** What it used of a shared store; undefined where it could not. */
  readonly shared?: SharedUse
  /** What a trial saw in its image. */
  readonly look?: ImageLook
}

/**
 * Builds once. The time is that of the engine's client, from its start to its exit. Evidence is read afterwards; whoever
 * calls it flushes the disk, after removing what the next build must not find.
 */
export const buildOnce = async (context: MeasureContext, prepared: PreparedBuild): Promise<Built> => {
  const { benchmark, revision, round } = prepared
  const request: BuildRequest = {
    ...prepared.checkout.recipe,
    noCache: prepared.noCache,
    timeoutMs: context.buildTimeoutMs,
  }
  const failedSyncs = takeFailedSyncs(context)
  const spoiled = context.changedContexts.get(request.contextDir)
  if (spoiled !== undefined) return notBuilt(prepared, spoiled)
  const changed = await context.cost.charge('resetMs', () =>
    watchBuild(context, engineOf(context, benchmark), request),
  )
  const result = await isolated(context, prepared, request)
  context.cost.add(prepared.purpose, result.durationMs)
  const shown = await context.cost.charge('resetMs', () => shownBy(context, prepared, request, result))
  const change = await context.cost.charge('resetMs', changed)
  await context.cost.charge('resetMs', () => noteGraph(context, prepared, result, shown.graph))
  const { startedAt, durationMs, shared, imageId } = result
  const split = phasesOf(result, shown.go, engineOf(context, benchmark).facts.phases)
  const failure = change ?? withStacks(context, result.failure)
  const state = afterUse(prepared.state, shared)
  const measurement: Measurement = {
    benchmark: benchmark.id,
    revision,
    round,
    startedAt,
    durationMs,
    ...withDisturbances({ ...result, counters: { ...result.counters, ...failedSyncs } }, split),
    evidence: { state, ...shown.outcome },
    ...(failure !== undefined && { failure }),
    ...(!state.holds && { excluded: 'state-lost' }),
  }
  return {
    measurement,
    ...(imageId !== undefined && { imageId }),
    ...(shared !== undefined && { shared }),
  }
}

/** Whoever reads that a build took too long wants to know what it waited for. */
const withStacks = ({ hungBuilds }: MeasureContext, failure: Failure | undefined): Failure | undefined => {
  const file = hungBuilds.takeFile()
  if (file === undefined || failure?.kind !== 'timed-out') return failure
  return {
    ...failure,
    message: `${failure.message}; what it waited for is in ${file}, in the folder of the report`,
  }
}

const isolated = async (
  context: MeasureContext,
  { benchmark, space, noCache, purpose }: PreparedBuild,
  request: BuildRequest,
): Promise<BuildResult> => {
  const { cost, isolation, observer } = context
  await cost.charge('resetMs', () => isolation.beforeBuild(noCache))
  if (observer !== undefined) return observer.observe(space, request, () => space.build(request))
  if (purpose !== 'warmUpMs') return space.build(request)
  using _ = isolation.watch(engineOf(context, benchmark))
  return await space.build(request)
}

/** A build from a context that an earlier one changed would build what that one wanted. */
const notBuilt = ({ benchmark, revision, round, state }: PreparedBuild, message: string): Built => ({
  measurement: {
    benchmark: benchmark.id,
    revision,
    round,
    startedAt: new Date().toISOString(),
    durationMs: 0,
    counters: {},
    evidence: { state, outcome: { steps: [] } },
    failure: { kind: 'failed', message, logTail: '' },
    unknown: { phases: 'nothing was built' },
  },
})

const shownBy = async (
  context: MeasureContext,
  prepared: PreparedBuild,
  request: BuildRequest,
  result: BuildResult,
): Promise<Shown> => {
  const shown = await outcomeOf(context, prepared, request, result)
  const outcome = await completeOutcome(context, prepared, result, shown.outcome.outcome)
  return { ...shown, outcome: { ...shown.outcome, outcome } }
}

const outcomeOf = async (
  { host }: MeasureContext,
  { checkout, space, known }: PreparedBuild,
  request: BuildRequest,
  result: BuildResult,
): Promise<Shown> => {
  const { imageId, steps } = result
  const { evidenceStage } = checkout
  if (evidenceStage === undefined || imageId === undefined) return withoutGraph(result)
  const seen = known.get(imageId)
  // An image that was inspected before was made before: in this build, no Go command ran.
  if (seen !== undefined)
    return {
      outcome: { ...seen, outcome: { ...seen.outcome, steps, packagesCompiled: 0, compiled: [] } },
      go: { kind: 'none' },
      graph: undefined,
    }
  try {
    const proved = await provedOutcome(space, request, evidenceStage, result)
    known.set(imageId, proved.outcome)
    return proved
  } catch (error) {
    host.signal.throwIfAborted()
    host.log(
      `What Go did in this build is not known: ${error instanceof Error ? error.message : String(error)}`,
    )
    return withoutGraph(result)
  }
}

const withoutGraph = (result: BuildResult): Shown => ({
  outcome: structuralOutcome(result),
  go: { kind: 'unknown', reason: 'Go recorded no times in this build: they are part of run' },
  graph: undefined,
})
