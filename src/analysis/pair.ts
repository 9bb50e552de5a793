/** Times of the two builds of one pair, both valid. */
export type Pair = { readonly baselineMs: number; readonly candidateMs: number }

/** Natural logarithm of candidate / baseline. Throws a RangeError for a time that is not above zero. */
export const logRatio = ({ baselineMs, candidateMs }: Pair): number => {
  const value = Math.log(candidateMs / baselineMs)
  if (baselineMs > 0 && candidateMs > 0 && Number.isFinite(value)) return value
  throw new RangeError(
    `a pair took ${baselineMs} ms and ${candidateMs} ms; leave out pairs without two times above 0 ms`,
  )
}

/** Candidate − baseline. */
export const differenceMs = ({ baselineMs, candidateMs }: Pair): number => candidateMs - baselineMs
