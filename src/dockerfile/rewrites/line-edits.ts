/** What to do with lines of a text, by their numbers from 1. */
type LineEdits = {
  /** Lines that are put before a line. */
  readonly before: ReadonlyMap<number, readonly string[]>
  /** Lines that take the place of a line; none removes it. */
  readonly instead: ReadonlyMap<number, readonly string[]>
}

/** The text with its lines edited; every other line stays as it is, and a new one ends as the line does at its place. */
export const editLines = (text: string, { before, instead }: Partial<LineEdits>): string =>
  text
    .split('\n')
    .flatMap((line, at) => {
      const ended = (lines: readonly string[]): readonly string[] =>
        lines.map((each) => (line.endsWith('\r') ? `${each}\r` : each))
      const own = instead?.get(at + 1)
      return [...ended(before?.get(at + 1) ?? []), ...(own === undefined ? [line] : ended(own))]
    })
    .join('\n')

/**
 * The first line of an instruction with flags, each with a blank before it, behind its name. undefined: the name is not
 * written at the start of the line.
 */
export const withFlags = (line: string, name: string, flags: string): string | undefined => {
  const found = new RegExp(String.raw`^\s*${name}(?=[\s\\\x60])`, 'i').exec(line)?.[0]
  return found === undefined ? undefined : `${found}${flags}${line.slice(found.length)}`
}

/** Why an instruction stays as it is, as a clause. */
export const notAtStart = (name: string, line: number): string =>
  `where ${name} is written in line ${line} is not certain`

/** The lines of a text without their endings. */
export const linesOf = (text: string): readonly string[] => text.split(/\r?\n/)
