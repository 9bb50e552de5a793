import { describe, expect, it } from 'vitest'
import { networkAdvice } from '../../../src/studies/network/advice.ts'
import type { AdvisedRow } from '../../../src/studies/row-columns.ts'

const row = (value: string, change: Partial<AdvisedRow> = {}): AdvisedRow => ({
  value,
  engine: 'podman',
  project: 'modules of small',
  scenario: 'network host',
  sample: { medianMs: 1_000 },
  columns: {},
  ...change,
})

const bounds = (ratio: number, low: number, high: number) => ({ ratio, low, high })

const resolver = (value: string, text: string): AdvisedRow => row(value, { columns: { resolver: text } })
const own = "built with netgo build tag; using Go's DNS resolver"
const over = (scenario: string, medianMs: number): AdvisedRow =>
  row('direct', { scenario, sample: { medianMs } })

describe('advice about the network', () => {
  it('is for a near proxy where a far registry is surely slower', () => {
    expect(networkAdvice([row('far', bounds(3, 2.8, 3.3))])[0]).toContain('3.00× (2.80× to 3.30×)')
    expect(networkAdvice([row('far', bounds(1.1, 0.9, 1.3))])).toEqual([])
    expect(networkAdvice([row('far', { ratio: 3 })])).toEqual([])
  })

  it('names what slow name servers cost where the lookup is a part of the time worth naming', () => {
    const slow = bounds(1.5, 1.2, 1.8)
    const [sentence] = networkAdvice([row('slow-dns', { ...slow, columns: { dnsMs: 200 } })])
    expect(sentence).toContain('200 ms, 20% of the download')
    expect(networkAdvice([row('slow-dns', { ...slow, columns: { dnsMs: 40 } })])).toEqual([])
    expect(networkAdvice([row('slow-dns', slow)])).toEqual([])
    expect(networkAdvice([row('slow-dns', { ...bounds(1, 0.9, 1.1), columns: { dnsMs: 200 } })])).toEqual([])
  })

  it('says which resolver the go command used, in both cases by its own words', () => {
    const [same] = networkAdvice([resolver('go-resolver', own), resolver('cgo-resolver', own)])
    expect(same).toContain('CGO_ENABLED does not change')
    const [differs] = networkAdvice([
      resolver('go-resolver', own),
      resolver('cgo-resolver', 'using cgo DNS resolver'),
    ])
    expect(differs).toContain('GODEBUG=netdns=go')
    expect(networkAdvice([resolver('go-resolver', own)])).toEqual([])
  })

  it('lists the downloads on which a proxy variable had no effect', () => {
    const [sentence] = networkAdvice([
      row('HTTP_PROXY', { columns: { goHttp: 'obeyed', goHttps: 'ignored', gitHttp: 'ignored' } }),
      row('NO_PROXY', { columns: { goHttp: 'ignored' } }),
      row('http.proxy', { columns: { goHttp: 'ignored' } }),
    ])
    expect(sentence).toContain('HTTP_PROXY (Go over HTTPS and git over HTTP).')
    expect(sentence).not.toContain('NO_PROXY')
    expect(networkAdvice([row('HTTP_PROXY', { columns: { goHttp: 'obeyed' } })])).toEqual([])
  })

  it('compares drivers only where the difference is large', () => {
    expect(networkAdvice([over('network host', 1_000), over('network slirp4netns', 2_000)])).toEqual([
      'The same download took 2.00 s on podman (network slirp4netns) and 1.00 s on podman (network host).',
    ])
    expect(networkAdvice([over('network host', 1_000), over('network pasta', 1_400)])).toEqual([])
    const other = { ...over('network host', 9_000), project: 'another download' }
    expect(networkAdvice([over('network host', 1_000), other])).toEqual([])
  })
})
