/** The nouns that all parts of the model use, types only. */

/** The two sides of a comparison. With a single revision, that one is the head. */
export type Revision = 'base' | 'head'

/** Exclusive parts of one build's wall time; with `unattributed` they add up to it. */
export type Phase =
  | 'startup'
  | 'frontend'
  | 'base'
  | 'context'
  | 'cache-match'
  | 'copy'
  | 'download'
  | 'compile'
  | 'link'
  | 'run'
  | 'step-overhead'
  | 'export'
  | 'unattributed'

/** One part of a build as its engine, or Go, reported it. */
export type TimelinePart = {
  /** The instruction, or what else was done. */
  readonly name: string
  readonly phase: Exclude<Phase, 'unattributed'>
  /** Since the start of the client, like `endMs`. */
  readonly startMs: number
  readonly endMs: number
}

/** Reasons for absent fields, by field name. */
export type Unknown = Readonly<Record<string, string>>
