import type { Report, ServiceRow, Services } from '../../model.ts'
import { duration } from '../../analysis/numbers.ts'
import { count, known, ratio } from '../numbers.ts'
import { boundsText } from '../study/cells.ts'
import type { Table } from '../table/rows.ts'

/** A line for each service, and one for all of them; undefined: the report is not of several repositories. */
export const servicesTable = ({ services }: Report): Table | undefined =>
  services === undefined ? undefined : linesTable(services, [...services.rows, ...meanLines(services)])

/** One line: a service, or all of them. */
export type ServiceLine = Omit<ServiceRow, 'unknown'>

/** The lines for all services: one for each engine and scenario that is compared. */
export const meanLines = ({ means }: Services): readonly ServiceLine[] =>
  means.map(({ services, ...mean }) => ({ ...mean, service: `all, ${count(services, 'service')}` }))

/** A table of these lines. */
export const linesTable = (
  { reference, means, runsPerMonth }: Services,
  lines: readonly ServiceLine[],
): Table => {
  const columns: readonly Column[] = [
    { title: 'service', align: 'left', cell: ({ service }) => service },
    { title: 'scenario', align: 'left', cell: ({ scenario }) => scenario },
    { title: 'engine', align: 'left', cell: ({ engine }) => engine },
    { title: 'median', align: 'right', cell: ({ medianMs }) => known(medianMs, duration) },
    { title: `to ${reference}`, align: 'right', cell: (row) => known(row.ratio, ratio) },
    { title: 'interval', align: 'right', cell: boundsText },
    {
      title: 'minutes saved a month',
      align: 'right',
      cell: ({ savedMinutesPerMonth }) => known(savedMinutesPerMonth, minutesText),
    },
  ]
  const compared = runsPerMonth === undefined ? 6 : 7
  const wanted = columns.slice(0, means.length === 0 ? 4 : compared)
  return {
    constants: [],
    titles: wanted.map(({ title }) => title),
    aligns: wanted.map(({ align }) => align),
    rows: lines.map((line) => ({ cells: wanted.map(({ cell }) => cell(line)), why: undefined })),
  }
}

/** What the last rows are, and what they rest on. */
export const servicesNote = ({ reference, means, runsPerMonth }: Services): string | undefined => {
  if (means.length === 0) return undefined
  const few = means.flatMap(({ unknown, engine, scenario }) =>
    unknown?.['low'] === undefined
      ? []
      : [`${engine}, ${scenario}: no interval over services: it ${unknown['low']}.`],
  )
  const builds =
    runsPerMonth === undefined
      ? []
      : [`Minutes are for ${count(runsPerMonth, 'build')} a month of each service.`]
  return [
    `"to ${reference}" divides the times of each round, on the machine of the service; for all services it is the geometric mean, with a bootstrap interval of 95% over services.`,
    ...builds,
    ...few,
  ].join(' ')
}

type Column = {
  readonly title: string
  readonly align: 'left' | 'right'
  readonly cell: (line: ServiceLine) => string
}

/** Never `-0.0`. */
const minutesText = (minutes: number): string => (Math.round(minutes * 10) / 10 + 0).toFixed(1)
