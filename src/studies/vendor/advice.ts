import type { StudyRow } from '../../model.ts'
import { count, list } from '../../report/numbers.ts'
import { comparisonSentences } from '../parts/advice.ts'
import { numberIn, textIn } from '../parts/row-columns.ts'

/** At the end of the group of cells whose vendor folder is ignored. */
export const ignoredSuffix = ', vendor ignored'

/** What the rows say about stale binaries, about time, and about what a build takes of its context. */
export const vendorAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))]
  return [
    ...aboutStale(rows),
    ...comparisonSentences(rows, reference, scenarios),
    ...aboutIgnoring(rows, reference),
  ]
}

const aboutStale = (rows: readonly StudyRow[]): readonly string[] => {
  const stale = rows.filter((row) => textIn(row, 'change') === 'stale')
  if (stale.length > 0) {
    const cells = stale.map(({ value, engine, scenario }) => `${value} on ${engine} (${scenario})`)
    return [`Do not use ${list([...new Set(cells)])}: the binary that was built did not have the edit.`]
  }
  const fresh = rows.filter((row) => textIn(row, 'change') === 'in the binary').length
  const unread = rows.filter(({ unknown }) => unknown?.['columns.change'] !== undefined).length
  if (fresh === 0) return []
  return [
    unread === 0
      ? `The binary had the edit in all ${count(fresh, 'cell')} with one.`
      : `The binary had the edit in ${count(fresh, 'cell')}, and could not be read in ${unread}.`,
  ]
}

/** What a build from modules takes needlessly when the repository has a vendor folder that it does not ignore. */
const aboutIgnoring = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const taken = new Map(
    rows.flatMap((row) => {
      const bytes = numberIn(row, 'contextBytes')
      return row.value === reference && bytes !== undefined ? [[row.group, bytes] as const] : []
    }),
  )
  const savings = [...taken].flatMap(([group, bytes]) => {
    const ignored = taken.get(`${group}${ignoredSuffix}`)
    return ignored === undefined ? [] : [bytes - ignored]
  })
  const saved = Math.round(Math.max(0, ...savings) / 1_000_000)
  if (saved === 0) return []
  return [
    `With the vendor folder in .dockerignore, the context of a build from modules is up to ${saved} MB smaller${failureText(rows, reference, [...taken.keys()])}.`,
  ]
}

/** Only where each build that needs the folder was tried without it, and each failed; `groups`: those that can be built at all. */
const failureText = (rows: readonly StudyRow[], reference: string, groups: readonly string[]): string => {
  const others = rows.filter(
    ({ value, group }) => value !== reference && group.endsWith(ignoredSuffix) && groups.includes(group),
  )
  if (others.length === 0 || !others.every(didNotBuild)) return ''
  const values = [...new Set(others.map(({ value }) => value))]
  return `; ${list(values)} then did not build`
}

/** The first build of a cell decides whether it is available. One that was not reached may well build. */
const didNotBuild = ({ attempts, ended }: StudyRow): boolean =>
  attempts.length === 0
    ? ended === 'unavailable' || ended === 'does-not-build'
    : attempts.every(({ lost }) => lost === 'failed')
