import { expect, test } from 'vitest'
import type { Measurement, StudyRow } from '../../../src/model.ts'
import { columnsOf, triesOf } from '../../../src/studies/matrix.ts'
import { matrixAdvice } from '../../../src/studies/matrix/advice.ts'
import { about } from '../rows.ts'

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
  const built = row({ columns: { failedShare: 0, builds: 7 } })
  expect(adviceFor(built, built, row({}))).toEqual([
    'All 14 builds of 2 cells went well, warm-ups included; failures in up to 19.3% of such builds could have stayed unseen.',
  ])
})

test('what never builds is counted apart from what builds sometimes, with the first message', () => {
  const rows = [
    row({ columns: { failedShare: 0, builds: 2 } }),
    row({ columns: { failedShare: 1, builds: 2, error: 'go.mod requires go >= 1.23' } }),
    row({ columns: { failedShare: 0.5, builds: 2, error: 'no space left' } }),
  ]
  expect(adviceFor(...rows)).toEqual([
    'Of 3 cells, 1 never built and 1 not in every try; the first is tiny+cache-mounts+go1.21.13 on docker: go.mod requires go >= 1.23.',
  ])
})

const goRow = (version: string, ms: number, given: Partial<StudyRow> = {}): StudyRow =>
  row({ project: `tiny+cache-mounts+go${version}`, ...about(ms), ...given })

test('the newest Go is compared with the oldest round by round, on one engine, for the same project and scenario', () => {
  const small = { project: 'small+cache-mounts+go1.26.8', ...about(10_000) }
  const rows = [
    goRow('1.26.8', 90_000, { scenario: 'warm' }),
    ...[goRow('1.26.8', 15_000), goRow('1.9', 10_000), goRow('1.21.13', 90_000)],
    goRow('1.26.8', 90_000, { value: 'podman' }),
    ...[row(small), row({ ...small, project: 'small+cache-mounts+go1.9' })],
  ]
  expect(adviceFor(...rows)).toEqual([
    'On docker, Go 1.26.8 against 1.9: slower for tiny+cache-mounts cold, 1.50× (1.50× to 1.50×); no difference is shown for small+cache-mounts cold.',
  ])
})

test('releases of Go with five common rounds are not compared', () => {
  const five = { ...about(10_000), attempts: about(10_000).attempts.slice(1) }
  expect(adviceFor(goRow('1.26.8', 15_000), goRow('1.21.13', 0, five))).toEqual([])
})

test('a row shows how many builds failed, warm-ups included, and the first line of the first error', () => {
  expect(columnsOf([build('no such module\nexit status 1'), build('other'), build(), build()])).toMatchObject(
    {
      builds: 4,
      failedShare: 0.5,
      error: 'no such module',
    },
  )
  const unknown = { unknown: 'nothing was built' }
  expect(columnsOf([])).toMatchObject({ builds: 0, failedShare: unknown, error: unknown })
  expect(columnsOf([build()])).toMatchObject({ failedShare: 0, error: 'none' })
})

test('a scenario that cannot be measured does not count the builds of another one', () => {
  const cell = { engine: 'docker', project: 'tiny', benchmarks: ['docker/tiny/go-mod-change'] }
  expect(triesOf(cell, [build(), build()])).toEqual([])
  // The warm-up of another scenario shows that nothing is built there.
  const failed = build('no such module')
  const elsewhere = { ...failed, benchmark: 'docker/small/cold' }
  expect(triesOf(cell, [failed, build(), elsewhere])).toEqual([failed])
  const own = { ...build(), benchmark: 'docker/tiny/go-mod-change' }
  expect(triesOf(cell, [own, failed])).toEqual([own, failed])
})
