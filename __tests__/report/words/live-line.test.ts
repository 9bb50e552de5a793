import { assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { liveText } from '../../../src/report/words/live-line.ts'
import { planLine } from '../../../src/report/words/plan-line.ts'
import { planned } from '../../support/measuring.ts'
import { hostileText } from '../../support/hostile.ts'

const build = { number: 11, of: 40, benchmark: 'docker/./cold', round: 3, revision: 'head' } as const
const moment = { columns: 80, shownForMs: 8_400, leftMs: 221_000 }

test('has a bar, the build, its time by now, and the time left', () => {
  expect(liveText(build, moment)).toBe(
    '████░░░░░░░░░░░░  11/40  docker/./cold head, round 3  8 s  about 4 min left',
  )
})

test.each([
  [undefined, 's'],
  [0, 'nearly done'],
  [10_001, 'about 20 s left'],
  [90_000, 'about 90 s left'],
  [90_001, 'about 2 min left'],
])('with %s ms left it ends with "%s"', (leftMs, end) => {
  expect(liveText(build, { ...moment, leftMs }).endsWith(end)).toBe(true)
})

test('a warm-up of one revision says so', () => {
  const warmUp = { ...build, number: 1, round: 0, revision: undefined }
  expect(liveText(warmUp, { ...moment, leftMs: undefined })).toBe(
    '░░░░░░░░░░░░░░░░  1/40  docker/./cold, warm-up  8 s',
  )
})

test('fits its terminal and stays on one line, whatever the name (200 names)', () => {
  assert(
    property(hostileText, constantFrom(80, 100, 132), (raw, columns) => {
      const text = liveText({ ...build, benchmark: raw.repeat(20) }, { ...moment, columns })
      expect([...text].length).toBeLessThan(columns)
      expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    }),
    { numRuns: 200 },
  )
})

test('the plan says what is built, how often, and in which order', () => {
  const plan = planned()
  expect(planLine({ ...plan, projects: [{ id: 'a\n::error::b' }] })).not.toContain('\n')
  expect(planLine({ ...plan, revisions: ['base', 'head'], looks: [6, 9, 12], seed: 'x' })).toMatch(
    /^Plan: .* of .* with .*; base against head, 6, 9 or 12 pairs of each, as many as its verdict needs; seed x\.$/u,
  )
  expect(planLine({ ...plan, revisions: ['base', 'head'], looks: [1], projects: [{ id: '.' }] })).toMatch(
    / of the project with .*; base against head, 1 pair of each; /u,
  )
  expect(planLine({ ...plan, projects: [{ id: 'services~api' }] })).toContain(' of services/api with ')
  expect(planLine({ ...plan, revisions: ['head'], looks: [3], seed: 'x' })).toMatch(
    /; 3 builds of each; seed x\.$/u,
  )
})
