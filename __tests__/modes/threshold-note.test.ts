import { describe, expect, test } from 'vitest'
import { notingThreshold } from '../../src/modes/threshold-note.ts'
import type { RunSubject } from '../../src/projects/subject.ts'
import { testHost } from '../support/test-host.ts'

const subject = (overrides: Partial<RunSubject> = {}): RunSubject => ({
  ...{ projects: [{ id: '.' }], described: [], isOfFork: false, obstacles: [], hidden: [] },
  ...{
    revisions: ['head'],
    knownVerdict: undefined,
    onlyChange: undefined,
    workflowsIn: undefined,
    attestations: undefined,
    notes: ['Another note.'],
  },
  contentSha256: async () => undefined,
  prepare: async () => ({ checkouts: new Map(), images: new Map(), imagesMoved: undefined }),
  ...overrides,
})

const notes = (given: Readonly<Record<string, string>>, overrides: Partial<RunSubject> = {}, env = {}) =>
  notingThreshold(subject(overrides), { given, host: testHost({ env }) }).notes

const threshold = { 'fail-threshold': '10%' }

describe('a report says that fail-threshold decided nothing', () => {
  test('where there is no base, and how to judge engines', () => {
    const [other, note] = notes(threshold)
    expect(other).toBe('Another note.')
    expect(note).toMatch(
      /^fail-threshold decided nothing: .* the reference first: --engines docker,podman\.$/,
    )
    expect(notes(threshold, {}, { GITHUB_ACTIONS: 'true' })[1]).toMatch(/: engines: docker,podman\.$/)
  })

  test('and nothing of the kind where it decides, or none is given', () => {
    const unchanged = { kind: 'unchanged', because: 'same-inputs', reason: 'nothing changed' } as const
    for (const silent of [
      notes({}),
      notes({ 'fail-threshold': ' ' }),
      notes(threshold, { revisions: ['base', 'head'] }),
      notes(threshold, { knownVerdict: unchanged }),
    ])
      expect(silent).toEqual(['Another note.'])
  })
})
