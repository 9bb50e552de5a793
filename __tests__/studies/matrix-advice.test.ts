import { expect, test } from 'vitest'
import type { Measurement, StudyRow } from '../../src/model.ts'
import { columnsOf } from '../../src/studies/matrix.ts'
import { matrixAdvice } from '../../src/studies/matrix-advice.ts'

const row = (given: Partial<StudyRow>): StudyRow => ({
  value: 'docker',
  engine: 'docker',
  project: 'tiny+cache-mounts+go1.21.13',
  scenario: 'cold',
  group: 'tiny+cache-mounts+go1.21.13',
  attempts: [],
  ranked: false,
  columns: {},
  ...given,
})

const adviceFor = (...rows: readonly StudyRow[]): readonly string[] => matrixAdvice(rows, 'docker')

const sample = (medianMs: number): Pick<StudyRow, 'sample'> => ({
  sample: { samplesMs: [medianMs], medianMs, range: 'min-max', lowMs: medianMs, highMs: medianMs },
})

const build = (failure?: string): Measurement => ({
  benchmark: 'docker/tiny/cold',
  revision: 'head',
  round: 0,
  startedAt: '2026-11-29T03:00:00.000Z',
  durationMs: 1,
  counters: {},
  ...(failure !== undefined && { failure: { kind: 'failed', message: failure, logTail: '' } }),
})

test('engines are compared with the reference, in each scenario', () => {
  const podman = { value: 'podman', engine: 'podman', ranked: true, ratio: 1.2, low: 1.1, high: 1.3 }
  expect(adviceFor(row({}), row(podman))).toEqual(['In cold, podman (1.20×) is slower than docker.'])
})

test('what builds in every try is one sentence with its count', () => {
  const built = row({ columns: { failedShare: 0 } })
  expect(adviceFor(built, built, row({}))).toEqual(['2 cells built in every try.'])
})

test('what never builds is counted apart from what builds sometimes, with the first message', () => {
  const rows = [
    row({ columns: { failedShare: 0 } }),
    row({ columns: { failedShare: 1, error: 'go.mod requires go >= 1.23' } }),
    row({ columns: { failedShare: 0.5, error: 'no space left' } }),
  ]
  expect(adviceFor(...rows)).toEqual([
    'Of 3 cells, 1 never built and 1 not in every try; the first is tiny+cache-mounts+go1.21.13 on docker: go.mod requires go >= 1.23.',
  ])
})

test('the last Go is compared with the first by medians, on one engine, for the same project and scenario', () => {
  const newer = 'tiny+cache-mounts+go1.26.8'
  const rows = [
    row(sample(10_000)),
    row({ project: newer, ...sample(15_000) }),
    row({ project: newer, scenario: 'warm', ...sample(90_000) }),
    row({ project: newer, value: 'podman', ...sample(90_000) }),
  ]
  expect(adviceFor(...rows)).toEqual([
    'On docker, builds with Go 1.26.8 took 1.50× the time of those with Go 1.21.13 (median of 1 project, not paired).',
  ])
})

test('a row shows how many builds failed, warm-ups included, and the first line of the first error', () => {
  expect(columnsOf([build('no such module\nexit status 1'), build('other'), build(), build()])).toMatchObject(
    {
      builds: 4,
      failedShare: 0.5,
      error: 'no such module',
    },
  )
  expect(columnsOf([])).toMatchObject({ builds: 0, failedShare: { unknown: 'nothing was built' } })
})
