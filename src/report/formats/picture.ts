import type { BenchmarkReport, Report, VerdictKind } from '../../model.ts'
import { oneLine } from '../escape.ts'
import { cut, signedPercent } from '../numbers.ts'
import { rowName } from '../words/labels.ts'

/** More rows than this are no picture any more. */
const mostRows = 20
const longestName = 36
/** Of one character of a name, and of the text beside a bar, in the font of the chart. */
const characterPx = 6
const besideBarPx = 190

type Interval = {
  readonly name: string
  readonly gated: boolean
  readonly kind: VerdictKind
  readonly slowdown: number
  readonly low: number
  readonly high: number
}

/**
 * The change of every compared benchmark with its interval, as a block that GitHub draws: one row each, a bar
 * from the lower to the upper bound, divided at the median. Undefined when there is nothing to draw.
 *
 * A gantt chart is the only kind of mermaid's that draws a bar which does not begin at zero. Its axis is
 * time, so a change is shown as what the head takes where the base takes 1000 ms.
 */
export const intervalPicture = (report: Report): string | undefined => {
  const known = intervalsOf(report)
  const intervals = known.slice(0, mostRows)
  if (intervals.length === 0) return undefined
  const some = known.length > mostRows ? `, ${mostRows} of ${known.length} benchmarks` : ''
  const leftPx = Math.max(...intervals.map(({ name }) => [...name].length)) * characterPx + 20
  // Beyond this mermaid would write the text over the bar; see its ganttRenderer.
  const rightPx = besideBarPx + leftPx / 2
  return [
    '```mermaid',
    '---',
    'displayMode: compact',
    `config: { gantt: { leftPadding: ${leftPx}, rightPadding: ${rightPx} } }`,
    '---',
    'gantt',
    `  title Time of the head where the base takes 1000 ms${some}`,
    '  dateFormat x',
    '  axisFormat %Q',
    '  todayMarker off',
    '  section base',
    '  1000 ms :milestone, 1000, 1000',
    ...intervals.flatMap(rowLines),
    '```',
  ].join('\n')
}

/** Those with bounds; the gated ones first when there are too many. */
const intervalsOf = (report: Report): readonly Interval[] => {
  const known = report.benchmarks.flatMap((benchmark) => intervalOf(report, benchmark))
  return known.length <= mostRows ? known : known.toSorted((a, b) => Number(b.gated) - Number(a.gated))
}

const intervalOf = (report: Report, benchmark: BenchmarkReport): readonly Interval[] => {
  const { slowdown, low, high, verdict } = benchmark.comparison ?? {}
  if (slowdown === undefined || low === undefined || high === undefined || verdict === undefined) return []
  const { kind } = verdict
  return [{ name: nameOf(report, benchmark), gated: benchmark.gated, kind, slowdown, low, high }]
}

/** Only characters that mean nothing to mermaid: no `:`, `#`, `;`, `%`, quotes or backticks. */
const nameOf = (report: Report, benchmark: BenchmarkReport): string => {
  const plain = oneLine(rowName(report, benchmark)).replaceAll(/[^\p{L}\p{N}.+~/_-]+/gu, ' ')
  return cut(plain.trim(), longestName).replace('…', '..') || 'unnamed'
}

const rowLines = ({ name, kind, slowdown, low, high }: Interval): readonly string[] => {
  const [from, middle, to] = [low, slowdown, high].map((change) => Math.round((1 + change) * 1000))
  const range = `${signedPercent(slowdown)} (${signedPercent(low)} to ${signedPercent(high)})`
  return [
    `  section ${name}`,
    // The text of both halves would lie over each other: the first one gets a dot.
    `  . :${colour[kind]}${from}, ${middle}`,
    `  ${range} :${colour[kind]}${middle}, ${to}`,
  ]
}

/** Red stands out, grey steps back. */
const colour: Readonly<Record<VerdictKind, string>> = {
  regression: 'crit, ',
  warning: '',
  improvement: '',
  unchanged: 'done, ',
  inconclusive: 'active, ',
  invalid: 'active, ',
  none: 'active, ',
}
