import type { StudyRow } from '../../model.ts'
import { list } from '../../report/numbers.ts'
import { comparisonSentences } from '../parts/advice.ts'
import { numberIn, textIn } from '../parts/row-columns.ts'

/** What follows from the programs that the builders made, from their sizes, and from what builds took. */
export const buildersAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const projects = [...new Set(rows.map(({ project }) => project))]
  return [
    ...projects.flatMap((project) => imageAdvice(rows.filter((row) => row.project === project))),
    ...comparisonSentences(rows, reference, ['source-change', 'cold']),
  ]
}

/** About the images of one project. */
const imageAdvice = (rows: readonly StudyRow[]): readonly string[] => {
  const seen = rows.filter((row) => textIn(row, 'binary') !== undefined)
  return seen.length < 2 ? [] : [programAdvice(seen), ...sizeAdvice(seen)]
}

const programAdvice = (seen: readonly StudyRow[]): string => {
  const [project] = seen.map((row) => row.project)
  const binaries = distinct(seen, 'binary')
  if (binaries.length === 1)
    return `All ${seen.length} builders made the same program of ${project}, byte for byte${countWords(seen)}: the builder makes no difference to what a scanner finds in it.`
  return `The ${seen.length} builders made ${binaries.length} different programs of ${project}${countWords(seen)}: while programs differ, what a scanner finds says nothing about the builder.`
}

/** What the scanner found, where it looked into all of them. */
const countWords = (seen: readonly StudyRow[]): string =>
  seen.some((row) => textIn(row, 'vulnerabilities') === undefined)
    ? ''
    : ` (known vulnerabilities: ${distinct(seen, 'vulnerabilities').join('; ')})`

/** Headers of layers and white-outs differ between engines. */
const largestSpread = 1.01

const sizeAdvice = (seen: readonly StudyRow[]): readonly string[] => {
  const sized = seen.flatMap((row) => {
    const bytes = numberIn(row, 'imageBytes')
    return bytes === undefined ? [] : [{ value: row.value, bytes }]
  })
  const ordered = sized.toSorted((one, other) => one.bytes - other.bytes)
  const [least, most] = [ordered[0], ordered.at(-1)]
  if (least === undefined || most === undefined || sized.length < 2) return []
  if (most.bytes <= least.bytes * largestSpread)
    return [
      `Counted in one way, the images of ${list(sized.map(({ value }) => value))} differ by at most 1%.`,
    ]
  return [
    `Counted in one way, the images differ: ${megabytes(least.bytes)} (${least.value}) to ${megabytes(most.bytes)} (${most.value}).`,
  ]
}

/** With three digits: sizes that differ by more than 1% never read alike. */
const megabytes = (bytes: number): string => `${threeDigits.format(bytes / 1e6)} MB`
const threeDigits = new Intl.NumberFormat('en', {
  minimumSignificantDigits: 3,
  maximumSignificantDigits: 3,
  useGrouping: false,
})

const distinct = (rows: readonly StudyRow[], column: string): readonly string[] => [
  ...new Set(rows.flatMap((row) => textIn(row, column) ?? [])),
]
