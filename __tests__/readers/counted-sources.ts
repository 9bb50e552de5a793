import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'

/**
 * From now on, every module of `src` is loaded as a copy that counts: a call of a function is a step, and so are a turn
 * of a loop and an item that `...` copies.
 */
export const countSources = (): void => {
  globalThis.stepCounter = { count: 0, copied: (items) => items }
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context)
      if (!isOurs(url)) return loaded
      const source = typeof loaded.source === 'string' ? loaded.source : textOf(loaded.source)
      return { ...loaded, source: counting(source, fileURLToPath(url)) }
    },
  })
}

const isOurs = (url: string): boolean => /\/src\/[^?]*\.ts$/.test(url) && !url.includes('/node_modules/')

const textOf = (source: unknown): string =>
  source instanceof Uint8Array ? Buffer.from(source).toString() : ''

type Place = { readonly start: number; readonly end: number }
type Node = Place & { readonly type: string } & Readonly<Record<string, unknown>>

/** A text that goes in at a place. */
type Insertion = { readonly at: number; readonly text: string }

const counting = (source: string, file: string): string => {
  const insertions: Insertion[] = []
  visit(parseAst(source, { lang: 'ts' }, file), insertions)
  // What is inserted first at a place stays in front, but for ends, which are inserted from the inside out.
  const sorted = insertions
    .map((each, order) => ({ ...each, order }))
    .toSorted((one, other) => one.at - other.at || one.order - other.order)
  let [text, from] = ['', 0]
  for (const { at, text: inserted } of sorted) {
    text += source.slice(from, at) + inserted
    from = at
  }
  return text + source.slice(from)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

const step = 'globalThis.stepCounter.count++'

const visit = (value: unknown, insertions: Insertion[]): void => {
  if (Array.isArray(value)) {
    for (const each of value) visit(each, insertions)
    return
  }
  if (!isNode(value)) return
  const wrapped = wrappedPart(value)
  if (wrapped !== undefined) insertions.push({ at: wrapped.node.start, text: wrapped.before })
  const inside = innerBlock(value)
  if (inside !== undefined) insertions.push({ at: inside.start + 1, text: `${step};` })
  for (const [key, each] of Object.entries(value)) if (key !== 'parent') visit(each, insertions)
  if (wrapped !== undefined) insertions.push({ at: wrapped.node.end, text: wrapped.after })
}

const isFunction = ({ type }: Node): boolean =>
  /^(?:ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(type)
const isLoop = ({ type }: Node): boolean => /^(?:For|ForOf|ForIn|While|DoWhile)Statement$/.test(type)

const innerBlock = (node: Node): Node | undefined => {
  const { body } = node
  const hasBody = (isFunction(node) || isLoop(node)) && isNode(body)
  return hasBody && /^(?:BlockStatement|FunctionBody)$/.test(body.type) ? body : undefined
}

type Wrapped = { readonly node: Node; readonly before: string; readonly after: string }

/** What is not a block but needs a step, and lists that are copied. */
const wrappedPart = (node: Node): Wrapped | undefined => {
  const { body, type, argument, callee } = node
  if (type === 'SpreadElement' && isNode(argument))
    return { node: argument, before: 'globalThis.stepCounter.copied(', after: ')' }
  const [first] = Array.isArray(node['arguments']) ? node['arguments'] : []
  const isCollection =
    type === 'NewExpression' && isNode(callee) && /^(?:Map|Set)$/.test(String(callee['name']))
  if (isCollection && isNode(first) && first.type !== 'SpreadElement')
    return { node: first, before: 'globalThis.stepCounter.copied(', after: ')' }
  if (!isNode(body) || innerBlock(node) !== undefined) return undefined
  if (isFunction(node)) return { node: body, before: `(${step},(`, after: '))' }
  return isLoop(node) ? { node: body, before: `{${step};`, after: '}' } : undefined
}
