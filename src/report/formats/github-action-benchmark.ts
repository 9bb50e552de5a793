import type { BenchmarkReport, Report } from '../../model.ts'
import { count } from '../numbers.ts'
import type { ExportFormat } from './export.ts'
import { plain } from './plain.ts'
import { type Series, seriesOf } from './series.ts'
import { word } from './word.ts'

/**
 * What benchmark-action/github-action-benchmark takes as `tool: customSmallerIsBetter`: medians of the head in milliseconds.
 * The unit never changes, because its charts do not convert (its issue 122).
 */
export const githubActionBenchmark: ExportFormat = {
  name: 'github-action-benchmark',
  file: 'report.github-action-benchmark.json',
  render: (report) => {
    const heads = seriesOf(report).filter(({ revision }) => revision === 'head')
    return `${JSON.stringify(
      heads.flatMap((each) => entryOf(each, report)),
      null,
      2,
    )}\n`
  },
}

type Entry = {
  readonly name: string
  readonly unit: 'ms'
  readonly value: number
  readonly range?: string
  readonly extra: string
}

const entryOf = (series: Series, report: Report): readonly Entry[] => {
  const { engine, project, scenario, value, sample } = series
  const { medianMs, lowMs, highMs } = sample
  if (medianMs === undefined) return []
  const benchmark = report.benchmarks.find(
    (each) => each.engine === engine && each.project === project && each.scenario === scenario,
  )
  return [
    {
      // It puts names into code spans of a table in Markdown.
      name: [engine, project, ...(value === undefined ? [] : [value]), scenario].map(word).join('/'),
      unit: 'ms',
      value: medianMs,
      ...(lowMs !== undefined && highMs !== undefined && { range: `${lowMs} to ${highMs}` }),
      extra: [
        count(sample.samplesMs.length, 'build'),
        ...verdictOf(series, benchmark),
        ...(report.cautions ?? []).map((each) => `Caution: ${plain(each)}`),
      ].join('\n'),
    },
  ]
}

const verdictOf = ({ value }: Series, benchmark: BenchmarkReport | undefined): readonly string[] => {
  const verdict = value === undefined ? benchmark?.comparison?.verdict : undefined
  return verdict === undefined ? [] : [`${verdict.kind}: ${plain(verdict.reason)}`]
}
