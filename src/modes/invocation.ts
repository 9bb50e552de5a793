import { RepositoryError } from '../host/git/repository.ts'
import type { Env, Log } from '../host/host.ts'
import type { Program } from '../host/program.ts'
import type { Live } from '../host/terminal/live.ts'
import { InputError } from '../inputs/error.ts'
import type { Given } from '../inputs/given.ts'

/** How the program was started. */
export type Invocation = {
  readonly env: Env
  /** Started by the runner as an action; else from a terminal. */
  readonly inWorkflow: boolean
  readonly program: Program
  /** To standard output. */
  readonly print: Log
  /** The same, without any change and without a line end: for texts that programs read. */
  readonly write: Log
  /** To standard error. */
  readonly log: Log
  /** undefined: nothing can change in place. */
  readonly live: Live | undefined
  /** The width of standard output now; undefined where it is no terminal. */
  readonly columns: () => number | undefined
}

/** What was asked for. */
export type RequestedInputs = {
  readonly given: Given
  /** A project's folder, as it was written. */
  readonly directory: string | undefined
  /** The reports to read, files or folders, as they were written. */
  readonly files: readonly string[]
  /** What could not be understood, one sentence each. */
  readonly problems: readonly string[]
}

const wrongInput = 2
/** Exit status of a job that could measure nothing. */
export const statusOfNothing = 3

/** Exit status of a job that ended with an error. */
export const statusOf = (error: unknown): number =>
  error instanceof InputError || error instanceof RepositoryError ? wrongInput : statusOfNothing
