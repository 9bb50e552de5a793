import { describe, expect, test } from 'vitest'
import type { Measurement, Obstacle, Report } from '../../src/model.ts'
import { calibratedIn, isCalibration } from '../../src/report/calibration.ts'
import { toHtml } from '../../src/report/formats/html.ts'
import { toMarkdown } from '../../src/report/formats/markdown.ts'
import { toTerminal } from '../../src/report/formats/terminal.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import { readReport } from '../../src/report/read-report.ts'
import { calibrationLines } from '../../src/report/words/calibration.ts'
import { headline } from '../../src/report/words/headline.ts'
import { benchmark, buildReport, limits, pairs, sampling } from '../support/report-builder.ts'

const [cold, change] = [benchmark({ gated: true }), benchmark({ scenario: 'source-change', gated: true })]
const calibration: readonly Obstacle[] = [{ kind: 'calibration' }]

/** Twelve pairs of 20 s builds whose ratios lie this far apart on both sides of one. */
const twelve = (of: typeof cold, spread: number): readonly Measurement[] =>
  pairs(
    of,
    Array.from({ length: 12 }, (_, at) => [20_000, 20_000 * (1 + spread * ((at % 4) - 1.5))] as const),
  )

const reportOf = (measurements: readonly Measurement[], obstacles = calibration): Report =>
  judgeReport(
    buildReport({
      revisions: ['base', 'head'],
      benchmarks: [cold, change],
      measurements,
      obstacles,
      sampling: new Map(
        [cold, change].map(({ id }) => [id, sampling({ looks: [12], attempts: 12, pairs: 12 })]),
      ),
    }),
  )

describe('a report of one commit as both revisions', () => {
  const report = reportOf([...twelve(cold, 0.02), ...twelve(change, 0.05)])

  test('judges nothing', () => {
    expect(report.verdict).toEqual({
      kind: 'none',
      because: 'calibration',
      reason: 'not judged: both revisions are the same',
    })
    expect(report.benchmarks.map(({ comparison }) => comparison?.verdict.because)).toEqual([
      'calibration',
      'calibration',
    ])
  })

  test('has the noise floor of each benchmark, which is the farther bound of its interval', () => {
    expect(calibratedIn(report)).toEqual(
      report.benchmarks.map((each) => ({
        benchmark: each,
        noiseFloor: {
          slowdown: Math.max(each.comparison?.high ?? 0, 1 / (1 + (each.comparison?.low ?? 0)) - 1),
          pairs: 12,
          measuredAt: report.startedAt,
        },
      })),
    )
  })

  test('says it in the first line, and of each benchmark what it does to the thresholds', () => {
    expect(headline(report)).toBe(
      'Noise floor: at most 5.3% (source-change, 12 pairs); it raises thresholds of 1 of 2 benchmarks.',
    )
    expect(calibrationLines(report)).toEqual([
      'cold: 2%, 12 pairs; raises no threshold',
      'source-change: 5.3%, 12 pairs; raises warn-threshold from 5% to 5.3%',
    ])
    for (const render of [toTerminal, toMarkdown, toHtml])
      expect(render(report)).toMatch(/source-change: 5\.3%, 12 pairs; raises warn-threshold from 5% to 5\.3%/)
  })

  test('can be read again, and has the same noise floors', async () => {
    const found = await readReport(JSON.stringify(report), limits)
    expect(found).toMatchObject({ kind: 'report' })
    expect(found.kind === 'report' ? calibratedIn(found.report) : []).toEqual(calibratedIn(report))
  })
})

test('a machine that cannot carry the thresholds is told so', () => {
  const report = reportOf([...twelve(cold, 0.2), ...twelve(change, 0.01)])
  expect(calibrationLines(report)[0]).toMatch(
    /^cold: \d+(\.\d+)?%, 12 pairs; raises fail-threshold from 10% to 20%, the most that is allowed, and warn-threshold from 5% to 10%, the most that is allowed$/,
  )
})

test('a raised threshold says when most builds behind it were disturbed', () => {
  const disturbances = [{ kind: 'cpu', share: 0.4, waited: 0.2 }] as const
  const inBusyTimes = (spread: number) =>
    reportOf(twelve(cold, spread).map((each) => ({ ...each, ...(each.round > 5 && { disturbances }) })))
  expect(calibrationLines(inBusyTimes(0.05))[0]).toMatch(
    /; raises warn-threshold from 5% to 5\.3%\. 14 of 24 builds were disturbed: calibrate again when the machine is quieter$/,
  )
  expect(calibrationLines(inBusyTimes(0.02))[0]).toBe('cold: 2%, 12 pairs; raises no threshold')
})

test('five pairs give no noise floor, and the reason', () => {
  const report = reportOf(
    pairs(
      cold,
      Array.from({ length: 5 }, () => [20_000, 20_000] as const),
    ),
  )
  expect(calibrationLines(report)).toEqual([
    'cold: ~ (needs 6 valid pairs, has 5)',
    'source-change: ~ (no pair has two valid members)',
  ])
  expect(headline(report)).toBe('No noise floor is known: needs 6 valid pairs, has 5.')
})

test('a machine that was disturbed more during one revision gives none', () => {
  const disturbed = twelve(cold, 0.01).map((each) => ({
    ...each,
    counters: { machineBusyMs: 30_000, machineStealMs: each.revision === 'base' ? 9_000 : 0 },
  }))
  expect(calibrationLines(reportOf(disturbed))[0]).toMatch(/^cold: ~ \(.*base.*\)$/)
})

test('builds that were not alike give none: an image moved, or their cache state was lost', () => {
  const moved = { kind: 'image-moved', reason: 'golang:1.25 is another image now' } as const
  const builds = [...twelve(cold, 0.05), ...twelve(change, 0.05)]
  expect(calibrationLines(reportOf(builds, [...calibration, moved]))).toEqual([
    expect.stringMatching(/^cold: ~ \(.*golang:1\.25 is another/),
    expect.stringMatching(/^source-change: ~ \(.*golang:1\.25 is another/),
  ])
  const lost = twelve(cold, 0.05).map((each) => ({
    ...each,
    round: each.round + 20,
    excluded: 'state-lost' as const,
  }))
  expect(calibrationLines(reportOf([...builds, ...lost]))).toEqual([
    expect.stringMatching(/^cold: ~ \(the cache state did not hold in 12 of 24 builds of the base and /),
    expect.stringMatching(/^source-change: 5\.3%, 12 pairs/),
  ])
})

test('an ordinary comparison is none, and two commits cannot claim to be one', async () => {
  const plain = reportOf([...twelve(cold, 0.02), ...twelve(change, 0.02)], [])
  expect(isCalibration(plain)).toBe(false)
  expect(calibratedIn(plain)).toEqual([])
  const [project] = plain.projects ?? []
  const claimed = {
    ...reportOf([...twelve(cold, 0.02), ...twelve(change, 0.02)]),
    projects: [{ ...project, base: { commit: 'a'.repeat(40) }, head: { commit: 'b'.repeat(40) } }],
  }
  expect(await readReport(JSON.stringify(claimed), limits)).toMatchObject({
    kind: 'refused',
    problems: ['/obstacles/0: calibration does not go with two commits'],
  })
})

test('a single benchmark cannot claim to be one, which would withhold its verdict', async () => {
  const slower = pairs(
    cold,
    Array.from({ length: 12 }, (_, at) => [20_000 + at, 30_000 + at] as const),
  )
  const report = reportOf([...slower, ...twelve(change, 0.02)], [])
  expect(report.verdict.kind).toBe('regression')
  const claimed = {
    ...report,
    benchmarks: report.benchmarks.map((each) => ({
      ...each,
      sampling: { ...each.sampling, obstacles: calibration },
    })),
  }
  expect(await readReport(JSON.stringify(claimed), limits)).toMatchObject({
    kind: 'refused',
    problems: [0, 1].map(
      (at) =>
        `/benchmarks/${at}/sampling/obstacles/0: calibration is of all benchmarks, and cannot be in the sampling of one`,
    ),
  })
})
