import type { AdvisedRow } from '../../src/studies/row-columns.ts'

/** A row of a study, for the rules of its advice. */
export const row = (overrides: Partial<AdvisedRow> = {}): AdvisedRow => ({
  value: 'overlay',
  engine: 'podman',
  project: 'tiny',
  scenario: 'cold',
  columns: {},
  ...overrides,
})

/** A ratio to the reference with its bounds. */
export const times = (ratio: number, low: number, high: number) => ({ ratio, low, high })
