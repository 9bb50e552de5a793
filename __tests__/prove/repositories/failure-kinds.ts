import type { StepReader } from '../../../src/engines/build/steps.ts'

/** A RUN that failed, whatever engine ran it. */
export type FailedBuild = {
  /** The command in the shell form of RUN. */
  readonly run: string
  /** What it printed. */
  readonly output: readonly string[]
  readonly status: number
}

/** What an engine prints when a RUN fails. */
export type Frame = {
  readonly name: string
  readonly newReader: () => StepReader
  readonly lines: (failed: FailedBuild) => readonly string[]
}

/** One way in which a build fails, with outputs of several programs or versions. */
export type FailureKind = {
  readonly name: string
  readonly spellings: readonly Spelling[]
}

export type Spelling = {
  readonly run: string
  readonly status: number
  /** Line by line, with a line break between them. */
  readonly output: string
  /** What somebody must read to know what to do; each must be in the reason, and it begins with the first. */
  readonly words: readonly string[]
  /** Where the output is from, if it is not what the program printed on 28 November 2026. */
  readonly source?: 'known'
}
