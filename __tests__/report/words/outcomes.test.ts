import { describe, expect, test } from 'vitest'
import type { Measurement, OutcomeEvidence } from '../../../src/model.ts'
import { toMarkdown } from '../../../src/report/formats/markdown.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { outcomeLines, outcomeSummary } from '../../../src/report/words/outcomes.ts'
import { benchmark, build, buildReport as report, warmUp } from '../../support/report-builder.ts'

const change = benchmark({ scenario: 'source-change' })

const steps = [
  { name: 'COPY go.mod ./', hit: true },
  { name: 'COPY . .', hit: false },
  { name: 'RUN go build ./...', hit: false },
]

const whole: OutcomeEvidence = {
  steps,
  layerCache: { kind: 'broken', step: 'COPY . .', file: 'cmd/main.go' },
  packagesNeeded: 120,
  packagesCompiled: 1,
  modulesNeeded: 12,
  modulesDownloaded: 0,
  contextFiles: 20,
  contextBytes: 1_234_000,
  contextSentBytes: 4_100,
  unknown: { imageBytes: 'it was not read', compressedImageBytes: 'it was not read' },
}

const done = (overrides: Partial<OutcomeEvidence> = {}, more: Partial<Measurement> = {}): Measurement =>
  build(change, {
    evidence: { state: { kind: 'primed', holds: true }, outcome: { ...whole, ...overrides } },
    ...more,
  })

const read = {
  ...warmUp(change),
  evidence: {
    state: { kind: 'primed', holds: true },
    outcome: { ...whole, imageBytes: 12_340_000, compressedImageBytes: 4_560_000 },
  },
} as const

describe('what the builds of one revision did', () => {
  const alone = report({ benchmarks: [change], measurements: [read, done(), done({}, { round: 2 })] })

  test('is in the details, with the image that a warm-up read', () => {
    const rows = outcomeLines(alone).filter((line) => /^\| \w/.test(line))
    expect(rows).toEqual([
      '| layer cache | 1 of 3 steps from it, broken at "COPY . ." by cmd/main.go |',
      '| packages compiled | 1 of 120 |',
      '| modules downloaded | 0 of 12 |',
      '| context | 20 files, 1.2 MB |',
      '| context sent | 4.1 kB |',
      '| image | 12.3 MB, 4.6 MB compressed |',
    ])
    expect(toMarkdown(alone)).toContain('Caches, downloads, contexts and images')
  })

  test('is in the terminal, in lines that fit', () => {
    expect(outcomeSummary(alone)).toHaveLength(1)
    const lines = toTerminal(alone).split('\n')
    const at = lines.indexOf('What the builds did:')
    expect(lines[at + 1]).toContain('source-change: layer cache: 1 of 3 steps from it')
    expect(lines.slice(at, at + 5).every((line) => line.length <= 120)).toBe(true)
  })
})

test('an unknown field has its reason, and one that differs has how often', () => {
  const why = 'Go did not write it down'
  const { packagesCompiled: _, packagesNeeded: __, ...rest } = whole
  const measurements = [1, 2, 3].map((round) =>
    build(change, {
      round,
      evidence: {
        state: { kind: 'primed', holds: true },
        outcome: { ...rest, modulesDownloaded: round === 3 ? 12 : 0, unknown: { packagesCompiled: why } },
      },
    }),
  )
  const lines = outcomeLines(report({ benchmarks: [change], measurements }))
  expect(lines).toContain(`| packages compiled | unknown: ${why} |`)
  expect(lines).toContain('| modules downloaded | 0 of 12 (2 builds); 12 of 12 (1 build) |')
  expect(lines).toContain('| image | unknown: the reason was not recorded |')
})

test('of two revisions, the terminal shows what differs', () => {
  const measurements = [
    done({}, { revision: 'base' }),
    done({ layerCache: { kind: 'whole' }, packagesCompiled: 7 }, { revision: 'head' }),
  ]
  const compared = report({ benchmarks: [change], measurements, revisions: ['base', 'head'] })
  expect(outcomeSummary(compared)).toEqual([
    'source-change: layer cache: 1 of 3 steps from it, broken at "COPY . ." by cmd/main.go, then 3 steps, all from it; packages compiled: 1 of 120, then 7 of 120',
  ])
})

test('a file that is not known is said so, and a report without all of this shows nothing', () => {
  const unknown = { file: 'no file was edited before this build' }
  const broken = done({ layerCache: { kind: 'broken', step: 'RUN date', unknown } })
  expect(outcomeLines(report({ benchmarks: [change], measurements: [broken] })).join('\n')).toContain(
    'broken at "RUN date" by a reason that is not known (no file was edited before this build)',
  )
  expect(outcomeLines(report({ benchmarks: [change], measurements: [build(change)] }))).toEqual([])
})
