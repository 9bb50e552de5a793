import type { Circumstances } from '../../src/analysis/circumstances.ts'
import type { Attempts, Limits } from '../../src/model.ts'

/** The limits that the tests of the analysis judge by. */
export const defaultLimits: Limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 500 }

/** Ten good builds of one revision, unless stated otherwise. */
export const attempts = (overrides: Partial<Attempts> = {}): Attempts => ({
  all: 10,
  failed: 0,
  timedOut: 0,
  engineDied: 0,
  stateLost: 0,
  ...overrides,
})

/** Sampling has stopped, and nothing but the times decides. */
export const stopped: Circumstances = {
  obstacles: [],
  attempts: { base: attempts(), head: attempts() },
  disturbance: undefined,
  farSlower: undefined,
  alike: undefined,
  stopped: true,
}

/** Further pairs may follow. */
export const running: Circumstances = { ...stopped, stopped: false }
