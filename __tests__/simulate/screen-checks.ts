import { markdownTable } from 'markdown-table'
import { type Cell, type Done, type Job, shareOf } from './cells.ts'
import { percent } from './numbers.ts'
import { screenRules } from './screen-rules.ts'
import type { Section } from './section.ts'

/** Pairs that scatter by 3, 5, 8 and 11%, and what a normal distribution does not have. */
const normal = ['sd2.1', 'sd3.5', 'sd5.7', 'sd7.8']
const shapes = [...normal, 'sd8-t3', 'sd3-spikes', 'sd3-speeds2', 'recorded-cold']
const slowdowns = [0, 0.1, 0.15, 0.2, 0.25]

/** What the two explain builds cost, and the pairs that follow at least, in builds. */
const [explainBuilds, pairBuilds] = [2, 12]

/** Whether one more explain build of each revision is worth it where only the length of the builds speaks against the screen. */
export const screenChecks: Section = {
  name: 'screen',
  title: 'The length of the builds of the screen: builds of a minute, and what differs takes next to nothing',
  jobs: ({ runs, seed }) =>
    shapes.flatMap((shape) =>
      screenRules.map(({ name: rule }): Job => ({
        shape,
        rule,
        slowdowns,
        limits: { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 },
        builds: { baseMs: 60_000, jitterMs: 0, slot: 0 },
        runs,
        seed,
      })),
    ),
  answer: (done) => ({ lines: [tableOf(done)], problems: problemsOf(done) }),
}

const tableOf = (done: readonly Done[]): string =>
  [
    `Cells: settled as \`unchanged\` with a head that is ${slowdowns.map(percent).join(' / ')}% slower, in percent of runs; builds after the warm-up at 0%, with ${pairBuilds} where pairs follow.`,
    '',
    markdownTable([
      ['shape', ...screenRules.map(({ title }) => title)],
      ...shapes.map((shape) => [
        shape,
        ...done.filter(({ job }) => job.shape === shape).map(({ cells }) => cellText(cells)),
      ]),
    ]),
  ].join('\n')

const cellText = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => percent(shareOf(cell, 'unchanged'))).join(' / ')}; ${cells[0] === undefined ? '' : buildsOf(cells[0]).toFixed(2)}`

const buildsOf = (cell: Cell): number =>
  explainBuilds * (cell.meanPairs - 1) + pairBuilds * (1 - shareOf(cell, 'unchanged'))

/**
 * Where pairs scatter normally by 11% or less: the mean of two ratios is below 1.1 in half of the runs with a head that is
 * slower by 10%, and in 28, 13 and 5% with one that is slower by 15, 20 and 25%.
 */
const problemsOf = (done: readonly Done[]): readonly string[] =>
  done
    .filter(({ job }) => job.rule === 'screen' && normal.includes(job.shape))
    .flatMap(({ job, cells }) =>
      cells
        .slice(1)
        .filter((cell, at) => shareOf(cell, 'unchanged') > (mostSettled[at] ?? 0))
        .map(
          (cell) =>
            `${job.shape}: ${percent(shareOf(cell, 'unchanged'))}% settled at ${percent(cell.slowdown)}%`,
        ),
    )

const mostSettled = [0.53, 0.32, 0.17, 0.08]
