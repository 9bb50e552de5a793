import { describe, expect, it } from 'vitest'
import {
  type RequestTimes,
  readProbeReport,
  readRequests,
  whyFailed,
} from '../../../src/studies/network/probe-report.ts'
import { partNames, requestColumns } from '../../../src/studies/network/request-columns.ts'
import { columnsOf, seenIn, type Sight } from '../../../src/studies/network/seen.ts'

const request = (times: Partial<RequestTimes>): RequestTimes => ({
  url: 'https://a.bench.test/m/@v/v1.0.0.zip',
  status: 200,
  protocol: 'HTTP/2.0',
  reused: true,
  dnsMs: 0,
  connectMs: 0,
  tunnelMs: 0,
  tlsMs: 0,
  firstByteMs: 1,
  bodyMs: 1,
  totalMs: 2,
  bytes: 100,
  error: undefined,
  ...times,
})

const first = (dnsMs: number): RequestTimes =>
  request({ reused: false, dnsMs, connectMs: 3, tunnelMs: 4, tlsMs: 50, firstByteMs: 6, totalMs: 900 })

const of = (file: string, totalMs: number): RequestTimes =>
  request({ url: `https://a.bench.test/${file}`, totalMs })

describe('columns of requests', () => {
  it('are the parts of the first request and the spread of the later ones', () => {
    const later = Array.from({ length: 20 }, (_, index) => request({ totalMs: index + 1 }))
    expect(requestColumns([first(20), ...later])).toEqual({
      dnsMs: 20,
      connectMs: 3,
      tunnelMs: 4,
      tlsMs: 50,
      firstByteMs: 6,
      laterP50Ms: 10.5,
      laterP95Ms: 19.5,
      // All of them are files of one module.
      moduleP50Ms: 1110,
      requests: 21,
      connections: 1,
      bytes: 2100,
    })
  })

  it('take the files of each module together', () => {
    const own = [of('m/@v/v1.0.0.info', 1), of('m/@v/v1.0.0.mod', 2), of('m/@v/v1.0.0.zip', 7)]
    const others = [of('n/@v/v1.0.0.zip', 20), of('o/@v/v2.0.0.zip', 30)]
    expect(requestColumns([...own, ...others])?.moduleP50Ms).toBe(20)
    expect(requestColumns([of('m/info/refs?service=git-upload-pack', 5)])?.moduleP50Ms).toBeUndefined()
  })

  it('are absent where nothing was requested', () => {
    expect(requestColumns([])).toBeUndefined()
    expect(requestColumns([request({})])?.laterP50Ms).toBeUndefined()
  })
})

describe('the report of the probe', () => {
  const step = { name: 'download', durationMs: 12.5, exit: 1, stdout: '', stderr: '' }

  it('is read as it was written', () => {
    const report = { round: '3', proxyVariables: ['HTTP_PROXY'], steps: [{ ...step, exit: 0 }] }
    expect(readProbeReport(JSON.stringify(report))).toEqual(report)
    const line = { ...request({}), error: '' }
    expect(readRequests(`${JSON.stringify(line)}\nnoise\n`)).toEqual([{ ...line, error: undefined }])
  })

  it.each(['', '{}', '{"steps":[]}', '{"steps":[{"name":"a","durationMs":"x","exit":0}]}'])(
    'is refused when it is %j',
    (text) => {
      expect(() => readProbeReport(text)).toThrow(/probe/)
    },
  )

  it('says why a step failed: in the last line that is not a command, or in that of git', () => {
    const go = '# get https://a/x\ngo: m@v1: Get "https://a/x": dial tcp: lookup a: no such host\n'
    expect(whyFailed({ ...step, stderr: go })).toBe(
      'go: m@v1: Get "https://a/x": dial tcp: lookup a: no such host',
    )
    const git = 'go: exit status 128:\n\tfatal: unable to access: Could not resolve host: a\n\tmore\n'
    expect(whyFailed({ ...step, stderr: git })).toBe('fatal: unable to access: Could not resolve host: a')
    expect(whyFailed(step)).toBe('it exited with status 1')
  })
})

const step = { name: 'fetch', durationMs: 1, exit: 0, stdout: '', stderr: '' }

const round = (requested: readonly RequestTimes[], change: Partial<Sight> = {}) => {
  const stdout = requested.map((each) => JSON.stringify({ ...each, error: each.error ?? '' })).join('\n')
  return seenIn({ fetched: { ...step, stdout }, lookups: 2, resolver: undefined, passed: [], ...change })
}

const requests = (dnsMs: number): readonly RequestTimes[] => [first(dnsMs), request({ totalMs: dnsMs / 10 })]

const after = (later: number) =>
  columnsOf([round([first(10), ...Array.from({ length: later }, (_, at) => request({ totalMs: at + 1 }))])])

describe('the columns of several rounds', () => {
  it('are medians, and counts and texts of the last one', () => {
    const last = { lookups: 4, passed: ['HTTP_PROXY'], resolver: 'go' }
    const rounds = [round(requests(10)), round(requests(90)), round([...requests(20), request({})], last)]
    expect(columnsOf(rounds)).toMatchObject({
      ...{ dnsMs: 20, laterP50Ms: 2, requests: 3, bytes: 300 },
      ...{ lookups: 2, resolver: 'go', passed: 'HTTP_PROXY' },
    })
    expect(columnsOf([round(requests(10))])['passed']).toBe('none')
    expect(columnsOf([])).toEqual({})
  })

  it('leave out a round in which a request failed', () => {
    const rounds = [round(requests(10)), round([first(70), request({ error: 'refused' })])]
    for (const each of [rounds, rounds.toReversed()])
      expect(columnsOf(each)).toMatchObject({ dnsMs: 10, requests: 2 })
  })

  it('have a P95 of later requests from six of them on', () => {
    expect(after(6)).toMatchObject({ laterP50Ms: 3.5, laterP95Ms: 6 })
    const few = { unknown: 'there were fewer than 6 later requests' }
    expect(after(5)).toMatchObject({ laterP50Ms: 3, laterP95Ms: few })
  })

  it('have the reason where nobody counts questions, or there was no later request', () => {
    expect(columnsOf([round([first(10)], { lookups: 'only root may answer' })])).toMatchObject({
      lookups: { unknown: 'only root may answer' },
      laterP50Ms: { unknown: 'there was one request only' },
    })
  })
})

const unknownIn = (requested: readonly RequestTimes[], change: Partial<Sight> = {}) => {
  const columns = columnsOf([round(requested, change)])
  return partNames.map((name) => columns[name])
}

describe('a download whose requests by the probe failed', () => {
  it('has the reason in every column that comes from them', () => {
    const unknown = { unknown: 'connection refused' }
    expect(unknownIn([first(10), request({ error: 'connection refused' })])).toEqual(
      partNames.map(() => unknown),
    )
    expect(unknownIn([])).toEqual(partNames.map(() => ({ unknown: 'the probe requested nothing' })))
    const stopped = { ...step, exit: 1, stdout: JSON.stringify(first(10)), stderr: '\nstopped after 2m0s' }
    expect(unknownIn([], { fetched: stopped })[0]).toEqual({ unknown: 'stopped after 2m0s' })
  })

  it('has all of them where none failed', () => {
    expect(Object.keys(requestColumns([first(10)]) ?? {}).toSorted()).toEqual(partNames.toSorted())
  })
})
