/** What one benchmark will cost at least. */
export type Price = {
  readonly id: string
  /** One pair: both builds, and the resets and flushes around them. */
  readonly pairMs: number
  /** Pairs without which it says nothing. */
  readonly least: number
}

/** Benchmarks that fit, in the order in which they were wanted, and those that do not. */
export type Fit = {
  readonly kept: readonly string[]
  readonly dropped: readonly string[]
  /** What all of them need. */
  readonly neededMs: number
}

/**
 * Spends the time on the most wanted benchmarks first: what no longer fits is dropped from the end, and nothing behind
 * it is taken in its place, because the order is the user's.
 */
export const fitInto = (remainingMs: number, prices: readonly Price[]): Fit => {
  const kept: string[] = []
  let spentMs = 0
  for (const { id, pairMs, least } of prices) {
    spentMs += pairMs * least
    if (spentMs > remainingMs) break
    kept.push(id)
  }
  return {
    kept,
    dropped: prices.map(({ id }) => id).filter((id) => !kept.includes(id)),
    neededMs: prices.reduce((sum, { pairMs, least }) => sum + pairMs * least, 0),
  }
}
