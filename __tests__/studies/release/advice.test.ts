import { describe, expect, test } from 'vitest'
import type { StudyRow } from '../../../src/model.ts'
import { releaseAdvice } from '../../../src/studies/release/advice.ts'
import { row as anyRow, times } from '../rows.ts'

const row = (value: string, change: Partial<StudyRow> = {}): StudyRow => anyRow({ value, ...change })
const advice = (...rows: readonly StudyRow[]): readonly string[] =>
  releaseAdvice([row('plain', { ranked: true }), ...rows], 'plain').slice(1)

describe('the advice of release', () => {
  test('keeps a second platform out of other builds where it is surely slower', () => {
    expect(advice(row('two platforms', times(1.8, 1.6, 2)))).toEqual([
      'Build the second platform only where it is released, or on a machine of its own at the same time: two platforms took 1.80× (1.60× to 2.00×) as long (cold, tiny on podman).',
    ])
    expect(advice(row('two platforms', times(1.2, 0.99, 1.4)))).toEqual([])
  })

  test('says what provenance costs where it surely costs something', () => {
    expect(advice(row('provenance min', times(1.2, 1.1, 1.3)))).toEqual([
      'Provenance (mode=min) is not free here: builds took 1.20× (1.10× to 1.30×) as long (cold, tiny on podman).',
    ])
  })

  test('leaves provenance on where it is not shown to cost anything, with its bytes', () => {
    const columns = { attestationBytes: 4_200 }
    expect(advice(row('provenance min', { ...times(1.01, 0.97, 1.1), columns }))).toEqual([
      'Leave provenance (mode=min) on: it is not shown to make a build slower; it adds 4.2 kB at most.',
    ])
    expect(advice(row('provenance min', times(1.01, 1, 1.1)))).toEqual([
      'Leave provenance (mode=min) on: it is not shown to make a build slower.',
    ])
  })

  test('speaks of nothing that was not compared in six rounds', () => {
    const few = { ...times(3, 2, 4), ranked: false }
    expect(advice(row('two platforms', few), row('provenance min', few))).toEqual([])
    expect(releaseAdvice([row('plain')], 'plain')).toEqual([])
  })
})
