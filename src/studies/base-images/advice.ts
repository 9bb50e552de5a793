import type { StudyRow } from '../../model.ts'
import { comparisonSentences } from '../parts/advice.ts'
import { comparedIn, directionOf } from '../parts/compared.ts'
import { numberIn } from '../parts/row-columns.ts'
import { count, list } from '../../report/numbers.ts'

/** What follows from the sizes of base images, and from whether builds on them took different times. */
export const baseImagesAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => [
  ...sizeAdvice(rows),
  ...timeAdvice(rows, reference),
]

/** A pull that is smaller by less than this share is not worth a word. */
const worthMentioning = 0.2

type Pulled = { readonly row: StudyRow; readonly bytes: number }

/** Of the engine and project where it differs most: another Go makes another image. */
const sizeAdvice = (rows: readonly StudyRow[]): readonly string[] => {
  const pulled = rows.flatMap((row) => {
    const bytes = numberIn(row, 'pullBytes')
    return bytes === undefined ? [] : [{ row, bytes }]
  })
  const spreads = [...new Set(pulled.map(({ row }) => row.group))].flatMap((group) =>
    spreadOf(pulled.filter(({ row }) => row.group === group)),
  )
  const [widest] = spreads.toSorted((one, other) => other.share - one.share)
  if (widest === undefined || widest.share < worthMentioning) return []
  const { small, large } = widest
  return [
    `On a machine without the base image, ${small.row.engine} pulls ${megabytes(small.bytes)} for ${small.row.value} and ` +
      `${megabytes(large.bytes)} for ${large.row.value}; that matters where every job starts without images.`,
  ]
}

/** `share`: by how much of the larger pull the smaller one is smaller. */
const spreadOf = (pulled: readonly Pulled[]) => {
  const ordered = pulled.toSorted((left, right) => left.bytes - right.bytes)
  const [small, large] = [ordered[0], ordered.at(-1)]
  return small === undefined || large === undefined || large.bytes === 0
    ? []
    : [{ small, large, share: 1 - small.bytes / large.bytes }]
}

const timeAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const compared = comparedIn(rows)
  if (compared.length === 0) return []
  if (compared.every((row) => directionOf(row) === 'same'))
    return [
      `No difference in build times is shown between ${reference} and ${list([...new Set(compared.map(({ value }) => value))])} (${count(compared.length, 'row')}): choose the base image by what its programs need.`,
    ]
  return comparisonSentences(rows, reference, [...new Set(compared.map(({ scenario }) => scenario))])
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
