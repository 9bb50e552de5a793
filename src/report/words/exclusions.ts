import { isCounted } from '../../analysis/attempts.ts'
import { duration } from '../../analysis/numbers.ts'
import type { Measurement, Report } from '../../model.ts'
import { cold } from '../../scenarios/cold.ts'
import { code, codeBlock, text } from '../escape.ts'
import { sentence } from '../numbers.ts'
import { isCompared } from '../selection.ts'
import { exclusionText } from './no-time.ts'

/** Every build that is in no sample or did not end by itself, with its reason; equal failures show their log once. */
export const exclusionLines = (report: Report): readonly string[] => {
  const listed = report.builds.filter(isListed)
  if (listed.length === 0) return ['None: every build is in a sample.']
  const compared = isCompared(report)
  const seen = new Set<string>()
  return listed.flatMap((build) => {
    const log = `${build.benchmark}\n${build.failure?.message ?? ''}`
    const withLog = !seen.has(log)
    seen.add(log)
    return entry(build, compared, withLog)
  })
}

/** Whether a build is one of these: a build that was killed at its time limit can be in a sample all the same. */
export const isListed = (build: Measurement): boolean => !isCounted(build) || build.failure !== undefined

const longestLog = 20

const entry = (build: Measurement, compared: boolean, withLog: boolean): readonly string[] => {
  const { benchmark, revision, round, failure } = build
  const side = compared ? ` ${revision}` : ''
  const line = `- ${code(benchmark)}${side}, ${round === 0 ? 'warm-up' : `round ${round}`}: ${text(sentence(reasonOf(build)))}`
  if (failure === undefined || !withLog || failure.logTail.trim() === '') return [line]
  const log = failure.logTail.trimEnd().split(/\r?\n/u).slice(-longestLog)
  return [line, '', '  The end of its output:', '', ...codeBlock(log, '  '), '']
}

/** Why a build is in no sample, or what it ended with, as a clause. */
export const reasonOf = (build: Measurement): string => {
  const { failure, durationMs } = build
  const time = duration(durationMs)
  if (failure !== undefined) {
    const counted = isCounted(build) ? '; it counts as having taken that long' : ''
    return `${failure.kind} after ${time}: ${failure.message}${counted}`
  }
  return isPlainWarmUp(build)
    ? `${time}${wentOn(build) ? ', in the cache space of the project before it' : ''}`
    : `${time}, not counted: ${exclusionText(build) ?? 'the reason was not recorded'}`
}

/** A cold build of the warm-up that did not start from nothing: it took less than one that counts. */
const wentOn = ({ benchmark, evidence }: Measurement): boolean =>
  benchmark.endsWith(`/${cold.name}`) && evidence?.state.kind === 'primed'

/** The exclusion that every good warm-up has; the entry says it already. */
const isPlainWarmUp = ({ round, excluded }: Measurement): boolean =>
  round === 0 && (excluded === undefined || excluded === 'warm-up')
