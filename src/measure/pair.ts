import { DaemonDied } from '../engines/daemon-died.ts'
import { isCounted } from '../analysis/attempts.ts'
import type { Measurement } from '../model.ts'
import type { PlannedPair } from '../plan/schedule.ts'
import type { Built } from './build/build.ts'
import type { Primes } from './state/prime.ts'
import type { PlannedBuild } from './build/planned-build.ts'
import { buildFromState } from './reach/reach-state.ts'
import type { MeasureContext } from './context.ts'
import type { ImageLook } from './image/trial.ts'

/** What became of one pair. It counts only when every member gave a time from the state it asked for. */
export type PairResult = {
  /** Its members. */
  readonly measurements: readonly Measurement[]
  /** All that was built for it, in order: its members, and primes that they lacked. */
  readonly builds: readonly Measurement[]
  readonly complete: boolean
  /** What a trial saw in the image of each member; undefined where there was no trial, or no image. */
  readonly looks: readonly (ImageLook | undefined)[]
  /** Downloads that its cold builds found in a shared store although this run did not make them, by description. */
  readonly older: readonly string[]
}

/** Told before and after each build. */
export type Announce = {
  before(planned: PlannedBuild): void
  after(planned: PlannedBuild, measurement: Measurement): void
}

/** Builds the members of a pair back to back. */
export const buildPair = async (
  context: MeasureContext,
  primes: Primes,
  pair: PlannedPair & Pick<PlannedBuild, 'scenario' | 'purpose' | 'trial' | 'mayContinue'>,
  announce: Announce,
): Promise<PairResult> => {
  const { order, ...each } = pair
  const members: Built[] = []
  for (const revision of order) {
    const planned = { ...each, revision }
    announce.before(planned)
    const built = await measured(context, primes, planned)
    announce.after(planned, built.measurement)
    members.push(built)
  }
  const complete = isComplete(members.map(({ measurement }) => measurement))
  const results = members.map(({ measurement, prime }) => ({
    own: complete ? measurement : withoutPartner(measurement),
    before: prime === undefined ? [] : [prime],
  }))
  return {
    complete,
    measurements: results.map(({ own }) => own),
    builds: results.flatMap(({ own, before }) => [...before, own]),
    looks: members.map(({ look }) => look),
    older: [...new Set(members.flatMap(({ shared }) => shared?.older ?? []))],
  }
}

/** An engine that breaks down outside its build command costs this build, not the run. */
const measured = async (context: MeasureContext, primes: Primes, planned: PlannedBuild): Promise<Built> => {
  const [startedAt, fromMs] = [new Date().toISOString(), performance.now()]
  try {
    return await buildFromState(context, primes, planned)
  } catch (error) {
    context.host.signal.throwIfAborted()
    const { benchmark, revision, round } = planned
    const message = error instanceof Error ? error.message : String(error)
    const logTail = error instanceof DaemonDied ? error.logTail : ''
    const failure = { kind: 'engine-died', message, logTail } as const
    const durationMs = performance.now() - fromMs
    const measurement = {
      benchmark: benchmark.id,
      revision,
      round,
      startedAt,
      durationMs,
      counters: {},
      failure,
    }
    return { measurement }
  }
}

/**
 * Whether every member counts. In a comparison, a head killed at its time limit took at least that long, which counts as
 * long as its base is valid.
 */
const isComplete = (members: readonly Measurement[]): boolean =>
  members.every(isCounted) && members.some(({ failure }) => failure === undefined)

const withoutPartner = (measurement: Measurement): Measurement =>
  isCounted(measurement) ? { ...measurement, excluded: 'pair-incomplete' } : measurement
