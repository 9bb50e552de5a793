import { expect, test } from 'vitest'
import { legOf } from '../../src/modes/leg-number.ts'
import { planOfLegs } from '../support/leg-plans.ts'

const plan = planOfLegs(['api'], ['web'], ['docs'])
const found = (env: Readonly<Record<string, string>>) => legOf(plan, 'auto', env).leg

test.each([
  ['GitLab', { CI_NODE_INDEX: '2' }, 2],
  ['Buildkite', { BUILDKITE_PARALLEL_JOB: '0' }, 1],
  ['CircleCI', { CIRCLE_NODE_INDEX: '2' }, 3],
  ['Kubernetes', { JOB_COMPLETION_INDEX: '1' }, 2],
  ['the first that is set', { CI_NODE_INDEX: ' ', JOB_COMPLETION_INDEX: '2' }, 3],
])('%s says which leg it is', (_, env, leg) => {
  expect(found(env)).toBe(leg)
})

test.each([
  [
    {},
    /CI_NODE_INDEX, BUILDKITE_PARALLEL_JOB, CIRCLE_NODE_INDEX, JOB_COMPLETION_INDEX, and none is set here/,
  ],
  [{ CI_NODE_INDEX: '0' }, /the plan has no leg 0; it has legs 1 to 3/],
  [{ JOB_COMPLETION_INDEX: '3' }, /the plan has no leg 4/],
  [{ CIRCLE_NODE_INDEX: '-1' }, /CIRCLE_NODE_INDEX is not a whole number/],
])('%j is a wrong input', (env, message) => {
  expect(() => found(env)).toThrow(message)
})

test('a number that is given wins', () => {
  expect(legOf(plan, 3, { CI_NODE_INDEX: '1' }).leg).toBe(3)
  expect(() => legOf(plan, 4, {})).toThrow(/leg: the plan has no leg 4/)
})
