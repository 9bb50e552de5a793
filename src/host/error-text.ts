/** What an error says: its message, or the text of whatever else was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The first line of that, or of a text. */
export const firstLineOf = (error: unknown): string => messageOf(error).split('\n', 1)[0] ?? ''
