import type { StudyRow } from '../../model.ts'
import { list } from '../../report/numbers.ts'
import { comparisonSentences } from '../parts/advice.ts'
import { textIn } from '../parts/row-columns.ts'
import { runtimes } from './runtimes.ts'
import { saysRuns } from './words.ts'

/** What follows from where the programs ran, and from what the builds took. */
export const linkingAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const started = rows.filter((row) => runtimes.every(({ name }) => textIn(row, name) !== undefined))
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))]
  return [...placesAdvice(started), ...comparisonSentences(rows, reference, scenarios)]
}

/** Only programs that were tried on every image. */
const placesAdvice = (started: readonly StudyRow[]): readonly string[] => {
  const bound = started.filter((row) => !ranEverywhere(row))
  const values = [...new Set(started.map(({ value }) => value))]
  const free = values.filter((value) =>
    started.filter((row) => row.value === value).every((row) => ranEverywhere(row)),
  )
  if (bound.length === 0) return []
  return [
    `Programs that do not start on every image: ${[...new Set(bound.map(boundWords))].join('; ')}.`,
    ...(free.includes('cgo-0')
      ? [
          'Without cgo (CGO_ENABLED=0) the program ran on every image: leave cgo off, unless a package needs C, or users and names are to be looked up as only the C library does (LDAP, mDNS and other modules of NSS).',
        ]
      : []),
    ...(free.includes('cgo-1-static')
      ? [
          'Where C is needed, a static link (-linkmode=external -extldflags=-static) ran on every image too; that it started does not show that it can look up users and names, for which glibc loads libraries at run time.',
        ]
      : []),
  ]
}

const ranEverywhere = (row: StudyRow): boolean => runtimes.every(({ name }) => saysRuns(row.columns[name]))

/** With what its own tables say that it needs. */
const boundWords = (row: StudyRow): string => {
  const ran = runtimes.filter(({ name }) => saysRuns(row.columns[name])).length
  const [loader, glibc] = [textIn(row, 'loader'), textIn(row, 'newestGlibc')]
  const needs = [
    ...(loader === undefined || loader === 'none' ? [] : [`the loader ${loader}`]),
    ...(glibc?.startsWith('GLIBC_') === true ? [`${glibc.split(' ')[0]} or newer`] : []),
  ]
  return `${row.value} ran on ${ran} of ${runtimes.length}${needs.length === 0 ? '' : ` and needs ${list(needs)}`}`
}
