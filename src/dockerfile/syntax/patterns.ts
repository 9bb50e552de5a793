import { limits } from './limits.ts'

/** One position of a pattern: a character, any character, or any number of any characters. */
type Part =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'many' }

type Pattern = readonly Part[]

/** Reads the pattern of `${A#pattern}`: `*` and `?` are wildcards, and an escape takes them literally. */
export const readPattern = (text: string): Pattern => {
  const parts: Part[] = []
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (char === '*') parts.push({ kind: 'many' })
    else if (char === '?') parts.push({ kind: 'any' })
    else if (char !== '\\') parts.push({ kind: 'char', char })
    else {
      const following = text[at + 1] ?? ''
      // A brace or slash is escaped for the substitution; the escape is not part of the pattern.
      if (following === '}' || following === '/') continue
      if (!/^[*?\\]$/.test(following))
        throw new Error(`the pattern ${text} of a substitution escapes nothing`)
      parts.push({ kind: 'char', char: following })
      at += 1
    }
  }
  return parts
}

/** The value without the shortest or longest front that matches. */
export const cutFront = (value: string, pattern: Pattern, isLongest: boolean): string => {
  const end = matchEnd([...value], pattern, { from: 0, isLongest })
  return end === undefined ? value : [...value].slice(end).join('')
}

/** The value without the shortest or longest end that matches. */
export const cutEnd = (value: string, pattern: Pattern, isLongest: boolean): string =>
  reversed(cutFront(reversed(value), pattern.toReversed(), isLongest))

const reversed = (text: string): string => [...text].toReversed().join('')

/** The value with the first match, or every match, replaced. A match is as long as it can be. */
export const replaced = (
  value: string,
  pattern: Pattern,
  { replacement, isAll }: { readonly replacement: string; readonly isAll: boolean },
): string => {
  const chars = [...value]
  const starts = matchStarts(chars, pattern)
  let [text, lastEnd] = ['', 0]
  for (let at = 0; at <= chars.length; at += 1) {
    const end = starts[at] === true ? matchEnd(chars, pattern, { from: at, isLongest: true }) : undefined
    // An empty match directly after another match does not count.
    const counts = end !== undefined && (end > lastEnd || at === 0)
    if (counts) {
      const match = chars.slice(at, end).join('')
      text += chars.slice(lastEnd, at).join('') + (isAll ? filled(replacement, match) : replacement)
      lastEnd = end
      at = Math.max(at, end - 1)
    }
    if (counts && !isAll) break
    if (text.length > limits.valueLength) break
  }
  return text + chars.slice(lastEnd).join('')
}

/** Go's `ReplaceAllString`, which BuildKit calls, takes what looks like a group of the pattern for one. */
const filled = (replacement: string, match: string): string =>
  replacement.replaceAll(
    /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu,
    (found, braced?: string, plain?: string) => {
      if (found === '$$') return '$'
      return (braced ?? plain) === '0' ? match : ''
    },
  )

const refuseMuch = (length: number, pattern: Pattern): void => {
  if ((length + 1) * (pattern.length + 1) > limits.patternSteps)
    throw new Error('the pattern of a substitution and its value are too long')
}

type Bounds = { readonly from: number; readonly isLongest: boolean }

/** Where a match that begins at `from` ends; follows all ways to match at once, so it never goes back. */
const matchEnd = (
  chars: readonly string[],
  pattern: Pattern,
  { from, isLongest }: Bounds,
): number | undefined => {
  refuseMuch(chars.length - from, pattern)
  let found: number | undefined
  let states = reachable([0], pattern)
  for (let at = from; states.length > 0; at += 1) {
    if (states.at(-1) === pattern.length) {
      found = at
      if (!isLongest) return found
    }
    if (at === chars.length) break
    const char = chars[at]
    states = reachable(
      states.flatMap((state) => stepFrom(state, pattern, char)),
      pattern,
    )
  }
  return found
}

const stepFrom = (state: number, pattern: Pattern, char: string | undefined): readonly number[] => {
  const part = pattern[state]
  if (part === undefined || char === '\n')
    return part?.kind === 'char' && part.char === char ? [state + 1] : []
  if (part.kind === 'many') return [state]
  return part.kind === 'any' || part.char === char ? [state + 1] : []
}

/** These states and those behind a `*` that matches nothing, in order, each once. */
const reachable = (states: readonly number[], pattern: Pattern): readonly number[] => {
  const found: number[] = []
  for (const state of states) {
    let each = state
    while (each > (found.at(-1) ?? -1)) {
      found.push(each)
      if (pattern[each]?.kind === 'many') each += 1
    }
  }
  return found
}

/** Whether a match begins at each position, found from the end to the front. */
const matchStarts = (chars: readonly string[], pattern: Pattern): readonly boolean[] => {
  refuseMuch(chars.length, pattern)
  const starts: boolean[] = []
  let behind: readonly boolean[] = []
  for (let at = chars.length; at >= 0; at -= 1) {
    const here: boolean[] = []
    here[pattern.length] = true
    for (let state = pattern.length - 1; state >= 0; state -= 1) {
      const skips = pattern[state]?.kind === 'many' && here[state + 1] === true
      here[state] =
        skips || stepFrom(state, pattern, chars[at]).some((to) => at < chars.length && behind[to] === true)
    }
    starts[at] = here[0] === true
    behind = here
  }
  return starts
}
