import { array, assert, constantFrom, nat, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exclusivePhases, phaseNames } from '../../src/analysis/phases.ts'
import type { Phase, TimelinePart } from '../../src/model.ts'

const part = (phase: TimelinePart['phase'], startMs: number, endMs: number): TimelinePart => ({
  name: phase,
  phase,
  startMs,
  endMs,
})

const sum = (times: Readonly<Record<Phase, number>>): number =>
  Object.values(times).reduce((total, ms) => total + ms, 0)

describe('the phases of a build', () => {
  const anyPart = record({
    phase: constantFrom(...phaseNames),
    startMs: nat(2_000),
    lengthMs: nat(1_500),
  }).map(({ phase, startMs, lengthMs }) => part(phase, startMs - 500, startMs - 500 + lengthMs))

  test('add up to its wall time, whatever overlaps, and none is negative', () => {
    assert(
      property(array(anyPart, { maxLength: 40 }), nat(1_500), (parts, wallMs) => {
        const times = exclusivePhases(parts, wallMs)
        expect(sum(times)).toBeCloseTo(wallMs, 6)
        for (const ms of Object.values(times)) expect(ms).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('count every instant once: as long as what covers it, in any order', () => {
    assert(
      property(array(anyPart, { maxLength: 20 }), (parts) => {
        const wallMs = 1_500
        const times = exclusivePhases(parts, wallMs)
        const covered = [...Array(wallMs).keys()].filter((ms) =>
          parts.some(({ startMs, endMs }) => startMs <= ms && ms < endMs),
        ).length
        expect(sum(times) - times.unattributed).toBeCloseTo(covered, 6)
        expect(exclusivePhases(parts.toReversed(), wallMs)).toEqual(times)
        expect(exclusivePhases([...parts, ...parts], wallMs)).toEqual(times)
      }),
      { numRuns: 50 },
    )
  })

  test('count parallel stages once, for the developer’s own code first', () => {
    const times = exclusivePhases(
      [part('run', 0, 600), part('compile', 100, 400), part('copy', 300, 900)],
      1_000,
    )
    expect(times).toMatchObject({ run: 300, compile: 300, copy: 300, unattributed: 100 })
  })

  test('leave out what lies outside the build', () => {
    const times = exclusivePhases([part('base', -500, 100), part('export', 900, 5_000)], 1_000)
    expect(times).toMatchObject({ base: 100, export: 100, unattributed: 800 })
  })
})
