import { describe, expect, test } from 'vitest'
import type { Measurement, TimelinePart } from '../../../src/model.ts'
import { toMarkdown } from '../../../src/report/formats/markdown.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { phaseFlaws, phaseLines, phaseSummary } from '../../../src/report/words/phases.ts'
import { benchmark, build, buildReport as report } from '../../support/report-builder.ts'

const cold = benchmark()

const timeline: readonly TimelinePart[] = [
  { name: 'start of the client', phase: 'startup', startMs: 0, endMs: 1_000 },
  { name: 'COPY `a|b` .', phase: 'copy', startMs: 1_000, endMs: 2_000 },
  { name: 'go: load and compile', phase: 'compile', startMs: 2_000, endMs: 9_000 },
]

const split = (revision: Measurement['revision'], round: number, compile: number): Measurement =>
  build(cold, {
    revision,
    round,
    durationMs: compile + 3_000,
    phases: { startup: 1_000, copy: 1_000, compile, unattributed: 1_000 },
    timeline,
  })

const rounds = [1, 2, 3]
const alone = report({ benchmarks: [cold], measurements: rounds.map((round) => split('head', round, 7_000)) })
const compared = report({
  benchmarks: [cold],
  measurements: rounds.flatMap((round) => [split('base', round, 7_000), split('head', round, 9_000)]),
  revisions: ['base', 'head'],
})

describe('one revision', () => {
  test('shows the median and the share of every phase', () => {
    const lines = phaseLines(alone)
    expect(lines).toContainEqual(expect.stringMatching(/^\| compile \| 7\.00 s \| 70% \|/))
    expect(lines).toContainEqual(
      expect.stringMatching(/^\| unattributed \| 1\.00 s \| 10% \| what is left \|/),
    )
    expect(phaseSummary(alone)).toEqual([
      'cold: compile 7.00 s, startup 1.00 s, copy 1.00 s, unattributed 1.00 s',
    ])
  })

  test('shows the steps of one build as bars, their names as text', () => {
    const rows = phaseLines(alone).filter((line) => line.startsWith('|') && line.includes('█'))
    expect(rows).toHaveLength(3)
    expect(rows[1]).toContain('COPY `a|b` .')
    expect(phaseLines(alone)).toContain('```text')
  })
})

describe('two revisions', () => {
  test('show the phases that changed, and only those', () => {
    const rows = phaseLines(compared).filter((line) => /^\| \w/.test(line))
    expect(rows).toEqual(['| phase | base | head | change |', '| compile | 7.00 s | 9.00 s | +2.00 s |'])
    expect(phaseSummary(compared)).toEqual(['cold: compile +2.00 s (7.00 s to 9.00 s)'])
  })

  test('say so when none changed', () => {
    const measurements = rounds.flatMap((round) => [split('base', round, 7_000), split('head', round, 7_000)])
    const same = report({ benchmarks: [cold], measurements, revisions: ['base', 'head'] })
    expect(phaseLines(same).join('\n')).toContain('No phase changed by 20 ms')
    expect(phaseSummary(same)).toEqual([])
  })
})

const flawed = (durationMs: number, unattributed: number) =>
  report({
    benchmarks: [cold],
    measurements: [build(cold, { durationMs, phases: { run: 1, unattributed } })],
  })

describe('time that no phase explains', () => {
  test('is a flaw above 10% of a build of more than 2 s, in every output', () => {
    const own = flawed(3_000, 301)
    expect(phaseFlaws(own)).toEqual([expect.stringMatching(/1 of 1 build spent up to 10% .*flaw/)])
    expect(toTerminal(own)).toContain('Note: podman/')
    expect(toMarkdown(own)).toContain('This is a flaw of it')
  })

  test('is none at 10%, or in a shorter build', () => {
    expect(phaseFlaws(flawed(3_000, 300))).toEqual([])
    expect(phaseFlaws(flawed(2_000, 900))).toEqual([])
    expect(toTerminal(flawed(2_000, 900))).not.toContain('Note:')
  })
})

test('a report whose builds have no phases has no section of them', () => {
  const plain = report({ benchmarks: [cold], measurements: [build(cold)] })
  expect(phaseLines(plain)).toEqual([])
  expect(toMarkdown(plain)).not.toContain('Phases and steps')
  expect(toTerminal(plain)).not.toContain('Phases')
})
