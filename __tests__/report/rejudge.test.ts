import { describe, expect, test } from 'vitest'
import type { Limits, Report } from '../../src/model.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { readReport } from '../../src/report/read-report.ts'
import { isJudged, type OtherJudgement, rejudge } from '../../src/report/rejudge.ts'
import { nextStep } from '../../src/report/words/advice.ts'
import { judged, service } from '../support/comment-cases.ts'
import { pairs, rules } from '../support/report-builder.ts'
import { reportCase } from '../support/report-cases.ts'

const [cold, warm] = [service('cold'), service('warm', false)] as const

/** Six pairs of each in which the head is slower by this ratio, less or more a little. */
const slower = (ratio: number): Report =>
  judged({
    benchmarks: [cold, warm],
    measurements: [cold, warm].flatMap((each) =>
      pairs(
        each,
        Array.from({ length: 6 }, (_, at) => [60_000 + at, Math.round(60_000 * ratio) + 2 * at] as const),
      ),
    ),
  })

const withLimits = (limits: Partial<Limits>): OtherJudgement => ({
  limitsOf: (each) => ({ ...each.limits, ...limits }),
  gate: undefined,
})

const withGate = (...ids: readonly string[]): OtherJudgement => ({
  limitsOf: (each) => each.limits,
  gate: { globs: ['*x'], ids },
})

const forOthers = /; sampling stopped for other limits(?:;|$)/

describe('with other limits', () => {
  test('a report has other verdicts, which say that sampling stopped for other limits', () => {
    const report = slower(1.08)
    expect(report.verdict.kind).toBe('warning')
    const again = rejudge(report, withLimits({ failThreshold: 0.05 }))
    expect(again.verdict).toMatchObject({ kind: 'regression', reason: expect.stringMatching(forOthers) })
    for (const { comparison } of again.benchmarks) expect(comparison?.verdict.reason).toMatch(forOthers)
    expect(again.benchmarks[0]).toMatchObject({
      limits: { failThreshold: 0.05 },
      sampling: { limits: cold.limits },
    })
  })

  test('that are no others it is the same', () => {
    const report = slower(1.08)
    expect(rejudge(report, withLimits({ failThreshold: 0.1 }))).toEqual(report)
  })

  test('and then with the first ones it is the same, even from its file', async () => {
    const report = slower(1.3)
    const again = rejudge(report, withLimits({ failThreshold: 0.5, minDeltaMs: 10_000 }))
    const found = await readReport(toJson(again), cold.limits)
    if (found.kind === 'refused') throw new Error(found.problems.join('\n'))
    expect(rejudge(found.report, withLimits({}))).toEqual(again)
    expect(rejudge(found.report, withLimits(cold.limits))).toEqual(report)
  })

  test('an obstacle stays what it is, whatever the limits', () => {
    const obstacles = [{ kind: 'out-of-time', reason: 'no time' }] as const
    const report = judged({
      benchmarks: [cold],
      measurements: [],
      sampled: { [cold.id]: { attempts: 0, pairs: 0, stopped: 'out-of-time', obstacles } },
    })
    const again = rejudge(report, withLimits({ failThreshold: 0.5 }))
    expect(again.verdict).toEqual(report.verdict)
  })
})

describe('what the same-work screen settled', () => {
  const builds = { buildMs: 60_000, baseMs: 122_000, headMs: 121_000 }
  const work = { kind: 'same-work', packages: 9, samePackages: 8, differingMs: 900, ...builds } as const
  const report = judged({
    benchmarks: [cold],
    measurements: [],
    sampled: { [cold.id]: { attempts: 0, pairs: 0, stopped: 'same-work', obstacles: [work] } },
  })
  const verdictWith = (limits: Parameters<typeof withLimits>[0]) =>
    rejudge(report, withLimits(limits)).benchmarks[0]?.comparison?.verdict

  test('stays unchanged with a threshold that its numbers allow', () => {
    expect(verdictWith({})).toMatchObject({ kind: 'unchanged', because: 'same-work' })
    expect(verdictWith({ failThreshold: 0.5 })).toMatchObject({ kind: 'unchanged', because: 'same-work' })
  })

  test('is inconclusive with one that would have had it built in pairs', () => {
    expect(verdictWith({ failThreshold: 0.05, minDeltaMs: 100 })).toMatchObject({
      kind: 'inconclusive',
      because: 'too-few-pairs',
    })
  })

  test('is to be measured again, as neither a quieter machine nor more time would help', () => {
    const again = rejudge(report, withLimits({ failThreshold: 0.05, minDeltaMs: 100 }))
    expect(nextStep(again)).toBe(
      'Run again with these limits, or with screen: never, so that pairs are built.',
    )
    expect(nextStep(report)).toBe('Nothing to do.')
  })
})

describe('with another gate', () => {
  test('other benchmarks decide, and the rules name it', () => {
    const again = rejudge(slower(1.3), withGate(warm.id))
    expect(again.benchmarks.map(({ gated }) => gated)).toEqual([false, true])
    expect(again.verdict.reason).toMatch(new RegExp(`^${warm.id}: `))
    expect(again.rules).toEqual({ ...rules, gate: ['*x'] })
  })

  test('what its engine cannot build is not gated beside others, and alone it is', () => {
    const none = { attempts: 0, pairs: 0, stopped: 'unsupported' } as const
    const report = judged({
      benchmarks: [cold, { ...warm, gated: true }],
      measurements: [],
      sampled: { [warm.id]: { ...none, obstacles: [{ kind: 'unsupported', reason: 'no cache mounts' }] } },
    })
    expect(report.benchmarks.map(({ gated }) => gated)).toEqual([true, false])
    expect(rejudge(report, withGate(cold.id, warm.id))).toEqual({
      ...report,
      rules: { ...rules, gate: ['*x'] },
    })
    const alone = rejudge(report, withGate(warm.id))
    expect(alone.benchmarks.map(({ gated }) => gated)).toEqual([false, true])
    expect(alone.verdict).toMatchObject({ kind: 'invalid', because: 'unsupported' })
  })
})

test.each(['one-engine', 'provisional', 'nothing'])('"%s" is not judged, and stays as it is', (name) => {
  const report = reportCase(name)
  expect(isJudged(report)).toBe(false)
  expect(rejudge(report, withLimits({ failThreshold: 0.01 }))).toBe(report)
})
