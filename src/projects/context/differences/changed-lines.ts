/** How two lists in order differ: what only one has, and what both have at another place. */
export type ListChange = {
  /** Index in the head, or in the base where the head does not have it. */
  readonly index: number
  readonly change: 'same' | 'new' | 'gone' | 'moved'
}

/** Longer lists would take too long: their time grows with the product of both lengths. */
const longest = 1_000

/**
 * Compares two lists by their longest common subsequence. What is in it stays; what both have outside of it was moved; the
 * rest is new or gone. Those of the head come first, in its order.
 */
export const compareLists = (base: readonly string[], head: readonly string[]): readonly ListChange[] => {
  const [from, to] = [base.slice(0, longest), head.slice(0, longest)]
  const kept = commonIn(from, to)
  const before = new Set(from)
  // A text that the base has twice, and the head once, is gone once.
  const moved = new Map<string, number>()
  for (const [index, text] of to.entries())
    if (!kept.head.has(index)) moved.set(text, (moved.get(text) ?? 0) + 1)
  const ofHead = to.map((text, index): ListChange => {
    if (kept.head.has(index)) return { index, change: 'same' }
    return { index, change: before.has(text) ? 'moved' : 'new' }
  })
  const ofBase = from.flatMap((text, index): readonly ListChange[] => {
    if (kept.base.has(index)) return []
    const left = moved.get(text) ?? 0
    moved.set(text, left - 1)
    return left > 0 ? [] : [{ index, change: 'gone' }]
  })
  return [...ofHead, ...ofBase]
}

/** The indexes of the longest common subsequence. Source: Wagner and Fischer, The String-to-String Correction Problem (1974). */
const commonIn = (
  base: readonly string[],
  head: readonly string[],
): { readonly base: ReadonlySet<number>; readonly head: ReadonlySet<number> } => {
  const width = head.length + 1
  const lengths = new Uint16Array((base.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = base.length - 1; i >= 0; i -= 1)
    for (let j = head.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        base[i] === head[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const kept = { base: new Set<number>(), head: new Set<number>() }
  for (let [i, j] = [0, 0]; i < base.length && j < head.length;) {
    if (base[i] === head[j]) {
      kept.base.add(i++)
      kept.head.add(j++)
    } else if (at(i + 1, j) > at(i, j + 1)) i += 1
    else j += 1
  }
  return kept
}
