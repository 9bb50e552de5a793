import { describe, expect, test } from 'vitest'
import { fingerprintOf, type KeptFloor } from '../../src/analysis/kept-floors.ts'
import { readInputs } from '../../src/inputs/read.ts'
import type { Report } from '../../src/model.ts'
import { vocabularyOf } from '../../src/modes/vocabulary.ts'
import { buildSettingsOf } from '../../src/run/build-settings.ts'
import { run } from '../../src/run/run.ts'
import { fixturesDir } from '../support/paths.ts'
import { hostIn, subjectIn } from '../support/recorded-run.ts'
import { recordingEngine, type RecordingOptions } from '../support/recording-engine.ts'
import { tempFolder } from '../support/temp-folder.ts'

describe('a run that compares two revisions', () => {
  test('reports `unchanged` when they build alike, after four pairs of both scenarios', async () => {
    const { report, saved, builds, left } = await runWith({})
    expect(report.verdict.kind).toBe('unchanged')
    expect(pairsIn(report)).toEqual({ 'source-change': 4, cold: 4 })
    // The warm-up.
    expect(builds.slice(0, 2)).toEqual(['cold base', 'cold head'])
    // Saved after every pair, so that a killed run leaves a report.
    expect(saved.at(-1)).toEqual(report)
    expect(saved.slice(0, -1).map(({ complete }) => complete)).not.toContain(true)
    expect(saved.length).toBeGreaterThan(8)
    expect(left).toEqual([])
    expect(report.rules).toMatchObject({ gate: 'auto', looks: [4, 6, 9, 12, 15] })
    expect(report.projects?.map(({ head, base }) => [head.editedFile, base?.editedFile])).toEqual([
      ['main.go', 'main.go'],
    ])
  })

  test('reports a `regression` when the head is slower, and how much slower', async () => {
    const { report } = await runWith({
      durationMs: ({ revision, kind }) =>
        ({ cold: 10_000, edit: 3_000, warm: 400 })[kind] * (revision === 'head' && kind === 'edit' ? 1.5 : 1),
    })
    expect(report.verdict.kind).toBe('regression')
    expect(verdictsIn(report)).toEqual({ 'source-change': 'regression', cold: 'unchanged' })
    const slower = report.benchmarks.find(({ scenario }) => scenario === 'source-change')
    expect(slower?.comparison?.slowdown).toBeCloseTo(0.5, 6)
  })

  test('reports `invalid` when only the base builds, with the error of the compiler and no pair', async () => {
    const message = './main.go:5:1: syntax error'
    const { report, builds, left } = await runWith({
      fails: ({ revision }) => (revision === 'head' ? message : undefined),
    })
    expect(report.verdict).toMatchObject({ kind: 'invalid', because: 'head-does-not-build' })
    expect(pairsIn(report)).toEqual({ 'source-change': 0, cold: 0 })
    expect(report.builds.flatMap(({ failure }) => failure?.message ?? [])).toContain(message)
    expect(builds).toContain('cold base')
    expect(left).toEqual([])
  })
})

test('a gate that names nothing ends a run before an engine is started, and so before one is installed', async () => {
  await using temp = await tempFolder()
  const ended = run({
    host: hostIn(temp.path),
    inputs: readInputs({ gate: '*clod' }, vocabulary),
    given: {},
    subject: (folder) => subjectIn(folder.path),
    startEngines: async () => {
      throw new Error('an engine was started')
    },
    workflowCache: () => undefined,
    keptFloors: async () => [],
    directory: '/the/folder',
    save: async () => {},
  })
  await expect(ended).rejects.toThrow(/^One input is wrong:\n {2}gate: \*clod matches no benchmark/)
})

describe('a noise floor that calibrate kept', () => {
  const slower: RecordingOptions = {
    durationMs: ({ revision, kind }) =>
      ({ cold: 10_000, edit: 3_000, warm: 400 })[kind] * (revision === 'head' && kind === 'cold' ? 1.13 : 1),
  }

  test('raises the limits of its benchmark before the first pair, and the verdict says so', async () => {
    const { report: before } = await runWith(slower)
    expect(verdictsIn(before)).toEqual({ 'source-change': 'unchanged', cold: 'regression' })
    const { report } = await runWith(slower, (cold) => [keptFor(before, cold, 0.15)])
    expect(verdictsIn(report)).toEqual({ 'source-change': 'unchanged', cold: 'warning' })
    expect(report.verdict.reason).toContain('raised to 15%')
    expect(byScenario(report, ({ limits }) => limits.noiseFloor?.slowdown)).toEqual({
      'source-change': undefined,
      cold: 0.15,
    })
  })

  test('of another environment is not used, which is a warning of the report', async () => {
    const { report: before } = await runWith(slower)
    const { report } = await runWith(slower, (cold) => [
      { ...keptFor(before, cold, 0.15), fingerprint: { processors: '1000' } },
    ])
    expect(report.verdict.kind).toBe('regression')
    expect(report.warnings.join()).toMatch(
      /The noise floor of .*cold is not used: it was measured on .* in another environment/,
    )
  })
})

const vocabulary = await vocabularyOf({ fixtures: fixturesDir })

const keptFor = (report: Report, benchmark: string, slowdown: number): KeptFloor => {
  const [engine] = report.engines
  if (engine === undefined) throw new Error('no engine')
  return {
    benchmark,
    repository: report.projects?.[0]?.repository ?? '/the/folder',
    settings: buildSettingsOf(readInputs({}, vocabulary)),
    fingerprint: fingerprintOf(report.environment, engine, 'none'),
    noiseFloor: { slowdown, pairs: 12, measuredAt: new Date().toISOString() },
  }
}

/** Runs a comparison of a small project on an engine that records, on a clock that only builds advance. */
const runWith = async (engine: RecordingOptions, kept: (cold: string) => readonly KeptFloor[] = () => []) => {
  await using temp = await tempFolder()
  const [events, saved, clock]: [string[], Report[], { ms: number }] = [[], [], { ms: 0 }]
  const recording = recordingEngine({ ...engine, events, clock })
  const report = await run({
    host: hostIn(temp.path),
    inputs: readInputs({ seed: 'seed 1' }, vocabulary),
    given: {},
    subject: (folder) => subjectIn(folder.path),
    startEngines: async () => ({ engines: [recording], skipped: [], warnings: [] }),
    workflowCache: () => undefined,
    keptFloors: async () => kept('podman/app/cold'),
    directory: '/the/folder',
    save: async (soFar) => void saved.push(soFar),
  })
  const builds = events.flatMap((event) => /^podman: ((?:cold|edit|warm) \w+)#/.exec(event)?.[1] ?? [])
  return { report, saved, builds, left: [...recording.stores.keys()] }
}

const pairsIn = (report: Report) => byScenario(report, ({ comparison }) => comparison?.pairs ?? 0)
const verdictsIn = (report: Report) => byScenario(report, ({ comparison }) => comparison?.verdict.kind)

const byScenario = <T>({ benchmarks }: Report, value: (benchmark: Report['benchmarks'][number]) => T) =>
  Object.fromEntries(benchmarks.map((benchmark) => [benchmark.scenario, value(benchmark)]))
