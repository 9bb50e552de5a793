import type { Done, Job } from './cells.ts'
import type { Shape } from './shapes.ts'

/** A question that simulated runs answer. */
export type Section = {
  readonly name: string
  readonly title: string
  readonly jobs: (asked: Asked) => readonly Job[]
  /** `done` has the results of `jobs`, in their order. */
  readonly answer: (done: readonly Done[]) => Answer
}

export type Asked = { readonly shapes: readonly Shape[]; readonly runs: number; readonly seed: string }

type Answer = {
  /** Markdown. */
  readonly lines: readonly string[]
  /** What contradicts a promise; empty when all hold. */
  readonly problems: readonly string[]
}
