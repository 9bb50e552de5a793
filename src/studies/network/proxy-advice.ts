import type { StudyRow } from '../../model.ts'
import { list } from '../../report/numbers.ts'
import { textIn } from '../parts/row-columns.ts'
import { columnOf } from './grid-cell.ts'
import { traffics } from './grid.ts'

const titles = {
  'go-http': 'Go over HTTP',
  'go-https': 'Go over HTTPS',
  'git-http': 'git over HTTP',
  'git-https': 'git over HTTPS',
} as const

/** Variables that name a proxy for everything that reads them. */
const proxyVariables = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY']

/** The ones that are set together. */
const together = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY']

/** Which downloads a variable does not lead through the proxy. What was not seen is neither obeyed nor ignored. */
export const proxyAdvice = (rows: readonly StudyRow[]): string | undefined => {
  const grid = rows.filter(({ value }) => proxyVariables.includes(value) || value === 'GIT_HTTP_PROXY')
  const gaps = grid.flatMap((row) => {
    const ignored = trafficsWith(row, 'ignored')
    if (ignored.length === 0) return []
    const what = ignored.length === traffics.length ? 'all' : list(ignored.map((traffic) => titles[traffic]))
    return [`${row.value} (${what})`]
  })
  if (gaps.length === 0) return undefined
  return `Not led through the proxy by a variable alone: ${list(gaps)}.${remedyText(grid)}`
}

const trafficsWith = (row: StudyRow, seen: string) =>
  traffics.filter((traffic) => textIn(row, columnOf[traffic]) === seen)

/** Only where each download obeyed one of them. */
const remedyText = (grid: readonly StudyRow[]): string => {
  const rows = grid.filter(({ value }) => together.includes(value))
  const isCovered = traffics.every((traffic) =>
    rows.some((row) => textIn(row, columnOf[traffic]) === 'obeyed'),
  )
  const isAlone = grid.some((row) => trafficsWith(row, 'obeyed').length === traffics.length)
  return isCovered && !isAlone ? ` Set ${list(together)} together: each download obeyed one of them.` : ''
}
