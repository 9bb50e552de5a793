import type { StudyRow } from '../../src/model.ts'

/** A row of a study, for the rules of its advice. */
export const row = (overrides: Partial<StudyRow> = {}): StudyRow => ({
  value: 'overlay',
  engine: 'podman',
  project: 'tiny',
  scenario: 'cold',
  group: 'podman tiny',
  attempts: [],
  ranked: false,
  columns: {},
  ...overrides,
})

/** A ratio to the reference with its bounds. */
export const times = (
  ratio: number,
  low: number,
  high: number,
): Pick<StudyRow, 'ratio' | 'low' | 'high' | 'ranked'> => ({ ratio, low, high, ranked: true })

/** What was measured, round after round. */
export const taken = (...timesMs: readonly number[]): Pick<StudyRow, 'attempts' | 'sample'> => ({
  attempts: timesMs.map((durationMs, at) => ({
    round: at + 1,
    startedAt: `2026-11-29T03:00:${String(at).padStart(2, '0')}Z`,
    durationMs,
  })),
  sample: {
    samplesMs: timesMs,
    medianMs: timesMs.toSorted((a, b) => a - b)[Math.floor(timesMs.length / 2)] ?? 0,
  },
})

/** Six times that are about this. */
export const about = (ms: number): Pick<StudyRow, 'attempts' | 'sample'> =>
  taken(ms, ms * 1.01, ms * 0.99, ms * 1.02, ms * 0.98, ms)
