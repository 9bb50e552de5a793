import { markdownTable } from 'markdown-table'
import { type Done, type Job, shareOf } from './cells.ts'
import { percent } from './numbers.ts'
import type { Section } from './section.ts'

type Floor = { readonly rule: string; readonly minDeltaMs: number }
const floorsTried: readonly Floor[] = [
  ...[500, 200, 100, 50, 0].map((minDeltaMs) => ({ rule: 'before', minDeltaMs })),
  ...[200, 100].map((minDeltaMs) => ({ rule: 'sure-floor', minDeltaMs })),
  { rule: 'scatter-floor-50', minDeltaMs: 0 },
  { rule: 'scatter-floor-50-open', minDeltaMs: 0 },
  { rule: 'scatter-floor-100-open', minDeltaMs: 0 },
]

type Build = { readonly shape: string; readonly baseMs: number; readonly jitterMs: number }
const buildsTried: readonly Build[] = [
  { shape: 'recorded-source-change', baseMs: 2000, jitterMs: 0 },
  ...[300, 1000, 2000, 8000].flatMap((baseMs) =>
    ['sd3', 'sd8'].flatMap((shape) => [20, 40, 60].map((jitterMs) => ({ shape, baseMs, jitterMs }))),
  ),
]

const slowdowns = [0, 0.05, 0.1, 0.15, 0.17, 0.25]

/** What the absolute floor costs and saves, on short builds above all. */
export const floors: Section = {
  name: 'floors',
  title: 'The absolute floor, by build time and noise',
  jobs: ({ runs, seed }) =>
    buildsTried.flatMap((build) => floorsTried.map((floor) => jobOf(build, floor, runs, seed))),
  answer: (done) => ({ lines: [tableOf(done)], problems: [] }),
}

const jobOf = (
  { shape, baseMs, jitterMs }: Build,
  { rule, minDeltaMs }: Floor,
  runs: number,
  seed: string,
): Job => ({
  shape,
  rule,
  slowdowns,
  limits: { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs },
  builds: { baseMs, jitterMs, slot: 0 },
  runs,
  seed,
})

const tableOf = (done: readonly Done[]): string =>
  [
    `Cells: \`regression\` at ${slowdowns.map((slowdown) => percent(slowdown)).join(' / ')}%; \`unchanged\` at 0 and 25%; mean pairs at 0%. All but the pairs in percent.`,
    '',
    markdownTable([
      ['build', ...floorsTried.map(floorText)],
      ...buildsTried.map(({ shape, baseMs, jitterMs }, index) => [
        `${baseMs / 1000} s, ${shape}${jitterMs > 0 ? `, +${jitterMs} ms` : ''}`,
        ...done.slice(index * floorsTried.length, (index + 1) * floorsTried.length).map(cellText),
      ]),
    ]),
  ].join('\n')

const floorText = ({ rule, minDeltaMs }: Floor): string => {
  if (rule === 'before') return `${minDeltaMs} ms`
  return minDeltaMs > 0 ? `${rule} ${minDeltaMs} ms` : rule
}

const cellText = ({ cells }: Done): string => {
  const shares = cells.map((cell) => percent(shareOf(cell, 'regression'))).join('/')
  const [none] = cells
  const unchanged = [none, cells.at(-1)].map((cell) =>
    cell === undefined ? '' : percent(shareOf(cell, 'unchanged')),
  )
  return `${shares}; ${unchanged.join(' ')}; ${none?.meanPairs.toFixed(1)}`
}
