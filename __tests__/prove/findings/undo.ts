/** A change of a source file that takes a fix out again. */
type Change = {
  /** Below `src/`. */
  readonly file: string
  /** As it is. It occurs once. */
  readonly now: string
  /** What does as the program did before. */
  readonly before: string
}

/** A fix, or one layer of it, taken out so that the program does again what was found. */
export type Undo = {
  /** The number in the list of findings; `later`: found after that list was made. */
  readonly finding: number | 'later'
  /** What the program does again. */
  readonly what: string
  readonly changes: readonly Change[]
  /** Files with tests, below `__tests__/`. */
  readonly tests: readonly string[]
  /** Part of the title of a test that must fail. */
  readonly fails: string
}

/** The text with a change in it. Throws unless what is changed occurs exactly once. */
export const changed = (text: string, { file, now, before }: Change): string => {
  const parts = text.split(now)
  if (parts.length !== 2)
    throw new Error(`src/${file} has this ${parts.length - 1} times, and not once:\n${now}`)
  return parts.join(before)
}
