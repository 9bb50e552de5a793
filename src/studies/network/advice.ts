import { duration, percent } from '../../analysis/numbers.ts'
import { list, ratio } from '../../report/numbers.ts'
import { type AdvisedRow, isSlower, numberIn, textIn } from '../row-columns.ts'
import { isGridVariable } from './grid.ts'

/** What to do about the network. Each rule looks at the numbers of the rows and says nothing without them. */
export const networkAdvice = (rows: readonly AdvisedRow[]): readonly string[] =>
  [farRegistry(rows), slowNames(rows), ownResolver(rows), variables(rows), drivers(rows)].flatMap(
    (sentence) => sentence ?? [],
  )

const timed = (rows: readonly AdvisedRow[], value: string): readonly AdvisedRow[] =>
  rows.filter((row) => row.value === value && row.sample?.medianMs !== undefined)

const worst = (rows: readonly AdvisedRow[], value: string): AdvisedRow | undefined =>
  timed(rows, value).toSorted((one, other) => (other.low ?? 0) - (one.low ?? 0))[0]

const times = ({ ratio: value, low, high }: AdvisedRow): string =>
  `${ratio(value ?? 1)} (${ratio(low ?? 1)} to ${ratio(high ?? 1)})`

const farRegistry = (rows: readonly AdvisedRow[]): string | undefined => {
  const row = worst(rows, 'far')
  if (row === undefined || !isSlower(row)) return undefined
  return `From a far registry a download took ${times(row)} as long: what it waits for are round trips, so download modules in a step of their own, before the sources are copied, or name a module proxy nearby in GOPROXY.`
}

/** A lookup that costs less than this share of the whole download is not worth a sentence about name servers. */
const worthwhileShare = 0.05

const slowNames = (rows: readonly AdvisedRow[]): string | undefined => {
  const row = worst(rows, 'slow-dns')
  if (row === undefined || !isSlower(row)) return undefined
  const [dnsMs, medianMs] = [numberIn(row, 'dnsMs'), row.sample?.medianMs]
  if (dnsMs === undefined || medianMs === undefined || dnsMs / medianMs < worthwhileShare) return undefined
  return `Slow name servers cost ${times(row)}, but once for each process and not for each module: the first lookup took ${duration(dnsMs)}, ${percent(dnsMs / medianMs)} of the download.`
}

/** Go says so itself; see `GODEBUG=netdns` in https://pkg.go.dev/net. */
const ownResolver = (rows: readonly AdvisedRow[]): string | undefined => {
  const [withoutCgo, withCgo] = ['go-resolver', 'cgo-resolver'].map((value) =>
    rows.flatMap((row) => (row.value === value ? (textIn(row, 'resolver') ?? []) : [])),
  )
  const [one, other] = [withoutCgo?.[0], withCgo?.[0]]
  if (one === undefined || other === undefined) return undefined
  if (!/Go's DNS resolver/.test(one) || !/Go's DNS resolver/.test(other))
    return 'This go command can use the resolver of the C library: GODEBUG=netdns=go chooses Go’s own.'
  return 'CGO_ENABLED does not change how the go command finds servers: it always used its own resolver here, because it is not linked with the C library.'
}

const columns = [
  ['goHttp', 'Go over HTTP'],
  ['goHttps', 'Go over HTTPS'],
  ['gitHttp', 'git over HTTP'],
  ['gitHttps', 'git over HTTPS'],
] as const

/** For which downloads a proxy variable has no effect. */
const variables = (rows: readonly AdvisedRow[]): string | undefined => {
  const grid = rows.filter(
    ({ value }) => isGridVariable(value) && value.endsWith('_PROXY') && value !== 'NO_PROXY',
  )
  const gaps = grid.flatMap((row) => {
    const ignored = columns.flatMap(([name, title]) => (textIn(row, name) === 'ignored' ? [title] : []))
    return ignored.length > 0 ? [`${row.value} (${list(ignored)})`] : []
  })
  if (gaps.length === 0) return undefined
  return `No single variable leads everything through a proxy. These had no effect on some downloads: ${list(gaps)}. Set HTTP_PROXY, http_proxy and HTTPS_PROXY together, as build arguments.`
}

/** Between drivers there is no pairing, so only a difference that no scatter explains is named. */
const clearlySlower = 1.5

const drivers = (rows: readonly AdvisedRow[]): string | undefined => {
  const direct = timed(rows, 'direct')
  for (const project of new Set(direct.map((row) => row.project))) {
    const sentence = spreadOf(direct.filter((row) => row.project === project))
    if (sentence !== undefined) return sentence
  }
  return undefined
}

const spreadOf = (rows: readonly AdvisedRow[]): string | undefined => {
  const sorted = rows.toSorted((one, other) => (one.sample?.medianMs ?? 0) - (other.sample?.medianMs ?? 0))
  const [fastest, slowest] = [sorted[0], sorted.at(-1)]
  const [least, most] = [fastest?.sample?.medianMs, slowest?.sample?.medianMs]
  if (fastest === undefined || slowest === undefined || least === undefined || most === undefined)
    return undefined
  if (most / least < clearlySlower) return undefined
  return `The same download took ${duration(most)} ${placeOf(slowest)} and ${duration(least)} ${placeOf(fastest)}.`
}

const placeOf = ({ engine, scenario }: AdvisedRow): string => `on ${engine} (${scenario})`
