import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model.ts'
import { ruleLines } from '../../../src/report/words/rules.ts'
import { judged, service } from '../../support/comment-cases.ts'
import { buildReport, pairs, rules } from '../../support/report-builder.ts'

const compared = (overrides: Partial<Report> = {}): Report => ({
  ...judged({ benchmarks: [service('cold')], measurements: pairs(service('cold'), [[1_000, 1_000]]) }),
  ...overrides,
})

const hex = (pair: string): string => pair.repeat(32)

/** The last line about a project whose edit was proved like this. */
const lastLine = (editProof: 'nonce' | 'control'): string | undefined =>
  ruleLines(
    buildReport({
      projects: [{ id: '.', buildArgs: [], head: { editedFile: 'a.go', editProof }, images: [] }],
    }),
  ).at(-1)

describe('a comparison was judged by', () => {
  test('its gate, fail-on, looks and times', () => {
    expect(ruleLines(compared({ projects: [] }))).toEqual([
      '- gate auto; fail-on regression, invalid; rounds auto, judged at 4, 6, 9, 12 and 15 pairs; time-budget 20 min, build-timeout 15 min',
    ])
    const given = { ...rules, gate: ['podman/*', '*cold'], failOn: 'never', rounds: 8, looks: [8] } as const
    expect(ruleLines(compared({ rules: given, projects: [] }))).toEqual([
      String.raw`- gate podman/\*, \*cold; fail-on never; rounds 8, judged at 8 pairs; time-budget 20 min, build-timeout 15 min`,
    ])
  })

  test('fewer benchmarks than its gate named, where an engine cannot build one', () => {
    const report = compared({ projects: [] })
    const benchmarks = report.benchmarks.map(
      (each) => ({ ...each, gated: false, ungated: 'unsupported' }) as const,
    )
    expect(ruleLines({ ...report, benchmarks }).at(-1)).toBe(
      '- `podman/services~api/cold`: not gated, because its engine cannot build it',
    )
  })
})

describe('what was built', () => {
  test('is named by commits, objects, Dockerfile, edited file and images', () => {
    expect(ruleLines(compared()).slice(1)).toEqual([
      '- project `services~api`: target app; build arguments BASE_IMAGE, VERSION',
      `  - base: commit ${'71c2a805'.repeat(5)} (v1.4.0-2-g71c2a80), 5120 git objects, Dockerfile sha256:${hex('3f')}, source-change edits cmd/api/main.go`,
      `  - head: commit ${'4d9e0f6b'.repeat(5)} (v1.4.0-3-g4d9e0f6), 5120 git objects, Dockerfile sha256:${hex('3f')}, source-change edits cmd/api/main.go`,
      `  - image golang:1.26 on podman: sha256:${hex('5c')}`,
      '  - image alpine:3.22 on podman: ~ (the engine does not have the image)',
    ])
  })

  test('names how the edit was proved to be in the image', () => {
    expect(lastLine('nonce')).toBe('  - source: source-change edits a.go (found in the image)')
    expect(lastLine('control')).toBe(
      '  - source: source-change edits a.go (seen in the image by comparing builds with and without the edit)',
    )
  })

  test('shows uncommitted files, and the reason for what is not known', () => {
    const unknown = { editedFile: 'the run had not ended' }
    const head = { commit: 'a'.repeat(40), uncommittedFiles: 1, unknown }
    const projects = [{ id: '.', buildArgs: [], head, images: [] }]
    expect(ruleLines(buildReport({ projects })).slice(1)).toEqual([
      '- project `.`',
      `  - source: commit ${'a'.repeat(40)}, with 1 uncommitted file, editedFile ~ (the run had not ended)`,
    ])
  })

  test('of one revision has no gate', () => {
    expect(ruleLines(buildReport({ rules: { ...rules, looks: [3] }, projects: [] }))).toEqual([
      '- rounds auto; time-budget 20 min, build-timeout 15 min',
    ])
  })

  test('is not known of a report of version 1', () => {
    const { rules: _, projects: __, ...old } = buildReport()
    expect(ruleLines(old)).toEqual([])
  })
})
