import type { BenchmarkReport, Measurement, Report, Verdict } from '../../src/model.ts'
import { benchmark, buildReport, comparison } from './report-builder.ts'

const pairs = 15

const slower: Verdict = {
  kind: 'regression',
  because: 'slower',
  reason: '12% slower (at least 9%), 15 pairs',
}
const same: Verdict = {
  kind: 'unchanged',
  because: 'within-threshold',
  reason: 'at most 2% slower, 15 pairs',
}

/** A report of that many benchmarks with 15 pairs each, whose builds have no steps and no logs; one in a hundred is slower. */
export const manyBenchmarks = (count: number, name = 'services~part'): Report => {
  const benchmarks = Array.from({ length: count }, (_, at) => judged(at, `${name}-${at}`))
  const base = buildReport({ projects: [] })
  const builds = benchmarks.flatMap(({ id }) => buildsOf(id))
  return { ...base, benchmarks, builds, verdict: { ...slower, reason: 'slower in one of a hundred' } }
}

const judged = (at: number, project: string): BenchmarkReport => {
  const change = at % 100 === 0 ? 0.12 : ((at % 37) - 18) / 1_000
  const samplesMs = Array.from({ length: pairs }, (_, pair) => 4_000 + pair * 7)
  const sample = { samplesMs, medianMs: 4_049, range: 'interval', lowMs: 4_010, highMs: 4_090 } as const
  return {
    ...benchmark({ project, gated: at < 6 }),
    evidenceLevel: 'structural',
    head: sample,
    base: sample,
    comparison: comparison({
      slowdown: change,
      low: change - 0.012,
      high: change + 0.014,
      slowdownMs: change * 4_000,
      pairs,
      verdict: at % 100 === 0 ? slower : same,
    }),
  }
}

const buildsOf = (id: string): readonly Measurement[] =>
  Array.from({ length: pairs }, (_, at) =>
    (['base', 'head'] as const).map((revision): Measurement => ({
      benchmark: id,
      revision,
      round: at + 1,
      startedAt: '2026-03-02T10:00:00.000Z',
      durationMs: 4_000 + at * 7 + (revision === 'head' ? 11 : 0),
      counters: {},
    })),
  ).flat()
