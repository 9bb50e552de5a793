/** What one character of a name must be; `*` is any number of characters. */
export type Step = string | ((character: string) => boolean)

/** A glob between two slashes. */
export type NamePattern = {
  readonly steps: readonly Step[]
  /** What a name starts and ends with if it matches: tried first, because most names do not. */
  readonly start: string
  readonly end: string
}

/** A glob, part by part; `**` stands for any number of folders, and at the end for anything below. */
export type Glob = readonly (NamePattern | typeof anyFolders)[]

export const anyFolders = Symbol('**')

/** Each step is one character, `*`, or a condition; a condition can also be that a character is a star. */
export const namePattern = (steps: readonly Step[]): NamePattern => {
  const first = steps.findIndex(isNotLiteral)
  const last = steps.findLastIndex(isNotLiteral)
  const start = first === -1 ? steps : steps.slice(0, first)
  return { steps, start: start.join(''), end: steps.slice(last + 1).join('') }
}

const isNotLiteral = (step: Step): boolean => step === '*' || typeof step !== 'string'

const anyName = namePattern(['*'])

/** Whether a path, given part by part, matches a glob. */
export const matchesGlob = (glob: Glob, path: readonly string[]): boolean =>
  matchesInTurn(
    spelledOut(glob),
    path,
    (part) => part === anyFolders,
    (part, name) => part !== anyFolders && matchesName(part, name),
  )

/** Anything below is at least one name. */
const spelledOut = (glob: Glob): Glob =>
  glob.at(-1) === anyFolders ? [...glob.slice(0, -1), anyName, anyFolders] : glob

/**
 * How many names of a path are a match, the fewest; undefined: none are. Goes through the path once, with all places in the
 * glob that its start can have led to: to match each start by itself would take time with the square of the folders.
 */
export const shortestMatch = (glob: Glob, path: readonly string[]): number | undefined => {
  const parts = spelledOut(glob)
  let open = openPlaces(parts, [0])
  for (const [at, name] of path.entries()) {
    const next = [...open].flatMap((place) => {
      const part = parts[place]
      if (part === undefined || part === anyFolders) return part === undefined ? [] : [place]
      return matchesName(part, name) ? [place + 1] : []
    })
    open = openPlaces(parts, next)
    if (open.has(parts.length)) return at + 1
    if (open.size === 0) return undefined
  }
  return undefined
}

/** With those behind any folders, which may be none. */
const openPlaces = (parts: Glob, places: readonly number[]): ReadonlySet<number> => {
  const open = new Set<number>()
  for (const first of places)
    for (let place = first; !open.has(place); place += 1) {
      open.add(place)
      if (parts[place] !== anyFolders) break
    }
  return open
}

/** Whether a name matches a glob without slashes. */
export const matchesName = ({ steps, start, end }: NamePattern, name: string): boolean =>
  name.startsWith(start) &&
  name.endsWith(end) &&
  (steps.length === start.length
    ? name === start
    : matchesInTurn(
        steps,
        [...name],
        (step) => step === '*',
        (step, character) => (typeof step === 'string' ? step === character : step(character)),
      ))

/**
 * Matches items one after the other; a wide pattern takes any number of them. Each takes as few as possible, and only the
 * last one that was met is ever widened, since nothing is gained by widening an earlier one. So the time is at most the
 * product of both lengths; the regular expressions of the engines could take exponential time in JavaScript.
 */
const matchesInTurn = <Pattern, Item>(
  patterns: readonly Pattern[],
  items: readonly Item[],
  isWide: (pattern: Pattern) => boolean,
  matches: (pattern: Pattern, item: Item) => boolean,
): boolean => {
  let [pattern, item] = [0, 0]
  let widened: { readonly pattern: number; readonly item: number } | undefined
  while (item < items.length || pattern < patterns.length) {
    const [wanted, found] = [patterns[pattern], items[item]]
    if (wanted !== undefined && isWide(wanted)) {
      widened = { pattern, item }
      pattern += 1
    } else if (wanted !== undefined && found !== undefined && matches(wanted, found)) {
      pattern += 1
      item += 1
    } else if (widened !== undefined && widened.item < items.length) {
      widened = { pattern: widened.pattern, item: widened.item + 1 }
      pattern = widened.pattern + 1
      item = widened.item
    } else {
      return false
    }
  }
  return true
}
