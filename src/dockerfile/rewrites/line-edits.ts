/** What to do with lines of a text, by their numbers from 1. */
export type LineEdits = {
  /** Lines that are put before a line. */
  readonly before: ReadonlyMap<number, readonly string[]>
  /** Lines that take the place of a line; none removes it. */
  readonly instead: ReadonlyMap<number, readonly string[]>
}

/** The text with its lines edited; every other line stays as it is, and new lines end as those of the text do. */
export const editLines = (text: string, { before, instead }: Partial<LineEdits>): string => {
  const end = text.includes('\r\n') ? '\r' : ''
  const ended = (lines: readonly string[]): readonly string[] => lines.map((line) => `${line}${end}`)
  return text
    .split('\n')
    .flatMap((line, at) => {
      const own = instead?.get(at + 1)
      return [...ended(before?.get(at + 1) ?? []), ...(own === undefined ? [line] : ended(own))]
    })
    .join('\n')
}

/** The lines of a text without their endings. */
export const linesOf = (text: string): readonly string[] => text.split(/\r?\n/)
