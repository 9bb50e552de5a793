import { describe, expect, test } from 'vitest'
import { lossWarnings, verdictOfLosses } from '../../src/analysis/losses.ts'
import type { Attempts } from '../../src/model.ts'
import { attempts } from '../support/circumstances.ts'

const verdict = (base: Partial<Attempts>, head: Partial<Attempts>) =>
  verdictOfLosses({ base: attempts(base), head: attempts(head) })

const warnings = (base: Partial<Attempts>, head: Partial<Attempts>) =>
  lossWarnings('podman/./cold', { base: attempts(base), head: attempts(head) })

describe('lost attempts', () => {
  test.each<[string, Partial<Attempts>, Partial<Attempts>, readonly [string, string]]>([
    ['a base that fails in more than 20%', { failed: 3 }, {}, ['none', 'base-fails']],
    ['both that fail in more than 20%', { failed: 3 }, { failed: 9 }, ['none', 'base-fails']],
    ['a head that fails in more than 20%', {}, { failed: 3 }, ['invalid', 'head-fails']],
    ['the same where the base fails sometimes', { failed: 1 }, { failed: 3 }, ['inconclusive', 'head-fails']],
    ['a head always killed at the limit', {}, { timedOut: 10 }, ['invalid', 'head-does-not-build']],
    ['states lost in one revision', {}, { stateLost: 5 }, ['invalid', 'state-lost-in-one']],
    ['states lost in the other', { stateLost: 5 }, {}, ['invalid', 'state-lost-in-one']],
    ['states lost in both', { stateLost: 3 }, { stateLost: 3 }, ['inconclusive', 'state-lost']],
    [
      'an engine that keeps breaking down',
      { engineDied: 3 },
      { engineDied: 2 },
      ['inconclusive', 'engine-broke'],
    ],
  ])('%s: %o and %o are %j', (_, base, head, [kind, because]) => {
    expect(verdict(base, head)).toMatchObject({ kind, because })
  })

  test.each<[string, Partial<Attempts>, Partial<Attempts>]>([
    ['none', {}, {}],
    ['20% of the base', { failed: 2 }, {}],
    ['20% of the head', {}, { failed: 2 }],
    ['a head killed at the limit nine times of ten', {}, { timedOut: 9 }],
    ['20% of all states', {}, { stateLost: 4 }],
    ['no attempts at all', { all: 0 }, { all: 0 }],
  ])('%s decide nothing', (_, base, head) => {
    expect(verdict(base, head)).toBeUndefined()
  })

  test('in one revision only are reported, and so are times that are lower bounds', () => {
    expect(warnings({}, {})).toEqual([])
    expect(warnings({ failed: 1 }, { stateLost: 1 })).toEqual([])
    expect(warnings({}, { failed: 1, stateLost: 1 })).toEqual([
      'podman/./cold: 2 of 10 builds of the head were lost, and none of the other revision.',
    ])
    expect(warnings({}, { timedOut: 2 })).toEqual([
      'podman/./cold: 2 of 10 builds of the head were stopped at build-timeout; each counts as having taken that long.',
    ])
  })
})
