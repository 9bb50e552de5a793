import { RepositoryError } from '../host/git/repository.ts'
import type { Log } from '../host/host.ts'
import type { Program } from '../host/program.ts'
import { InputError } from '../inputs/error.ts'
import type { Given } from '../inputs/readers.ts'

/** Where a job takes place. */
export type Invocation = {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Started by the runner as an action; else from a terminal. */
  readonly inWorkflow: boolean
  readonly program: Program
  readonly print: Log
  readonly complain: Log
}

/** What was asked for, and what of it could not be understood. */
export type RequestedInputs = { readonly given: Given; readonly problems: readonly string[] }

export const tokenOf = (given: Given): string => given['github-token'] ?? ''

const wrongInput = 2
const nothingMeasured = 3

/** Exit status of a job that ended with an error. */
export const statusOf = (error: unknown): number =>
  error instanceof InputError || error instanceof RepositoryError ? wrongInput : nothingMeasured

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
