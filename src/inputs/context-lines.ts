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
 * What a line names. Paths may contain blanks: a line that is a folder as a whole is nothing else, and what follows the last
 * blank is a Dockerfile only where a folder precedes it.
 */
export const readContextLine = (line: string, isFolder: (path: string) => boolean): ContextLine => {
  const [, context, file] = /^(.*\S)\s+(\S+)$/.exec(line) ?? []
  return context === undefined || isFolder(line) || !isFolder(context)
    ? { context: line, file: undefined }
    : { context, file }
}
