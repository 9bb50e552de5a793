/**
 * Whether a version comes before another by its leading numbers, where missing ones are 0: `1.26` is older than
 * `1.26.8`. A text that does not start with a number is not old: such builds are made by hand from current sources.
 */
export const isOlder = (version: string, than: string): boolean => {
  const [own, other] = [numbersIn(version), numbersIn(than)]
  if (own.length === 0) return false
  const place = other.findIndex((number, index) => number !== (own[index] ?? 0))
  return place >= 0 && (own[place] ?? 0) < (other[place] ?? 0)
}

const numbersIn = (version: string): readonly number[] =>
  (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').filter(Boolean).map(Number)
