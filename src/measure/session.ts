import type { EditProof, Measurement, Obstacle, Sampling, Stopped } from '../model.ts'
import type { Plan } from '../plan/plan.ts'
import { openBook, type Progress } from '../plan/schedule.ts'
import type { MeasureContext } from './context.ts'
import type { ExplainedBuild } from './evidence/explained-go.ts'
import { holdPrimes, type Primes } from './state/prime.ts'

/** Called after every pair with all builds so far, so that nothing is lost when the run ends early. */
export type Save = (measurements: readonly Measurement[]) => Promise<void>

/** A plan while it is carried out. */
export type Session = {
  readonly plan: Plan
  readonly context: MeasureContext
  readonly primes: Primes
  readonly save: Save
  /** Every build that took place, in order. */
  readonly measurements: Measurement[]
  readonly book: Map<string, Progress>
  /** What prevents a benchmark from being judged by its times, by id. */
  readonly obstacles: Map<string, Obstacle[]>
  /** What the primes of a project take on an engine, at most, by project. */
  readonly primeBytes: Map<string, number>
  /** How the edit of source-change was proved, by project. */
  readonly editProofs: Map<string, EditProof>
  /** What explain builds showed, by `placeOf`: none is made twice. */
  readonly explained: Map<string, ExplainedBuild>
  /** Why the same-work screen left a benchmark to pairs, as a clause, by id. */
  readonly notScreened: Map<string, string>
  /** What the reader of the report must know. */
  readonly warnings: string[]
}

export const openSession = (plan: Plan, context: MeasureContext, save: Save): Session => {
  const warnings: string[] = []
  return {
    plan,
    context,
    save,
    primes: holdPrimes(context.runId, (warning) => warn({ warnings, context }, warning)),
    warnings,
    book: openBook(plan),
    measurements: [],
    obstacles: new Map(),
    primeBytes: new Map(),
    editProofs: new Map(),
    explained: new Map(),
    notScreened: new Map(),
  }
}

/** Changes what is known of a benchmark's progress. */
export const updateProgress = ({ book }: Session, id: string, change: Partial<Progress>): void => {
  const progress = book.get(id)
  if (progress !== undefined) book.set(id, { ...progress, ...change })
}

/** Ends a benchmark early, because of something that its verdict must report. */
export const obstruct = (session: Session, id: string, obstacle: Obstacle, stopped: Stopped): void => {
  session.obstacles.set(id, [...(session.obstacles.get(id) ?? []), obstacle])
  updateProgress(session, id, { stopped })
}

/** Logs something, and keeps it for the report. */
export const warn = ({ warnings, context }: Pick<Session, 'warnings' | 'context'>, warning: string): void => {
  warnings.push(warning)
  context.host.log(warning)
}

/** How every benchmark was sampled, by id. */
export const samplingOf = ({ plan, book, obstacles, notScreened }: Session): ReadonlyMap<string, Sampling> =>
  new Map(
    [...book].map(([id, { complete, attempted, stopped }]) => [
      id,
      {
        looks: plan.looks,
        attempts: attempted,
        pairs: complete,
        ...(stopped !== undefined && { stopped }),
        ...(isAtLook(stopped) && { look: complete }),
        obstacles: obstacles.get(id) ?? [],
        ...notScreenedOf(notScreened.get(id)),
      },
    ]),
  )

const isAtLook = (stopped: Stopped | undefined): boolean =>
  stopped === 'decided' || stopped === 'last-look' || stopped === 'futile'

const notScreenedOf = (notScreened: string | undefined): Pick<Sampling, 'notScreened'> =>
  notScreened === undefined ? {} : { notScreened }
