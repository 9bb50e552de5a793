import { duration, percent } from '../../analysis/numbers.ts'
import type { BenchmarkReport, Report, Stopped } from '../../model.ts'
import { code, text } from '../escape.ts'
import { count, list } from '../numbers.ts'

/** How each benchmark was sampled, and from where on a difference counts in it. */
export const samplingLines = ({ benchmarks }: Report): readonly string[] =>
  benchmarks.flatMap((benchmark) => {
    const sampled = sampledText(benchmark)
    return sampled === undefined
      ? []
      : [`- ${code(benchmark.id)}: ${text([sampled, limitsText(benchmark)].join('; '))}`]
  })

const sampledText = ({ sampling, comparison }: BenchmarkReport): string | undefined => {
  if (sampling === undefined || comparison === undefined) return undefined
  const { pairs, attempts, looks, stopped } = sampling
  const found =
    attempts === 0
      ? 'no pair'
      : `${pairs} of ${count(attempts, 'pair')}, judged at ${list(looks.map(String))}`
  return stopped === undefined ? found : `${found}, ${stoppedText(stopped)}`
}

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
  }
}

const limitsText = ({ gated, limits }: BenchmarkReport): string => {
  const { failThreshold, warnThreshold, minDeltaMs } = limits
  const thresholds = `fail-threshold ${percent(failThreshold)}, warn-threshold ${percent(warnThreshold)}`
  return `${thresholds}, min-delta ${duration(minDeltaMs)}${gated ? '' : '; not gated'}`
}
