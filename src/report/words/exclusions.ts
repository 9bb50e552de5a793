import type { Measurement, Report } from '../../model.ts'
import { code, codeBlock, text } from '../escape.ts'
import { duration, sentence } from '../numbers.ts'
import { isCompared, isCounted } from '../selection.ts'

const longestLog = 20

/** The exclusion that every good warm-up carries; the entry says it already. */
const isPlainWarmUp = ({ round, excluded }: Measurement): boolean =>
  round === 0 && (excluded === undefined || excluded === 'warm-up')

const reasonOf = (build: Measurement): string => {
  const { failure, excluded, durationMs } = build
  const time = duration(durationMs)
  if (failure !== undefined) return `${failure.kind} after ${time}: ${failure.message}`
  return isPlainWarmUp(build) ? time : `${time}, not counted: ${excluded ?? 'no reason was recorded'}`
}

const entry = (build: Measurement, compared: boolean, withLog: boolean): readonly string[] => {
  const { benchmark, revision, round, failure } = build
  const side = compared ? ` ${revision}` : ''
  const line = `- ${code(benchmark)}${side}, ${round === 0 ? 'warm-up' : `round ${round}`}: ${text(sentence(reasonOf(build)))}`
  if (failure === undefined || !withLog || failure.logTail.trim() === '') return [line]
  const log = failure.logTail.trimEnd().split(/\r?\n/u).slice(-longestLog)
  return [line, '', '  The end of its output:', '', ...codeBlock(log, '  '), '']
}

/** Every build that is in no sample, with its reason; of equal failures the log stands once. */
export const exclusionLines = (report: Report): readonly string[] => {
  const left = report.builds.filter((build) => !isCounted(build))
  if (left.length === 0) return ['None: every build is in a sample.']
  const compared = isCompared(report)
  const seen = new Set<string>()
  return left.flatMap((build) => {
    const log = `${build.benchmark}\n${build.failure?.message ?? ''}`
    const withLog = !seen.has(log)
    seen.add(log)
    return entry(build, compared, withLog)
  })
}
