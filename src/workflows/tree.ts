import { cleaned } from './marks.ts'

/** Where something stands: a file, relative to the repository, and a line of it, counted from 1. */
export type Place = { readonly file: string; readonly line: number }

/** One line of a text, or one item of a list, where it stands. */
export type Line = { readonly text: string; readonly place: Place }

/** How a file is written; JSON is YAML, too. */
export type Form = 'yaml' | 'hcl'

/** A value of a YAML, JSON or HCL file. What it does not have is empty. */
export type Tree = {
  readonly place: Place
  /** Undefined: it is a list or a map. A number is in its shortest form. */
  readonly text: string | undefined
  /** The lines of a text. */
  readonly lines: () => readonly Line[]
  readonly items: () => readonly Tree[]
  readonly entries: () => readonly (readonly [name: string, value: Tree])[]
}

/** The value at the end of a path of names; undefined when there is none. */
export const at = (tree: Tree | undefined, ...path: readonly string[]): Tree | undefined =>
  path.reduce<Tree | undefined>(
    (found, name) => found?.entries().findLast(([each]) => each === name)?.[1],
    tree,
  )

/** The text at the end of a path of names. */
export const textAt = (tree: Tree | undefined, ...path: readonly string[]): string | undefined =>
  at(tree, ...path)?.text

/** The items of a list, or the lines of a text without the empty ones. */
export const linesAt = (tree: Tree | undefined, ...path: readonly string[]): readonly Line[] => {
  const found = at(tree, ...path)
  if (found === undefined) return []
  const lines =
    found.text === undefined
      ? found.items().map(({ text, place }) => ({ text: text ?? '', place }))
      : found.lines()
  return lines.filter(({ text }) => text.trim() !== '')
}

export const textTree = (text: string, place: Place, isBlock = false): Tree =>
  markedTree(cleaned(text), place, isBlock)

/** A text that may have marks. */
export const markedTree = (text: string, place: Place, isBlock = false): Tree => ({
  place,
  text,
  lines: () =>
    text
      .split('\n')
      .slice(0, mostItems)
      .map((line, index) => ({ text: line, place: isBlock ? below(place, index + 1) : place })),
  items: () => [],
  entries: () => [],
})

export const listTree = (items: () => readonly Tree[], place: Place): Tree => ({
  place,
  text: undefined,
  lines: () => [],
  items: once(() => items().slice(0, mostItems)),
  entries: () => [],
})

export const mapTree = (entries: Tree['entries'], place: Place): Tree => ({
  place,
  text: undefined,
  lines: () => [],
  items: () => [],
  entries: once(entries),
})

/** The same values each time: many readers ask for them. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

export const below = ({ file, line }: Place, lines: number): Place => ({ file, line: line + lines })

/** Of one list or map; more than anyone writes. */
export const mostItems = 1000
