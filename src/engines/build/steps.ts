import type { StepOutcome } from '../../model.ts'

/** Reads the lines of a client as they arrive, and keeps the outcome of each instruction. */
export type StepReader = {
  line(text: string): void
  steps(): readonly StepOutcome[]
  /** The end of the log as people read it, where the lines themselves are JSON. */
  log?(): string
  /** What else the lines report; names carry their unit. */
  counters?(): Readonly<Record<string, number>>
}

/** A build may print endless lines that look like instructions; no real Dockerfile has as many, or such long ones. */
export const mostSteps = 1_000
export const longestStepName = 4_096
