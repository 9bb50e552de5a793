import { describe, expect, test } from 'vitest'
import { consequences, consequencesOf, consequenceTable } from '../../src/analysis/consequences.ts'
import { exitStatus } from '../../src/analysis/exit-status.ts'

const all = Object.values(consequences).flat()

describe('the consequences of a verdict', () => {
  test.each([
    ['unchanged', 'below-floor', 'slower, below the floor'],
    ['unchanged', 'within-threshold', 'unchanged'],
    ['invalid', 'head-does-not-build', 'does not build'],
    ['invalid', 'unsupported', 'invalid'],
    ['none', 'base-fails', 'not judged'],
  ] as const)('of %s because of %s are those of "%s"', (kind, because, words) => {
    expect(consequencesOf({ kind, because }).words).toBe(words)
  })

  test('of a reason that is not listed are the usual ones', () => {
    expect(consequencesOf({ kind: 'unchanged', because: 'scatter' })).toBe(consequences.unchanged[0])
  })

  test('a reason leads to one of them only', () => {
    for (const entries of Object.values(consequences)) {
      const reasons = entries.flatMap(({ circumstances }) => Object.keys(circumstances))
      expect(new Set(reasons).size).toBe(reasons.length)
    }
  })

  test('fail a check only where fail-on can name the verdict', () => {
    const failing = ['regression', 'warning', 'inconclusive', 'invalid'] as const
    for (const kind of failing) {
      const outcome = { verdict: { kind }, gated: [kind], measuredAnything: true, hasEmptyLeg: false }
      expect(exitStatus(outcome, [kind])).toBe(consequences[kind][0].status)
      expect(
        exitStatus(
          outcome,
          failing.filter((each) => each !== kind),
        ),
      ).toBe(0)
    }
    for (const kind of ['unchanged', 'improvement'] as const)
      for (const { status } of consequences[kind]) expect(status).toBe(0)
  })

  test('that are worth a comment are shown in the checks, unless they are good news', () => {
    const silent = Object.entries(consequences).flatMap(([kind, entries]) =>
      entries.some(({ comment, annotation }) => comment && annotation === 'none') ? [kind] : [],
    )
    expect(silent).toEqual(['improvement'])
  })
})

describe('the table of consequences', () => {
  const [titles, ...rows] = consequenceTable()

  test('has a row for every reason of every verdict', () => {
    expect(titles).toEqual(['verdict', 'when', 'new comment', 'annotation', 'exit status'])
    const reasons = all.flatMap(({ circumstances }) => Object.keys(circumstances))
    expect(rows).toHaveLength(reasons.length)
    for (const row of rows) expect(row).toHaveLength(5)
  })

  test('says what a slowdown below the floor leads to', () => {
    expect(rows.find(([words]) => words === 'slower, below the floor')).toEqual([
      'slower, below the floor',
      expect.stringContaining('`min-delta`'),
      'yes',
      'notice',
      '0',
    ])
  })

  test('says when a run fails that measured nothing', () => {
    expect(rows.at(-1)?.at(-1)).toBe('3, unless `fail-on` is `never`')
  })
})
