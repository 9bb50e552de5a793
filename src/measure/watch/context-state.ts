import { createHash } from 'node:crypto'
import { type BigIntStats, lstatSync, readlinkSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { BuildRecipe } from '../../engines/engine.ts'
import type { Host } from '../../host/host.ts'
import { hashInside } from '../../host/inside/hash.ts'
import { textInside } from '../../host/inside/look.ts'
import { readableByteNames } from '../../host/readable.ts'

/** What the folders look like that a build takes files from. */
export type ContextState = {
  /** By path, as bytes in latin1: as UTF-8, a name that is not UTF-8 would be another one, behind which files could be hidden. */
  readonly entries: Map<string, Entry>
  /** Whether contents are known. They are read only where a step may have a reason to touch a file without changing it. */
  readonly hashed: boolean
}

/** What is at one path. */
export type Entry = {
  readonly kind: 'file' | 'folder' | 'link' | 'special' | 'unreadable'
  /** Different for another file, and for a file that was changed by ordinary means. */
  readonly looks: string
  /** In nanoseconds. Nobody can set it back, but owner, labels and the number of links change it too. */
  readonly touched: bigint
  readonly bytes: bigint
  /** The SHA-256 of a regular file's content; undefined where it is not known. */
  readonly content: string | undefined
}

/** The folders of a recipe: its context, and additional contexts that are folders. */
export const foldersOf = ({ contextDir, buildContexts }: BuildRecipe): readonly string[] => [
  contextDir,
  ...Object.values(buildContexts).filter((path) => path.startsWith('/')),
]

/**
 * Looks at everything in the contexts of a build and at its Dockerfile. Links are not followed. A file that looks the same
 * as `before` is not read again.
 */
export const contextState = async (
  { signal }: Pick<Host, 'signal'>,
  recipe: BuildRecipe,
  before?: ContextState,
): Promise<ContextState> => {
  const state = { entries: new Map<string, Entry>(), hashed: before?.hashed ?? mentionsMounts(recipe) }
  const look = async (path: Buffer): Promise<Entry> => {
    const entry = await entryAt(path, state.hashed, { before: before?.entries.get(keyOf(path)), signal })
    state.entries.set(keyOf(path), entry)
    return entry
  }
  for (const path of await dockerfileAndTarget(recipe)) await look(Buffer.from(path))
  const folders = foldersOf(recipe).map((path) => Buffer.from(path))
  for (const folder of folders) await look(folder)
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    // A large tree takes a while, and an interrupt must not wait for it.
    await turn()
    signal.throwIfAborted()
    // One that disappeared, or may not be read, shows that by its own entry.
    for (const name of readableByteNames(folder)) {
      const path = Buffer.concat([folder, slash, name])
      if ((await look(path)).kind === 'folder') folders.push(path)
    }
  }
  return state
}

/** Engines are given links within a folder as they are. */
const dockerfileAndTarget = async ({ dockerfile }: BuildRecipe): Promise<readonly string[]> => [
  dockerfile,
  ...(await realpath(dockerfile).then(
    (path) => (path === dockerfile ? [] : [path]),
    () => [],
  )),
]

/** Enters what this program did to a file, in a state that covers its folder. */
export const noteChange = async (
  { signal }: Pick<Host, 'signal'>,
  { entries, hashed }: ContextState,
  path: string,
): Promise<void> => {
  if (!entries.has(keyOf(Buffer.from(dirname(path))))) return
  const bytes = Buffer.from(path)
  const entry = await entryAt(bytes, hashed, { before: undefined, signal })
  if (entry.kind === 'unreadable') entries.delete(keyOf(bytes))
  else entries.set(keyOf(bytes), entry)
}

/** A mount with `relabel`, `z`, `Z` or `U` has its source labelled or given to another user by the engine. */
const mentionsMounts = ({ dockerfile }: BuildRecipe): boolean =>
  /mount/i.test(textInside(dirname(dockerfile), basename(dockerfile)) ?? 'mount')

const slash = Buffer.from('/')

const keyOf = (path: Buffer): string => path.toString('latin1')

type Known = { readonly before: Entry | undefined; readonly signal: AbortSignal }

const entryAt = async (path: Buffer, hashed: boolean, { before, signal }: Known): Promise<Entry> => {
  try {
    const stat = lstatSync(path, { bigint: true })
    const kind = kindOf(stat)
    const entry = { kind, looks: looksOf(path, kind, stat), touched: stat.ctimeNs, bytes: stat.size }
    if (!hashed || kind !== 'file') return { ...entry, content: undefined }
    const isSame = before?.looks === entry.looks && before.touched === entry.touched
    return { ...entry, content: isSame ? before.content : await hashInside(path, signal) }
  } catch {
    signal.throwIfAborted()
    return { kind: 'unreadable', looks: 'unreadable', touched: 0n, bytes: 0n, content: undefined }
  }
}

/** Time and size of a folder only show that entries came or went, and these are compared themselves. */
const looksOf = (path: Buffer, kind: Entry['kind'], { mode, ino, size, mtimeNs }: BigIntStats): string => {
  if (kind === 'folder') return `folder ${mode} ${ino}`
  const target = kind === 'link' ? digestOf(readlinkSync(path, { encoding: 'buffer' })) : ''
  return [kind, mode, ino, size, mtimeNs, target].join(' ')
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64')

const kindOf = (stat: BigIntStats): Entry['kind'] => {
  if (stat.isDirectory()) return 'folder'
  if (stat.isSymbolicLink()) return 'link'
  return stat.isFile() ? 'file' : 'special'
}
