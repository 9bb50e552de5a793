/** A place in the text of a shell script. Reading only ever moves it forward, so a script is read in linear time. */
export type Cursor = {
  readonly text: string
  readonly at: () => number
  /** Where the text begins in that of the whole script. */
  readonly origin: number
  /** How many scripts and expansions are open here. */
  readonly depth: () => number
  /** Moves behind what a pattern matches here; undefined, without moving, when it does not match. */
  readonly take: (pattern: RegExp) => RegExpExecArray | undefined
  readonly sees: (text: string) => boolean
  readonly isAtEnd: () => boolean
  /** Reads something nested; undefined, with nothing read, when the nesting is too deep. */
  readonly nested: <T>(read: () => T) => T | undefined
}

/** Deeper than anyone writes, and shallow enough for the stack. */
const deepest = 60

export const cursorOver = (text: string, outerDepth = 0, origin = 0): Cursor => {
  let at = 0
  let depth = outerDepth
  return {
    text,
    origin,
    at: () => at,
    depth: () => depth,
    take: (pattern) => {
      const here = stickyOf(pattern)
      here.lastIndex = at
      const found = here.exec(text) ?? undefined
      at += found?.[0].length ?? 0
      return found
    },
    sees: (wanted) => text.startsWith(wanted, at),
    isAtEnd: () => at >= text.length,
    nested: (read) => {
      if (depth >= deepest) return undefined
      depth += 1
      const result = read()
      depth -= 1
      return result
    },
  }
}

/** A copy that matches only where its index is: it is set before every use, so one copy serves all cursors. */
const stickyOf = (pattern: RegExp): RegExp => {
  const { source } = pattern
  const known = copies.get(source)
  if (known !== undefined) return known
  const copy = new RegExp(source, 'y')
  copies.set(source, copy)
  return copy
}

const copies = new Map<string, RegExp>()
