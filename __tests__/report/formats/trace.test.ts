import { assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import type { Measurement, Report } from '../../../src/model.ts'
import { trace } from '../../../src/report/formats/trace.ts'
import type { TraceEvent } from '../../../src/report/trace-events.ts'
import { hostileText } from '../../support/hostile.ts'
import { benchmark, build, buildReport, engineFacts } from '../../support/report-builder.ts'
import { hostileReport, reportCases } from '../../support/report-cases.ts'

type Span = Extract<TraceEvent, { readonly ph: 'X' }>

const eventsIn = (report: Report): readonly TraceEvent[] => {
  const parsed = JSON.parse(trace.render(report)) as { readonly traceEvents: readonly TraceEvent[] }
  return parsed.traceEvents
}

const spansIn = (report: Report): readonly Span[] => eventsIn(report).filter((event) => event.ph === 'X')

/** Names by process and thread. */
const namesIn = (report: Report): readonly string[] =>
  eventsIn(report).flatMap((event) =>
    event.ph === 'M' ? [`${event.pid} ${event.tid}: ${event.args.name}`] : [],
  )

const at = (second: number): string => new Date(Date.UTC(2026, 2, 2, 10, 0, second)).toISOString()

const [podman, docker] = [benchmark(), benchmark({ engine: 'docker' })] as const

const built = (of: typeof podman, second: number, more: Partial<Measurement> = {}): Measurement =>
  build(of, { startedAt: at(second), durationMs: 2_000, ...more })

const twoEngines = (): Report =>
  buildReport({
    engines: [engineFacts.podman, engineFacts.docker],
    benchmarks: [podman, docker],
    measurements: [
      built(podman, 10, {
        revision: 'base',
        phases: { compile: 900 },
        timeline: [
          { name: 'COPY . .', phase: 'copy', startMs: 0, endMs: 500 },
          { name: 'RUN one', phase: 'run', startMs: 500, endMs: 1_500.25 },
          { name: 'RUN other', phase: 'run', startMs: 700, endMs: 1_000 },
        ],
      }),
      built(podman, 13, { excluded: 'state-lost' }),
      built(docker, 16),
    ],
  })

test('places every build and step on one time line, each engine and project in a process of its own', () => {
  const project = podman.project
  expect(namesIn(twoEngines())).toEqual([
    `1 0: podman ${project}`,
    '1 0: builds',
    '1 1: steps',
    '1 2: steps at the same time, 2',
    `2 0: docker ${project}`,
    '2 0: builds',
  ])
  expect(spansIn(twoEngines()).map(({ name, ts, dur, pid, tid }) => [name, ts, dur, pid, tid])).toEqual([
    ['base cold', 0, 2_000_000, 1, 0],
    ['head cold', 3_000_000, 2_000_000, 1, 0],
    ['COPY . .', 0, 500_000, 1, 1],
    ['RUN one', 500_000, 1_000_250, 1, 1],
    ['RUN other', 700_000, 300_000, 1, 2],
    ['head cold', 6_000_000, 2_000_000, 2, 0],
  ])
  expect(spansIn(twoEngines())[0]?.args).toEqual({
    benchmark: podman.id,
    revision: 'base',
    round: 1,
    'phase compile (ms)': 900,
  })
  expect(spansIn(twoEngines())[1]?.args).toMatchObject({ excluded: 'state-lost' })
})

test('has no two spans of one thread at the same time, and a name for every thread', () => {
  for (const make of Object.values(reportCases)) {
    const report = make()
    const spans = spansIn(report)
    expect(spans.filter(({ cat }) => cat === 'build')).toHaveLength(report.builds.length)
    const named = new Set(namesIn(report).map((name) => name.replace(/:.*/, '')))
    const ends = new Map<string, number>()
    for (const { pid, tid, ts, dur } of spans.toSorted((a, b) => a.ts - b.ts)) {
      const thread = `${pid} ${tid}`
      expect(named).toContain(thread)
      expect(ts).toBeGreaterThanOrEqual(ends.get(thread) ?? 0)
      ends.set(thread, ts + dur)
    }
  }
})

test('leaves out a build whose start is not known, and keeps numbers, whatever the texts are', () => {
  const report = buildReport({
    benchmarks: [podman],
    measurements: [built(podman, 1), build(podman, { startedAt: 'x' })],
  })
  expect(spansIn(report)).toHaveLength(1)
  assert(
    property(hostileText, (raw) => {
      for (const { ts, dur } of spansIn(hostileReport(raw)))
        expect([Number.isInteger(ts), Number.isInteger(dur), ts >= 0]).toEqual([true, true, true])
    }),
  )
})

test('draws no more than two hundred lines of steps for an engine, however many overlap', () => {
  const timeline = Array.from(
    { length: 2_000 },
    (_, step) => ({ name: `RUN ${step}`, phase: 'run', startMs: step, endMs: 5_000 }) as const,
  )
  const report = buildReport({ benchmarks: [podman], measurements: [built(podman, 10, { timeline })] })
  expect(namesIn(report)).toHaveLength(2 + 200)
  expect(spansIn(report)).toHaveLength(2_001)
})
