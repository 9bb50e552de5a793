import { markdownTable } from 'markdown-table'
import { anyOf, type Done, riseOf, shareOf } from './cells.ts'
import { percent } from './numbers.ts'
import type { Section } from './section.ts'

const thresholds = [0.01, 0.02, 0.03, 0.05, 0.1]

/** False alarms with thresholds that the noise may not carry. */
export const smallThresholds: Section = {
  name: 'small-thresholds',
  title: 'False alarms by `fail-threshold`: nothing changed, builds of 20 s, no floor',
  jobs: ({ shapes, runs, seed }) =>
    shapes.flatMap((shape) => thresholds.map((threshold) => jobOf(shape.name, threshold, runs, seed))),
  answer: (done) => ({ lines: [tableOf(done)], problems: problemsOf(done) }),
}

const jobOf = (shape: string, failThreshold: number, runs: number, seed: string) => ({
  shape,
  rule: 'shipped',
  slowdowns: [0],
  limits: { failThreshold, warnThreshold: failThreshold / 2, minDeltaMs: 0 },
  builds: { baseMs: 20_000, jitterMs: 0, slot: 0 },
  runs,
  seed,
})

const alarm = (done: Done | undefined): number => {
  const [cell] = done?.cells ?? []
  return cell === undefined ? Number.NaN : shareOf(cell, 'regression')
}

const byShape = (done: readonly Done[]): readonly (readonly Done[])[] =>
  Array.from({ length: done.length / thresholds.length }, (_, index) =>
    done.slice(index * thresholds.length, (index + 1) * thresholds.length),
  )

const tableOf = (done: readonly Done[]): string =>
  [
    'Share of runs that end as `regression`, and in brackets of runs with at least one in six independent gated benchmarks, in percent.',
    '',
    markdownTable([
      ['shape', ...thresholds.map((threshold) => `${percent(threshold)}%`)],
      ...byShape(done).map((row) => [
        row[0]?.job.shape ?? '',
        ...row.map((each) => `${percent(alarm(each))} (${percent(anyOf(alarm(each), 6))})`),
      ]),
    ]),
  ].join('\n')

/** In no shape may a smaller threshold raise more false alarms than 10% does: within three standard errors. */
const problemsOf = (done: readonly Done[]): readonly string[] =>
  byShape(done).flatMap((row) => {
    const [carried] = row.at(-1)?.cells ?? []
    return row.flatMap(({ job, cells: [cell] }) => {
      if (carried === undefined || cell === undefined || riseOf(carried, cell) <= 3) return []
      const [share, least] = [cell, carried].map((each) => percent(shareOf(each, 'regression')))
      const threshold = percent(job.limits.failThreshold)
      return [`${job.shape}: ${share}% false alarms with a threshold of ${threshold}%, ${least}% with 10%`]
    })
  })
