/** The part of a job's time budget that one of its projects may use. What it leaves is divided among those after it. */
export type BudgetShare = {
  /** What the projects before it took. */
  readonly spentMs: number
  /** Among how many projects the rest is divided, this one included. */
  readonly shares: number
  /** When it began, on the clock by which the run has spent its time. */
  readonly fromMs: number
}

/** What one benchmark will cost at least. */
export type Price = {
  readonly id: string
  /** One pair: both builds, and the resets and flushes around them. */
  readonly pairMs: number
  /** Pairs without which it says nothing. */
  readonly least: number
  /** Whether it decides: then it comes before what is reserved. */
  readonly gated: boolean
}

/** Benchmarks that fit, in the order in which they were wanted, and those that do not. */
type Fit = {
  readonly kept: readonly string[]
  readonly dropped: readonly string[]
  /** What all of them need. */
  readonly neededMs: number
}

/**
 * Spends the time on the most wanted benchmarks first: what no longer fits is dropped from the end, and nothing behind
 * it is taken in its place, because the order is the user's. What is reserved comes after the gated ones and before all
 * others; when it does not fit behind the gated ones, the others get its time.
 */
export const fitInto = (remainingMs: number, prices: readonly Price[], reservedMs: number): Fit => {
  const gatedMs = sumOf(prices.filter(({ gated }) => gated))
  const othersMs = gatedMs + reservedMs <= remainingMs ? remainingMs - reservedMs : remainingMs
  const kept: string[] = []
  let spentMs = 0
  for (const { id, pairMs, least, gated } of prices) {
    spentMs += pairMs * least
    if (spentMs > (gated ? remainingMs : othersMs)) break
    kept.push(id)
  }
  return {
    kept,
    dropped: prices.map(({ id }) => id).filter((id) => !kept.includes(id)),
    neededMs: sumOf(prices) + reservedMs,
  }
}

/** What all of them need at least, in ms. */
export const sumOf = (prices: readonly Price[]): number =>
  prices.reduce((sum, { pairMs, least }) => sum + pairMs * least, 0)
