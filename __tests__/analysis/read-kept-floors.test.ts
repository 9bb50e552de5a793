import { describe, expect, test } from 'vitest'
import { mostKept } from '../../src/analysis/kept-floors.ts'
import { readKept } from '../../src/analysis/read-kept-floors.ts'

const good = {
  benchmark: 'podman/./cold',
  repository: 'octo/app',
  settings: '0f',
  fingerprint: { processors: '4' },
  noiseFloor: { slowdown: 0.03, pairs: 12, measuredAt: '2026-11-02T03:00:00.000Z' },
}

const withFloor = (changes: object) => ({ ...good, noiseFloor: { ...good.noiseFloor, ...changes } })

describe('what an earlier run left', () => {
  test('is read as it was written', () => {
    const content: unknown = JSON.parse(JSON.stringify([good, withFloor({ slowdown: 0 })]))
    expect(readKept(content)).toEqual([good, withFloor({ slowdown: 0 })])
  })

  test('loses fields that nobody reads', () => {
    expect(readKept([{ ...good, more: 'x', noiseFloor: { ...good.noiseFloor, more: 'x' } }])).toEqual([good])
  })

  test.each([
    ['a negative figure', withFloor({ slowdown: -0.5 })],
    ['an endless figure', withFloor({ slowdown: 1e300 })],
    ['a figure that is a text', withFloor({ slowdown: '0.1' })],
    ['no pairs', withFloor({ pairs: 0 })],
    ['half a pair', withFloor({ pairs: 1.5 })],
    ['no date', withFloor({ measuredAt: 'yesterday' })],
    ['a date with a command', withFloor({ measuredAt: '2026-11-02T03:00:00Z\n::error::x' })],
    ['no benchmark', { ...good, benchmark: undefined }],
    ['an endless name', { ...good, benchmark: 'x'.repeat(1_001) }],
    ['no settings, as those of earlier versions', { ...good, settings: undefined }],
    ['no fingerprint', { ...good, fingerprint: 'mine' }],
    ['a fingerprint of numbers', { ...good, fingerprint: { processors: 4 } }],
    ['an endless fact', { ...good, fingerprint: { processors: '4'.repeat(1_001) } }],
    [
      'endless facts',
      { ...good, fingerprint: Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`f${at}`, ''])) },
    ],
    ['nothing', null],
    ['a list', [good]],
  ])('is left out where it has %s', (_, bad) => {
    expect(readKept([bad, good])).toEqual([good])
  })

  test.each([undefined, null, 'text', 1, {}, { length: 3 }])('is nothing where it is %o', (content) => {
    expect(readKept(content)).toEqual([])
  })

  test('is bounded', () => {
    expect(readKept(Array.from({ length: 10_000 }, () => good))).toHaveLength(mostKept)
  })
})
