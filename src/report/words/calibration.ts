import { isCounted } from '../../analysis/attempts.ts'
import { percent, slowdownSize } from '../../analysis/numbers.ts'
import { raisedLimits } from '../../analysis/noise-floor.ts'
import type { Limits, NoiseFloor, Report } from '../../model.ts'
import { type Calibrated, calibratedIn } from '../calibration.ts'
import { count, nothing, sentence } from '../numbers.ts'
import { attemptsOf } from '../selection.ts'
import { rowName } from './labels.ts'

/** The first line: the largest noise floor, and what it does to the thresholds. */
export const calibrationHeadline = (report: Report): string => {
  const all = calibratedIn(report)
  const stopped = report.complete ? '' : ' The run stopped before its plan was carried out.'
  const known = all.flatMap((each) => ('noiseFloor' in each ? [each] : []))
  const [largest] = known.toSorted((one, other) => other.noiseFloor.slowdown - one.noiseFloor.slowdown)
  if (largest === undefined) {
    const reason = all.flatMap((each) => ('unknown' in each ? [each.unknown] : []))[0]
    return `${sentence(`No noise floor is known: ${reason ?? report.verdict.reason}`)}${stopped}`
  }
  const { benchmark, noiseFloor } = largest
  const raising = known.filter((each) => raises(each.benchmark.limits, each.noiseFloor)).length
  const of = `${rowName(report, benchmark)}, ${count(noiseFloor.pairs, 'pair')}`
  const effect =
    raising === 0
      ? 'no threshold is raised'
      : `it raises thresholds of ${raising} of ${count(all.length, 'benchmark')}`
  const unknown = known.length === all.length ? '' : ` ${all.length - known.length} not known.`
  return `Noise floor: at most ${slowdownSize(noiseFloor.slowdown)} (${of}); ${effect}.${unknown}${stopped}`
}

/** The second line: what was compared with what. */
export const calibrationSummary = (): string =>
  'Both revisions are one and the same commit, so what differs is the machine. The noise floor of a benchmark is the bound ' +
  'of its interval that is farther from zero: as much slower may an unchanged commit seem.'

/** One line for each benchmark, plain text. */
export const calibrationLines = (report: Report): readonly string[] =>
  calibratedIn(report).map(
    (each) => `${rowName(report, each.benchmark)}: ${found(each)}${disturbedNote(report, each)}`,
  )

const found = (each: Calibrated): string => {
  if ('unknown' in each) return `${nothing} (${each.unknown})`
  const { benchmark, noiseFloor } = each
  return `${slowdownSize(noiseFloor.slowdown)}, ${count(noiseFloor.pairs, 'pair')}; ${effectOn(benchmark.limits, noiseFloor)}`
}

/** A busy moment must not weaken the gate for a month without a word. */
const disturbedNote = ({ builds }: Report, each: Calibrated): string => {
  const { benchmark } = each
  if ('unknown' in each || !raises(benchmark.limits, each.noiseFloor)) return ''
  const counted = attemptsOf(builds, benchmark.id).filter(isCounted)
  const disturbed = counted.filter(({ disturbances }) => disturbances !== undefined).length
  return disturbed > counted.length / 2
    ? `. ${disturbed} of ${count(counted.length, 'build')} were disturbed: calibrate again when the machine is quieter`
    : ''
}

const raises = (limits: Limits, noiseFloor: NoiseFloor): boolean =>
  noiseFloor.slowdown > limits.warnThreshold || noiseFloor.slowdown > limits.failThreshold

/** Of both thresholds; where the figure is larger than they may be raised to, the gate cannot hold what it promises here. */
const effectOn = (limits: Limits, noiseFloor: NoiseFloor): string => {
  const raised = raisedLimits({ ...limits, noiseFloor })
  const changes = (['fail', 'warn'] as const).flatMap((which) => {
    const [before, after] = [limits[`${which}Threshold`], raised[`${which}Threshold`]]
    if (after === before) return []
    const most = after < noiseFloor.slowdown ? ', the most that is allowed' : ''
    return [`${which}-threshold from ${percent(before)} to ${percent(after)}${most}`]
  })
  return changes.length === 0 ? 'raises no threshold' : `raises ${changes.join(', and ')}`
}
