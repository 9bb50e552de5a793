import { createHash } from 'node:crypto'
import { type BigIntStats, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { relative } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { BuildRecipe } from '../engines/engine.ts'
import type { Host } from '../host/host.ts'

/** What the folders that a build takes files from look like: a line for each path. */
export type ContextState = ReadonlyMap<string, string>

/**
 * Looks at everything in the contexts of a build and at its Dockerfile: kind, mode, owner, size and times of each path. No
 * content is read: whoever changes a file cannot set the time of that change back. Links are not followed.
 */
export const contextState = async ({ signal }: Host, recipe: BuildRecipe): Promise<ContextState> => {
  const dockerfile = Buffer.from(recipe.dockerfile)
  const state = new Map([[keyOf(dockerfile), lineOf(dockerfile)]])
  const extra = Object.values(recipe.buildContexts).filter((path) => path.startsWith('/'))
  const folders = [recipe.contextDir, ...extra].map((path) => Buffer.from(path))
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    // A large tree takes a while, and an interrupt must not wait for it.
    await turn()
    signal.throwIfAborted()
    for (const name of namesIn(folder)) {
      const path = Buffer.concat([folder, slash, name])
      const line = lineOf(path)
      state.set(keyOf(path), line)
      if (line.startsWith('folder')) folders.push(path)
    }
  }
  return state
}

const slash = Buffer.from('/')

/** Names are bytes: as text, one that is not UTF-8 would be another name, behind which a build could hide files. */
const keyOf = (path: Buffer): string => path.toString('latin1')

/**
 * Why a build is not valid: it changed its own context, so the builds after it would build something else. Engines before
 * certain versions let a step write into the context through a bind mount.
 */
export const changeOf = (
  before: ContextState,
  after: ContextState,
  contextDir: string,
): string | undefined => {
  const paths = new Set([...before.keys(), ...after.keys()])
  const changed = [...paths].filter((path) => before.get(path) !== after.get(path)).toSorted()
  const [first] = changed
  if (first === undefined) return undefined
  const more = changed.length === 1 ? '' : ` and ${changed.length - 1} more`
  const name = relative(contextDir, Buffer.from(first, 'latin1').toString('utf8')) || '.'
  const what = `the build changed its own context: ${name}${more}`
  return `${what} (${remedy})`
}

const remedy =
  'before Buildah 1.39 a step can write there through a bind mount with rw: copy the files instead, or use a newer engine'

const namesIn = (folder: Buffer): readonly Buffer[] => {
  try {
    return readdirSync(folder, { encoding: 'buffer' })
  } catch {
    // It disappeared, or may not be read: the line of the folder itself shows that.
    return []
  }
}

const lineOf = (path: Buffer): string => {
  try {
    const stat = lstatSync(path, { bigint: true })
    const { mode, uid, gid, size, mtimeNs, ctimeNs, ino } = stat
    const target = stat.isSymbolicLink()
      ? createHash('sha256')
          .update(readlinkSync(path, { encoding: 'buffer' }))
          .digest('hex')
      : ''
    return [kindOf(stat), mode, uid, gid, size, mtimeNs, ctimeNs, ino, target].join(' ')
  } catch {
    return 'unreadable'
  }
}

const kindOf = (stat: BigIntStats): string => {
  if (stat.isDirectory()) return 'folder'
  if (stat.isSymbolicLink()) return 'link'
  return stat.isFile() ? 'file' : 'special'
}
