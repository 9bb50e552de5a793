import { unknown } from '../dockerfile/shell/values.ts'
import type { Variables } from '../dockerfile/variables.ts'
import type { Attributes, Repository } from './build.ts'
import { posix } from 'node:path'
import { composeContexts, composeDefinition, filledCompose } from './compose-file.ts'
import { type Included, withIncluded } from './compose-include.ts'
import { type Needs, needsIn } from './compose-needs.ts'
import { hasDotEnv } from './dot-env.ts'
import { treeOf } from './kept-trees.ts'
import { at, linesAt, type Tree } from './tree.ts'
import { Unreadable } from './yaml-tree.ts'

/** What bake files and Compose files define together. */
export type Definition = {
  readonly targets: ReadonlyMap<string, Attributes>
  readonly groups: ReadonlyMap<string, readonly string[]>
  /** Of Compose files. */
  readonly needs: Needs
  /** The variables that a file declares. */
  readonly declared: ReadonlySet<string>
  /** A text with the values of its variables. */
  readonly filled: (text: string) => string
}

type Sources = {
  readonly repository: Repository
  readonly variables: Variables
  /** Whether a file that is not beside a Compose file may set variables of it. */
  readonly hasEnvFile: boolean
}

/** Reads files in their order; later ones add to and override earlier ones. Throws `Unreadable`, which names the file. */
export const readDefinition = (paths: readonly string[], sources: Sources): Definition => {
  const { repository, variables } = sources
  const compose = paths.filter((path) => /\.ya?ml$/.test(path))
  const bake = paths.filter((path) => !/\.ya?ml$/.test(path)).map((path) => readBake(path, repository))
  const defaults = new Map(
    bake.flatMap(blocks('variable')).map(([name, each]) => [name, at(each, 'default')]),
  )
  const { parts, needs } = composeParts(compose, sources)
  const own = new Map<string, Tree[]>()
  for (const [name, target] of bake.flatMap(blocks('target')))
    own.set(name, [...(own.get(name) ?? []), target])
  const targets = new Map<string, Attributes>()
  for (const [name, service] of parts.flatMap((part) => [...part]))
    targets.set(name, merged([targets.get(name) ?? new Map(), service]))
  for (const name of own.keys()) {
    const before = targets.get(name)
    targets.set(name, merged([...(before === undefined ? [] : [before]), ...inherited(name, own, new Set())]))
  }
  return {
    targets,
    groups: groupsOf(bake, [...parts.flatMap((part) => [...part.keys()])]),
    needs,
    declared: new Set(defaults.keys()),
    filled: fillerOf(variables, defaults),
  }
}

/** Paths are relative to the folder of the first file, and those of an included one to its own. */
const composeParts = (
  paths: readonly string[],
  { repository, variables, hasEnvFile }: Sources,
): { readonly parts: readonly ReadonlyMap<string, Attributes>[]; readonly needs: Needs } => {
  const project = posix.dirname(paths[0] ?? '.')
  let left = mostIncluded
  const read = ({ path, folder, hasEnvFile: isGiven }: Included): Tree => {
    left -= 1
    if (left < 0) throw new Unreadable(`includes more than ${mostIncluded} files`)
    if (repository.isWritten?.(path) === true)
      throw new Unreadable(
        `includes ${path}, which is written by a step before the build: what it says then is known only when it runs`,
      )
    if (!paths.includes(path) && repository.text(path) === undefined)
      throw new Unreadable(`includes ${path}, which is not there, or not a small regular file`)
    const mayBeSet = isGiven || [folder, posix.dirname(path)].some((each) => hasDotEnv(each, repository))
    return filledCompose(treeOf(path, 'yaml', repository), { variables, mayBeSet })
  }
  const files = paths
    .flatMap((path) => withIncluded({ path, folder: project, hasEnvFile }, { read, within: [] }))
    .map(({ tree, folder }) => ({ tree, prefix: posix.relative(project, folder) }))
  const parts = [
    ...files.filter(({ prefix }) => prefix !== '').map(({ tree, prefix }) => composeContexts(tree, prefix)),
    ...files.map(({ tree, prefix }) => composeDefinition(tree, prefix)),
  ]
  return { parts, needs: needsIn(files.map(({ tree }) => tree)) }
}

const mostIncluded = 100

const blocks =
  (kind: string) =>
  (tree: Tree): readonly (readonly [string, Tree])[] =>
    tree.entries().flatMap(([name, value]) => (name === kind ? value.entries() : []))

const readBake = (path: string, repository: Repository): Tree =>
  treeOf(path, path.endsWith('.json') ? 'yaml' : 'hcl', repository)

/** What a target takes from others, each once, then its own. */
const inherited = (
  name: string,
  own: ReadonlyMap<string, readonly Tree[]>,
  seen: Set<string>,
): readonly Attributes[] => {
  if (seen.has(name) || seen.size >= mostParents) return []
  seen.add(name)
  const trees = own.get(name) ?? []
  return [
    ...trees.flatMap((tree) => linesAt(tree, 'inherits')).flatMap(({ text }) => inherited(text, own, seen)),
    ...trees.map((tree) => new Map(tree.entries().map(([key, value]) => [key, [value]] as const))),
  ]
}

const mostParents = 50

const merged = (all: readonly Attributes[]): Attributes => {
  const found = new Map<string, readonly Tree[]>()
  for (const [key, values] of all.flatMap((each) => [...each]))
    found.set(key, [...(found.get(key) ?? []), ...values].slice(-mostValues))
  return found
}

const mostValues = 100

/** Without a group of that name, `default` is every service of a Compose file. */
const groupsOf = (
  bake: readonly Tree[],
  services: readonly string[],
): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ...(services.length > 0 ? [['default', services] as const] : []),
    ...bake
      .flatMap(blocks('group'))
      .map(([name, group]) => [name, linesAt(group, 'targets').map(({ text }) => text)] as const),
  ])

/** Replaces variables: by what the workflow sets, else by what the file says. All replacements together are counted. */
const fillerOf = (
  variables: Variables,
  defaults: ReadonlyMap<string, Tree | undefined>,
): ((text: string) => string) => {
  let left = mostReplaced
  const valueOf = (name: string, depth: number): string => {
    left -= 1
    if (left < 0 || depth > deepest) return unknown
    const given = variables.get(name)
    if (given !== undefined || !defaults.has(name)) return given ?? unknown
    const value = defaults.get(name)
    return value === undefined ? '' : fill(value.text ?? unknown, depth + 1)
  }
  const fill = (text: string, depth: number): string => {
    if (text.length > longest) return unknown
    const filled = text.replaceAll(/[$%]{2}\{|\$\{([^}]*)\}|%\{[^}]*\}/g, (found: string, inner?: string) => {
      if (/^[$%]{2}/.test(found)) return found.slice(1)
      return inner !== undefined && /^\w+$/.test(inner.trim()) ? valueOf(inner.trim(), depth) : unknown
    })
    return filled.length > longest ? unknown : filled
  }
  return (text) => fill(text, 0)
}

const longest = 5000
const deepest = 50
const mostReplaced = 2000

/** The targets that a name stands for, each once; none when there is no such name. */
export const targetsNamed = (
  { targets, groups }: Pick<Definition, 'targets' | 'groups'>,
  name: string,
  seen = new Set<string>(),
): readonly string[] => {
  if (targets.has(name)) return [name]
  if (seen.has(name) || seen.size >= mostGroups) return []
  seen.add(name)
  return (groups.get(name) ?? []).flatMap((each) => targetsNamed({ targets, groups }, each, seen))
}

const mostGroups = 200

/** One text of a target, the last that was set. */
export const attribute = (attributes: Attributes, name: string): Tree | undefined =>
  attributes.get(name)?.at(-1)
