import type { Measurement } from '../model.ts'
import type { PlannedPair } from '../schedule.ts'
import type { Primes } from './prime.ts'
import { buildFromState, type Turn } from './start-state.ts'
import type { World } from './world.ts'

/** What became of one pair. It counts only when every member gave a time from the state it asked for. */
export type PairResult = { readonly measurements: readonly Measurement[]; readonly complete: boolean }

/** Told before and after each build. */
export type Announce = { before(turn: Turn): void; after(turn: Turn, measurement: Measurement): void }

/** Builds the members of a pair back to back. */
export const buildPair = async (
  world: World,
  primes: Primes,
  pair: PlannedPair & Pick<Turn, 'scenario' | 'purpose'>,
  announce: Announce,
): Promise<PairResult> => {
  const { benchmark, scenario, purpose, round, order } = pair
  const measurements: Measurement[] = []
  for (const revision of order) {
    const turn = { benchmark, scenario, revision, round, purpose }
    announce.before(turn)
    const measurement = await measured(world, primes, turn)
    announce.after(turn, measurement)
    measurements.push(measurement)
  }
  const complete = measurements.every(isValid)
  return { complete, measurements: complete ? measurements : measurements.map(withoutPartner) }
}

/** An engine that breaks down outside its build command costs this build, not the run. */
const measured = async (world: World, primes: Primes, turn: Turn): Promise<Measurement> => {
  const [startedAt, fromMs] = [new Date().toISOString(), performance.now()]
  try {
    return (await buildFromState(world, primes, turn)).measurement
  } catch (error) {
    world.host.signal.throwIfAborted()
    const { benchmark, revision, round } = turn
    const message = error instanceof Error ? error.message : String(error)
    const failure = { kind: 'engine-died', message, logTail: '' } as const
    return {
      benchmark: benchmark.id,
      revision,
      round,
      startedAt,
      durationMs: performance.now() - fromMs,
      counters: {},
      failure,
    }
  }
}

const isValid = ({ failure, excluded }: Measurement): boolean =>
  failure === undefined && excluded === undefined

const withoutPartner = (measurement: Measurement): Measurement =>
  isValid(measurement)
    ? { ...measurement, excluded: 'the other build of its pair gave no valid time' }
    : measurement
