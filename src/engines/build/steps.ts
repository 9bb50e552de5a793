import type { StepOutcome, TimelinePart } from '../../model.ts'
import type { Printed } from './printed.ts'
import type { RemoteCacheTimes } from './remote-cache-times.ts'
import type { BuildTimes } from './timeline.ts'

/** Reads the lines of a client as they arrive, and keeps the outcome of each instruction. */
export type StepReader = {
  /** `atMs` is when it arrived, since the start of the client. */
  line(text: string, atMs: number): void
  steps(): readonly StepOutcome[]
  /** What the lines show of when each part of the build began and ended; asked when it is over. */
  timeline(build: BuildTimes): readonly TimelinePart[]
  /** How long a cache in a registry took; undefined: there was none, or the lines do not show it. Asked when it is over. */
  remoteCache?(build: BuildTimes): RemoteCacheTimes | undefined
  /** What the lines say about files that were moved; asked when the build is over. */
  printed(): Printed
  /** What is known about the step at which the build failed; asked only after a failed build. */
  failed(): FailedStep
  /** The end of the log as people read it, where the lines themselves are JSON. */
  log?(): string
  /** What else the lines report; names carry their unit. */
  counters?(): Readonly<Record<string, number>>
}

export type FailedStep = {
  /** The instruction, or what else the engine was doing; undefined when the engine named nothing. */
  readonly step: string | undefined
  /** The end of what the step itself printed, line by line, without what the engine puts in front. */
  readonly output: readonly string[]
  /** What was printed right before, if some of it may be from this step. */
  readonly earlier: readonly string[]
  /** What the engine itself printed last, line by line. */
  readonly engine: readonly string[]
}

/** A build may print endless lines that look like instructions; no real Dockerfile has as many, or such long ones. */
export const mostSteps = 1_000
export const longestStepName = 4_096
