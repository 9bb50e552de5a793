import { describe, expect, test } from 'vitest'
import { exitStatus, type FailOn } from '../../src/analysis/exit-status.ts'
import type { VerdictKind } from '../../src/model.ts'

const standard: FailOn = ['regression', 'invalid']
const everything = ['regression', 'warning', 'inconclusive', 'invalid'] as const

const statusOf = (kind: VerdictKind, failOn: FailOn, measuredAnything = true) =>
  exitStatus({ verdict: { kind }, gated: [], measuredAnything, hasEmptyLeg: false }, failOn)

describe('the exit status', () => {
  test.each<[VerdictKind, number, number, number]>([
    // by default, with everything named, with nothing named
    ['regression', 1, 1, 0],
    ['warning', 0, 1, 0],
    ['inconclusive', 0, 1, 0],
    ['invalid', 3, 3, 0],
    ['improvement', 0, 0, 0],
    ['unchanged', 0, 0, 0],
    ['none', 0, 0, 0],
  ])('of %s is %i by default, %i with everything named, %i with nothing', (kind, usual, strict, lenient) => {
    expect(statusOf(kind, standard)).toBe(usual)
    expect(statusOf(kind, everything)).toBe(strict)
    expect(statusOf(kind, [])).toBe(lenient)
  })

  test.each<[VerdictKind, readonly VerdictKind[], FailOn, number]>([
    ['unchanged', ['inconclusive', 'unchanged'], ['regression', 'inconclusive'], 1],
    ['invalid', ['invalid', 'warning'], ['regression', 'warning'], 1],
    ['warning', ['warning', 'inconclusive'], ['inconclusive'], 1],
    ['regression', ['regression', 'invalid'], ['invalid'], 3],
    ['invalid', ['invalid', 'warning'], ['invalid', 'warning'], 1],
    ['unchanged', ['unchanged', 'none'], everything, 0],
  ])(
    'of a run that is %s looks at every gated verdict: %j with fail-on %j is %i',
    (kind, gated, failOn, status) => {
      expect(
        exitStatus({ verdict: { kind }, gated, measuredAnything: true, hasEmptyLeg: false }, failOn),
      ).toBe(status)
      expect(
        exitStatus(
          { verdict: { kind }, gated: gated.toReversed(), measuredAnything: true, hasEmptyLeg: false },
          failOn,
        ),
      ).toBe(status)
    },
  )

  test('is 3 without a judged base when nothing could be measured', () => {
    expect(statusOf('none', standard, false)).toBe(3)
    expect(statusOf('none', [], false)).toBe(3)
  })

  test.each<VerdictKind>(['none', 'unchanged', 'improvement', 'warning'])(
    'is 3 when one of several legs measured nothing, although the others are %s',
    (kind) => {
      const outcome = { verdict: { kind }, gated: [kind], measuredAnything: true, hasEmptyLeg: true }
      expect(exitStatus(outcome, standard)).toBe(3)
      expect(exitStatus(outcome, 'never')).toBe(0)
    },
  )

  test('is 0 when nothing was built because no input changed', () => {
    expect(statusOf('unchanged', everything, false)).toBe(0)
  })

  test('is always 0 with never', () => {
    for (const kind of [...everything, 'improvement', 'unchanged', 'none'] as const) {
      expect(statusOf(kind, 'never', false)).toBe(0)
    }
  })
})
