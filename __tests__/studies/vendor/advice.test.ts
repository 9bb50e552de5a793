import { expect, test } from 'vitest'
import type { StudyLoss, StudyRow } from '../../../src/model.ts'
import { vendorAdvice } from '../../../src/studies/vendor/advice.ts'
import { changeIn } from '../../../src/studies/vendor/cell.ts'
import { about } from '../rows.ts'

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
    'Do not use bind vendor on podman (vendor-change): the binary that was built did not have the edit.',
  ])
})

test('where every edit was found, that is said with its count', () => {
  const fresh = row({ columns: { change: 'in the binary' } })
  expect(adviceFor(fresh, fresh, row({}))).toEqual(['The binary had the edit in all 2 cells with one.'])
  const unread = row({ unknown: { 'columns.change': 'the image could not be read: no space left' } })
  expect(adviceFor(fresh, unread)).toEqual(['The binary had the edit in 1 cell, and could not be read in 1.'])
  expect(adviceFor(unread)).toEqual([])
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
    'With the vendor folder in .dockerignore, the context of a build from modules is up to 200 MB smaller.',
  ])
  expect(adviceFor(...rows.slice(0, 1))).toEqual([])
  expect(adviceFor(modules('podman 5 MB', 400_000), modules('podman 5 MB, vendor ignored', 0))).toEqual([])
})

test('that builds fail without the folder is said only where each was tried and none gave a time', () => {
  const rows = [modules('podman 5 MB', 5_000_000), modules('podman 5 MB, vendor ignored', 0)]
  const ignored = { group: 'podman 5 MB, vendor ignored' }
  const failing = row({ ...ignored, ended: 'unavailable', unknown: { sample: 'no vendor' } })
  const working = row({ ...ignored, value: 'copy vendor', ...about(1000) })
  const text =
    'With the vendor folder in .dockerignore, the context of a build from modules is up to 5 MB smaller'
  expect(adviceFor(...rows, failing)).toEqual([`${text}; bind vendor then did not build.`])
  expect(adviceFor(...rows, failing, working)).toEqual([`${text}.`])
  const late = row({ ...ignored, ended: 'out-of-time', unknown: { sample: 'the time budget was used up' } })
  for (const others of [[late], [failing, late], []])
    expect(adviceFor(...rows, ...others)).toEqual([`${text}.`])
  const lossOf = (lost: StudyLoss): StudyRow =>
    row({ ...ignored, attempts: [{ round: 1, startedAt: '2026-11-29T03:00:00Z', lost }], ended: 'failing' })
  expect(adviceFor(...rows, lossOf('failed'))).toEqual([`${text}; bind vendor then did not build.`])
  expect(adviceFor(...rows, lossOf('state-lost'))).toEqual([`${text}.`])
  // Nothing at all is built on an engine that is not installed.
  const absent = { ...failing, engine: 'docker', group: 'docker 5 MB, vendor ignored' }
  expect(adviceFor(...rows, failing, absent)).toEqual([`${text}; bind vendor then did not build.`])
  expect(adviceFor(...rows, absent)).toEqual([`${text}.`])
})

const engine = { staleMounts: { context: undefined, stage: undefined } }

test('only a binary that was read and has no nonce is stale', () => {
  expect(changeIn({ kind: 'place', place: 'program' }, engine)).toEqual({
    column: 'in the binary',
    problem: undefined,
  })
  expect(changeIn({ kind: 'place', place: 'nowhere' }, engine)).toEqual({
    column: 'stale',
    problem: 'stale: the binary does not have the change',
  })
  expect(changeIn({ kind: 'unread', reason: 'no space left' }, engine)).toEqual({
    column: { unknown: 'the image could not be read: no space left' },
    problem: 'whether the binary has the change is unknown: the image could not be read: no space left',
  })
  expect(changeIn(undefined, engine).column).toEqual({ unknown: 'nothing looked for it in the image' })
})
