import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intervalPicture } from '../../../src/report/formats/picture.ts'
import { commentCases, hostile, judged, service } from '../../support/comment-cases.ts'
import { hostileText } from '../../support/hostile.ts'

const pictureOf = (name: string): string | undefined => {
  const { report } = commentCases[name] ?? {}
  return report === undefined ? undefined : intervalPicture(report())
}

const sectionsOf = (picture: string | undefined): readonly string[] =>
  [...(picture ?? '').matchAll(/^ {2}section (.+)$/gmu)].map(([, name = '']) => name)

describe('the picture of the intervals', () => {
  test('has one row for every benchmark with bounds, from low over median to high', () => {
    const picture = pictureOf('regression') ?? ''
    expect(sectionsOf(picture)).toEqual(['base', 'source-change', 'cold'])
    const [low, median, again, high] = [...picture.matchAll(/crit, (\d+), (\d+)/gu)].flatMap(
      ([, from, to]) => [Number(from), Number(to)],
    )
    expect(low).toBeLessThan(median ?? 0)
    expect(again).toBe(median)
    expect(high).toBeGreaterThan(median ?? 0)
    expect(median).toBeGreaterThan(2_800)
    expect(median).toBeLessThan(3_000)
  })

  test('can be read as text', () => {
    expect(pictureOf('regression')).toMatch(
      /^ {2}\+\d+(?:\.\d)?% \(\+\d+(?:\.\d)?% to \+\d+(?:\.\d)?%\) :crit, /mu,
    )
  })

  test('names engine and project where there are several', () => {
    expect(sectionsOf(pictureOf('forty-benchmarks'))[1]).toBe('services~part-1 source-change')
  })

  test('has at most twenty rows, the gated ones first', () => {
    const { report } = commentCases['forty-benchmarks'] ?? {}
    const all = report?.()
    if (all === undefined) throw new Error('there is no such case')
    const reversed = { ...all, benchmarks: all.benchmarks.toReversed() }
    const names = sectionsOf(intervalPicture(reversed))
    expect(names).toHaveLength(21)
    expect(intervalPicture(reversed)).toMatch(/title .*, 20 of 40 benchmarks$/mu)
    for (let at = 1; at <= 6; at += 1) expect(names).toContain(`services~part-${at} source-change`)
  })

  test.each(['two-engines', 'base-without-dockerfile', 'does-not-build', 'nothing-to-build-after-alarm'])(
    'is none when nothing was compared: %s',
    (name) => {
      expect(pictureOf(name)).toBeUndefined()
    },
  )

  test('is none below six pairs, for which there are no bounds', () => {
    const of = service('cold')
    expect(intervalPicture(judged({ benchmarks: [of], measurements: [] }))).toBeUndefined()
  })

  test('has nothing in a name that mermaid or a fence would obey (300 names)', () => {
    assert(
      property(hostileText, (raw) => {
        const picture = intervalPicture(hostile(raw)) ?? ''
        const names = sectionsOf(picture)
        expect(names).toHaveLength(2)
        expect(names[1]).toMatch(/^[\p{L}\p{N} .+~/_-]+$/u)
        expect(picture.match(/```/gu)).toHaveLength(2)
        expect(picture.split('\n')).toHaveLength(16)
      }),
      { numRuns: 300 },
    )
  })
})
