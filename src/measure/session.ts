import type { Obstacle } from '../analysis/circumstances.ts'
import type { Measurement } from '../model.ts'
import type { Plan } from '../plan/plan.ts'
import { openBook, type Progress } from '../plan/schedule.ts'
import { holdPrimes, type Primes } from './prime.ts'
import type { MeasureContext } from './world.ts'

/** Called after every pair with all builds so far, so that nothing is lost when the run ends early. */
export type Save = (measurements: readonly Measurement[]) => Promise<void>

/** A plan while it is carried out. */
export type Session = {
  readonly plan: Plan
  readonly world: MeasureContext
  readonly primes: Primes
  readonly save: Save
  /** Every build that took place, in order. */
  readonly measurements: Measurement[]
  readonly book: Map<string, Progress>
  /** What stands in the way of judging a benchmark, by id. */
  readonly obstacles: Map<string, Obstacle[]>
  /** What the primes of a project take on an engine, at most, by project. */
  readonly primeBytes: Map<string, number>
  /** What the reader of the report must know. */
  readonly warnings: string[]
}

export const openSession = (plan: Plan, world: MeasureContext, save: Save): Session => {
  const warnings: string[] = []
  const primes = holdPrimes(world.runId, (warning) => warn({ warnings, world }, warning))
  return {
    ...{ plan, world, save, primes, warnings, book: openBook(plan) },
    ...{ measurements: [], obstacles: new Map(), primeBytes: new Map() },
  }
}

/** Changes what is known of a benchmark's progress. */
export const updateProgress = ({ book }: Session, id: string, change: Partial<Progress>): void => {
  const progress = book.get(id)
  if (progress !== undefined) book.set(id, { ...progress, ...change })
}

/** Ends a benchmark before its time, because of something that its verdict must tell. */
export const obstruct = (session: Session, id: string, obstacle: Obstacle, closed: string): void => {
  session.obstacles.set(id, [...(session.obstacles.get(id) ?? []), obstacle])
  updateProgress(session, id, { closed })
}

/** Says something in the log and in the report. */
export const warn = ({ warnings, world }: Pick<Session, 'warnings' | 'world'>, warning: string): void => {
  warnings.push(warning)
  world.host.log(warning)
}
