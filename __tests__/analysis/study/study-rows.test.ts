import { describe, expect, test } from 'vitest'
import { judgeStudy } from '../../../src/analysis/study/judge-study.ts'
import type { StudyCell } from '../../../src/analysis/study/study-cell.ts'
import { type StudyComparison, studyRows } from '../../../src/analysis/study/study-rows.ts'
import type { StudyAttempt, StudyEnded, StudyRow } from '../../../src/model.ts'

const limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 }

/** A time in ms, or how the attempt was lost; `stopped` took as long as a time limit of 100 s. */
type Try = number | 'failed' | 'stopped' | 'engine-died' | 'state-lost'

const limitMs = 100_000

const attemptOf = (tried: Try, at: number): StudyAttempt => {
  const attempt = { round: at + 1, startedAt: `2026-03-02T10:${String(at).padStart(2, '0')}:00Z` }
  if (typeof tried === 'number') return { ...attempt, durationMs: tried }
  return tried === 'stopped'
    ? { ...attempt, lost: 'timed-out', stoppedAfterMs: limitMs, failure: 'stopped' }
    : { ...attempt, lost: tried, failure: `it ${tried}` }
}

const cell = (value: string, tries: readonly Try[], overrides: Partial<StudyCell> = {}): StudyCell => ({
  value,
  engine: 'podman',
  project: 'tiny',
  scenario: 'cold',
  group: 'podman tiny',
  attempts: tries.map(attemptOf),
  columns: {},
  benchmark: undefined,
  untimed: false,
  ended: undefined,
  unknown: {},
  limits,
  ...overrides,
})

const ended = (code: StudyEnded): Partial<StudyCell> => ({ ended: { code, reason: `because ${code}` } })

const usual = [10_000, 10_100, 9900, 10_050, 9950, 10_000]
const slow = usual.map((ms) => ms * 1.5)

const rowsOf = (cells: readonly StudyCell[], overrides: Partial<StudyComparison> = {}): readonly StudyRow[] =>
  studyRows(cells, {
    ...{ reference: 'usual', rounds: 6, builds: [], judged: true, named: false },
    ...overrides,
  })

const rowOf = (rows: readonly StudyRow[], value: string): StudyRow => {
  const found = rows.find((row) => row.value === value)
  if (found === undefined) throw new Error(`no row ${value}`)
  return found
}

const verdictOf = (cells: readonly StudyCell[], overrides: Partial<StudyComparison> = {}) =>
  judgeStudy({ rows: rowsOf(cells, overrides), reference: 'usual' })

describe('the verdict on a value', () => {
  test.each([
    ['does-not-build', 'invalid', 'head-does-not-build'],
    ['unsupported', 'invalid', 'unsupported'],
    ['out-of-time', 'inconclusive', 'out-of-time'],
    ['out-of-disk', 'inconclusive', 'out-of-disk'],
    ['engine-broke', 'inconclusive', 'engine-broke'],
    ['no-time', 'inconclusive', 'not-measured'],
  ] as const)('that ended as %s is %s, and so is that of the study', (code, kind, because) => {
    const cells = [cell('usual', usual), cell('same', usual), cell('other', [], ended(code))]
    expect(rowOf(rowsOf(cells), 'other')).toMatchObject({ ended: code, verdict: { kind, because } })
    expect(verdictOf(cells)).toMatchObject({ kind, because })
    expect(verdictOf(cells).reason).toContain('other against usual')
  })

  test('names the project only where there are several', () => {
    const [one, other] = [cell('usual', usual), cell('other', [], ended('does-not-build'))]
    expect(verdictOf([one, other]).reason).toMatch(/^other against usual, cold: /)
    const elsewhere = { ...cell('other', [], ended('does-not-build')), project: 'small' }
    expect(verdictOf([one, elsewhere]).reason).toMatch(/^other against usual, small cold: /)
  })

  test('that was never reached is inconclusive', () => {
    const cells = [cell('usual', usual), cell('other', [])]
    expect(verdictOf(cells)).toMatchObject({ kind: 'inconclusive', because: 'not-measured' })
  })

  test('whose every build failed is invalid, with the error', () => {
    const cells = [cell('usual', usual), cell('other', ['failed', 'failed', 'failed'], ended('failing'))]
    expect(verdictOf(cells)).toMatchObject({ kind: 'invalid', because: 'head-does-not-build' })
    expect(verdictOf(cells).reason).toContain('it failed')
  })

  test('that failed too often is invalid, and named by its name', () => {
    const tries: readonly Try[] = [...usual, 'failed', 'failed']
    const cells = [cell('usual', [...usual, 10_000, 10_000]), cell('other', tries)]
    expect(verdictOf(cells)).toMatchObject({ kind: 'invalid', because: 'head-fails' })
    expect(verdictOf(cells).reason).toContain('2 of 8 builds of other failed, and none of usual')
  })

  test('that failed too often where the reference sometimes fails too is inconclusive', () => {
    const tries: readonly Try[] = [...usual, 'failed', 'failed']
    const cells = [cell('usual', [...usual, 10_000, 'failed']), cell('other', tries)]
    expect(verdictOf(cells)).toMatchObject({ kind: 'inconclusive', because: 'head-fails' })
  })

  test('whose cache states were lost is invalid unless those of the reference were lost too', () => {
    const whole = [...usual, ...usual.slice(0, 4)]
    const lossy: readonly Try[] = [...usual, ...usual.map(() => 'state-lost' as const)]
    const alone = { kind: 'invalid', because: 'state-lost-in-one' }
    expect(verdictOf([cell('usual', whole), cell('other', lossy)])).toMatchObject(alone)
    expect(verdictOf([cell('usual', lossy), cell('other', whole)])).toMatchObject(alone)
    expect(verdictOf([cell('usual', lossy), cell('other', lossy)])).toMatchObject({
      ...{ kind: 'inconclusive', because: 'state-lost' },
    })
  })

  test('that is not available is missed only where it was named', () => {
    const cells = [cell('usual', usual), cell('same', usual), cell('other', [], ended('unavailable'))]
    expect(rowOf(rowsOf(cells), 'other').verdict).toMatchObject({ kind: 'none', because: 'not-measured' })
    expect(verdictOf(cells).kind).toBe('unchanged')
    expect(verdictOf(cells, { named: true })).toMatchObject({ kind: 'inconclusive', because: 'not-measured' })
  })

  test('that was measured before it became unavailable is judged by that', () => {
    const cells = [cell('usual', usual), cell('other', slow, ended('unavailable'))]
    expect(verdictOf(cells)).toMatchObject({ kind: 'regression', because: 'slower' })
    expect(verdictOf(cells, { named: true })).toMatchObject({ kind: 'regression', because: 'slower' })
    const reference = [cell('usual', usual, ended('unavailable')), cell('other', slow)]
    expect(verdictOf(reference)).toMatchObject({ kind: 'regression', because: 'slower' })
  })

  test('is not silent when nothing else was judged', () => {
    const cells = [cell('usual', usual), cell('other', [], ended('unavailable'))]
    expect(verdictOf(cells)).toMatchObject({ kind: 'inconclusive', because: 'not-measured' })
  })

  test('that does not exist, or is not timed, is none', () => {
    const cells = [
      cell('usual', usual),
      cell('same', usual),
      cell('other', [], ended('absent')),
      cell('probe', [], { untimed: true, ...ended('untimed') }),
    ]
    const kinds = rowsOf(cells).map(({ verdict }) => verdict?.kind)
    expect(kinds).toEqual([undefined, 'unchanged', 'none', 'none'])
    expect(verdictOf(cells).kind).toBe('unchanged')
    // Without the one that was judged, nothing says that all is well.
    expect(verdictOf(cells.filter(({ value }) => value !== 'same')).kind).toBe('inconclusive')
  })

  test('that the budget ended far slower is a regression all the same', () => {
    const cells = [
      cell('usual', usual.slice(0, 2), ended('out-of-time')),
      cell('other', [30_000, 31_000], ended('out-of-time')),
    ]
    expect(verdictOf(cells)).toMatchObject({ kind: 'regression', because: 'slower' })
  })
})

describe('a reference', () => {
  test.each(['does-not-build', 'unsupported'] as const)('that ended as %s fails the study', (code) => {
    const cells = [cell('usual', [], ended(code)), cell('other', usual)]
    expect(verdictOf(cells).kind).toBe('invalid')
    expect(verdictOf(cells).reason).toMatch(/^usual, cold: because /)
    expect(rowOf(rowsOf(cells), 'other')).toMatchObject({
      verdict: { kind: 'inconclusive', because: 'not-measured' },
      unknown: { ratio: 'usual has no time' },
    })
  })

  test('that was not reached, or is not available, leaves the study inconclusive', () => {
    for (const code of ['out-of-time', 'unavailable'] as const)
      expect(verdictOf([cell('usual', [], ended(code)), cell('other', usual)]).kind).toBe('inconclusive')
  })

  test('that fails in some of its builds is invalid, not just left out', () => {
    const cells = [cell('usual', [...usual, 'failed', 'failed']), cell('other', [...usual, 10_000, 10_000])]
    expect(verdictOf(cells)).toMatchObject({ kind: 'invalid', because: 'head-fails' })
  })

  test('that works has no verdict of its own', () => {
    expect(rowOf(rowsOf([cell('usual', usual), cell('other', usual)]), 'usual').verdict).toBeUndefined()
  })
})

describe('attempts that were stopped at the time limit', () => {
  const tries: readonly Try[] = [...usual.map((ms) => ms * 0.8), 'stopped']
  const seven = [...usual, 10_000]

  test('stay in the median and in the ratio, and take the ranking', () => {
    const row = rowOf(rowsOf([cell('usual', seven), cell('other', tries)], { judged: false }), 'other')
    expect(row).toMatchObject({ ranked: false, timedOut: 1, lostPairs: 1, pairs: 7 })
    expect(row.sample?.samplesMs).toHaveLength(7)
    expect(row.low).toBeUndefined()
    expect(row.unknown?.['low']).toBe(
      '1 of 7 attempts of other were stopped at the time limit, and would have taken longer',
    )
  })

  test('of the reference take the ranking too', () => {
    const rows = rowsOf([cell('usual', tries), cell('other', seven)], { judged: false })
    expect(rowOf(rows, 'other')).toMatchObject({ ranked: false, lostPairs: 1, pairs: 6 })
    expect(rowOf(rows, 'usual')).toMatchObject({ ranked: false, timedOut: 1 })
  })

  test('leave no median when they are half of all', () => {
    const half: readonly Try[] = [9000, 'stopped', 9000, 'stopped', 9000, 'stopped']
    const row = rowOf(rowsOf([cell('usual', usual), cell('other', half)], { judged: false }), 'other')
    expect(row.sample).toBeUndefined()
    expect(row.unknown?.['sample']).toContain('3 of 6 attempts were stopped')
    // The gate counts them as it counts a head that was stopped.
    expect(rowOf(rowsOf([cell('usual', usual), cell('other', half)]), 'other').verdict?.kind).not.toBe(
      'improvement',
    )
  })

  test('are invalid when they are all', () => {
    const cells = [cell('usual', usual), cell('other', ['stopped', 'stopped', 'stopped'], ended('failing'))]
    expect(verdictOf(cells)).toMatchObject({ kind: 'invalid', because: 'head-does-not-build' })
  })
})

describe('a row', () => {
  test('is not ranked by what is left of many lost attempts', () => {
    const tries: readonly Try[] = [...usual, 'failed', 'state-lost']
    const row = rowOf(rowsOf([cell('usual', [...usual, 1, 1]), cell('other', tries)]), 'other')
    expect(row).toMatchObject({ ranked: false, pairs: 6, lostPairs: 2 })
    expect(row.unknown?.['low']).toContain('2 of 8 attempts of other gave no time')
  })

  test('says why some of its attempts gave no time, also where too few are left to be ranked', () => {
    const tries: readonly Try[] = [10_000, 'failed', 10_100, 'state-lost', 9900, 10_000]
    const row = rowOf(rowsOf([cell('usual', usual), cell('other', tries)]), 'other')
    expect(row.unknown?.['rounds']).toBe('2 of 6 attempts gave no whole time, the first: it failed')
    expect(rowOf(rowsOf([cell('usual', usual)]), 'usual').unknown).not.toHaveProperty('rounds')
    const over = rowOf(rowsOf([cell('usual', usual), cell('other', tries, ended('out-of-time'))]), 'other')
    expect(over.unknown?.['rounds']).toBe('because out-of-time')
  })

  test('is ranked, and judged, where all is well', () => {
    const row = rowOf(rowsOf([cell('usual', usual), cell('other', slow)]), 'other')
    expect(row).toMatchObject({ ranked: true, pairs: 6, verdict: { kind: 'regression' } })
    expect(row.lostPairs).toBeUndefined()
  })

  test('has no verdict below six rounds, whatever became of it', () => {
    const cells = [cell('usual', [10_000]), cell('other', [], ended('does-not-build'))]
    expect(verdictOf(cells, { rounds: 1 })).toMatchObject({ kind: 'none', because: 'too-few-rounds' })
  })
})

/** The same rounds on another day, as when a study was continued that could not measure a value before. */
const later = (found: StudyCell): StudyCell => ({
  ...found,
  attempts: found.attempts.map((attempt) => ({
    ...attempt,
    startedAt: attempt.startedAt.replace('2026-03-02', '2026-03-05'),
  })),
})

describe('a value that was measured after the study was continued', () => {
  test('is not compared with times of the reference from before', () => {
    const rows = rowsOf([cell('usual', usual), later(cell('slow', slow))])
    const row = rowOf(rows, 'slow')
    expect(row).toMatchObject({ ranked: false, pairs: 0, sample: { medianMs: 15_000 } })
    expect(row.ratio).toBeUndefined()
    expect(row.unknown).toMatchObject({
      ratio: 'in no round were both times taken without a stop in between',
      low: 'needs 6 rounds with both times, has 0; of 6 more, one time is from before the study was continued',
    })
    expect(row.verdict).toMatchObject({ kind: 'inconclusive', because: 'too-few-pairs' })
  })

  test('is compared in the rounds that both got afterwards', () => {
    const both = [cell('usual', [...usual, ...usual]), cell('slow', [...slow, ...slow])] as const
    const [before, after] = both.map((each) => ({ each, attempts: later(each).attempts.slice(3) }))
    if (before === undefined || after === undefined) throw new Error('two cells were made')
    const reference = {
      ...before.each,
      attempts: [...before.each.attempts.slice(0, 6), ...before.attempts.slice(3)],
    }
    // It failed three times, and was tried again in the other process.
    const value = { ...after.each, attempts: [...after.each.attempts.slice(0, 3), ...after.attempts] }
    const row = rowOf(rowsOf([reference, value]), 'slow')
    // Three rounds of the first process and six of the second; in three the reference is from the first.
    expect(row).toMatchObject({ ranked: true, pairs: 9 })
    expect(row.ratio).toBeCloseTo(1.5, 1)
  })

  test('keeps the round in which the study was stopped between the two', () => {
    const one = cell('usual', usual)
    const attempts = one.attempts.map((each) =>
      each.round < 3 ? each : (later(one).attempts[each.round - 1] ?? each),
    )
    expect(rowOf(rowsOf([{ ...one, attempts }, cell('slow', slow.slice(0, 3))]), 'slow').pairs).toBe(3)
  })
})
