import { describe, expect, test } from 'vitest'
import type { StudyRow } from '../../../src/model.ts'
import { exportAdvice } from '../../../src/studies/export/advice.ts'
import { firstExport, nextExport } from '../../../src/studies/export/values.ts'
import { about, row as anyRow, times } from '../rows.ts'

const row = (value: string, change: Partial<StudyRow> = {}): StudyRow =>
  anyRow({ value, scenario: firstExport, ...change })

const bytes = (exportedBytes: number): Pick<StudyRow, 'columns'> => ({ columns: { exportedBytes } })
const advice = (...rows: readonly StudyRow[]): readonly string[] => exportAdvice(rows, 'push gzip')

/** On a push by gzip of 900 kB and this one by zstd. */
const zstd = (timesOf: ReturnType<typeof times>, size: number): string | undefined =>
  advice(
    row('push gzip', { ...bytes(900_000), ranked: true }),
    row('push zstd', { ...bytes(size), ...timesOf }),
  )[1]

describe('the advice of export', () => {
  test('recommends zstd where it is surely faster, with the bytes of both', () => {
    expect(
      advice(
        row('push gzip', { ...bytes(900_000), ranked: true }),
        row('push zstd', { ...bytes(800_000), ...times(0.6, 0.5, 0.7) }),
      ),
    ).toEqual([
      'Where no layer is known, push zstd (0.60×) is faster than push gzip.',
      'zstd in place of gzip is worth it: push zstd took 0.60× (0.50× to 0.70×) as long, with 800.0 kB instead of 900.0 kB (tiny on podman).',
    ])
  })

  test('compares archives with each other, not with the push', () => {
    const archives = [
      row('archive gzip', { ...about(1_000), ...times(0.5, 0.4, 0.6) }),
      row('archive zstd', { ...about(2_000), ...times(1, 0.9, 1.1) }),
    ]
    expect(advice(row('push gzip', { ranked: true }), ...archives).at(-1)).toMatch(
      /^Stay with gzip: archive zstd took 2\.00× \(.*\) as long \(tiny on podman\)\.$/,
    )
  })

  test('leaves it to the reader where one takes less time and the other fewer bytes', () => {
    expect(zstd(times(1.4, 1.2, 1.6), 500_000)).toBe(
      'zstd in place of gzip is a choice between time and bytes: push zstd took 1.40× (1.20× to 1.60×) as long, with 500.0 kB instead of 900.0 kB (tiny on podman).',
    )
    expect(zstd(times(0.6, 0.5, 0.7), 1_000_000)).toMatch(
      /^zstd in place of gzip is a choice between time and bytes: /,
    )
    expect(zstd(times(1.4, 1.2, 1.6), 899_000)).toMatch(/^Stay with gzip: /)
    expect(zstd(times(0.6, 0.5, 0.7), 901_000)).toMatch(/^zstd in place of gzip is worth it: /)
  })

  test('says nothing of zstd where the bounds contain 1', () => {
    expect(advice(row('push gzip', { ranked: true }), row('push zstd', times(0.9, 0.8, 1.01)))).toEqual([
      'Where no layer is known, no difference is shown between push gzip and push zstd.',
    ])
  })

  test('says what known layers save where both states were seen', () => {
    const first = row('push gzip', bytes(900_000))
    expect(advice(first, row('push gzip', { ...bytes(700), scenario: nextExport }))).toEqual([
      'A registry that has all layers was sent 700 B in place of 900.0 kB (push gzip, tiny on podman).',
    ])
    expect(advice(first)).toEqual([])
    expect(advice(first, row('push gzip', { ...bytes(900_000), scenario: nextExport }))).toEqual([])
  })
})
