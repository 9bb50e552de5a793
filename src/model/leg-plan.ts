/** What a job is divided into before it is measured on several machines: `plan.json`, types only. */

export type LegPlan = {
  readonly schemaVersion: string
  /** SHA-256 of everything else in it, in hex. */
  readonly planId: string
  readonly toolVersion: string
  /** Inputs as they were given, by name; never secrets, build arguments or commands. */
  readonly inputs: Readonly<Record<string, string>>
  /** Commit of the base; absent: there is none to compare with. */
  readonly base?: string
  /** Commit of the head. */
  readonly head: string
  readonly legs: readonly PlannedLeg[]
}

/** What one machine measures. */
export type PlannedLeg = {
  /** From 1. */
  readonly leg: number
  /** For people. */
  readonly name: string
  readonly contexts: readonly PlannedContext[]
}

/** One project of a leg. */
export type PlannedContext = {
  /** The project's part of benchmark ids. */
  readonly id: string
  /** Its place among all projects of the job, from 1. */
  readonly place: number
  /** Relative to the repository, as is `file`. */
  readonly context: string
  readonly file?: string
}
