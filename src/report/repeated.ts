/** What is said of each key that an earlier item has already. */
export const repeated = (keys: readonly string[], problem: (at: number) => string): readonly string[] => {
  const seen = new Set<string>()
  return keys.flatMap((key, at) => {
    if (seen.has(key)) return [problem(at)]
    seen.add(key)
    return []
  })
}
