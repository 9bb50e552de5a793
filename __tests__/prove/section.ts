import type { Host } from '../../src/host/host.ts'

/** Something that takes too long for every change: measured by hand, and its result kept in `docs/`. */
export type Section = {
  readonly name: string
  readonly title: string
  /** How often, unless the command says otherwise. */
  readonly count: number
  /** Carries it out. Progress goes to the log of the host. */
  prove(host: Host, count: number): Promise<Proof>
}

export type Proof = {
  /** What was done, with its counts, in one sentence. */
  readonly count: string
  /** Markdown. */
  readonly result: readonly string[]
  /** What contradicts the claim; empty when it holds. */
  readonly problems: readonly string[]
}
