import type { StudyRow } from '../../model.ts'
import { runtimes } from './runtimes.ts'
import { saysRuns } from './words.ts'

/** What follows from where the programs ran, and from what the builds took. */
export const linkingAdvice = (rows: readonly StudyRow[]): readonly string[] => {
  const started = rows.filter(({ columns }) => runtimes.some(({ name }) => columns[name] !== undefined))
  return [...placesAdvice(started), ...timeAdvice(rows)]
}

const placesAdvice = (started: readonly StudyRow[]): readonly string[] => {
  const everywhere = started.filter((row) => placesOf(row).every(saysRuns)).map(({ value }) => value)
  const bound = started.filter((row) => !placesOf(row).every(saysRuns))
  const free = [...new Set(everywhere)]
  return [
    ...bound.slice(0, 1).map(boundWords),
    ...(bound.length > 0 && free.includes('cgo-0')
      ? [
          'Without cgo (CGO_ENABLED=0) the program ran on every image: leave cgo off unless a package needs C.',
        ]
      : []),
    ...(bound.length > 0 && free.includes('cgo-1-static')
      ? [
          'Where C is needed, a static link (-linkmode=external -extldflags=-static) ran on every image as well.',
        ]
      : []),
  ]
}

/** Those that were tried. */
const placesOf = ({ columns }: StudyRow): readonly (string | number)[] =>
  runtimes.flatMap(({ name }) => columns[name] ?? [])

const boundWords = (row: StudyRow): string => {
  const places = placesOf(row)
  const glibc = row.columns['newestGlibc']
  const needs =
    typeof glibc === 'string' && glibc.startsWith('GLIBC_') ? `, and needs ${glibc.split(' ')[0]}` : ''
  return (
    `The program of ${row.value} ran on ${places.filter(saysRuns).length} of ${places.length} images${needs}: ` +
    'its final image must have the same C library as the image it is compiled in, in that version or a newer one.'
  )
}

const timeAdvice = (rows: readonly StudyRow[]): readonly string[] =>
  rows
    .filter(({ value, ranked, low }) => value === 'cgo-1' && ranked && low !== undefined && low > 1)
    .slice(0, 1)
    .map(
      ({ ratio = 1, scenario }) =>
        `With cgo, ${scenario} took ${Math.round((ratio - 1) * 100)}% longer than without.`,
    )
