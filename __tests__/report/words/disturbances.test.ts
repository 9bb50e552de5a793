import { commentOptions } from '../../support/comment-cases.ts'
import { expect, test } from 'vitest'
import type { BuildDisturbance, Measurement, Report } from '../../../src/model.ts'
import { toMarkdown } from '../../../src/report/formats/markdown.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { commentText } from '../../../src/report/formats/comment.ts'
import { toJson } from '../../../src/report/formats/json.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { disturbanceNote } from '../../../src/report/words/disturbances.ts'
import { benchmark, buildReport, limits, pairs } from '../../support/report-builder.ts'

const cold = benchmark()

const cpu: BuildDisturbance = { kind: 'cpu', share: 0.4, waited: 0.9 }
const disk: BuildDisturbance = { kind: 'disk', share: 0.3, othersBytes: 9e8 }

/** Six pairs: the base of the first two rounds is disturbed, and the head of the second. */
const undisturbed = pairs(
  cold,
  Array.from({ length: 6 }, () => [10_000, 10_100]),
)
const builds: readonly Measurement[] = undisturbed.map((build) => {
  const { revision, round } = build
  if (round > 2 || (revision === 'head' && round === 1)) return build
  return { ...build, disturbances: round === 1 ? [cpu] : [cpu, disk] }
})

const reportOf = (measurements: readonly Measurement[]): Report =>
  buildReport({ revisions: ['base', 'head'], benchmarks: [cold], measurements })

const whole = reportOf(builds)

test('every output says beside the verdict how many builds were disturbed, and by what', () => {
  const note =
    'Disturbed: 3 of 12 builds, in 2 rounds: cpu: others used the processors (3) and disk: others used the disks (2).'
  expect(disturbanceNote(whole)).toContain(note)
  for (const output of [
    toMarkdown(whole),
    toTerminal(whole),
    commentText(whole, commentOptions({ whole: true })),
  ])
    expect(output).toContain(note)
})

test('the samples mark each disturbed build behind its time', () => {
  expect(toMarkdown(whole)).toContain('10.0 s [cpu], 10.0 s [cpu, disk], 10.0 s,')
})

test('what cannot be told is said with its reason', () => {
  const unknown = { disturbances: 'disk: a daemon does the work' }
  const some = reportOf(builds.map((build) => ({ ...build, unknown })))
  expect(toMarkdown(some).split('disturbances not known: disk: a daemon does the work')).toHaveLength(3)
})

test('nothing is said of a run in which nothing was disturbed', () => {
  const calm = reportOf(undisturbed)
  expect(disturbanceNote(calm)).toBeUndefined()
  expect(toMarkdown(calm)).not.toContain('isturbed')
})

test('a report with every kind can be read again', async () => {
  const all: readonly BuildDisturbance[] = [
    cpu,
    disk,
    { kind: 'steal', share: 0.1 },
    { kind: 'memory', share: 0.2, held: 0.9 },
    { kind: 'quota', share: 1, throttledMs: 900 },
  ]
  const [first, ...others] = builds
  if (first === undefined) throw new Error('there are no builds')
  const some = reportOf([{ ...first, disturbances: all }, ...others])
  expect(await readReport(toJson(some), limits)).toMatchObject({ kind: 'report' })
})

test('the range of the control workload over the rounds is shown with the samples', () => {
  const measured = undisturbed.map((build) => ({
    ...build,
    counters: { controlCpuMs: 20 + build.round, controlDiskMs: 5 },
  }))
  const line = 'Control workload, the same before every round: computing in 21–26 ms, and writing in 5 ms.'
  expect(toMarkdown(reportOf(measured))).toContain(line)
  expect(toMarkdown(reportOf(undisturbed))).not.toContain('Control workload')
})
