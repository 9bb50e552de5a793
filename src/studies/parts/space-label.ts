/** The label of a cache space that no timed build uses: unique in the run, of characters that every engine takes. */
export const spaceLabel = (runId: string, engine: string, what: string): string =>
  `${runId}-${engine}-${what}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
