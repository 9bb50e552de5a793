import type { Measurement, Revision } from '../../model.ts'
import { logLine } from '../escape.ts'
import { count, duration, known } from '../numbers.ts'

/** One build's place in the run. */
export type BuildPosition = {
  /** 1 for the first. */
  readonly number: number
  readonly of: number
  /** Id of the benchmark. */
  readonly benchmark: string
  /** 0 for a warm-up. */
  readonly round: number
  /** Given when two revisions are measured. */
  readonly revision?: Revision
}

const place = ({ number, of, benchmark, round, revision }: BuildPosition): string => {
  const side = revision === undefined ? [] : [revision]
  const parts = [benchmark, ...side, round === 0 ? 'warm-up' : `round ${round}`]
  return `build ${number} of ${of}: ${parts.join(', ')}`
}

const result = ({ durationMs, failure, excluded, round }: Measurement): string => {
  if (failure !== undefined)
    return `no time, ${failure.kind} after ${duration(durationMs)}: ${failure.message}`
  if (excluded === undefined || round === 0) return duration(durationMs)
  return `${duration(durationMs)}, not counted: ${excluded}`
}

/** The line before a build. */
export const startLine = (turn: BuildPosition): string => logLine(`${place(turn)} ...`)

/** The line after it; `leftMs` is the estimate for the rest of the run, absent while there is none. */
export const endLine = (turn: BuildPosition, build: Measurement, leftMs?: number): string =>
  logLine(`${place(turn)}: ${result(build)}; time left: ${known(leftMs, (ms) => `about ${duration(ms)}`)}`)

/** A result before its time: the first counted build of a benchmark, so that a reader need not wait for the end. */
export const provisionalLine = (
  { benchmark, revision }: Pick<BuildPosition, 'benchmark' | 'revision'>,
  { durationMs }: Measurement,
): string => {
  const what = [benchmark, ...(revision === undefined ? [] : [revision])].join(', ')
  return logLine(`provisional (${count(1, 'build')}, not a median): ${what} took ${duration(durationMs)}`)
}
