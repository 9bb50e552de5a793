import { join, relative } from 'node:path'
import type { BuildRecipe } from '../../engines/engine.ts'
import type { Host } from '../../host/host.ts'
import { removeEmptyInside } from '../../host/inside/write.ts'
import { type ContextState, contextState, type Entry, foldersOf, noteChange } from './context-state.ts'

/** The contexts of a run as the last build or edit left them, by what a recipe takes files from. */
export type ContextStates = Map<string, ContextState>

/**
 * Looks at the contexts of a build before it, unless the build before left them known. The result looks again after the
 * build, and says why it is not valid: it changed its own context, so the builds after it would build something else.
 */
export const watchContext = async (
  host: Host,
  states: ContextStates,
  recipe: BuildRecipe,
): Promise<() => Promise<string | undefined>> => {
  const key = JSON.stringify([recipe.dockerfile, foldersOf(recipe)])
  const before = states.get(key) ?? (await contextState(host, recipe))
  return async () => {
    const after = await contextState(host, recipe, before)
    await removeMountPoints(before, after, recipe)
    states.set(key, after)
    return changeOf(before, after, recipe.contextDir)
  }
}

/** Enters an edit that this program made or took back, so that no build is blamed for it. */
export const noteEdit = async (
  host: Host,
  states: ContextStates,
  contextDir: string,
  file: string,
): Promise<void> => {
  for (const state of states.values()) await noteChange(host, state, join(contextDir, file))
}

/** What a build changed in its contexts, as the message of its failure; undefined: nothing. */
export const changeOf = (
  before: ContextState,
  after: ContextState,
  contextDir: string,
): string | undefined => {
  const paths = new Set([...before.entries.keys(), ...after.entries.keys()])
  const changed = [...paths]
    .filter((path) => isChanged(before.entries.get(path), after.entries.get(path)))
    .toSorted()
  const [first] = changed
  if (first === undefined) return undefined
  const more = changed.length === 1 ? '' : ` and ${changed.length - 1} more`
  const name = relative(contextDir, pathOf(first)) || '.'
  return `the build changed its own context: ${name}${more} (${remedy})`
}

const remedy =
  'before Buildah 1.39 a step can write there through a bind mount with rw: copy the files instead, or use a newer engine'

/**
 * Owner and labels do not count: mounts with `U`, `z` or `Z` change those, and no engine copies them. A file that was only
 * touched is the same if its content is; where that is not known, nothing had a reason to touch it.
 */
const isChanged = (before: Entry | undefined, after: Entry | undefined): boolean => {
  if (before === undefined || after === undefined || before.looks !== after.looks) return true
  if (before.kind !== 'file' || before.touched === after.touched) return false
  return before.content === undefined || before.content !== after.content
}

/**
 * Removes empty folders and files that appeared during a build: when mounts are nested, the container runtime creates the
 * inner mount point in the folder of the context. Were they left, later builds would copy them.
 */
const removeMountPoints = async (
  before: ContextState,
  after: ContextState,
  recipe: BuildRecipe,
): Promise<void> => {
  const isNew = ([path, { kind, bytes }]: readonly [string, Entry]): boolean =>
    !before.entries.has(path) && (kind === 'folder' || (kind === 'file' && bytes === 0n))
  const deepestFirst = [...after.entries]
    .filter(isNew)
    .map(([path]) => path)
    .filter(isUtf8)
    .toSorted()
    .toReversed()
  for (const path of deepestFirst) {
    const root = foldersOf(recipe).find((folder) => pathOf(path).startsWith(`${folder}/`))
    if (root === undefined) continue
    try {
      await removeEmptyInside(root, pathOf(path))
      after.entries.delete(path)
    } catch {
      // Something is in it, or it is no longer what it was: that is a change of the context.
    }
  }
}

/** As text, any other name would be that of a different file, which may be part of the context. */
const isUtf8 = (key: string): boolean => Buffer.from(pathOf(key)).toString('latin1') === key

const pathOf = (key: string): string => Buffer.from(key, 'latin1').toString('utf8')
