import type { Attempts, Limits, StudyAttempt, StudyEnded, StudyRow, Unknown } from '../../model.ts'

/** Why a cell gets no further attempts. */
export type CellEnd = {
  readonly code: StudyEnded
  /** A clause, for people. */
  readonly reason: string
}

/** A cell of a study as far as it was measured. */
export type StudyCell = Pick<
  StudyRow,
  'value' | 'engine' | 'project' | 'scenario' | 'group' | 'attempts' | 'columns'
> & {
  /** Id of its builds; undefined: it does not consist of builds. */
  readonly benchmark: string | undefined
  /** Whether it has only columns, and no times. */
  readonly untimed: boolean
  /** Why it has no time at all, or no further one. */
  readonly ended: CellEnd | undefined
  /** Why columns are absent, by `columns.NAME`. */
  readonly unknown: Unknown
  readonly limits: Limits
}

/** Why a cell without times has none. */
export const untimedText = 'nothing is timed here'

/** The attempts that gave a time. */
export const timedOf = ({ attempts }: Pick<StudyCell, 'attempts'>): readonly StudyAttempt[] =>
  attempts.filter(({ durationMs }) => durationMs !== undefined)

/** The attempts that were stopped at their time limit: they would have taken longer than the time they have. */
export const stoppedOf = ({ attempts }: Pick<StudyCell, 'attempts'>): readonly StudyAttempt[] =>
  attempts.filter(({ lost }) => lost === 'timed-out')

/** The first line of the first error; undefined: no attempt failed. */
export const firstFailureOf = ({ attempts }: Pick<StudyCell, 'attempts'>): string | undefined =>
  attempts.flatMap(({ failure }) => failure ?? [])[0]

/** Its attempts counted as those of a base or a head: a base has no use for one that was stopped. */
export const countedAs = (revision: 'base' | 'head', { attempts }: Pick<StudyCell, 'attempts'>): Attempts => {
  const number = (loss: StudyAttempt['lost']): number => attempts.filter(({ lost }) => lost === loss).length
  const timedOut = number('timed-out')
  return {
    all: attempts.length,
    failed: number('failed') + (revision === 'base' ? timedOut : 0),
    timedOut: revision === 'base' ? 0 : timedOut,
    engineDied: number('engine-died'),
    stateLost: number('state-lost'),
  }
}
