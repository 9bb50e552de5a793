import { heldIn } from './held-spaces.ts'
import type { Assignment } from './script.ts'
import { type Known, unknown, wordsOf } from './values.ts'

/** The value of a list: its elements, with their own white space held. */
export const listOf = (
  { words, isMore }: NonNullable<Assignment['list']>,
  name: string,
  known: Known,
): string => {
  const { values, isOpen } = wordsOf(words, known)
  const elements = values.map(({ text }) => heldIn(text))
  const before = isMore ? [known.value(name) ?? ''] : []
  return [...before, ...elements, ...(isOpen ? [unknown] : [])].join(' ')
}
