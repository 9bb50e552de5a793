import { expect, test } from 'vitest'
import type { StudyRow } from '../../src/model.ts'
import { vendorAdvice } from '../../src/studies/vendor-advice.ts'

const row = (given: Partial<StudyRow>): StudyRow => ({
  value: 'bind vendor',
  engine: 'podman',
  project: 'vendor-5MB+bind-vendor+go1.26.8',
  scenario: 'vendor-change',
  group: 'podman 5 MB',
  attempts: [],
  ranked: false,
  columns: {},
  ...given,
})

const adviceFor = (...rows: readonly StudyRow[]): readonly string[] => vendorAdvice(rows, 'modules')

const modules = (group: string, contextBytes: number): StudyRow =>
  row({ value: 'modules', group, columns: { contextBytes } })

test('a stale binary is named with its value and engine, whatever else was measured', () => {
  const stale = row({ columns: { change: 'stale' } })
  const fresh = row({ engine: 'docker', columns: { change: 'in the binary' } })
  expect(adviceFor(stale, fresh, stale)).toEqual([
    'Do not use bind vendor on podman: a file of the vendor folder had changed, the build was taken from the cache, and the binary was stale.',
  ])
})

test('where every edit was found, that is said with its count', () => {
  const fresh = row({ columns: { change: 'in the binary' } })
  expect(adviceFor(fresh, fresh, row({}))).toEqual(['The binary had the edit in all 2 cells with one.'])
})

test('values are compared with modules, in each scenario', () => {
  const cold = { scenario: 'cold', ranked: true, ratio: 0.8, low: 0.7, high: 0.9 }
  expect(adviceFor(row({ value: 'modules', scenario: 'cold' }), row(cold))).toEqual([
    'In cold, bind vendor (0.80×) is faster than modules.',
  ])
})

test('what an ignored vendor folder saves a build from modules is what it takes less at the same size', () => {
  const rows = [modules('podman 200 MB', 201_000_000), modules('podman 200 MB, vendor ignored', 1_000_000)]
  expect(adviceFor(...rows, modules('podman 5 MB', 5_000_000))).toEqual([
    'A build with modules takes up to 200 MB less of the context with the vendor folder in .dockerignore; one that copies or mounts the folder then fails.',
  ])
  expect(adviceFor(...rows.slice(0, 1))).toEqual([])
})
