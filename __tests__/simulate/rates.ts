import { markdownTable } from 'markdown-table'
import { anyOf, type Cell, type Done, errorOf, riseOf, shareOf } from './cells.ts'
import { percent } from './numbers.ts'
import type { Section } from './section.ts'
import { shapeNamed } from './shapes.ts'

const slowdowns = [0, 0.05, 0.1, 0.15, 0.2, 0.25]
const rules = ['shipped', 'before']
/** Builds of 20 s are far above any sensible floor. */
const limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 }
const builds = { baseMs: 20_000, jitterMs: 0, slot: 0 }

/** Every shape of noise with every true slowdown, beside what the rule gave before. */
export const rates: Section = {
  name: 'rates',
  title: 'Verdicts by noise and true slowdown: builds of 20 s, thresholds of 10% and 5%, no floor',
  jobs: ({ shapes, runs, seed }) =>
    shapes.flatMap((shape) =>
      rules.map((rule) => ({
        shape: shape.name,
        rule,
        slowdowns,
        limits,
        builds,
        runs,
        seed,
      })),
    ),
  answer: (done) => {
    const compared = comparedOf(done)
    return {
      lines: [
        summary(compared),
        ...compared.flatMap(tableOf),
        '### Six gated benchmarks',
        sixGated(compared),
      ],
      problems: compared.flatMap(problemsOf),
    }
  },
}

type Compared = { readonly shape: string; readonly now: readonly Cell[]; readonly before: readonly Cell[] }

const comparedOf = (done: readonly Done[]): readonly Compared[] => {
  const cellsOf = (rule: string) => done.filter(({ job }) => job.rule === rule)
  const before = new Map(cellsOf('before').map(({ job, cells }) => [job.shape, cells]))
  return cellsOf('shipped').map(({ job, cells }) => ({
    shape: job.shape,
    now: cells,
    before: before.get(job.shape) ?? [],
  }))
}

const summary = (compared: readonly Compared[]): string =>
  [
    'Share of runs that end as `regression`, in percent; in brackets what the rule of before gives on the same runs, where that differs.',
    '',
    markdownTable([
      ['shape', ...slowdowns.map((slowdown) => `+${percent(slowdown)}%`)],
      ...compared.map(({ shape, now, before }) => [
        shape,
        ...now.map((cell, index) => {
          const [current, old] = [cell, before[index] ?? cell].map((each) =>
            percent(shareOf(each, 'regression')),
          )
          return current === old ? `${current}` : `${current} (${old})`
        }),
      ]),
    ]),
  ].join('\n')

const tableOf = ({ shape, now, before }: Compared): readonly string[] => [
  `### ${shape}: ${shapeNamed(shape).title}`,
  markdownTable([
    [
      'slower by',
      'regression',
      '± 1 SE',
      'warning',
      'unchanged',
      'improvement',
      'inconclusive',
      'pairs',
      'before',
    ],
    ...now.map((cell, index) => {
      const share = shareOf(cell, 'regression')
      const old = before[index] ?? cell
      return [
        `${percent(cell.slowdown)}%`,
        percent(share),
        percent(errorOf(share, cell.runs)),
        ...(['warning', 'unchanged', 'improvement', 'inconclusive'] as const).map((kind) =>
          percent(shareOf(cell, kind)),
        ),
        cell.meanPairs.toFixed(1),
        `${percent(shareOf(old, 'regression'))}; ${old.meanPairs.toFixed(1)}`,
      ]
    }),
  ]),
]

const sixGated = (compared: readonly Compared[]): string =>
  [
    'Share of runs in which at least one of six independent benchmarks ends as `regression`, 1 − (1 − p)^6 with the simulated p, in percent.',
    '',
    markdownTable([
      ['shape', 'none changed', '± 1 SE', 'all slower by 5%', '± 1 SE'],
      ...compared.map(({ shape, now }) => [
        shape,
        ...now.slice(0, 2).flatMap((cell) => {
          const share = shareOf(cell, 'regression')
          const slope = 6 * (1 - share) ** 5
          return [percent(anyOf(share, 6)), percent(slope * errorOf(share, cell.runs))]
        }),
      ]),
    ]),
  ].join('\n')

/** False alarms and misses of large slowdowns must not become more frequent: within three standard errors. */
const problemsOf = ({ shape, now, before }: Compared): readonly string[] =>
  now.flatMap((cell, index) => {
    const old = before[index]
    if (old === undefined || (cell.slowdown !== 0 && cell.slowdown !== 0.25)) return []
    if (riseOf(old, cell) <= 3) return []
    const [from, to] = [old, cell].map((each) => percent(shareOf(each, 'regression')))
    return [`${shape}: ${from}% regressions at +${percent(cell.slowdown)}% became ${to}%`]
  })
