import type { StepOutcome } from '../../model.ts'

/** Reads the lines that a client prints, as they come, and keeps what became of each instruction. */
export type StepReader = {
  line(text: string): void
  steps(): readonly StepOutcome[]
  /** The end of what there was to read, where the lines themselves are not for people. */
  log?(): string
  /** What else the lines tell; names carry their unit. */
  counters?(): Readonly<Record<string, number>>
}

/** A build may print what looks like instructions without end; no Dockerfile has as many, nor as long ones. */
export const mostSteps = 1_000
export const longestStepName = 4_096
