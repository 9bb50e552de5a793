import { duration } from '../../analysis/numbers.ts'
import { untimedText } from '../../analysis/study/study-cell.ts'
import { messageOf } from '../../host/error-text.ts'
import type { Measurement, StudyAttempt } from '../../model.ts'
import { logLine } from '../../report/escape.ts'
import type { Bench } from '../bench.ts'
import { buildsOfCell, type CellState, withColumns } from './cell-state.ts'
import { lostBy } from './lost-sample.ts'
import type { OpenCell, Taken } from '../study.ts'
import { endOfError, reasonIn, Unmeasurable } from '../parts/unmeasurable.ts'
import { timeLeftMs } from './time-left.ts'
import { turnsOf } from './turns.ts'

/** The cells of a study and all that was measured of them; both grow. */
export type Book = {
  /** In the order of the rows. */
  readonly states: CellState[]
  readonly builds: Measurement[]
}

/** How long a study may go on, and who keeps what it found. */
type Carrying = {
  readonly bench: Bench
  readonly book: Book
  readonly timeBudgetMs: number
  /** Called after every cell. */
  readonly save: () => Promise<void>
}

/** A cell that failed this often in a row gets no further samples. */
const mostFailures = 3

/**
 * Measures every cell once in each round. What an earlier process measured is not measured again. Throws only when the
 * study is interrupted; everything until there was saved.
 */
export const carryOut = async (carrying: Carrying): Promise<void> => {
  const { bench, book } = carrying
  for (let round = 1; round <= bench.rounds; round += 1) {
    const turns = turnsOf(
      book.states.map(({ cell }) => cell),
      round,
    )
    for (const cell of turns) {
      const at = book.states.findIndex((state) => state.cell === cell)
      const state = book.states[at]
      if (state === undefined || !wantsRound(state, round)) continue
      book.states[at] = await nextState(carrying, state, round)
      await carrying.save()
    }
  }
}

const wantsRound = ({ attempts, ended }: CellState, round: number): boolean =>
  ended === undefined && !attempts.some((attempt) => attempt.round === round)

const nextState = async (carrying: Carrying, state: CellState, round: number): Promise<CellState> => {
  const { bench, timeBudgetMs } = carrying
  bench.host.signal.throwIfAborted()
  const elapsedMs = bench.context.cost.elapsedMs()
  if (elapsedMs >= timeBudgetMs && state.cell.isAbsent !== true)
    return concluded(carrying, {
      ...state,
      ended: {
        code: 'out-of-time',
        reason: `the time budget of ${duration(timeBudgetMs)} was used up`,
      },
    })
  const place = `${placeOf(carrying, state)}, round ${round} of ${bench.rounds}`
  bench.host.log(logLine(`${place} ...`))
  const opened = await openedState(bench, state)
  if (opened.ended !== undefined) {
    bench.host.log(logLine(`${nameOf(state)}: not measured: ${opened.ended.reason}`))
    return concluded(carrying, opened)
  }
  if (opened.opened?.take === undefined) return concluded(carrying, opened)
  const beganMs = bench.context.cost.elapsedMs()
  const attempt = await attempted(carrying, opened, opened.opened.take, round)
  const taken = { ...attempt, turnsMs: [...opened.turnsMs, bench.context.cost.elapsedMs() - beganMs] }
  bench.host.log(logLine(`${place}: ${resultOf(taken)}; ${leftText(carrying, taken)}`))
  const isLast = taken.ended !== undefined || round === bench.rounds
  return isLast ? concluded(carrying, taken) : taken
}

/** What cannot be opened cannot be measured here. */
const openedState = async (bench: Bench, state: CellState): Promise<CellState> => {
  if (state.opened !== undefined) return state
  try {
    const opened = await state.cell.open(bench)
    return { ...state, opened, untimed: opened.take === undefined }
  } catch (error) {
    bench.host.signal.throwIfAborted()
    return { ...state, ended: endOfError(error) }
  }
}

type Take = NonNullable<OpenCell['take']>

const attempted = async (
  { bench, book }: Carrying,
  state: CellState,
  take: Take,
  round: number,
): Promise<CellState> => {
  const attempt = { round, startedAt: new Date().toISOString() }
  try {
    const taken = await take(round)
    if (taken.kind === 'unknown')
      return { ...state, ended: { code: 'no-time', reason: reasonIn(taken.reason) } }
    book.builds.push(...taken.builds)
    return withAttempt(state, { ...attempt, ...outcomeOf(taken) })
  } catch (error) {
    bench.host.signal.throwIfAborted()
    if (error instanceof Unmeasurable) return { ...state, ended: endOfError(error) }
    return withAttempt(state, { ...attempt, ...outcomeOf(lostBy(error)) })
  }
}

/** In ms, as the schema of the report has it: what took no time that a clock can show cannot be compared. */
const [shortest, longest] = [0.001, 1_000_000_000] as const

const outcomeOf = (taken: Exclude<Taken, { kind: 'unknown' }>): Omit<StudyAttempt, 'round' | 'startedAt'> => {
  const { kind } = taken
  switch (kind) {
    case 'time':
      return taken.durationMs >= shortest && taken.durationMs <= longest
        ? { durationMs: taken.durationMs, ...(taken.seen !== undefined && { seen: taken.seen }) }
        : { lost: 'failed', failure: `its time of ${taken.durationMs} ms cannot be compared` }
    case 'timed-out':
      return { lost: kind, stoppedAfterMs: taken.durationMs, failure: reasonIn(taken.message) }
    case 'failed':
    case 'engine-died':
    case 'state-lost':
      return { lost: kind, failure: reasonIn(taken.message) }
  }
}

const withAttempt = (state: CellState, attempt: StudyAttempt): CellState => {
  const attempts = [...state.attempts, attempt]
  const last = attempts.slice(-mostFailures)
  const isHopeless = last.length === mostFailures && last.every(({ lost }) => lost !== undefined)
  const ended = isHopeless
    ? ({
        code: 'failing',
        reason: `it failed ${mostFailures} times in a row: ${attempt.failure ?? ''}`,
      } as const)
    : undefined
  return { ...state, attempts, ended, endedBefore: undefined }
}

/** With its columns, when there will be no further sample. */
const concluded = async ({ bench, book }: Carrying, state: CellState): Promise<CellState> => {
  const { cell, opened } = state
  if (opened === undefined || state.hasColumns) return ended(state)
  try {
    const seen = state.attempts.flatMap((attempt) => (attempt.seen === undefined ? [] : [attempt.seen]))
    return ended(withColumns(state, await opened.columns(buildsOfCell(cell, book.builds), seen)))
  } catch (error) {
    bench.host.signal.throwIfAborted()
    bench.warn(`${nameOf(state)}: what it shows beside times is not known: ${messageOf(error)}`)
    // Columns are all that such a cell has.
    return state.untimed ? { ...state, ended: endOfError(error) } : ended(state)
  }
}

/** A cell without times has all that it can have. */
const ended = (state: CellState): CellState =>
  state.untimed && state.ended === undefined
    ? { ...state, ended: { code: 'untimed', reason: untimedText } }
    : state

const nameOf = ({ cell }: CellState): string =>
  `${cell.value}: ${cell.engine}/${cell.project}/${cell.scenario}`

const placeOf = ({ bench, book }: Carrying, state: CellState): string => {
  const of = book.states.length * bench.rounds
  const done = book.states.reduce(
    (sum, { attempts, ended: reason }) => sum + (reason === undefined ? attempts.length : bench.rounds),
    0,
  )
  return `[${Math.min(of, done + 1)}/${of}] ${nameOf(state)}`
}

const resultOf = ({ attempts, ended: reason }: CellState): string => {
  const last = attempts.at(-1)
  if (last?.durationMs !== undefined) return duration(last.durationMs)
  return `no time: ${reason?.reason ?? last?.failure ?? ''}`
}

const leftText = ({ book, bench }: Carrying, now: CellState): string => {
  const states = book.states.map((state) => (state.cell === now.cell ? now : state))
  const leftMs = timeLeftMs(states, bench.rounds)
  return `time left: ${leftMs === undefined ? 'not known' : `about ${duration(leftMs)}`}`
}
