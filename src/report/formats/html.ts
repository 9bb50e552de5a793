import type { Report } from '../../model.ts'
import { tableOf } from '../table/table.ts'
import { largestPageBytes, makeBudget } from './html/budget.ts'
import { heading, pageTitle } from './html/heading.ts'
import { entriesOf, overview } from './html/overview.ts'
import { page } from './html/page.ts'

/**
 * The report as one page that opens anywhere: without a network, without scripts, readable without its style sheet. Texts
 * from outside are shown, never obeyed (see `escape.ts`). At most 8 MB; what is left out is named on the page.
 */
export const toHtml = (report: Report): string => {
  const table = tableOf(report)
  const entries = entriesOf(report, table)
  const budget = makeBudget(largestPageBytes)
  return page(pageTitle(report), [
    heading(report),
    overview(report, { table, entries, detailed: new Set(), budget }),
  ])
}
