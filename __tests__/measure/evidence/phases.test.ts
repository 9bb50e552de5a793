import { describe, expect, test } from 'vitest'
import { buildkitPhases, containersPhases } from '../../../src/engines/build/phase-sources.ts'
import type { ActionGraph } from '../../../src/measure/evidence/action-graph.ts'
import { type GoWork, phasesOf } from '../../../src/measure/evidence/phases.ts'
import type { TimelinePart } from '../../../src/model.ts'

const timeline: readonly TimelinePart[] = [
  { name: 'start of the client', phase: 'startup', startMs: 0, endMs: 100 },
  { name: 'RUN go mod download', phase: 'run', startMs: 100, endMs: 1_100 },
  { name: 'RUN go build -o /out/app .', phase: 'run', startMs: 1_100, endMs: 9_100 },
  { name: 'exporting to image', phase: 'export', startMs: 9_100, endMs: 9_900 },
]
const built = { timeline, startedAt: '2026-03-02T10:00:00.000Z', durationMs: 10_000 }

const graph: ActionGraph = {
  needed: ['a'],
  compiled: ['a'],
  firstStart: '2026-03-02T10:00:02.000Z',
  packagesDone: '2026-03-02T10:00:07.500Z',
  linkStart: '2026-03-02T10:00:07.600Z',
  lastDone: '2026-03-02T10:00:08.600Z',
  compileMs: 5_500,
  linkMs: 1_000,
}
const unknown: GoWork = { kind: 'unknown', reason: 'nothing was recorded' }

describe('where Go recorded its times', () => {
  const { phases, timeline: parts } = phasesOf(built, { kind: 'ran', graph }, buildkitPhases)

  test('its RUN is compile, link, and what the engine took around them', () => {
    expect(phases).toMatchObject({
      download: 1_000,
      compile: 6_400,
      link: 1_000,
      run: 0,
      'step-overhead': 600,
    })
    expect(phases).toMatchObject({ startup: 100, export: 800, unattributed: 100 })
  })

  test('its times are parts of the timeline, in order', () => {
    const starts = parts?.map(({ startMs }) => startMs) ?? []
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(parts?.map(({ name }) => name)).toContain('go: link')
  })

  test('another RUN before it stays apart', () => {
    const slow = { name: 'RUN sleep 2', phase: 'run', startMs: 100, endMs: 1_100 } as const
    const parted = { ...built, timeline: timeline.map((each, at) => (at === 1 ? slow : each)) }
    const { phases: split } = phasesOf(parted, { kind: 'ran', graph }, buildkitPhases)
    expect(split).toMatchObject({ run: 1_000, compile: 6_400 })
  })
})

test('without such times, Go is part of run, and the build says why it has no compile and no link', () => {
  const split = phasesOf(built, unknown, buildkitPhases)
  expect(split.phases).toMatchObject({ download: 1_000, run: 8_000 })
  expect(split.phases).not.toHaveProperty('compile')
  expect(split.unknown).toEqual({
    'phases.compile': 'nothing was recorded',
    'phases.link': 'nothing was recorded',
  })
})

test('where no RUN was executed, Go compiled nothing', () => {
  const warm = { ...built, timeline: timeline.filter(({ phase }) => phase !== 'run') }
  const split = phasesOf(warm, unknown, buildkitPhases)
  expect(split.phases).toMatchObject({ compile: 0, link: 0, run: 0, unattributed: 9_100 })
  expect(split.unknown).toBeUndefined()
})

test('a phase that an engine cannot show is absent, not 0', () => {
  const { phases } = phasesOf(built, { kind: 'none' }, containersPhases)
  expect(phases).not.toHaveProperty('frontend')
  expect(phases).not.toHaveProperty('context')
  expect(phases).toHaveProperty('base', 0)
})

test('a long name is cut between words', () => {
  const name = `RUN ${'echo word && '.repeat(40)}`
  const long = { ...built, timeline: [{ name, phase: 'run', startMs: 0, endMs: 10 } as const] }
  expect(phasesOf(long, unknown, undefined).timeline?.[0]?.name).toMatch(/^RUN .{150,200} …$/)
})

test('an engine that shows no times has no phases, with the reason', () => {
  expect(phasesOf({ ...built, timeline: [] }, unknown, undefined)).toEqual({
    unknown: { phases: 'the engine showed no times' },
  })
})
