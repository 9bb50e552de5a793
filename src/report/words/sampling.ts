import { duration, percent, slowdownSize } from '../../analysis/numbers.ts'
import type { Attempts, BenchmarkReport, NoiseFloor, Report, Revision, Stopped } from '../../model.ts'
import { code, text } from '../escape.ts'
import { count, list } from '../numbers.ts'

/** How each benchmark was sampled, and from where on a difference counts in it. */
export const samplingLines = ({ benchmarks }: Report): readonly string[] =>
  benchmarks.flatMap((benchmark) => {
    const sampled = samplingText(benchmark)
    return sampled === undefined ? [] : [`- ${code(benchmark.id)}: ${text(sampled)}`]
  })

/** The same of one benchmark, as plain text; undefined: that was not recorded. */
export const samplingText = (benchmark: BenchmarkReport): string | undefined => {
  const sampled = sampledText(benchmark)
  return sampled === undefined
    ? undefined
    : [sampled, ...screenText(benchmark), ...foundText(benchmark), limitsText(benchmark)].join('; ')
}

const sampledText = ({ sampling, comparison }: BenchmarkReport): string | undefined => {
  if (sampling === undefined || comparison === undefined) return undefined
  const { pairs, attempts, looks, stopped } = sampling
  const found =
    attempts === 0
      ? 'no pair'
      : `${pairs} of ${count(attempts, 'pair')}, judged at ${list(looks.map(String))}`
  return stopped === undefined ? found : `${found}, ${stoppedText(stopped)}`
}

const screenText = ({ sampling }: BenchmarkReport): readonly string[] =>
  sampling?.notScreened === undefined
    ? []
    : [`the same-work screen left it to pairs: ${sampling.notScreened}`]

/** Losses by cause, and how far the machine favoured one revision. */
const foundText = ({ comparison }: BenchmarkReport): readonly string[] => {
  if (comparison === undefined) return []
  const { attempts, stealShift } = comparison
  const losses = [...lossesOf('base', attempts.base), ...lossesOf('head', attempts.head)]
  return [
    ...(losses.length === 0 ? [] : [`lost builds: ${losses.join(', ')}`]),
    ...(stealShift === undefined || Math.abs(stealShift) < leastSteal ? [] : [stealText(stealShift)]),
  ]
}

/** Less than this prints as 0.0. */
const leastSteal = 0.0005

const stealText = (shift: number): string => {
  const [more, less] = shift > 0 ? ['head', 'base'] : ['base', 'head']
  const points = (Math.abs(shift) * 100).toFixed(1)
  return `the hypervisor withheld ${points} percentage points more processor time from the ${more} than from the ${less}`
}

const lossesOf = (revision: Revision, attempts: Attempts): readonly string[] =>
  causes.flatMap(([cause, name]) =>
    attempts[cause] === 0 ? [] : [`${attempts[cause]} of ${revision} ${name}`],
  )

const causes = [
  ['failed', 'failed'],
  ['engineDied', 'because the engine broke down'],
  ['stateLost', 'whose cache state did not hold'],
] as const

const stoppedText = (stopped: Stopped): string => {
  switch (stopped) {
    case 'decided':
      return 'stopped because its verdict was clear'
    case 'last-look':
      return 'stopped after its last look'
    case 'given-up':
      return 'stopped because too many pairs were lost'
    case 'out-of-time':
      return 'stopped because the time budget ran out'
    case 'out-of-disk':
      return 'stopped because the disk ran full'
    case 'unsupported':
      return 'not built, because its engine cannot build it'
    case 'does-not-build':
      return 'stopped because a revision does not build'
    case 'no-edit':
      return 'stopped because no edit of a Go file reaches the image'
    case 'same-work':
      return 'because the same-work screen settled it'
    case 'futile':
      return 'stopped because the pairs scatter too much for more of them to help'
  }
}

const limitsText = ({ gated, limits }: BenchmarkReport): string => {
  const { failThreshold, warnThreshold, minDeltaMs, noiseFloor } = limits
  const thresholds = `fail-threshold ${percent(failThreshold)}, warn-threshold ${percent(warnThreshold)}`
  const floor = noiseFloor === undefined ? '' : `; ${noiseFloorText(noiseFloor)}`
  return `${thresholds}, min-delta ${duration(minDeltaMs)}${floor}${gated ? '' : '; not gated'}`
}

/** As a clause: `noise floor 3.1%, measured on 2026-11-02 in 12 pairs`. */
const noiseFloorText = ({ slowdown, measuredAt, pairs }: NoiseFloor): string =>
  `noise floor ${slowdownSize(slowdown)}, measured on ${measuredAt.slice(0, 10)} in ${count(pairs, 'pair')}`
