import type { StudyRow } from '../../src/model.ts'

/** A row that was measured in six rounds, with a ratio and its bounds. */
export const ranked = (
  value: string,
  scenario: string,
  [low, ratio, high]: readonly [low: number, ratio: number, high: number],
  columns: StudyRow['columns'] = {},
): StudyRow => ({ ...timed(value, scenario, columns), ranked: true, low, ratio, high, pairs: 6 })

/** A row with six times and nothing to compare with. */
export const timed = (value: string, scenario: string, columns: StudyRow['columns'] = {}): StudyRow => ({
  value,
  scenario,
  columns,
  engine: 'podman',
  project: 'tiny',
  group: 'podman tiny',
  attempts: [],
  sample: { samplesMs: [100, 100, 100, 100, 100, 100], medianMs: 100 },
  ranked: true,
})

/** A row with other times. */
export const scattered = (value: string, scenario: string, samplesMs: readonly number[]): StudyRow => ({
  ...timed(value, scenario),
  sample: { samplesMs, medianMs: samplesMs[0] ?? 0 },
})
