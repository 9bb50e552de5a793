import { describe, expect, test } from 'vitest'
import type { Report, StudyReport, StudyRow } from '../../src/model.ts'
import { fastestOf } from '../../src/report/fastest.ts'
import { benchmark, buildReport, builds, engineFacts } from '../support/report-builder.ts'

const times = (from: number, count = 6): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + at)

const engines = (podmanMs: readonly number[], dockerMs: readonly number[], warmMs = podmanMs): Report => {
  const [podman, docker] = [benchmark(), benchmark({ engine: 'docker' })]
  const [warm, dockerWarm] = [
    benchmark({ scenario: 'warm' }),
    benchmark({ engine: 'docker', scenario: 'warm' }),
  ]
  return buildReport({
    engines: [engineFacts.podman, engineFacts.docker],
    benchmarks: [podman, docker, warm, dockerWarm],
    measurements: [
      ...builds(podman, podmanMs),
      ...builds(docker, dockerMs),
      ...builds(warm, warmMs),
      ...builds(dockerWarm, dockerMs),
    ],
  })
}

describe('the fastest engine of a run', () => {
  test.each([
    ['it wins in every scenario', engines(times(100), times(200)), 'podman'],
    ['it loses one', engines(times(100), times(200), times(300)), undefined],
    ['the intervals overlap', engines(times(100), times(103)), undefined],
    ['the builds are too few', engines(times(100, 5), times(200, 5)), undefined],
    ['there is no other', buildReport(), undefined],
  ])('when %s', (_, report, fastest) => {
    expect(fastestOf(report)).toBe(fastest)
  })

  test('need not be compared where only one was measured', () => {
    const report = engines(times(100), times(200))
    const alone = report.benchmarks.filter((each) => each.engine !== 'docker' || each.scenario === 'cold')
    expect(fastestOf({ ...report, benchmarks: alone })).toBe('podman')
  })

  test('is not shown across the wall of a virtual machine', () => {
    const report = engines(times(100), times(200))
    const facts = report.engines.map((each) =>
      each.name === 'docker' ? { ...each, vm: 'Docker Desktop' } : each,
    )
    expect(fastestOf({ ...report, engines: facts })).toBeUndefined()
  })
})

const row = (value: string, low: number, high: number, overrides: Partial<StudyRow> = {}): StudyRow => ({
  ...{ value, engine: 'podman', project: 'tiny', scenario: 'cold', group: 'podman tiny', attempts: [] },
  sample: { samplesMs: [1], medianMs: 1 },
  ...{ ranked: true, low, high, columns: {} },
  ...overrides,
})

const studied = (rows: readonly StudyRow[]): Report => {
  const about = { name: 'strategies', text: 'Which?', axis: 'strategy', reference: 'layers', rounds: 6 }
  const study: StudyReport = {
    ...{ ...about, machine: 'f'.repeat(64), inputs: {}, projects: {}, columns: [], advice: [] },
    rows,
  }
  return { ...buildReport(), study }
}

describe('the fastest value of a study', () => {
  const reference = row('layers', 1, 1, { ranked: false })
  test.each([
    ['it is surely faster', [reference, row('mounts', 0.4, 0.6)], 'mounts'],
    ['it is the reference', [reference, row('mounts', 1.2, 1.6)], 'layers'],
    ['that is not sure', [reference, row('mounts', 0.4, 1.1)], undefined],
    ['two are too close', [reference, row('mounts', 0.4, 0.6), row('vendor', 0.5, 0.7)], undefined],
    ['it beats the others', [reference, row('mounts', 0.4, 0.6), row('vendor', 0.7, 0.9)], 'mounts'],
    ['it is not ranked', [reference, row('mounts', 0.4, 0.6, { ranked: false })], undefined],
    [
      'others win elsewhere',
      [
        reference,
        row('mounts', 0.4, 0.6),
        row('mounts', 1.2, 1.3, { scenario: 'warm' }),
        { ...reference, scenario: 'warm' },
      ],
      undefined,
    ],
    ['it is alone', [reference], undefined],
  ])('when %s', (_, rows, fastest) => {
    expect(fastestOf(studied(rows))).toBe(fastest)
  })

  test('has nothing to do with a value that could not be measured', () => {
    const { sample: _, ...absent } = row('vendor', 0, 0)
    expect(fastestOf(studied([reference, row('mounts', 0.4, 0.6), absent]))).toBe('mounts')
  })
})
