/** Names that a mistyped one may stand for, the closest first, at most five; the first five if none is close. */
export const nearNames = (wanted: string, names: readonly string[]): readonly string[] => {
  const rated = names.map((name) => ({ name, distance: ratingOf(wanted.toLowerCase(), name.toLowerCase()) }))
  const near = rated
    .filter(({ distance }) => distance <= 2)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ name }) => name)
  return (near.length === 0 ? names : near).slice(0, 5)
}

/** A name that contains the other counts as one typing error. */
const ratingOf = (wanted: string, name: string): number => {
  const contained = name.includes(wanted) || (name.length > 2 && wanted.includes(name))
  if (contained) return 1
  return Math.max(wanted.length, name.length) > longest ? Infinity : editDistance(wanted, name)
}

/** The distance takes the product of both lengths. */
const longest = 200

/** Levenshtein distance, row by row: the insertions, deletions and replacements that turn one into the other. */
const editDistance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
