import { isCounted } from '../../analysis/attempts.ts'
import { duration } from '../../analysis/numbers.ts'
import type { Measurement, Revision } from '../../model.ts'
import { logLine } from '../escape.ts'
import { count, known } from '../numbers.ts'
import { exclusionText } from './no-time.ts'

/** One build's place in the run. */
export type BuildPosition = {
  /** 1 for the first. */
  readonly number: number
  readonly of: number
  /** Id of the benchmark. */
  readonly benchmark: string
  /** 0 for a warm-up. */
  readonly round: number
  /** Shown when two revisions are measured. */
  readonly revision: Revision | undefined
}

/** The line before a build. */
export const startLine = (position: BuildPosition): string => logLine(`${place(position)} ...`)

/** The line after it; `leftMs` is the estimate for the rest of the run, undefined while there is none, 0 when nothing is left. */
export const endLine = (position: BuildPosition, build: Measurement, leftMs: number | undefined): string =>
  logLine([`${place(position)}: ${result(build)}`, ...timeLeft(leftMs)].join('; '))

const timeLeft = (leftMs: number | undefined): readonly string[] =>
  leftMs === undefined || leftMs >= 1 ? [`time left: ${known(leftMs, (ms) => `about ${duration(ms)}`)}`] : []

/** The first counted build of a benchmark, so that a reader need not wait for the end. */
export const provisionalLine = (
  { benchmark, revision }: Pick<BuildPosition, 'benchmark' | 'revision'>,
  { durationMs }: Measurement,
): string => {
  const what = [benchmark, ...(revision === undefined ? [] : [revision])].join(', ')
  return logLine(`provisional (${count(1, 'build')}, not a median): ${what} took ${duration(durationMs)}`)
}

const place = ({ number, of, benchmark, round, revision }: BuildPosition): string => {
  const side = revision === undefined ? [] : [revision]
  const parts = [benchmark, ...side, round === 0 ? 'warm-up' : `round ${round}`]
  return `build ${number} of ${of}: ${parts.join(', ')}`
}

const result = (build: Measurement): string => {
  const { durationMs, failure, round } = build
  if (failure !== undefined) {
    const time = isCounted(build) ? 'counted with the time until then' : 'no time'
    return `${time}, ${failure.kind} after ${duration(durationMs)}: ${failure.message}`
  }
  const excluded = round === 0 ? undefined : exclusionText(build)
  return excluded === undefined ? duration(durationMs) : `${duration(durationMs)}, not counted: ${excluded}`
}
