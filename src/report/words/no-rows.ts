import type { Report } from '../../model.ts'
import { nothingToBuild } from '../selection.ts'

/** What stands in place of a table without rows. */
export const noRows = (report: Report): string =>
  nothingToBuild(report) ? 'Nothing had to be built.' : 'No benchmark was planned.'
