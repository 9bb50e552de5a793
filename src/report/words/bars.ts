import { duration } from '../../analysis/numbers.ts'
import type { BenchmarkReport, Report } from '../../model.ts'
import { codeBlock, oneLine } from '../escape.ts'
import { cut } from '../numbers.ts'
import { rowName } from './labels.ts'

/** In characters: with a name it fits a telephone. */
const widest = 24
const longestName = 24
/** More rows than this are read better in the table. */
const mostRows = 6

/**
 * Base and head of every compared benchmark as bars of one scale, a block of text; the gated ones first where there are too
 * many. Empty when there is nothing to draw.
 */
export const bars = (report: Report): readonly string[] => {
  const rows = shownRows(report)
  const longestMs = Math.max(0, ...rows.flatMap(({ sides }) => sides.map(({ ms }) => ms)))
  if (longestMs === 0) return []
  const width = Math.max(...rows.map(({ name }) => lengthOf(name)))
  return codeBlock(
    rows.flatMap(({ name, sides }) =>
      sides.map(({ side, ms }, at) => {
        const shown = at === 0 ? name : ''
        const space = ' '.repeat(width - lengthOf(shown))
        return `${shown}${space}  ${side}  ${barOf(ms / longestMs)}  ${duration(ms)}`
      }),
    ),
  )
}

type BarRow = {
  readonly name: string
  readonly gated: boolean
  readonly sides: readonly { readonly side: 'base' | 'head'; readonly ms: number }[]
}

const shownRows = (report: Report): readonly BarRow[] => {
  const rows = report.benchmarks.flatMap((benchmark) => rowOf(report, benchmark))
  if (rows.length <= mostRows) return rows
  return rows.toSorted((a, b) => Number(b.gated) - Number(a.gated)).slice(0, mostRows)
}

const rowOf = (report: Report, benchmark: BenchmarkReport): readonly BarRow[] => {
  const [base, head] = [benchmark.base?.medianMs, benchmark.head.medianMs]
  if (base === undefined || head === undefined) return []
  const sides = [
    { side: 'base', ms: base },
    { side: 'head', ms: head },
  ] as const
  return [{ name: cut(oneLine(rowName(report, benchmark)), longestName), gated: benchmark.gated, sides }]
}

/** In eighths of a character, padded to the full width; the shortest one still shows. */
const barOf = (share: number): string => {
  const units = Math.max(1, Math.round(share * widest * 8))
  const rest = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][units % 8] ?? ''
  return `${'█'.repeat(Math.floor(units / 8))}${rest}`.padEnd(widest)
}

const lengthOf = (text: string): number => [...text].length
