import { duration, percent } from '../../analysis/numbers.ts'
import type { StudyRow } from '../../model.ts'
import { count, list } from '../../report/numbers.ts'
import {
  against,
  type Compared,
  comparedIn,
  isSlower,
  slowerText,
  slowestOf,
  timesText,
} from '../parts/compared.ts'
import { numberIn, textIn } from '../parts/row-columns.ts'
import { farMs, slowDnsMs } from './distances.ts'
import { proxyAdvice } from './proxy-advice.ts'

/** What to do about the network; the rows are compared with the direct way. Says nothing without numbers. */
export const networkAdvice = (rows: readonly StudyRow[]): readonly string[] =>
  [farRegistry(rows), slowNames(rows), ownResolver(rows), proxyAdvice(rows), drivers(rows)].flatMap(
    (sentence) => sentence ?? [],
  )

const comparedOf = (rows: readonly StudyRow[], value: string): readonly Compared[] =>
  comparedIn(rows).filter((row) => row.value === value)

const placeOf = ({ engine, scenario }: StudyRow): string => `${engine}, ${scenario}`

const farText = `${duration(farMs)} there and back, a delay of this study`
const slowText = `${duration(slowDnsMs)} for a lookup, a delay of this study`

const farRegistry = (rows: readonly StudyRow[]): string | undefined => {
  const found = comparedOf(rows, 'far')
  const row = slowestOf(found)
  if (row === undefined)
    return found.length === 0
      ? undefined
      : `No slowdown with a far registry (${farText}) is shown (${count(found.length, 'row')}).`
  return `From a far registry (${farText}) a download took ${timesText(row)} as long (${placeOf(row)}; ${slowerText(found)}): download modules in a step of their own, before the sources are copied, or name a module proxy nearby in GOPROXY.`
}

/** A lookup that costs less than this share of the whole download is not worth a sentence about name servers. */
const worthwhileShare = 0.05

/** A resolver asks for addresses of IPv4 and of IPv6. */
const questionsOfLookup = 2

const slowNames = (rows: readonly StudyRow[]): string | undefined => {
  const found = comparedOf(rows, 'slow-dns')
  const row = slowestOf(found)
  const [dnsMs, medianMs] = [row && numberIn(row, 'dnsMs'), row?.sample?.medianMs]
  if (row === undefined || dnsMs === undefined || medianMs === undefined) return undefined
  if (dnsMs / medianMs < worthwhileShare) return undefined
  const [lookups, requests] = [numberIn(row, 'lookups'), numberIn(row, 'requests')]
  const times =
    lookups === undefined || requests === undefined || lookups > questionsOfLookup || lookups >= requests
      ? ''
      : `, and go sent ${count(lookups, 'DNS question')} for ${count(requests, 'request')}: once for a process, not for each module`
  return `With slow name servers (${slowText}) a download took ${timesText(row)} as long (${placeOf(row)}; ${slowerText(found)}); one lookup took ${duration(dnsMs)}, ${percent(dnsMs / medianMs)} of the download${times}.`
}

/** Go says so itself; see `GODEBUG=netdns` in https://pkg.go.dev/net. */
const ownResolver = (rows: readonly StudyRow[]): string | undefined => {
  const wordsOf = (value: string): readonly string[] =>
    rows.flatMap((row) => (row.value === value ? (textIn(row, 'resolver') ?? []) : []))
  const [without, withCgo] = [wordsOf('go-resolver'), wordsOf('cgo-resolver')]
  if (without.length === 0 || withCgo.length === 0) return undefined
  if ([...without, ...withCgo].every((words) => ownWords.test(words)))
    return `CGO_ENABLED did not change how the go command finds servers here; with it, it said "${withCgo[0]}".`
  if (without.every((words) => ownWords.test(words)) && withCgo.some((words) => libraryWords.test(words)))
    return 'This go command can use the resolver of the C library: GODEBUG=netdns=go chooses Go’s own.'
  return undefined
}

/**
 * From `net/conf.go` of Go 1.21 to 1.26: a program that has Go's resolver only says so, whatever GODEBUG
 * asks for; others do as they are told.
 */
const ownWords =
  /using (?:Go's|the Go) DNS resolver|forcing use of (?:Go's|the Go) resolver|without support for the cgo/
const libraryWords = /using (?:the )?cgo DNS resolver|forcing use of the cgo resolver/

/** Each driver against the network of the machine, on the same engine for the same download. */
const drivers = (rows: readonly StudyRow[]): string | undefined => {
  const direct = rows.filter(({ value, scenario }) => value === 'direct' && scenario.startsWith(driverPrefix))
  const found = direct.flatMap((row): readonly Compared[] => {
    const host = direct.find(
      ({ engine, project, scenario }) =>
        engine === row.engine && project === row.project && scenario === `${driverPrefix}host`,
    )
    const compared = host === undefined || host === row ? undefined : against(host, row)
    return compared === undefined ? [] : [compared]
  })
  if (found.length === 0) return undefined
  const names = [...new Set(found.map(driverOf))]
  const slow = names.flatMap((name) => slowestOf(found.filter((row) => driverOf(row) === name)) ?? [])
  if (slow.length === 0)
    return `No slowdown of a download through ${list(names)} is shown, compared with the network of the machine (${count(found.length, 'row')}).`
  const each = slow.map((row) => `${timesText(row)} as long through ${driverOf(row)} (${row.engine})`)
  return `Compared with the network of the machine, the same download took ${list(each)}; ${found.filter(isSlower).length} of ${count(found.length, 'row')} show a slowdown.`
}

const driverPrefix = 'network '

const driverOf = ({ scenario }: StudyRow): string => scenario.slice(driverPrefix.length)
