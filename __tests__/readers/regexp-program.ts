/** One instruction of a compiled regular expression; targets are indexes of the program. */
export type Op =
  | { readonly kind: 'char'; readonly test: (char: string) => boolean }
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'jump'; to: number }
  | { readonly kind: 'save'; readonly slot: number }
  | { readonly kind: 'edge'; readonly holds: (text: string, at: number) => boolean }
  | {
      readonly kind: 'look'
      readonly body: readonly Op[]
      readonly behind: boolean
      readonly wanted: boolean
    }
  | { readonly kind: 'back'; readonly group: number }
  /** Ends a turn of a loop: a turn that took nothing is not repeated. */
  | { readonly kind: 'moved'; readonly slot: number }
  | { readonly kind: 'match' }

type Compiling = {
  readonly source: string
  readonly flags: string
  readonly ops: Op[]
  /** Whether something refers to a group: only then its place is kept. */
  readonly hasReferences: boolean
  readonly place: { at: number; groups: number }
}

/** Loops keep their place in slots of their own, far behind those of groups. */
const firstLoopSlot = 1_000

/** Compiles an expression of JavaScript into steps of a backtracking machine, as engines do. */
export const compile = (source: string, flags: string): readonly Op[] => {
  const hasReferences = /\\[1-9]/.test(source)
  const state: Compiling = { source, flags, ops: [], hasReferences, place: { at: 0, groups: 0 } }
  alternatives(state)
  if (state.place.at < source.length) throw new Error(`cannot read ${source} at ${state.place.at}`)
  state.ops.push({ kind: 'match' })
  return state.ops
}

const alternatives = (state: Compiling): void => {
  const { place } = state
  const { ops, source } = state
  const ends: (Op & { kind: 'jump' })[] = []
  for (;;) {
    const start = ops.length
    while (place.at < source.length && !'|)'.includes(source.charAt(place.at))) term(state)
    if (source.charAt(place.at) !== '|') break
    place.at += 1
    // The split comes before what was compiled already.
    const own = ops.splice(start).map((op) => shifted(op, 1))
    const end = { kind: 'jump' as const, to: -1 }
    ops.push({ kind: 'split', first: start + 1, second: start + own.length + 2 }, ...own, end)
    ends.push(end)
  }
  for (const end of ends) end.to = ops.length
}

const shifted = (given: Op, by: number): Op => {
  // The same instruction: others refer to it.
  const op = given
  if (op.kind === 'split') {
    op.first += by
    op.second += by
  }
  if (op.kind === 'jump') op.to += by
  return op
}

const term = (state: Compiling): void => {
  const { place } = state
  const { ops } = state
  const [start, from, groups] = [ops.length, place.at, place.groups]
  atom(state)
  const [written, low, high, lazy] = quantifierAt(state)
  if (written === 0) return
  const end = place.at
  ops.splice(start)
  const again = (): void => {
    place.at = from
    place.groups = groups
    atom(state)
  }
  for (let turn = 0; turn < low; turn += 1) again()
  if (high === Infinity) endless(state, again, lazy)
  else optional(state, again, { turns: high - low, lazy })
  // An atom that is taken no times has its groups all the same.
  if (high === 0) ops.splice(start)
  place.at = end
}

const endless = ({ ops }: Compiling, again: () => void, lazy: boolean): void => {
  const start = ops.length
  const slot = firstLoopSlot + start
  const split = { kind: 'split' as const, first: 0, second: 0 }
  ops.push(split)
  again()
  // A single character always moves on.
  if (ops.length !== start + 2 || ops.at(-1)?.kind !== 'char') {
    const body = ops.splice(start + 1).map((op) => shifted(op, 1))
    ops.push({ kind: 'save', slot }, ...body, { kind: 'moved', slot })
  }
  ops.push({ kind: 'jump', to: start })
  ;[split.first, split.second] = lazy ? [ops.length, start + 1] : [start + 1, ops.length]
}

const optional = (
  { ops }: Compiling,
  again: () => void,
  { turns, lazy }: { readonly turns: number; readonly lazy: boolean },
): void => {
  const splits: (Op & { kind: 'split' })[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const split = { kind: 'split' as const, first: 0, second: 0 }
    splits.push(split)
    ops.push(split)
    const next = ops.length
    again()
    split.first = next
  }
  for (const split of splits) {
    split.second = ops.length
    if (lazy) [split.first, split.second] = [split.second, split.first]
  }
}

/** The length of a quantifier, its bounds, and whether it takes as little as it can. */
const quantifierAt = (state: Compiling): readonly [number, number, number, boolean] => {
  const { place } = state
  const [whole = '', sign, low = '', comma, high = '', lazy] =
    /^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/.exec(state.source.slice(place.at)) ?? []
  place.at += whole.length
  if (whole === '') return [0, 1, 1, false]
  const isLazy = lazy === '?'
  if (sign !== undefined) return [whole.length, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity, isLazy]
  const most = comma === '' ? Number(low) : Number(high === '' ? Infinity : high)
  return [whole.length, Number(low), most, isLazy]
}

const atom = (state: Compiling): void => {
  const { place } = state
  const { source, ops, flags } = state
  const char = source.charAt(place.at)
  const rest = source.slice(place.at, place.at + 4)
  if (char === '(') {
    group(state)
    return
  }
  if (char === '^' || char === '$') {
    place.at += 1
    ops.push({ kind: 'edge', holds: edge(char === '^', flags.includes('m')) })
    return
  }
  if (/^\\[bB]/.test(rest)) {
    place.at += 2
    ops.push({ kind: 'edge', holds: wordEdge(rest.charAt(1) === 'b') })
    return
  }
  if (/^\\[1-9]/.test(rest)) {
    place.at += 2
    ops.push({ kind: 'back', group: Number(rest.charAt(1)) })
    return
  }
  ops.push({ kind: 'char', test: charTest(tokenAt(state), flags) })
}

const group = (state: Compiling): void => {
  const { place } = state
  const { source, ops } = state
  const [opening = '('] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(place.at)) ?? []
  place.at += opening.length
  if (/[=!]$/.test(opening)) {
    const inner: Compiling = { ...state, ops: [], place: { ...place } }
    alternatives(inner)
    inner.ops.push({ kind: 'match' })
    place.at = inner.place.at + 1
    place.groups = inner.place.groups
    ops.push({ kind: 'look', body: inner.ops, behind: opening.includes('<'), wanted: opening.endsWith('=') })
    return
  }
  const isNumbered = opening === '(' || opening.startsWith('(?<')
  if (isNumbered) place.groups += 1
  const isKept = isNumbered && state.hasReferences
  const number = place.groups
  if (isKept) ops.push({ kind: 'save', slot: number * 2 })
  alternatives(state)
  place.at += 1
  if (isKept) ops.push({ kind: 'save', slot: number * 2 + 1 })
}

/** One class, escape or character, as it is written. */
const tokenAt = (state: Compiling): string => {
  const { place } = state
  const [token = ''] =
    /^(?:\[(?:\\[\s\S]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[\s\S]|[\s\S])/u.exec(
      state.source.slice(place.at),
    ) ?? []
  place.at += token.length
  return token
}

const charTest = (token: string, flags: string): ((char: string) => boolean) => {
  const expression = new RegExp(`^(?:${token})$`, flags.replaceAll(/[gymd]/g, ''))
  const known = Array.from({ length: 128 }, (_, code) => expression.test(String.fromCharCode(code)))
  return (char) => known[char.charCodeAt(0)] ?? expression.test(char)
}

const lineEnd = /[\n\r\u2028\u2029]/

const edge =
  (isStart: boolean, isLine: boolean) =>
  (text: string, at: number): boolean => {
    if (at === (isStart ? 0 : text.length)) return true
    return isLine && lineEnd.test(text.charAt(isStart ? at - 1 : at))
  }

const wordEdge =
  (wanted: boolean) =>
  (text: string, at: number): boolean => {
    const isWord = (place: number): boolean => /\w/.test(text.charAt(place))
    return (isWord(at - 1) !== isWord(at)) === wanted
  }
