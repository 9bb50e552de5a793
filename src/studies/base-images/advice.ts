import type { StudyRow } from '../../model.ts'

/** What follows from the sizes of base images, and from whether builds on them took different times. */
export const baseImagesAdvice = (rows: readonly StudyRow[]): readonly string[] => [
  ...sizeAdvice(rows),
  ...timeAdvice(rows),
]

/** A pull that is smaller by less than this share is not worth a word. */
const worthMentioning = 0.2

const sizeAdvice = (rows: readonly StudyRow[]): readonly string[] => {
  const sized = rows.flatMap((row) => {
    const bytes = row.columns['pullBytes']
    return typeof bytes === 'number' ? [{ value: row.value, bytes }] : []
  })
  const ordered = sized.toSorted((left, right) => left.bytes - right.bytes)
  const [small, large] = [ordered[0], ordered.at(-1)]
  if (small === undefined || large === undefined || small.bytes > large.bytes * (1 - worthMentioning))
    return []
  return [
    `A machine that does not have the base image pulls ${megabytes(small.bytes)} for ${small.value} and ` +
      `${megabytes(large.bytes)} for ${large.value}: only that first pull differs, so it matters where every job starts without images.`,
  ]
}

const timeAdvice = (rows: readonly StudyRow[]): readonly string[] => {
  const compared = rows.filter(({ ranked }) => ranked)
  if (compared.length === 0) return []
  const surely = compared.filter(({ low = 0, high = 0 }) => low > 1 || high < 1)
  if (surely.length === 0)
    return ['No difference between build times was shown: choose the base image by what its programs need.']
  return surely
    .slice(0, 1)
    .map(
      ({ value, scenario, ratio = 1 }) =>
        `On ${value}, ${scenario} took ${Math.round(Math.abs(ratio - 1) * 100)}% ${ratio > 1 ? 'longer' : 'less'} than on the reference.`,
    )
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
