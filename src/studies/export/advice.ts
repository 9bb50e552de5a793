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

/** Sizes that differ by less than this share do not make up for time. */
const worthMentioning = 0.01

/**
 * In the first export; the reference of pushes is gzip itself. The registry is on this machine: how long bytes take to a real one
 * is not in the times, so fewer bytes in more time, or the reverse, is for the reader to weigh.
 */
const compression = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const found = rows
    .filter(({ value, scenario }) => value.endsWith(' zstd') && scenario === firstExport)
    .flatMap((zstd) => {
      const gzip = partnerOf(rows, zstd, zstd.value.replace(/zstd$/, 'gzip'), firstExport)
      const compared = gzip === undefined ? undefined : comparedWith(gzip, zstd, reference)
      return gzip === undefined || compared === undefined ? [] : [{ gzip, zstd: compared }]
    })
  const of = (judgement: Judgement): readonly string[] =>
    found.filter((each) => judgementOf(each) === judgement).map(zstdText)
  const [better, worse, mixed] = [of('better'), of('worse'), of('mixed')]
  return [
    ...(better.length === 0 ? [] : [`zstd in place of gzip is worth it: ${list(better)}.`]),
    ...(worse.length === 0 ? [] : [`Stay with gzip: ${list(worse)}.`]),
    ...(mixed.length === 0
      ? []
      : [`zstd in place of gzip is a choice between time and bytes: ${list(mixed)}.`]),
  ]
}

type Both = { readonly gzip: StudyRow; readonly zstd: Compared }

/** Of zstd; `same`: no difference in time is shown. */
type Judgement = 'better' | 'worse' | 'mixed' | 'same'

const judgementOf = ({ gzip, zstd }: Both): Judgement => {
  const [was, is] = [numberIn(gzip, 'exportedBytes'), numberIn(zstd, 'exportedBytes')]
  const more = was === undefined || is === undefined || was === 0 ? 0 : is / was - 1
  switch (directionOf(zstd)) {
    case 'faster':
      return more > worthMentioning ? 'mixed' : 'better'
    case 'slower':
      return more < -worthMentioning ? 'mixed' : 'worse'
    case 'same':
      return 'same'
  }
}

const comparedWith = (gzip: StudyRow, zstd: StudyRow, reference: string): Compared | undefined =>
  gzip.value === reference ? comparedIn([zstd])[0] : against(gzip, zstd)

const zstdText = ({ gzip, zstd }: Both): string => {
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
