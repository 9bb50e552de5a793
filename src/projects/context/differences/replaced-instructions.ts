/** An instruction as it is written, and the kind in which one can replace another. */
export type Replaceable = { readonly text: string; readonly kind: string }

/** With more pairs to compare, those of a kind replace each other in their order. */
const mostPairs = 10_000

/**
 * By the added instruction, the one that it replaces: one of the same kind, and of several, the one that has most of its
 * words; where these say nothing, the one at the same place in the order.
 */
export const replacements = <T extends Replaceable>(
  added: readonly T[],
  gone: readonly T[],
): ReadonlyMap<T, T> => {
  const [addedOf, goneOf] = [byKind(added), byKind(gone)]
  return new Map([...addedOf].flatMap(([kind, these]) => pairsOf(these, goneOf.get(kind) ?? [])))
}

const byKind = <T extends Replaceable>(all: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>()
  for (const each of all) {
    const alike = found.get(each.kind)
    if (alike === undefined) found.set(each.kind, [each])
    else alike.push(each)
  }
  return found
}

const pairsOf = <T extends Replaceable>(
  added: readonly T[],
  gone: readonly T[],
): readonly (readonly [T, T])[] => {
  const isFew = added.length * gone.length <= mostPairs
  const [newWords, oldWords] = [added, gone].map((all) => all.map(({ text }) => wordsOf(isFew ? text : '')))
  const candidates = added.flatMap((one, at) =>
    (isFew ? gone : gone.slice(at, at + 1)).map((other, index) => {
      const place = isFew ? index : at
      const likeness = likenessOf(newWords?.[at], oldWords?.[place])
      return { one, other, likeness, distance: Math.abs(at - place) }
    }),
  )
  const taken = new Set<T>()
  return candidates
    .toSorted((a, b) => b.likeness - a.likeness || a.distance - b.distance)
    .flatMap(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return []
      taken.add(one).add(other)
      return [[one, other] as const]
    })
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[^\s"',;[\]]+/g))

/** From 0 to 1: twice the words that both have by all their words (Dice, 1945). */
const likenessOf = (one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number => {
  const both = [...one].filter((word) => other.has(word)).length
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size)
}
