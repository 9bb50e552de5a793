import { describe, expect, it } from 'vitest'
import type { StudyRow } from '../../../src/model.ts'
import { networkAdvice } from '../../../src/studies/network/advice.ts'
import { about, row as anyRow, times } from '../rows.ts'

const row = (value: string, change: Partial<StudyRow> = {}): StudyRow =>
  anyRow({ value, project: 'modules of small', scenario: 'network host', ...change })

describe('advice about a far registry', () => {
  it('is for a near proxy where it is surely slower', () => {
    expect(networkAdvice([row('far', times(3, 2.8, 3.3)), row('far', times(1.1, 0.9, 1.3))])).toEqual([
      'From a far registry (50 ms there and back, a delay of this study) a download took 3.00× (2.80× to 3.30×) as long (podman, network host; slower in 1 of 2 rows): download modules in a step of their own, before the sources are copied, or name a module proxy nearby in GOPROXY.',
    ])
    expect(networkAdvice([row('far', times(1.1, 0.9, 1.3))])).toEqual([
      'No slowdown with a far registry (50 ms there and back, a delay of this study) is shown (1 row).',
    ])
    expect(networkAdvice([row('far', { ratio: 3 })])).toEqual([])
  })
})

describe('advice about name servers', () => {
  const slow = { ...about(1_000), ...times(1.5, 1.2, 1.8) }

  it('names what they cost where the lookup is a part of the time worth naming', () => {
    expect(networkAdvice([row('slow-dns', { ...slow, columns: { dnsMs: 200 } })])).toEqual([
      'With slow name servers (200 ms for a lookup, a delay of this study) a download took 1.50× (1.20× to 1.80×) as long (podman, network host; slower in 1 of 1 row); one lookup took 200 ms, 20% of the download.',
    ])
    expect(networkAdvice([row('slow-dns', { ...slow, columns: { dnsMs: 40 } })])).toEqual([])
    expect(networkAdvice([row('slow-dns', slow)])).toEqual([])
    const same = { ...slow, ...times(1, 0.9, 1.1), columns: { dnsMs: 200 } }
    expect(networkAdvice([row('slow-dns', same)])).toEqual([])
  })

  it('says that a name is asked for once only where there were fewer questions than requests', () => {
    const columns = { dnsMs: 200, lookups: 2, requests: 58 }
    expect(networkAdvice([row('slow-dns', { ...slow, columns })])[0]).toMatch(
      /, and go sent 2 DNS questions for 58 requests: once for a process, not for each module\.$/,
    )
    const often = { ...columns, lookups: 58 }
    expect(networkAdvice([row('slow-dns', { ...slow, columns: often })])[0]).toMatch(/of the download\.$/)
    const few = { ...columns, requests: 2 }
    expect(networkAdvice([row('slow-dns', { ...slow, columns: few })])[0]).toMatch(/of the download\.$/)
    // More than one lookup has.
    const again = { ...columns, lookups: 14 }
    expect(networkAdvice([row('slow-dns', { ...slow, columns: again })])[0]).toMatch(/of the download\.$/)
  })
})

const resolver = (value: string, text: string): StudyRow => row(value, { columns: { resolver: text } })

describe('advice about the resolver', () => {
  const netgo = "built with netgo build tag; using Go's DNS resolver"
  const own = "cgo resolver not supported; using Go's DNS resolver"
  const ignoring =
    'ignoring GODEBUG=netdns=cgo as the binary was compiled without support for the cgo resolver'

  // What releases up to 1.23 say, and what 1.26 says.
  it.each([
    { without: "GODEBUG setting forcing use of Go's resolver", withCgo: own },
    { without: netgo, withCgo: netgo },
    { without: 'using the Go DNS resolver', withCgo: ignoring },
  ])('is what the go command said that has its own only: $without', ({ without, withCgo }) => {
    expect(networkAdvice([resolver('go-resolver', without), resolver('cgo-resolver', withCgo)])).toEqual([
      `CGO_ENABLED did not change how the go command finds servers here; with it, it said "${withCgo}".`,
    ])
  })

  it.each([
    { without: "GODEBUG setting forcing use of Go's resolver", withCgo: 'using cgo DNS resolver' },
    {
      without: 'GODEBUG setting forcing use of the Go resolver',
      withCgo: 'GODEBUG setting forcing use of the cgo resolver',
    },
  ])('is how to choose where the go command has both: $withCgo', ({ without, withCgo }) => {
    const rows = [resolver('go-resolver', without), resolver('cgo-resolver', withCgo)]
    expect(networkAdvice(rows)).toEqual([
      'This go command can use the resolver of the C library: GODEBUG=netdns=go chooses Go’s own.',
    ])
  })

  it('is nothing where one was not asked, or said something else', () => {
    expect(networkAdvice([resolver('go-resolver', own)])).toEqual([])
    expect(
      networkAdvice([resolver('go-resolver', own), resolver('cgo-resolver', 'dynamic selection')]),
    ).toEqual([])
  })
})

const seen = (value: string, [goHttp, goHttps, gitHttp, gitHttps]: readonly string[]): StudyRow =>
  row(value, {
    columns: {
      ...(goHttp !== undefined && { goHttp }),
      ...(goHttps !== undefined && { goHttps }),
      ...(gitHttp !== undefined && { gitHttp }),
      ...(gitHttps !== undefined && { gitHttps }),
    },
  })

describe('advice about proxy variables', () => {
  const [yes, no, none] = ['obeyed', 'ignored', 'no request']
  const three = [
    seen('HTTP_PROXY', [yes, no, no, no]),
    seen('http_proxy', [yes, no, yes, no]),
    seen('HTTPS_PROXY', [no, yes, no, yes]),
  ]

  it('lists what each leaves out, and sets those together that lead everything', () => {
    expect(networkAdvice([...three, seen('GIT_HTTP_PROXY', [no, no, no, no])])).toEqual([
      'Not led through the proxy by a variable alone: HTTP_PROXY (Go over HTTPS, git over HTTP and git over HTTPS), http_proxy (Go over HTTPS and git over HTTPS), HTTPS_PROXY (Go over HTTP and git over HTTP) and GIT_HTTP_PROXY (all). Set HTTP_PROXY, http_proxy and HTTPS_PROXY together: each download obeyed one of them.',
    ])
  })

  it('does not set them together where a download obeyed none, or one variable leads everything', () => {
    const [first, second] = three
    const partly = seen('HTTPS_PROXY', [no, yes, no, none])
    expect(networkAdvice([first, second, partly].flatMap((each) => each ?? []))[0]).not.toContain('together')
    expect(networkAdvice([...three, seen('ALL_PROXY', [yes, yes, yes, yes])])[0]).not.toContain('together')
  })

  it('does not count a download that nobody saw, or other variables', () => {
    expect(networkAdvice([seen('HTTP_PROXY', [yes, none, none])])).toEqual([])
    expect(networkAdvice([seen('NO_PROXY', [no]), seen('http.proxy', [no])])).toEqual([])
  })
})

const over = (driver: string, ms: number, change: Partial<StudyRow> = {}): StudyRow =>
  row('direct', { scenario: `network ${driver}`, group: driver, ...about(ms), ...change })

describe('advice about drivers', () => {
  it('compares them with the network of the machine, round by round', () => {
    expect(networkAdvice([over('host', 1_000), over('slirp4netns', 2_000), over('pasta', 1_000)])).toEqual([
      'Compared with the network of the machine, the same download took 2.00× (2.00× to 2.00×) as long through slirp4netns (podman); 1 of 2 rows show a slowdown.',
    ])
    expect(networkAdvice([over('host', 1_000), over('pasta', 1_000)])).toEqual([
      'No slowdown of a download through pasta is shown, compared with the network of the machine (1 row).',
    ])
  })

  it('says nothing across engines or downloads, with five rounds, or about builds of a project', () => {
    const few = { attempts: about(9_000).attempts.slice(1) }
    for (const change of [{ engine: 'docker' }, { project: 'another' }, { scenario: 'cold' }, few])
      expect(networkAdvice([over('host', 1_000), over('pasta', 9_000, change)])).toEqual([])
  })
})
