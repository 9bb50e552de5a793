import type { Report } from '../../model.ts'
import { scenarios } from '../../scenarios/index.ts'
import { sentence } from '../numbers.ts'
import { isCompared } from '../selection.ts'

/** What the words of the table mean, for somebody who sees it for the first time; undefined: it has no rows. */
export const legend = (report: Report): string | undefined => {
  const shown = new Set(report.benchmarks.map(({ scenario }) => scenario))
  const meanings = Object.values(scenarios)
    .filter(({ name }) => shown.has(name))
    .map(({ name, title }) => `${name}: ${title}`)
  if (meanings.length === 0 || report.study !== undefined) return undefined
  const change = 'change: median over the pairs of builds, which can differ from head less base'
  return sentence([...meanings, ...(hasChanges(report) ? [change] : [])].join('; '))
}

/** A table of legs has no such column. */
const hasChanges = (report: Report): boolean => isCompared(report) && report.legs === undefined
