import { expect, test } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import { planOf, rulesOf } from '../../src/plan/resolve.ts'
import { vocabulary } from '../support/vocabulary.ts'

const both = ['base', 'head'] as const

test('the rules of a run are those of its inputs, with the looks of its plan', () => {
  const inputs = readInputs({}, vocabulary)
  const rules = rulesOf(inputs, both)
  expect(rules).toEqual({
    gate: 'auto',
    failOn: ['regression', 'invalid'],
    rounds: 'auto',
    looks: [4, 6, 9, 12, 15],
    timeBudgetMs: inputs.timeBudgetMs,
    buildTimeoutMs: inputs.buildTimeoutMs,
  })
  const wanted = { projects: [{ id: '.' }], revisions: both, engines: ['podman'], hasRemoteCache: false }
  expect(planOf(inputs, wanted, 'seed').looks).toEqual(rules.looks)
})

test.for([
  [
    { rounds: '8', gate: '*cold', 'fail-on': 'never' },
    both,
    { rounds: 8, looks: [8], gate: ['*cold'], failOn: 'never' },
  ],
  [{ rounds: '7/10/13/16' }, both, { rounds: [7, 10, 13, 16], looks: [7, 10, 13, 16] }],
  [{ rounds: '7/10/13/16' }, ['head'], { rounds: [7, 10, 13, 16], looks: [16] }],
  [{}, ['head'], { rounds: 'auto', looks: [3] }],
  [{ rounds: '5' }, ['head'], { rounds: 5, looks: [5] }],
] as const)('the rules for %j at %j are %j', ([given, revisions, expected]) => {
  expect(rulesOf(readInputs(given, vocabulary), revisions)).toMatchObject(expected)
})

test('where the builds of the user have a remote cache, auto begins with it, and cold decides nothing', () => {
  const wanted = { projects: [{ id: '.' }], revisions: both, engines: ['docker'], hasRemoteCache: true }
  const plan = planOf(readInputs({}, vocabulary), wanted, 'seed')
  expect(plan.scenarios.map(({ name }) => name)).toEqual(['remote-cache', 'cold', 'source-change'])
  expect(plan.gated).toEqual(['docker/./remote-cache', 'docker/./source-change'])
  const alone = planOf(readInputs({}, vocabulary), { ...wanted, revisions: ['head'] }, 'seed')
  expect(alone.scenarios.map(({ name }) => name)).toEqual(['remote-cache', 'cold', 'warm', 'source-change'])
  expect(alone.gated).toEqual([])
})

test('what is named stays as it is beside a remote cache', () => {
  const wanted = { projects: [{ id: '.' }], revisions: both, engines: ['docker'], hasRemoteCache: true }
  const inputs = readInputs({ scenarios: 'cold,remote-cache', gate: '*cold' }, vocabulary)
  const plan = planOf(inputs, wanted, 'seed')
  expect(plan.scenarios.map(({ name }) => name)).toEqual(['remote-cache', 'cold'])
  expect(plan.gated).toEqual(['docker/./cold'])
})
