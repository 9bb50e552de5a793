import type { ClosedSet, Vocabulary } from './vocabulary.ts'

/** How the text of one input becomes its value. */
export type Reader<Value> = {
  readonly type: ValueType
  readonly read: (reading: Reading) => Value
}

/** One input on its way in. */
export type Reading = {
  /** What was given, trimmed; the default when that is empty. */
  readonly text: string
  /** What was given, unchanged; empty when nothing was. */
  readonly raw: string
  readonly default: string
  readonly vocabulary: Vocabulary
  /** Reports what is wrong. A reader that reports something returns some valid value all the same. */
  readonly problem: (what: string) => void
}

/** What kind of text an input takes. */
export type ValueType =
  | { readonly kind: 'string' | 'boolean' | 'integer' }
  | { readonly kind: 'enum'; readonly values: ClosedSet }
  /** `words` may stand in place of the whole list, as `auto` or `all` do. */
  | {
      readonly kind: 'list'
      readonly separator: ',' | '\n'
      readonly values: ClosedSet | undefined
      readonly words: readonly string[]
    }
