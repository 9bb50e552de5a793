import type { Report, Services } from '../../../model.ts'
import { sentence } from '../../numbers.ts'
import { linesTable, meanLines, type ServiceLine, servicesNote } from '../../services/table.ts'
import type { Budget } from './budget.ts'
import { element, type Markup } from './markup.ts'
import { ratioColumn, ratioRow, ratioScale } from './ratio-plot.ts'
import type { Scale } from './scale.ts'
import { columnsOf, type HtmlColumn, rowsTable } from './table.ts'

/** The engines over all services of several repositories, then each service; nothing for a report of one repository. */
export const servicesSection = ({ services }: Report, budget: Budget): readonly Markup[] => {
  if (services === undefined || services.rows.length === 0) return []
  const [all, note] = [meanLines(services), servicesNote(services)]
  const scale = ratioScale([...all, ...services.rows])
  return [
    element('section', { 'aria-labelledby': 'services' }, [
      element('h2', { id: 'services' }, ['Services']),
      ...linesOf({ label: 'All services', lines: all, services, scale }, budget),
      ...linesOf({ label: 'Each service', lines: services.rows, services, scale }, budget),
      ...(note === undefined ? [] : [element('p', { class: 'dim' }, [sentence(note)])]),
    ]),
  ]
}

type Lines = {
  readonly label: string
  readonly lines: readonly ServiceLine[]
  readonly services: Services
  /** One axis of ratios for both tables; undefined: nothing is compared. */
  readonly scale: Scale | undefined
}

const linesOf = ({ label, lines, services, scale }: Lines, budget: Budget): readonly Markup[] => {
  if (lines.length === 0) return []
  const made = linesTable(services, lines)
  const items = lines.map((line, at) => ({ line, cells: made.rows[at]?.cells ?? [] }))
  const columns: readonly HtmlColumn[] = [
    ...columnsOf(made),
    ...(scale === undefined ? [] : [ratioColumn(services.reference, scale)]),
  ]
  const plots = (line: ServiceLine): readonly (Markup | string)[] =>
    scale === undefined ? [] : [ratioRow({ name: nameOf(line), ...line }, scale) ?? '']
  return rowsTable(
    {
      label,
      caption: `${label}${scale === undefined ? '' : ': ● ratio with its interval, on a logarithmic axis'}.`,
      columns,
      items,
      cells: ({ line, cells }) => [...cells, ...plots(line)],
    },
    budget,
  )
}

const nameOf = ({ service, scenario, engine }: ServiceLine): string => `${service}, ${scenario}, ${engine}`
