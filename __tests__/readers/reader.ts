/** Something of `src` that reads a text which strangers may have written. */
export type Reader = {
  readonly name: string
  /** The modules that it stands for, with all that they import. Relative to `src`, without the ending. */
  readonly modules: readonly string[]
  /** What generated texts are made of; `#` stands for a number that rises. */
  readonly parts: readonly string[]
  read(text: string): unknown
}

/** What a reader throws for a wrong text is an answer like any other. */
export const answerOf = async (read: () => unknown): Promise<unknown> => {
  try {
    return await read()
  } catch (error) {
    // A limit of this program is an Error; anything else is a fault of it.
    if (error instanceof RangeError || error instanceof TypeError) throw error
    return error
  }
}
