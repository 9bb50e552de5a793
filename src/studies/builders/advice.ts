import type { StudyRow } from '../../model.ts'

/** What follows from the programs that the builders made, and from their sizes. */
export const buildersAdvice = (rows: readonly StudyRow[]): readonly string[] => {
  const seen = rows.filter(({ columns }) => typeof columns['binary'] === 'string')
  return seen.length < 2 ? [] : [programAdvice(seen), ...sizeAdvice(seen)]
}

const programAdvice = (seen: readonly StudyRow[]): string => {
  const [binaries, counts] = [distinct(seen, 'binary'), distinct(seen, 'vulnerabilities')]
  const builders = new Set(seen.map(({ value }) => value)).size
  const found = counts.length === 1 ? `, with ${counts[0]} known vulnerabilities in each` : ''
  if (binaries.length === 1)
    return `All ${builders} builders made the same program, byte for byte${found}: what a scanner finds in it comes from the version of Go and from the modules, never from the builder.`
  const differing = counts.length > 1 ? ` and the scanner counted ${counts.join(' and ')}` : found
  return `The ${builders} builders made ${binaries.length} different programs${differing}: compare their base images before you compare builders.`
}

const sizeAdvice = (seen: readonly StudyRow[]): readonly string[] => {
  const sizes = seen
    .flatMap(({ columns }) => columns['imageBytes'] ?? [])
    .filter((each) => typeof each === 'number')
  if (sizes.length < 2) return []
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  return most <= least * largestSpread
    ? [
        'Counted the same way, their images are of one size: differences between the sizes that engines print are differences of counting.',
      ]
    : []
}

/** Headers of layers and white-outs differ between engines. */
const largestSpread = 1.01

const distinct = (rows: readonly StudyRow[], column: string): readonly (string | number)[] => [
  ...new Set(rows.flatMap(({ columns }) => columns[column] ?? [])),
]
