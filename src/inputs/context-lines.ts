/** One project of the user's own, as a line of `context` names it. */
export type ContextLine = {
  /** Relative to the repository. */
  readonly context: string
  /** The Dockerfile, relative to the repository; undefined: the line names none. */
  readonly file: string | undefined
}

/** The lines of `context`, `CONTEXT [FILE]` each. */
export const contextLines = (context: string): readonly string[] =>
  context
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * What a line names. Paths may contain blanks: a line that is a folder as a whole is nothing else, and otherwise what follows
 * the longest folder that it begins with is a Dockerfile.
 */
export const readContextLine = (line: string, isFolder: (path: string) => boolean): ContextLine => {
  if (isFolder(line)) return { context: line, file: undefined }
  const parts = [...line.matchAll(/\s+/g)].map(({ index, 0: blanks }) => ({
    context: line.slice(0, index),
    file: line.slice(index + blanks.length),
  }))
  return parts.findLast(({ context }) => isFolder(context)) ?? { context: line, file: undefined }
}
