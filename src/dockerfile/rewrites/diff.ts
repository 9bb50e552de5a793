/** Lines around a change that are shown with it, as diff(1) does by default. */
const context = 3

/** So far apart are the places at which two texts are looked at for lines that are the same again: it takes the square of that. */
const mostApart = 24

type Line = { readonly kind: ' ' | '-' | '+'; readonly text: string }

/**
 * The difference of two texts in the unified format (POSIX diff -u), with `name` in both of its heads; empty where they are
 * equal. `/dev/null` stands for a text that is undefined: there was no such file.
 */
export const unifiedDiff = (name: string, before: string | undefined, after: string): string => {
  const lines = compared(linesOf(before ?? ''), linesOf(after))
  if (lines.every(({ kind }) => kind === ' ')) return ''
  const heads = [`--- ${before === undefined ? '/dev/null' : `a/${name}`}`, `+++ b/${name}`]
  return `${[...heads, ...hunksOf(lines)].join('\n')}\n`
}

/** A last line without an ending is another one than with it, and is marked as diff(1) marks it. */
const linesOf = (text: string): readonly string[] => {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`]
}

/**
 * Line by line; where they differ, on to the nearest place at which both are the same again. That is not always the shortest
 * difference, but it takes no longer than twice as long for twice as many lines.
 */
const compared = (left: readonly string[], right: readonly string[]): readonly Line[] => {
  const lines: Line[] = []
  const add = (kind: Line['kind'], texts: readonly string[]): void => {
    for (const text of texts) lines.push({ kind, text })
  }
  let [at, other] = [0, 0]
  while (at < left.length || other < right.length) {
    const [gone, added] = apart(left, right, at, other)
    add('-', left.slice(at, at + gone))
    add('+', right.slice(other, other + added))
    at += gone
    other += added
    if (at < left.length && left[at] === right[other]) {
      add(' ', [left[at] ?? ''])
      at += 1
      other += 1
    }
  }
  return lines
}

/** How many lines of each are skipped until both are the same again; none where they are the same here. */
const apart = (
  left: readonly string[],
  right: readonly string[],
  at: number,
  other: number,
): readonly [number, number] => {
  const [leftLeft, rightLeft] = [left.length - at, right.length - other]
  for (let distance = 0; distance <= mostApart; distance += 1)
    for (let gone = 0; gone <= distance; gone += 1) {
      const added = distance - gone
      if (gone < leftLeft && added < rightLeft && left[at + gone] === right[other + added])
        return [gone, added]
    }
  return leftLeft + rightLeft <= mostApart
    ? [leftLeft, rightLeft]
    : [Math.min(1, leftLeft), Math.min(1, rightLeft)]
}

const hunksOf = (lines: readonly Line[]): readonly string[] => {
  const changed = lines.flatMap(({ kind }, at) => (kind === ' ' ? [] : [at]))
  const [before, after] = [countsOf(lines, '+'), countsOf(lines, '-')]
  const found: string[] = []
  for (let first = 0; first < changed.length;) {
    let last = first
    while ((changed[last + 1] ?? Infinity) - (changed[last] ?? 0) <= 2 * context) last += 1
    const from = Math.max(0, (changed[first] ?? 0) - context)
    const to = Math.min(lines.length, (changed[last] ?? 0) + context + 1)
    found.push(`@@ -${rangeOf(before, from, to)} +${rangeOf(after, from, to)} @@`)
    for (const { kind, text } of lines.slice(from, to)) found.push(`${kind}${text}`)
    first = last + 1
  }
  return found
}

/** How many lines that are not of a kind there are before each. */
const countsOf = (lines: readonly Line[], without: '-' | '+'): readonly number[] => {
  const counts = [0]
  for (const { kind } of lines) counts.push((counts.at(-1) ?? 0) + (kind === without ? 0 : 1))
  return counts
}

/** An empty range is named by the line before it. */
const rangeOf = (counts: readonly number[], from: number, to: number): string => {
  const [before, until] = [counts[from] ?? 0, counts[to] ?? 0]
  const count = until - before
  return `${count === 0 ? before : before + 1}${count === 1 ? '' : `,${count}`}`
}
