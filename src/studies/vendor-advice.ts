import type { StudyRow } from '../model.ts'
import { list } from '../report/numbers.ts'
import { comparisonSentences } from './advice.ts'

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
  const stale = rows.filter(({ columns }) => columns['change'] === 'stale')
  if (stale.length > 0) {
    const values = [...new Set(stale.map(({ value, engine }) => `${value} on ${engine}`))]
    return [
      `Do not use ${list(values)}: a file of the vendor folder had changed, the build was taken from the cache, and the binary was stale.`,
    ]
  }
  const fresh = rows.filter(({ columns }) => columns['change'] === 'in the binary').length
  return fresh === 0 ? [] : [`The binary had the edit in all ${fresh} cells with one.`]
}

/** What a build from modules takes needlessly when the repository has a vendor folder that it does not ignore. */
const aboutIgnoring = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const taken = new Map(
    rows.flatMap(({ value, group, columns }) =>
      value === reference && typeof columns['contextBytes'] === 'number'
        ? [[group, columns['contextBytes']] as const]
        : [],
    ),
  )
  const savings = [...taken].flatMap(([group, bytes]) => {
    const ignored = taken.get(`${group}${ignoredSuffix}`)
    return ignored === undefined ? [] : [bytes - ignored]
  })
  if (savings.length === 0) return []
  const saved = Math.round(Math.max(...savings) / 1_000_000)
  return [
    `A build with ${reference} takes up to ${saved} MB less of the context with the vendor folder in .dockerignore; one that copies or mounts the folder then fails.`,
  ]
}
