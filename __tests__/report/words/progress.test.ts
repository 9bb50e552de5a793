import { expect, test } from 'vitest'
import { endLine, provisionalLine, startLine } from '../../../src/report/words/progress.ts'
import { benchmark, build } from '../../support/report-builder.ts'

const of = benchmark({ project: 'tiny' })
const turn = { number: 3, of: 18, benchmark: of.id, round: 1, revision: undefined } as const

test('a build is announced with its place in the run', () => {
  expect(startLine(turn)).toBe('build 3 of 18: podman/tiny/cold, round 1 ...')
  expect(startLine({ ...turn, round: 0, revision: 'base' })).toBe(
    'build 3 of 18: podman/tiny/cold, base, warm-up ...',
  )
})

test('the line after a build has its time and the time left', () => {
  expect(endLine(turn, build(of), 250_000)).toBe(
    'build 3 of 18: podman/tiny/cold, round 1: 19.4 s; time left: about 4 min 10 s',
  )
})

test('the time left is a tilde while it is not known', () => {
  expect(endLine(turn, build(of), undefined)).toMatch(/; time left: ~$/u)
})

test('no time is left behind the last build', () => {
  expect(endLine(turn, build(of), 0)).toBe('build 3 of 18: podman/tiny/cold, round 1: 19.4 s')
})

test('a failed or excluded build never reads like a result', () => {
  const failure = { kind: 'failed', message: 'step 5 ended with status 1', logTail: '' } as const
  expect(endLine(turn, build(of, { failure, durationMs: 3_240 }), undefined)).toContain(
    'round 1: no time, failed after 3.24 s: step 5 ended with status 1; time left',
  )
  expect(endLine(turn, build(of, { excluded: 'pair-incomplete' }), undefined)).toContain(
    '19.4 s, not counted: the other build of its pair gave no valid time;',
  )
})

test('a first result is marked as provisional', () => {
  const said = 'provisional (1 build, not a median): '
  const id = 'podman/tiny/cold'
  expect(provisionalLine({ benchmark: id, revision: undefined }, build(of))).toBe(
    `${said}podman/tiny/cold took 19.4 s`,
  )
  const revision = 'base'
  expect(provisionalLine({ benchmark: id, revision }, build(of))).toBe(
    `${said}podman/tiny/cold, base took 19.4 s`,
  )
})

test('a name with line breaks stays on the line', () => {
  expect(startLine({ ...turn, benchmark: 'podman/a\n::error::b/cold' })).not.toContain('\n')
})
