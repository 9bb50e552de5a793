import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Measurement } from '../../../src/model.ts'
import { cold } from '../../../src/scenarios/cold.ts'
import { sourceChange } from '../../../src/scenarios/source-change.ts'
import { warm } from '../../../src/scenarios/warm.ts'
import { measuring, type MeasuringOptions, planned } from '../../support/measuring.ts'

const plan = planned({ revisions: ['head'], looks: [2], scenarios: [cold, warm, sourceChange] })

const builtOf = async (options: MeasuringOptions = {}) => {
  const run = await measuring(plan, options)
  const { measurements } = await run.run()
  const of = (scenario: string): readonly Measurement[] =>
    measurements.filter(({ benchmark, round }) => benchmark.endsWith(scenario) && round > 0)
  return { run, of, measurements }
}

describe('a project with an evidence stage', () => {
  const proved = { checkout: { evidenceStage: 'evidence' } }

  test('has its action graph and its binary told with the build', async () => {
    const { of } = await builtOf(proved)
    expect(of('cold').map(({ evidence }) => evidence)).toMatchObject(
      [1, 2].map(() => ({
        state: { kind: 'empty', holds: true, records: 0 },
        outcome: {
          steps: expect.arrayContaining([{ name: 'COPY . .', hit: false }]),
          packagesNeeded: 2,
          packagesCompiled: 1,
          compiled: ['example.test/app'],
        },
        binarySha256: 'c9798c8b717225ba988b01e15f41967cbab9a4974dc4ac448866bd06a0619259',
      })),
    )
  })

  test('is known to compile nothing when the image is one that was seen', async () => {
    const { of } = await builtOf(proved)
    expect(of('warm').map(({ evidence }) => evidence?.outcome.packagesCompiled)).toEqual([0, 0])
    expect(of('warm').map(({ evidence }) => evidence?.outcome.compiled)).toEqual([[], []])
    expect(of('warm')[0]?.evidence?.binarySha256).toBe(of('cold')[0]?.evidence?.binarySha256)
    expect(of('source-change').map(({ evidence }) => evidence?.outcome.packagesCompiled)).toEqual([1, 1])
  })

  test('counts with its steps alone when the stage cannot be read, and says so', async () => {
    const { of, run } = await builtOf({
      ...proved,
      engine: { breaks: ({ what }) => (what === 'export' ? 'no such stage' : undefined) },
    })
    expect(of('cold')).toHaveLength(2)
    expect(of('cold')[0]?.evidence?.outcome.packagesCompiled).toBeUndefined()
    expect(of('cold')[0]?.excluded).toBeUndefined()
    expect(run.lines).toContain('What Go did in this build is not known: no such stage')
  })
})

test('a build on an engine that shows no times says why it has no phases', async () => {
  const { measurements } = await builtOf()
  expect(measurements.map(({ phases }) => phases)).not.toContainEqual(expect.anything())
  for (const { unknown } of measurements)
    expect(unknown).toMatchObject({ phases: expect.stringMatching(/\w/) })
})

test('a project without one has the steps of the build only, and nothing is exported', async () => {
  const { of, run } = await builtOf({
    engine: { breaks: ({ what }) => (what === 'export' ? 'not asked for' : undefined) },
  })
  const outcome = of('cold')[0]?.evidence?.outcome
  expect(outcome?.steps).toEqual(expect.any(Array))
  expect([outcome?.packagesNeeded, outcome?.packagesCompiled, outcome?.compiled]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(run.lines.filter((line) => line.includes('not known'))).toEqual([])
})

test('the engine gets the recipe, the time limit and nothing that is ours', async () => {
  const recipe = { target: 'app', network: 'none', buildArgs: { A: 'b' }, ssh: ['default'] }
  const { run } = await builtOf({ checkout: { recipe, evidenceStage: 'evidence' } })
  expect(run.engines[0]?.requests[0]).toEqual({
    contextDir: expect.stringContaining('/app/head'),
    dockerfile: expect.stringContaining('/app/head/Dockerfile'),
    target: 'app',
    network: 'none',
    buildArgs: { A: 'b' },
    buildContexts: {},
    secrets: {},
    ssh: ['default'],
    noCache: true,
    timeoutMs: 900_000,
  })
})

test('time is charged by what a build was for', async () => {
  const { run } = await builtOf()
  // Warm-up: cold and edited. Then two of each: 10 s, 0.4 s, 3 s.
  expect(run.context.cost.total()).toMatchObject({ warmUpMs: 13_000, timedMs: 26_800, primingMs: 0 })
})

test('a build that fails keeps its time, its state and the end of its log, and is no prime', async () => {
  const { measurements, run } = await builtOf({
    engine: { fails: ({ kind, nth }) => (kind === 'cold' && nth === 2 ? 'exit status 1' : undefined) },
  })
  const failed = measurements.filter(({ failure }) => failure !== undefined)
  expect(failed).toEqual([
    expect.objectContaining({
      round: 1,
      durationMs: 10_000,
      failure: { kind: 'failed', message: 'exit status 1', logTail: 'the log\nexit status 1' },
      evidence: {
        state: { kind: 'empty', holds: true, records: 0 },
        outcome: expect.objectContaining({ steps: expect.any(Array) }),
      },
    }),
  ])
  const after = run.events.indexOf('podman: cold head#2')
  expect(run.events.slice(after + 1, after + 3)).toEqual(['podman: dispose head#2', 'podman: open head#3'])
})

describe('a step that writes into the context of its build', () => {
  const attack = {
    acts: ({ request }: { readonly request: { readonly contextDir: string } }) =>
      writeFile(join(request.contextDir, 'kept'), 'by an earlier build'),
  }

  test('makes that build invalid, and nothing is built from that context any more', async () => {
    const { measurements, run } = await builtOf({ engine: attack })
    expect(run.engines[0]?.requests).toHaveLength(1)
    expect(measurements.length).toBeGreaterThan(0)
    for (const { failure } of measurements)
      expect(failure?.message).toMatch(/^the build changed its own context: kept /)
  })

  test('is not looked for where a step cannot reach that context', async () => {
    const { measurements } = await builtOf({ engine: { ...attack, mountsContext: false } })
    expect(measurements.filter(({ failure }) => failure !== undefined)).toEqual([])
  })
})

test('an edit is not taken for what a build did to its context', async () => {
  const { of } = await builtOf()
  expect(of('source-change').map(({ failure }) => failure)).toEqual([undefined, undefined])
})

test('the control workload is done before each round, not in the warm-up, and both builds of the round have its time', async () => {
  const compared = planned({ revisions: ['base', 'head'], looks: [2], scenarios: [cold] })
  let done = 0
  const run = await measuring(compared, {
    controlWorkload: async () => ({
      counters: { controlCpuMs: (done += 1) },
      unknown: { controlDiskMs: 'full' },
    }),
  })
  const { measurements } = await run.run()
  const times = measurements.map(({ round, counters }) => [round, counters['controlCpuMs']])
  expect(times.filter(([round]) => round === 0).every(([, time]) => time === undefined)).toBe(true)
  expect(times.filter(([round]) => round !== 0)).toEqual([
    [1, 1],
    [1, 1],
    [2, 2],
    [2, 2],
  ])
  expect(measurements.at(-1)?.unknown).toMatchObject({ 'counters.controlDiskMs': 'full' })
})
