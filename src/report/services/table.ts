import type { EngineMean, Report, ServiceRow, Services } from '../../model.ts'
import { duration } from '../../analysis/numbers.ts'
import { count, known, nothing, ratio } from '../numbers.ts'
import type { Table } from '../table/rows.ts'

/** A line for each service, and one for all of them; undefined: the report is not of several repositories. */
export const servicesTable = ({ services }: Report): Table | undefined => {
  if (services === undefined) return undefined
  const { reference, rows, means, runsPerMonth } = services
  const columns: readonly Column[] = [
    { title: 'service', align: 'left', cell: ({ service }) => service },
    { title: 'scenario', align: 'left', cell: ({ scenario }) => scenario },
    { title: 'engine', align: 'left', cell: ({ engine }) => engine },
    { title: 'median', align: 'right', cell: ({ medianMs }) => known(medianMs, duration) },
    { title: `to ${reference}`, align: 'right', cell: (row) => known(row.ratio, ratio) },
    { title: 'interval', align: 'right', cell: intervalText },
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
    rows: [...rows, ...means.map(asRow)].map((row) => ({
      cells: wanted.map(({ cell }) => cell(row)),
      why: undefined,
    })),
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

type Cells = Omit<ServiceRow, 'unknown'>

type Column = {
  readonly title: string
  readonly align: 'left' | 'right'
  readonly cell: (row: Cells) => string
}

const asRow = ({ services, ...mean }: EngineMean): Cells => ({
  ...mean,
  service: `all, ${count(services, 'service')}`,
})

const intervalText = ({ low, high }: Cells): string =>
  low === undefined || high === undefined ? nothing : `${ratio(low)} to ${ratio(high)}`

/** Never `-0.0`. */
const minutesText = (minutes: number): string => (Math.round(minutes * 10) / 10 + 0).toFixed(1)
