import { describe, expect, test } from 'vitest'
import { exclusivePhases } from '../../src/analysis/phases.ts'
import { elapsedIn } from '../../src/engines/build/step-usage.ts'
import { jsonProgressReader } from '../../src/engines/buildkit/json-progress.ts'
import { plainProgressReader } from '../../src/engines/buildkit/progress.ts'
import { buildahProgressReader } from '../../src/engines/containers/buildah-progress.ts'
import { kanikoProgressReader } from '../../src/engines/kaniko/progress.ts'
import { recordedBuild } from '../support/recorded-build.ts'

const recordings = [
  ['podman-4.3.1-cold', buildahProgressReader],
  ['podman-4.3.1-source-change', buildahProgressReader],
  ['podman-4.3.1-warm', buildahProgressReader],
  ['podman-5.7.0-cold', buildahProgressReader],
  ['docker-20.10.24-cold', plainProgressReader],
  ['docker-20.10.24-source-change', plainProgressReader],
  ['buildx-0.38.2-cold', jsonProgressReader],
  ['buildx-0.38.2-warm', jsonProgressReader],
  ['buildctl-0.34.2-cold', jsonProgressReader],
  ['buildctl-0.34.2-source-change', jsonProgressReader],
  ['kaniko-1.24.0-cold', kanikoProgressReader],
  ['kaniko-1.24.0-warm', kanikoProgressReader],
] as const

const phasesOf = (name: string, isMultiline = false) => {
  const [, newReader] = recordings.find(([each]) => each === name) ?? []
  if (newReader === undefined) throw new Error(`${name} is not recorded`)
  const { timeline, durationMs } = recordedBuild(name, newReader(), isMultiline)
  return { timeline, durationMs, phases: exclusivePhases(timeline, durationMs) }
}

describe.each(recordings)('the recorded build %s', (name) => {
  const { timeline, durationMs, phases } = phasesOf(name)

  test('is explained to 95% or more', () => {
    expect(phases.unattributed).toBeLessThan(0.05 * durationMs)
  })

  test('has every part within its time, in order', () => {
    for (const { startMs, endMs } of timeline) {
      expect(startMs).toBeGreaterThanOrEqual(0)
      expect(endMs).toBeGreaterThan(startMs)
      expect(endMs).toBeLessThanOrEqual(durationMs + 0.001)
    }
    expect(timeline.map(({ startMs }) => startMs)).toEqual(
      timeline.map(({ startMs }) => startMs).toSorted((a, b) => a - b),
    )
  })
})

const namesOf = (scenario: string): readonly string[] =>
  recordings.map(([name]) => name).filter((name) => name.endsWith(scenario))

test.each(namesOf('cold'))('%s spends most of its time in RUN', (name) => {
  const { phases, durationMs } = phasesOf(name)
  expect(phases.run).toBeGreaterThan(0.6 * durationMs)
})

test.each(namesOf('source-change'))('%s spends some of its time in RUN', (name) => {
  expect(phasesOf(name).phases.run).toBeGreaterThan(300)
})

test.each(namesOf('warm'))('%s spends no time in RUN', (name) => {
  expect(phasesOf(name).phases.run).toBe(0)
})

test('a client whose objects have many lines shows the same times', () => {
  expect(phasesOf('buildx-0.38.2-cold', true)).toEqual(phasesOf('buildx-0.38.2-cold'))
})

test('text that begins like an object is not lost', () => {
  const reader = jsonProgressReader()
  for (const line of ['{', 'ERROR: failed to build: no such file', '{', '  "vertexes": [', 'Dockerfile:3'])
    reader.line(line, 0)
  expect(reader.log?.()).toBe('{\nERROR: failed to build: no such file\n{\n  "vertexes": [\nDockerfile:3\n')
})

test('the context of BuildKit is a phase; Podman has none', () => {
  expect(phasesOf('buildctl-0.34.2-cold').phases.context).toBeGreaterThan(10)
  expect(phasesOf('podman-4.3.1-cold').phases.context).toBe(0)
})

test('a step is named as the Dockerfile has it', () => {
  for (const name of [
    'podman-4.3.1-cold',
    'docker-20.10.24-cold',
    'buildx-0.38.2-cold',
    'kaniko-1.24.0-cold',
  ])
    expect(phasesOf(name).timeline).toContainEqual(
      expect.objectContaining({
        name: expect.stringMatching(/^RUN --mount=type=cache,.*"go", "build"/),
        phase: 'run',
      }),
    )
})

test('the vertexes of a daemon whose clock is wrong are where their lines arrived', () => {
  const vertex = {
    digest: 'sha256:1',
    name: '[build 2/2] RUN go build',
    started: '2031-01-01T00:00:01.000Z',
    completed: '2031-01-01T00:00:03.000Z',
  }
  const reader = jsonProgressReader()
  reader.line(JSON.stringify({ vertexes: [vertex] }), 4_000)
  const [start, run] = reader.timeline({
    startedAtMs: Date.parse('2026-01-01'),
    durationMs: 4_500,
    stepsMs: [],
  })
  expect(start).toMatchObject({ phase: 'startup', startMs: 0, endMs: 2_000 })
  expect(run).toMatchObject({ phase: 'run', startMs: 2_000, endMs: 4_000 })
})

test('a step that never ended lasts until the build ended', () => {
  const reader = plainProgressReader()
  reader.line('#7 [build 2/2] RUN sleep 100', 300)
  const parts = reader.timeline({ startedAtMs: 0, durationMs: 5_000, stepsMs: [] })
  expect(parts).toContainEqual({ name: 'RUN sleep 100', phase: 'run', startMs: 300, endMs: 5_000 })
})

test('what Podman does after a step is not part of it', () => {
  const reader = buildahProgressReader()
  reader.line('STEP 1/2: FROM scratch', 100)
  reader.line('STEP 2/2: COPY . .', 150)
  reader.line('COMMIT app', 900)
  const parts = (stepsMs: readonly number[]) =>
    reader.timeline({ startedAtMs: 0, durationMs: 1_000, stepsMs })
  expect(exclusivePhases(parts([20, 700]), 1_000)).toMatchObject({
    startup: 100,
    base: 20,
    copy: 700,
    export: 100,
  })
  expect(exclusivePhases(parts([20, 700]), 1_000)['step-overhead']).toBe(80)
  // Not a line for each step, as with stages that are built at the same time.
  expect(exclusivePhases(parts([20]), 1_000)).toMatchObject({ base: 50, copy: 750, 'step-overhead': 0 })
})

test('a stage that begins while Podman waits for another one takes no time of the steps of that', () => {
  const reader = buildahProgressReader()
  const lines = [
    ['[1/3] STEP 1/1: FROM golang AS base', 100],
    ['[3/3] STEP 1/2: FROM scratch', 200],
    ['[3/3] STEP 2/2: COPY --from=build /app /', 250],
    ['[2/3] STEP 1/3: FROM 0123456789ab AS build', 260],
    ['[2/3] STEP 2/3: RUN go build -o /app .', 300],
    ['[2/3] STEP 3/3: COPY LICENSE /', 20_300],
    ['[3/3] COMMIT app', 20_400],
  ] as const
  for (const [line, atMs] of lines) reader.line(line, atMs)
  // Written when a step has ended: the COPY that waited comes last.
  const stepsMs = [90, 40, 35, 20_000, 50, 20_150]
  const parts = reader.timeline({ startedAtMs: 0, durationMs: 20_500, stepsMs })
  expect(exclusivePhases(parts, 20_500)).toMatchObject({ run: 20_000, copy: 110, 'step-overhead': 0 })
})

test.each([
  ['1ms(system) 0s(user) 109ms(elapsed) 0B input 0B output', [109]],
  ['4.6s(system) 18s(user) 1m4.225s(elapsed) 434kB input 66MB output\n', [64_225]],
  [
    '0s(system) 0s(user) 1h0m2s(elapsed) 0B input\n0s(system) 0s(user) 250µs(elapsed) 0B input',
    [3_602_000, 0.25],
  ],
  ['no time at all', []],
])('the times of steps are read from %s', (text, ms) => {
  expect(elapsedIn(text)).toEqual(ms)
})
