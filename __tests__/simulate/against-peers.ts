import { markdownTable } from 'markdown-table'
import { type Cell, type Done, type Job, shareOf } from './cells.ts'
import { percent } from './numbers.ts'
import { peers } from './peers.ts'
import type { Section } from './section.ts'

/** Pairs that scatter by 5% and by 11%, which the goals are about. */
const goalShapes = { five: 'sd3.5', eleven: 'sd7.8' }
const columns = [
  goalShapes.five,
  goalShapes.eleven,
  'sd15',
  'sd8-ar9',
  'sd3-drift',
  'sd3-speeds5',
  'recorded-cold',
  'recorded-source-change',
]
const slowdowns = [0, 0.05, 0.15, 0.2]
const rules = ['shipped', 'before', ...peers.map(({ name }) => name)]

/** The gate beside the rules that users of other tools have. */
export const againstPeers: Section = {
  name: 'peers',
  title: 'The gate and what users of other tools decide by: builds of 20 s, no floor',
  jobs: ({ runs, seed }) =>
    rules.flatMap((rule) =>
      columns.map((shape): Job => ({
        shape,
        rule,
        slowdowns,
        limits: { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 },
        builds: { baseMs: 20_000, jitterMs: 0, slot: 0 },
        runs,
        seed,
      })),
    ),
  answer: (done) => ({ lines: [tableOf(done)], problems: missedGoals(done) }),
}

const tableOf = (done: readonly Done[]): string =>
  [
    'Cells: alarms at 0 / 5 / 15 / 20% slower, in percent of runs; builds at 0 and 20%.',
    '',
    markdownTable([
      ['rule', ...columns],
      ...rules.map((rule, at) => [
        titles.get(rule) ?? rule,
        ...done
          .slice(at * columns.length, (at + 1) * columns.length)
          .map(({ cells }) => cellText(rule, cells)),
      ]),
    ]),
  ].join('\n')

const titles = new Map([
  ['shipped', 'the gate'],
  ['before', 'the gate before signed ranks'],
  ...peers.map(({ name, title }) => [name, title] as const),
])

const cellText = (rule: string, cells: readonly Cell[]): string => {
  const alarms = cells.map((cell) => percent(shareOf(cell, 'regression'))).join(' / ')
  const perPair = rule === 'ratio-stored' ? 1 : 2
  const builds = [cells[0], cells.at(-1)].map((cell) =>
    Number(((cell?.meanPairs ?? Number.NaN) * perPair).toFixed(1)),
  )
  return `${alarms}; ${[...new Set(builds)].join(' to ')}`
}

/** What the gate promises for pairs that scatter by up to 11%. */
const missedGoals = (done: readonly Done[]): readonly string[] => {
  const cellsOf = (shape: string) =>
    done.find(({ job }) => job.rule === 'shipped' && job.shape === shape)?.cells ?? []
  const [five, eleven] = [cellsOf(goalShapes.five), cellsOf(goalShapes.eleven)]
  const [alarms, found] = [eleven[0], eleven.at(-1)].map((cell) =>
    cell === undefined ? Number.NaN : shareOf(cell, 'regression'),
  )
  const pairs = five[0]?.meanPairs ?? Number.NaN
  return [
    ...((alarms ?? 1) <= 0.005
      ? []
      : [`false alarms in ${percent(alarms ?? 1)}% of runs, wanted 0.5% at most`]),
    ...((found ?? 0) >= 0.97 ? [] : [`+20% is found in ${percent(found ?? 0)}% of runs, wanted 97% or more`]),
    ...(pairs <= 5 ? [] : [`${pairs.toFixed(2)} pairs where nothing changed, wanted 5 at most`]),
  ]
}
