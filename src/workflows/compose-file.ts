import { posix } from 'node:path'
import { unknown } from '../dockerfile/shell/values.ts'
import type { Variables } from '../dockerfile/variables.ts'
import { type Attributes, isAddress, isOtherContext, type Repository } from './build.ts'
import { at, linesAt, listTree, mapTree, markedTree, textAt, type Tree } from './tree.ts'

type Given = {
  readonly variables: Variables
  /** Whether a file of variables, such as `.env`, may set others. */
  readonly mayBeSet: boolean
}

/** A Compose file with the values of its variables. */
export const filledCompose = (file: Tree, given: Given): Tree => filledTree(file, substituterOf(given))

/**
 * The services of a Compose file that are built, as targets of a bake file. `prefix` leads from the folder of the project to
 * that to which the paths of this file are relative; empty: they are the same.
 */
export const composeDefinition = (file: Tree, prefix: string): ReadonlyMap<string, Attributes> => {
  const services = at(file, 'services')?.entries() ?? []
  return new Map(
    services.flatMap(([name, service]) => {
      const owner = builderOf(service, file)
      const build = at(owner, 'build')
      if (build === undefined || owner === undefined) return []
      const attributes = attributesOf(build, { service, owner, file })
      return [[name, prefix === '' ? attributes : movedInto(prefix, attributes)] as const]
    }),
  )
}

/** The context of each service that is built, where no file says another. */
export const composeContexts = (file: Tree, prefix: string): ReadonlyMap<string, Attributes> =>
  new Map(
    (at(file, 'services')?.entries() ?? []).flatMap(([name, service]) => {
      const build = at(builderOf(service, file), 'build')
      return build === undefined
        ? []
        : [[name, new Map([['context', [markedTree(prefix, build.place)]]])] as const]
    }),
  )

/** The folders of a build, as they are from the folder of the project. */
const movedInto = (prefix: string, attributes: Attributes): Attributes => {
  const moved = (tree: Tree): Tree =>
    tree.text === undefined
      ? mapTree(() => tree.entries().map(([name, value]) => [name, moved(value)]), tree.place)
      : markedTree(below(prefix, tree.text), tree.place)
  return new Map(
    [...attributes].map(([name, trees]) => [
      name,
      name === 'context' || name === 'contexts' ? trees.map(moved) : trees,
    ]),
  )
}

const below = (prefix: string, path: string): string =>
  path.startsWith(unknown) || /^[/~]/.test(path) || isAddress(path) || isOtherContext(path)
    ? path
    : posix.join(prefix, path)

/** The service that says how a service is built: itself, or the one of the same file that it extends. */
const builderOf = (service: Tree, file: Tree, depth = 0): Tree | undefined => {
  if (at(service, 'build') !== undefined) return service
  const other = at(service, 'extends')
  const name = other?.text ?? (at(other, 'file') === undefined ? textAt(other, 'service') : undefined)
  const extended = name === undefined || depth > deepest ? undefined : at(file, 'services', name)
  return extended === undefined ? undefined : builderOf(extended, file, depth + 1)
}

const deepest = 10

type Around = { readonly service: Tree; readonly owner: Tree; readonly file: Tree }

const attributesOf = (build: Tree, { service, owner, file }: Around): Attributes => {
  const found = new Map<string, readonly Tree[]>()
  const other = at(owner, 'extends')
  // It has the context, if this one does not.
  if (other !== undefined) found.set('extends', [other]).set('context', [markedTree(unknown, other.place)])
  // `build: FOLDER` is short for a context.
  if (build.text !== undefined) found.set('context', [build])
  for (const [name, value] of build.entries()) found.set(renamed.get(name) ?? name, [value])
  const platform = at(service, 'platform') ?? at(owner, 'platform')
  if (platform !== undefined && !found.has('platforms'))
    found.set('platforms', [listTree(() => [platform], platform.place)])
  for (const name of ['profiles', 'image', 'pull_policy']) {
    const own = at(service, name)
    if (own !== undefined) found.set(name, [own])
  }
  const secrets = at(build, 'secrets')
  if (secrets !== undefined) found.set('secret', [listTree(() => secretsOf(secrets, file), secrets.place)])
  // Settings for bake alone win over the others.
  for (const [name, value] of at(build, 'x-bake')?.entries() ?? []) found.set(name, [value])
  found.delete('secrets')
  found.delete('x-bake')
  return found
}

/** The names that bake files have for the same. */
const renamed: ReadonlyMap<string, string> = new Map(
  Object.entries({
    additional_contexts: 'contexts',
    cache_from: 'cache-from',
    cache_to: 'cache-to',
    dockerfile_inline: 'dockerfile-inline',
    extra_hosts: 'extra-hosts',
    no_cache: 'no-cache',
    shm_size: 'shm-size',
  }),
)

/** The secrets of a build, as `id=ID,src=PATH` or `id=ID,env=NAME`: the file says at its end what each one is. */
const secretsOf = (list: Tree, file: Tree): readonly Tree[] =>
  list.items().map((item) => {
    const source = item.text ?? textAt(item, 'source') ?? ''
    const id = textAt(item, 'target') ?? source
    const path = textAt(file, 'secrets', source, 'file')
    const name = textAt(file, 'secrets', source, 'environment')
    const from = path === undefined ? `env=${name ?? unknown}` : `src=${path}`
    return markedTree(`id=${id},${from}`, item.place)
  })

/** The same tree with another text. */
const filledTree = (tree: Tree, filled: (text: string) => string): Tree => {
  if (tree.text !== undefined) return markedTree(filled(tree.text), tree.place)
  const items = (): readonly Tree[] => tree.items().map((item) => filledTree(item, filled))
  const entries: Tree['entries'] = () =>
    tree.entries().map(([name, value]) => [name, filledTree(value, filled)])
  return tree.items().length > 0 ? listTree(items, tree.place) : mapTree(entries, tree.place)
}

/**
 * Replaces `$NAME` and `${NAME:-DEFAULT}`. A variable that the workflow does not set is unknown where a file of variables may
 * set it. A plain `${` is doubled, as bake files have it.
 */
const substituterOf = ({ variables, mayBeSet }: Given): ((text: string) => string) => {
  const valueOf: ValueOf = (name, operator = '', word = '') => {
    const value = variables.get(name)
    if (value !== undefined && (value !== '' || !operator.startsWith(':')))
      return operator.endsWith('+') ? word : value
    return operator.endsWith('-') && (value !== undefined || !mayBeSet) ? word : unknown
  }
  return (text) =>
    text.length > longest || nested.test(text)
      ? unknown
      : text.replaceAll(reference, (found) => replaced(found, valueOf)).replaceAll(/[$%](?=\{)/g, '$&$&')
}

type ValueOf = (name: string, operator?: string, word?: string) => string

const reference = /\$\$|\$\{\w+(?::?[-+?][^}]*)?\}|\$[A-Za-z_]\w*/g

/** A default with a variable in it. */
const nested = /\$\{\w+:?[-+?][^}]*\$/

const replaced = (found: string, valueOf: ValueOf): string => {
  if (found === '$$') return '$'
  const [, name = '', operator, word] = /^\$\{?(\w+)(?:(:?[-+?])([^}]*))?\}?$/.exec(found) ?? []
  return valueOf(name, operator, word)
}

const longest = 5000

/** The Compose files that are read when none is named, and the usual name of its override. */
export const composeFilesIn = (folder: string, repository: Repository): readonly string[] => {
  const there = (names: readonly string[]): readonly string[] =>
    names
      .map((name) => posix.join(folder, name))
      .filter((path) => repository.text(path) !== undefined)
      .slice(0, 1)
  const first = there(['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'])
  return [...first, ...there(first.map((path) => posix.basename(path).replace(/\.(?=ya?ml$)/, '.override.')))]
}

/** One `K=V` for each item of a list, or for each name of a map. */
export const pairsIn = (
  tree: Tree,
): readonly (readonly [name: string, value: string | undefined, tree: Tree])[] =>
  tree.text === undefined && tree.items().length === 0
    ? tree.entries().map(([name, value]) => [name, value.text, value] as const)
    : linesAt(tree).map(({ text, place }) => {
        const equals = text.indexOf('=')
        const value = equals === -1 ? undefined : text.slice(equals + 1)
        return [text.slice(0, equals === -1 ? undefined : equals), value, markedTree(text, place)] as const
      })
