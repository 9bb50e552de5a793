/** Takes the values that nobody may read out of a text. */
export type Hide = (text: string) => string

/** Shorter values are hidden only where they stand alone: nobody could read a report without any 0. */
const unmistakable = 6
const mask = '***'

/** Hides values in one text; the longest first, so that a value inside another leaves nothing behind. */
export const hider = (hidden: readonly string[]): Hide => {
  const patterns = linesOf(hidden).map((value) => {
    const literal = value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    return new RegExp(value.length < unmistakable ? `(?<![\\w.-])${literal}(?![\\w.-])` : literal, 'g')
  })
  return (text) => patterns.reduce((shown, pattern) => shown.replace(pattern, mask), text)
}

/** The same record with the values hidden in each text of it. */
export const ofTexts = <Value>(
  values: Readonly<Record<string, Value>>,
  hide: Hide,
): Readonly<Record<string, Value | string>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? hide(value) : value]),
  )

/**
 * The values and their single lines, the longest first: a program may print a file line by line. Also as the reason of a
 * failure shows them, with one space for any other space and control characters, and as engines quote them in their
 * own messages.
 */
const linesOf = (hidden: readonly string[]): readonly string[] => {
  const lines = hidden.flatMap((value) => [value, ...value.split('\n')]).map((value) => value.trim())
  const shown = lines.map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim())
  const quoted = lines.map((line) => JSON.stringify(line).slice(1, -1))
  return [...new Set([...lines, ...shown, ...quoted])]
    .filter((value) => value !== '')
    .toSorted((left, right) => right.length - left.length)
}

/** A message that was cut can end after some words of a value: they are hidden too. */
export const withoutCutWords = (text: string, hidden: readonly string[]): string => {
  if (!text.includes(cutMark)) return text
  const beginnings = linesOf(hidden).flatMap((value) =>
    [...value.matchAll(/ /g)].map(({ index }) => value.slice(0, index)).filter(isUnmistakable),
  )
  const longestFirst = beginnings.toSorted((left, right) => right.length - left.length)
  return longestFirst.reduce((shown, words) => shown.replaceAll(words + cutMark, mask + cutMark), text)
}

/** Reasons of failures are cut between words. */
const cutMark = ' …'

const isUnmistakable = (text: string): boolean => text.length >= unmistakable

/** A log that was cut can begin in the middle of a value: what is left of it is hidden too. */
export const withoutCutValue = (text: string, hidden: readonly string[]): string => {
  const lengths = linesOf(hidden).map((value) => {
    const lengthsOfRest = Array.from({ length: value.length - 1 }, (_, index) => value.length - 1 - index)
    return (
      lengthsOfRest.find((length) => length >= unmistakable && text.startsWith(value.slice(-length))) ?? 0
    )
  })
  const longest = Math.max(0, ...lengths)
  return longest === 0 ? text : `${mask}${text.slice(longest)}`
}
