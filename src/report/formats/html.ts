import type { Report } from '../../model.ts'
import { attemptsOf } from '../selection.ts'
import { tableOf } from '../table/table.ts'
import { adviceSection } from './html/advice.ts'
import { benchmarkDetails } from './html/benchmark.ts'
import { type Budget, largestPageBytes, makeBudget } from './html/budget.ts'
import { creepSection } from './html/creep.ts'
import { heading, pageTitle } from './html/heading.ts'
import { rankOf } from './html/kinds.ts'
import { element, type Markup } from './html/markup.ts'
import { entriesOf, type Entry, mostPlots, overview } from './html/overview.ts'
import { page } from './html/page.ts'
import { servicesSection } from './html/services.ts'
import { studySection } from './html/study.ts'
import { surroundings } from './html/surroundings.ts'
import { leftOutNote } from './html/table.ts'

/**
 * The report as one page that opens anywhere: without a network, without scripts, readable without its style sheet. Texts
 * from outside are shown, never obeyed (see `escape.ts`). At most 8 MB; what is left out is named on the page.
 */
export const toHtml = (report: Report): string => {
  const table = tableOf(report)
  const entries = report.study === undefined ? entriesOf(report, table.rows) : entriesOf(report, [])
  const [first, last] = [heading(report), surroundings(report)]
  const budget = makeBudget(largestPageBytes - forTheFrame)
  const shown = detailsOf(report, entries, makeBudget(largestPageBytes / 2 - forTheFrame))
  const services = servicesSection(report, makeBudget(largestPageBytes / 8))
  const creep = creepSection(report, makeBudget(largestPageBytes / 8))
  const advice = adviceSection(report, makeBudget(largestPageBytes / 8))
  for (const part of [first, last, ...services, ...creep, ...advice, ...shown.map(({ details }) => details)])
    budget.takes(part)
  const detailed = new Set(shown.map(({ anchor }) => anchor))
  return page(pageTitle(report), [
    first,
    report.study === undefined
      ? overview(report, { table, entries, detailed, budget })
      : studySection(report, report.study, table, budget),
    ...advice,
    ...services,
    ...creep,
    ...section(shown, entries.length - shown.length),
    last,
  ])
}

/** Style sheet, titles, pictures of many: all that is not counted piece by piece. */
const forTheFrame = 600_000

type Shown = { readonly anchor: string; readonly details: Markup }

/** The details of all benchmarks, or with many, of those that changed or could not be judged. */
const detailsOf = (report: Report, entries: readonly Entry[], budget: Budget): readonly Shown[] => {
  const wanted = entries.length <= mostPlots ? entries : entries.filter(isNotable)
  const shown: Shown[] = []
  for (const entry of wanted) {
    const isFirst = shown.length === 0
    const details = benchmarkDetails(entry, attemptsOf(report.builds, entry.benchmark.id), isFirst)
    if (!budget.takes(details)) break
    shown.push({ anchor: entry.anchor, details })
  }
  return shown
}

const isNotable = ({ benchmark: { gated, comparison } }: Entry): boolean =>
  gated || (comparison !== undefined && rankOf(comparison.verdict) < rankOf(unchanged))

const unchanged = { kind: 'unchanged', because: 'within-threshold', reason: '' } as const

const section = (shown: readonly Shown[], missing: number): readonly Markup[] => {
  if (shown.length === 0) return []
  return [
    element('section', { 'aria-labelledby': 'builds' }, [
      element('h2', { id: 'builds' }, ['The builds behind it']),
      ...shown.map(({ details }) => details),
      ...leftOutNote(missing, 'further benchmark', 'the builds of '),
    ]),
  ]
}
