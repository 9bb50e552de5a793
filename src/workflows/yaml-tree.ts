import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import { cleaned } from './marks.ts'
import { listTree, mapTree, mostItems, type Place, textTree, type Tree } from './tree.ts'

/** A file that is not read, and why, in words that go after its name. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/**
 * Reads a YAML or JSON file. Aliases are followed one at a time, when something below them is asked for, and all that is
 * asked for is counted: a file whose aliases multiply ends in an `Unreadable` instead of in memory.
 */
export const readYaml = (file: string, text: string): Tree => {
  if (text.length > longest) throw new Unreadable(`is longer than ${longest} characters`)
  if (depthOf(text) > deepest) throw new Unreadable('is nested too deeply')
  const lines = new LineCounter()
  const { contents, targets } = parsed(text, lines)
  let left = mostNodes
  const place = (node: Node | null): Place => ({ file, line: lines.linePos(node?.range?.[0] ?? 0).line })
  const tree = (node: Node | null, from = place(node), depth = 0): Tree => {
    left -= 1
    if (left < 0 || depth > deepest) throw new Unreadable('has too many values or aliases')
    if (isAlias(node)) return tree(targets.get(node) ?? null, from, depth + 1)
    if (isMap<Node, Node>(node)) {
      const { items } = node
      return mapTree(() => entriesOf(items, (value) => tree(value, place(value), depth + 1)), from)
    }
    if (isSeq<Node>(node)) {
      const { items } = node
      return listTree(() => items.slice(0, mostItems).map((item) => tree(item, place(item), depth + 1)), from)
    }
    const value = isScalar(node) ? scalarText(node) : ''
    // A long text that many aliases repeat.
    left -= Math.floor(value.length / 50)
    return textTree(value, from, isScalar(node) && node.type === 'BLOCK_LITERAL')
  }
  return tree(contents)
}

type Parsed = { readonly contents: Node | null; readonly targets: ReadonlyMap<Node, Node> }

const parsed = (text: string, lineCounter: LineCounter): Parsed => {
  const { contents, errors } = parseDocument(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' })
  const [error] = errors
  if (error !== undefined)
    throw new Unreadable(`is not YAML: line ${lineCounter.linePos(error.pos[0]).line}, ${error.code}`)
  return { contents, targets: aliasTargets(contents) }
}

const longest = 300_000
const deepest = 60
const mostNodes = 50_000

/** How deeply brackets are nested at most, or what one line nests: the parser of YAML calls itself for each. */
const depthOf = (text: string): number => {
  if (/(?:[-?:][ \t]+){60}/.test(text)) return Infinity
  let [depth, most] = [0, 0]
  for (const letter of text) {
    if (letter === '[' || letter === '{') depth += 1
    if (letter === ']' || letter === '}') depth = Math.max(0, depth - 1)
    most = Math.max(most, depth)
  }
  return most
}

type Item = { readonly key: Node; readonly value: Node | null }

/** Own names win over those of a merge key (`<<`), wherever it stands. */
const entriesOf = (
  items: readonly Item[],
  tree: (node: Node | null) => Tree,
): readonly (readonly [string, Tree])[] => {
  const own: (readonly [string, Tree])[] = []
  const merged: (readonly [string, Tree])[] = []
  for (const { key, value } of items.slice(0, mostItems)) {
    const name = isScalar(key) ? cleaned(scalarText(key)) : undefined
    if (name === undefined) continue
    if (name !== '<<') {
      own.push([name, tree(value)])
      continue
    }
    const from = tree(value)
    // The first of several maps wins.
    for (const each of from.items().toReversed()) merged.push(...each.entries())
    merged.push(...from.entries())
  }
  return [...merged, ...own]
}

/** As runners and bake have it: `1.20` without quotes is a number, which becomes `1.2`. */
const scalarText = ({ value }: Scalar): string => {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : ''
}

/** What each alias stands for: the last anchor of its name before it. */
const aliasTargets = (contents: Node | null): ReadonlyMap<Node, Node> => {
  const anchors = new Map<string, Node>()
  const targets = new Map<Node, Node>()
  visit(contents, {
    Node: (_, node) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source)
        if (target !== undefined) targets.set(node, target)
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return targets
}
