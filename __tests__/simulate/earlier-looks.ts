import { markdownTable } from 'markdown-table'
import { type Done, type Job, shareOf } from './cells.ts'
import { percent } from './numbers.ts'
import type { Section } from './section.ts'

const rules = ['before', 'signed-rank', 'stricter-before-the-end', 'alike-at-4', 'shipped', 'regression-at-4']
const slowdowns = [-0.1, 0, 0.05, 0.15, 0.2, 0.25]

/** Signed ranks, and looks at four pairs: what each part of the rule does by itself, on the same runs. */
export const earlierLooks: Section = {
  name: 'looks',
  title: 'Bounds by signed ranks and looks at four pairs, one after the other: builds of 20 s, no floor',
  jobs: ({ shapes, runs, seed }) =>
    shapes.flatMap(({ name }) => rules.map((rule): Job => jobOf(name, rule, { runs, seed }))),
  answer: (done) => ({ lines: [tableOf(done)], problems: [] }),
}

const jobOf = (
  shape: string,
  rule: string,
  { runs, seed }: { readonly runs: number; readonly seed: string },
): Job => ({
  shape,
  rule,
  slowdowns,
  limits: { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 },
  builds: { baseMs: 20_000, jitterMs: 0, slot: 0 },
  runs,
  seed,
})

const tableOf = (done: readonly Done[]): string =>
  [
    'Cells: `regression` at 0 / 5 / 15 / 20 / 25%; `unchanged` at 0%; `improvement` at -10%; mean pairs at 0%. All but the pairs in percent.',
    '',
    markdownTable([
      ['shape', ...rules],
      ...Array.from({ length: done.length / rules.length }, (_, index) => {
        const row = done.slice(index * rules.length, (index + 1) * rules.length)
        return [row[0]?.job.shape ?? '', ...row.map(cellText)]
      }),
    ]),
  ].join('\n')

const cellText = ({ cells: [faster, ...cells] }: Done): string => {
  const [none] = cells
  if (faster === undefined || none === undefined) return ''
  const shares = cells.map((cell) => percent(shareOf(cell, 'regression'))).join('/')
  const others = [shareOf(none, 'unchanged'), shareOf(faster, 'improvement')].map(percent)
  return `${shares}; ${others.join('; ')}; ${none.meanPairs.toFixed(1)}`
}
