import type { Host } from '../../src/host/host.ts'

/** A measurement that takes too long to repeat for every change: run by hand, its result kept in `docs/`. */
export type Section = {
  readonly name: string
  readonly title: string
  /** The number of repetitions unless the command states another. */
  readonly count: number
  /** Without engines, it runs on any machine. */
  readonly needsEngines: boolean
  /** Runs it. Progress goes to the host's log. */
  prove(host: Host, count: number): Promise<Proof>
}

export type Proof = {
  /** What was done, with its counts, in one sentence. */
  readonly count: string
  /** Markdown. */
  readonly result: readonly string[]
  /** What contradicts the title; empty when it holds. */
  readonly problems: readonly string[]
}
