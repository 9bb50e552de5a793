import type { StudyRow } from '../../model.ts'
import { list } from '../../report/numbers.ts'
import { columnText } from '../../report/study/cells.ts'
import { comparisonSentence } from '../parts/advice.ts'
import { against, type Compared, comparedIn, directionOf, placeText, timesText } from '../parts/compared.ts'
import { numberIn } from '../parts/row-columns.ts'
import { firstExport, nextExport } from './values.ts'

/** How the ways compare, whether zstd is worth it, and what known layers save. */
export const exportAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => [
  ...[comparisonSentence(rows, reference, firstExport, 'Where no layer is known')].flatMap(
    (text) => text ?? [],
  ),
  ...compression(rows, reference),
  ...knownLayers(rows),
]

/** In the first export; the reference of pushes is gzip itself. */
const compression = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const found = rows
    .filter(({ value, scenario }) => value.endsWith(' zstd') && scenario === firstExport)
    .flatMap((zstd) => {
      const gzip = partnerOf(rows, zstd, zstd.value.replace(/zstd$/, 'gzip'), firstExport)
      const compared = gzip === undefined ? undefined : comparedWith(gzip, zstd, reference)
      return gzip === undefined || compared === undefined ? [] : [{ gzip, zstd: compared }]
    })
  const [faster, slower] = (['faster', 'slower'] as const).map((kind) =>
    found.filter(({ zstd }) => directionOf(zstd) === kind),
  )
  return [
    ...(faster === undefined || faster.length === 0
      ? []
      : [`zstd in place of gzip is worth it: ${list(faster.map(zstdText))}.`]),
    ...(slower === undefined || slower.length === 0
      ? []
      : [`Stay with gzip: ${list(slower.map(zstdText))}.`]),
  ]
}

const comparedWith = (gzip: StudyRow, zstd: StudyRow, reference: string): Compared | undefined =>
  gzip.value === reference ? comparedIn([zstd])[0] : against(gzip, zstd)

const zstdText = ({ gzip, zstd }: { readonly gzip: StudyRow; readonly zstd: Compared }): string => {
  const [was, is] = [gzip, zstd].map((row) => numberIn(row, 'exportedBytes'))
  const bytes =
    was === undefined || is === undefined
      ? ''
      : `, with ${columnText(is, 'bytes')} instead of ${columnText(was, 'bytes')}`
  return `${zstd.value} took ${timesText(zstd)} as long${bytes} (${placeText(zstd)})`
}

/** Of the pushes whose bytes are known in both states, the one that sends most when nothing is known. */
const knownLayers = (rows: readonly StudyRow[]): readonly string[] => {
  const pushes = rows
    .filter(({ value, scenario }) => value.startsWith('push ') && scenario === firstExport)
    .flatMap((first) => {
      const next = partnerOf(rows, first, first.value, nextExport)
      const [all, again] = [numberIn(first, 'exportedBytes'), next && numberIn(next, 'exportedBytes')]
      return all === undefined || again === undefined || again >= all ? [] : [{ first, all, again }]
    })
    .toSorted((one, other) => other.all - one.all)
  const [largest] = pushes
  return largest === undefined
    ? []
    : [
        `A registry that has all layers was sent ${columnText(largest.again, 'bytes')} in place of ${columnText(largest.all, 'bytes')} (${largest.first.value}, ${placeText(largest.first)}).`,
      ]
}

const partnerOf = (
  rows: readonly StudyRow[],
  { group }: StudyRow,
  value: string,
  scenario: string,
): StudyRow | undefined =>
  rows.find((row) => row.group === group && row.value === value && row.scenario === scenario)
