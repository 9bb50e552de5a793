import { pairsNeeded } from '../../analysis/limits.ts'
import { medianOf } from '../../analysis/statistics.ts'
import type { Seen } from '../../model.ts'
import type { ColumnValue, ColumnValues } from '../study.ts'
import { readRequests, type StepReport, whyFailed } from './probe-report.ts'
import { partNames, requestColumns } from './request-columns.ts'

/** What one round saw beside the time. */
export type Sight = {
  /** The step in which the probe requested the same files; undefined: it did not run. */
  readonly fetched: StepReport | undefined
  /** How often the download asked a name server for the servers, or why nobody counts that. */
  readonly lookups: number | string
  readonly resolver: string | undefined
  readonly passed: readonly string[]
}

/** What the report keeps of it: the parts of the times, or why there are none. */
export const seenIn = ({ fetched, lookups, resolver, passed }: Sight): Seen => ({
  ...partsIn(fetched),
  lookups,
  ...(resolver !== undefined && { resolver }),
  passed: passed.length === 0 ? 'none' : passed.join(' '),
})

const partsIn = (fetched: StepReport | undefined): Seen => {
  const requests = readRequests(fetched?.stdout ?? '')
  const parts = requestColumns(requests)
  const failed = fetched !== undefined && fetched.exit !== 0 ? whyFailed(fetched) : undefined
  const withoutParts = requests.find(({ error }) => error !== undefined)?.error ?? failed
  if (parts === undefined || withoutParts !== undefined)
    return { withoutParts: withoutParts ?? 'the probe requested nothing' }
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** Medians over the rounds that have them; counts and texts are those of the last one. */
export const columnsOf = (seen: readonly Seen[]): ColumnValues => {
  const last = seen.at(-1)
  if (last === undefined) return {}
  const { resolver, passed = 'none' } = last
  return {
    ...Object.fromEntries(partNames.map((name) => [name, partOf(seen, name)])),
    lookups: medianOf(numbersIn(seen, 'lookups')) ?? { unknown: String(last['lookups']) },
    ...(resolver === undefined ? {} : { resolver }),
    passed,
  }
}

const counts: readonly string[] = ['requests', 'connections', 'bytes']

const partOf = (seen: readonly Seen[], name: string): ColumnValue => {
  const values = numbersIn(seen, name)
  const value = counts.includes(name) ? values.at(-1) : medianOf(values)
  return value ?? { unknown: String(seen.at(-1)?.['withoutParts'] ?? whyAbsent(name)) }
}

const whyAbsent = (name: string): string => {
  if (name === 'moduleP50Ms') return 'nothing is requested from a module proxy'
  return name === 'laterP95Ms'
    ? `there were fewer than ${pairsNeeded} later requests`
    : 'there was one request only'
}

const numbersIn = (seen: readonly Seen[], name: string): readonly number[] =>
  seen.flatMap(({ [name]: value }) => (typeof value === 'number' ? value : []))
