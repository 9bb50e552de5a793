import { describe, expect, test } from 'vitest'
import { buildTrace, hiddenEvent, type TraceParts } from '../../../src/measure/watch/build-trace.ts'
import type { TraceEvent } from '../../../src/report/trace-events.ts'

const startedAtMs = Date.parse('2026-11-28T12:00:00.000Z')

const traceOf = (parts: Partial<TraceParts>): readonly TraceEvent[] =>
  buildTrace({ title: 'podman/app/cold, head', timeline: [], startedAtMs, goTraces: [], ...parts })

const spansOf = (events: readonly TraceEvent[]) =>
  events.flatMap((event) => (event.ph === 'X' ? [event] : []))
const namesOf = (events: readonly TraceEvent[]) =>
  events.flatMap((event) => (event.ph === 'M' ? [`${event.pid}/${event.tid} ${event.args.name}`] : []))

/** As Go 1.26.8 writes it: times are microseconds since the epoch. */
const goTrace = (atMs: number, ...events: readonly string[]): string =>
  `[\n${events
    .map((event) => {
      const [ph, tid, ms, name] = event.split(' ')
      return JSON.stringify({
        name,
        ph,
        ts: (startedAtMs + atMs + Number(ms)) * 1000,
        pid: 0,
        tid: Number(tid),
      })
    })
    .join('\n,')}\n]`

const part = (startMs: number, endMs: number) => ({ name: 'step', phase: 'run' as const, startMs, endMs })

describe('the steps of a build', () => {
  test('are spans in microseconds since the start of the client, with names for process and thread', () => {
    const events = traceOf({ timeline: [{ name: 'RUN go build', phase: 'run', startMs: 12.5, endMs: 20 }] })
    expect(spansOf(events)).toEqual([
      { ph: 'X', name: 'RUN go build', cat: 'run', ts: 12_500, dur: 7_500, pid: 1, tid: 0 },
    ])
    expect(namesOf(events)).toEqual(['1/0 podman/app/cold, head', '1/0 steps'])
  })

  test('never overlap in one thread', () => {
    const events = spansOf(
      traceOf({ timeline: [part(5, 9), part(0, 6), part(6, 8), part(1, 3), part(9, 9)] }),
    )
    for (const one of events)
      for (const other of events.filter((each) => each !== one && each.tid === one.tid))
        expect(one.ts + one.dur <= other.ts || other.ts + other.dur <= one.ts).toBe(true)
    expect(new Set(events.map(({ tid }) => tid)).size).toBe(2)
  })
})

describe("Go's trace of a build", () => {
  test('becomes spans of a process of its own, nested as they were', () => {
    const text = goTrace(
      100,
      'B 0 0 build',
      'B 0 1 load',
      'B 1 1 compile',
      'E 0 3 load',
      'E 1 4 compile',
      'E 0 9 build',
    )
    const events = traceOf({ goTraces: [{ name: 'go command 1', text }] })
    expect(spansOf(events).map(({ name, ts, dur, pid, tid }) => [name, ts, dur, pid, tid])).toEqual([
      ['build', 100_000, 9_000, 2, 0],
      ['compile', 101_000, 3_000, 2, 1],
      ['load', 101_000, 2_000, 2, 0],
    ])
    expect(namesOf(events)).toContain('2/0 go command 1')
  })

  test('of a command that was killed lasts until its last event', () => {
    const text = goTrace(0, 'B 0 0 build', 'B 0 2 load', 'E 0 5 load').replace(/\n\]$/, '\n,')
    const spans = spansOf(traceOf({ goTraces: [{ name: 'go', text }] }))
    expect(spans.map(({ name, dur }) => [name, dur])).toEqual([
      ['build', 5_000],
      ['load', 3_000],
    ])
  })

  test('of an earlier build, in a step from the cache, is left out', () => {
    const text = goTrace(-60_000, 'B 0 0 build', 'E 0 9 build')
    expect(traceOf({ goTraces: [{ name: 'go', text }] }).filter(({ pid }) => pid !== 1)).toEqual([])
  })

  test.each(['', 'not JSON', '{"a":1}', '[1, null, {"ph":"B"}, {"ph":"E","name":"x","ts":1,"tid":0}]'])(
    'is empty when it is %j',
    (text) => {
      expect(spansOf(traceOf({ goTraces: [{ name: 'go', text }] }))).toEqual([])
    },
  )
})

test('what nobody may read is taken out of every text that a build chose', () => {
  const events = traceOf({
    timeline: [{ ...part(0, 5), name: 'RUN login hunter2' }],
    goTraces: [{ name: 'go hunter2', text: goTrace(0, 'B 1 0 load-hunter2', 'E 1 5 load-hunter2') }],
  })
  const hidden = events.map((event) => hiddenEvent(event, (text) => text.replaceAll('hunter2', '***')))
  expect(JSON.stringify(events).split('hunter2')).toHaveLength(3 + 1)
  expect(JSON.stringify(hidden)).toBe(JSON.stringify(events).replaceAll('hunter2', '***'))
})
