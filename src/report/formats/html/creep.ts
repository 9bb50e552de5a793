import { duration, limitPercent, percent } from '../../../analysis/numbers.ts'
import type { BenchmarkReport, Creep, CreepPoint, CreepTrend, Report } from '../../../model.ts'
import { capitalized, count, signedPercent } from '../../numbers.ts'
import { endsWithThisRun } from '../../words/creep.ts'
import { buildName } from '../../words/labels.ts'
import type { Budget } from './budget.ts'
import { atText } from './heading.ts'
import { dot, plot, stroke, words } from './marks.ts'
import { element, type Markup } from './markup.ts'
import { leftOutNote, table } from './table.ts'

/** How the default branch moved away from its anchor, a picture and a table for each benchmark; empty where nothing is known. */
export const creepSection = (report: Report, budget: Budget): readonly Markup[] => {
  const { creep } = report
  if (creep === undefined) return []
  const known = creep.trends.flatMap((trend) => {
    const benchmark = report.benchmarks.find(({ id }) => id === trend.benchmark)
    return benchmark === undefined || trend.points.length === 0 ? [] : [{ trend, benchmark }]
  })
  const shown: Markup[] = []
  for (const { trend, benchmark } of known) {
    const part = trendPart(report, benchmark, trend, creep)
    if (!budget.takes(part)) break
    shown.push(part)
  }
  if (known.length === 0) return []
  const missing = known.length - shown.length
  return [
    element('section', { 'aria-labelledby': 'creep' }, [
      element('h2', { id: 'creep' }, ['The default branch over time']),
      element('p', {}, [
        `Each point is one run${ofBranch(creep)} that built its commit and a fixed one (since: ${creep.since}) in pairs on one machine. It only warns, above ${percent(creep.limit)}.`,
      ]),
      ...shown,
      ...leftOutNote(missing, 'further benchmark', 'the trends of '),
    ]),
  ]
}

/** A run that was compared itself may be of another branch. */
const ofBranch = ({ anchor }: Creep): string =>
  anchor === undefined ? ' of the default branch' : ' of the default branch, or this run,'

const trendPart = (
  report: Report,
  benchmark: BenchmarkReport,
  { points }: CreepTrend,
  creep: Creep,
): Markup => {
  const { limit } = creep
  const name = capitalized(buildName(report, benchmark))
  return element('section', {}, [
    element('h3', {}, [name]),
    element('figure', {}, [
      picture(name, points, limit),
      element('figcaption', {}, [
        `Oldest to the left; the line up and down through a point is its interval, the one across at ${signedPercent(limit)} the limit. Where points are not tied, the fixed commit is another one.`,
      ]),
    ]),
    pointsTable(name, points, endsWithThisRun(creep, benchmark, points)),
  ])
}

/** This run may be of another branch. */
const pointsTable = (name: string, points: readonly CreepPoint[], endsHere: boolean): Markup =>
  table(
    {
      caption: `${name}: what runs of the default branch measured, oldest first${endsHere ? '; the last is this run' : ''}.`,
      columns: [
        { title: 'measured', kind: 'text' },
        { title: 'commit', kind: 'text' },
        { title: 'since', kind: 'text' },
        { title: 'fixed commit', kind: 'number' },
        { title: 'default branch', kind: 'number' },
        { title: 'change', kind: 'number' },
        { title: 'interval', kind: 'number' },
        { title: 'pairs', kind: 'number' },
      ],
      rows: points.map((point) => [
        atText(point.at),
        point.commit.slice(0, 12),
        point.anchor,
        duration(point.anchorMs),
        duration(point.headMs),
        signedPercent(point.slowdown),
        `${signedPercent(point.low)} to ${signedPercent(point.high)}`,
        String(point.pairs),
      ]),
    },
    `${name} over time`,
  )

const [topPx, plotPx, heightPx] = [14, 140, 168]
/** Room for labels, in percent. */
const labels = 9

const picture = (name: string, points: readonly CreepPoint[], limit: number): Markup => {
  const [least, most] = rangeOf(points, limit)
  const across = (index: number): number => labels + ((index + 0.5) / points.length) * (100 - labels)
  const down = (change: number): number =>
    topPx + plotPx * (1 - (Math.min(most, Math.max(least, change)) - least) / (most - least))
  const level = (change: number, kind: string): readonly Markup[] => [
    stroke({ x: 0, y: down(change) }, { x: 100, y: down(change) }, kind),
    words(0, Math.round(down(change)) - 3, change === 0 ? '0%' : signedPercent(change), { class: 'tick' }),
  ]
  const last = points.at(-1)
  const text = `${count(points.length, 'run')}${last === undefined ? '' : `, the last ${signedPercent(last.slowdown, limit)} since ${last.anchor}`}; the limit is ${last === undefined ? percent(limit) : limitPercent(limit, last.slowdown)}`
  return plot(heightPx, { title: `${name} over time`, text }, [
    ...level(0, 'zero'),
    ...level(limit, 'noise'),
    ...points.flatMap((point, index) => {
      const before = points[index - 1]
      const isTied = before !== undefined && before.anchorCommit === point.anchorCommit
      return [
        ...(isTied
          ? [
              stroke(
                { x: across(index - 1), y: down(before.slowdown) },
                { x: across(index), y: down(point.slowdown) },
                'tie',
              ),
            ]
          : []),
        stroke({ x: across(index), y: down(point.low) }, { x: across(index), y: down(point.high) }, 'grid'),
        dot(
          { x: across(index), y: down(point.slowdown) },
          'diamond',
          'head',
          `${signedPercent(point.slowdown)} since ${point.anchor}, ${atText(point.at)}`,
        ),
      ]
    }),
  ])
}

/** From below 0% to above the limit and all points; a bound may be far out, and is then drawn at the edge. */
const rangeOf = (points: readonly CreepPoint[], limit: number): readonly [number, number] => {
  const changes = points.map(({ slowdown }) => slowdown)
  const least = Math.min(-0.02, ...changes)
  const most = Math.max(limit, 0.05, ...changes)
  const spare = (most - least) * 0.15
  return [least - spare, most + spare]
}
