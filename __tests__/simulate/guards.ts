import { markdownTable } from 'markdown-table'
import { candidates } from './candidates.ts'
import { anyOf, type Done, type Job, riseOf, shareOf } from './cells.ts'
import { percent } from './numbers.ts'
import type { Section } from './section.ts'

const rules = candidates
  .map(({ name }) => name)
  .filter((name) => name === 'before' || name.startsWith('guard'))
const thresholds = [0.01, 0.02, 0.03, 0.05, 0.1]

/** Guards for thresholds that are small beside the noise. */
export const guards: Section = {
  name: 'guards',
  title: 'Guards for small thresholds: builds of 20 s, no floor',
  jobs: ({ shapes, runs, seed }) =>
    ['sd1', ...shapes.map(({ name }) => name)].flatMap((shape) =>
      thresholds.flatMap((threshold) =>
        rules.map((rule): Job => jobOf(shape, rule, threshold, { runs, seed })),
      ),
    ),
  answer: (done) => ({ lines: [tableOf(done)], problems: problemsOf(done) }),
}

const jobOf = (
  shape: string,
  rule: string,
  failThreshold: number,
  { runs, seed }: { readonly runs: number; readonly seed: string },
): Job => ({
  shape,
  rule,
  slowdowns: [0, 0.02, 0.05, 0.1],
  limits: { failThreshold, warnThreshold: failThreshold / 2, minDeltaMs: 0 },
  builds: { baseMs: 20_000, jitterMs: 0, slot: 0 },
  runs,
  seed,
})

const tableOf = (done: readonly Done[]): string =>
  [
    'Cells: `regression` at 0% for one benchmark, for one of six; at 2 / 5 / 10%. All in percent.',
    '',
    markdownTable([
      ['shape', 'threshold', ...rules],
      ...Array.from({ length: done.length / rules.length }, (_, index) => {
        const row = done.slice(index * rules.length, (index + 1) * rules.length)
        const [first] = row
        return [
          first?.job.shape ?? '',
          `${percent(first?.job.limits.failThreshold ?? 0)}%`,
          ...row.map(cellText),
        ]
      }),
    ]),
  ].join('\n')

const cellText = ({ cells }: Done): string => {
  const [none = Number.NaN, ...slower] = cells.map((cell) => shareOf(cell, 'regression'))
  return `${percent(none)}, ${percent(anyOf(none, 6))}; ${slower.map(percent).join('/')}`
}

/** Where a guard raises more false alarms than the unguarded rule does at 10%, by more than three standard errors. */
const problemsOf = (done: readonly Done[]): readonly string[] => {
  const carried = new Map(
    done
      .filter(({ job }) => job.rule === 'before' && job.limits.failThreshold === 0.1)
      .map(({ job, cells }) => [job.shape, cells[0]]),
  )
  return done.flatMap(({ job, cells: [cell] }) => {
    const reference = carried.get(job.shape)
    if (job.rule === 'before' || reference === undefined || cell === undefined) return []
    const rose = riseOf(reference, cell)
    const threshold = percent(job.limits.failThreshold)
    const where = `${job.shape}, threshold ${threshold}%, ${job.rule}`
    return rose <= 3 ? [] : [`${where}: false alarms rose by ${rose.toFixed(1)} standard errors against 10%`]
  })
}
