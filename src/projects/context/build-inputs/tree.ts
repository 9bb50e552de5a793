import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { messageOf } from '../../../host/error-text.ts'
import type { Pause } from '../../../host/pauses.ts'
import { fingerprint } from './fingerprint.ts'
import type { Context, View } from './view.ts'

/** What builds take of one build context. */
export type Tree = {
  /** Fingerprints by `file PATH`, with the name of an additional context in front. */
  readonly found: ReadonlyMap<string, string>
  readonly ignoreFiles: readonly string[]
  /** Whether something of `.git` is taken, which is not in `found`. */
  readonly takesGit: boolean
}

/** Reads everything that one of the views takes, once. Throws when something cannot be read, naming it. */
export const readTree = async (
  { name, dir }: Context,
  views: readonly View[],
  pause: Pause,
): Promise<Tree> => {
  const kind = name === undefined ? 'file ' : `build context ${name}, file `
  const found = new Map<string, string>()
  const unreadable: unknown[] = []
  const add = async (path: string): Promise<void> => {
    await pause()
    try {
      const made = fingerprint(join(dir, path), pause)
      found.set(`${kind}${path}`, made instanceof Promise ? await made : made)
    } catch (error) {
      // A run that was stopped ends here.
      await pause()
      unreadable.push(error)
    }
  }
  const visit = async (folder: string): Promise<boolean> => {
    let isUsed = false
    for (const entry of await entriesOf(join(dir, folder), unreadable)) {
      if (entry.name === '.git') continue
      await pause()
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      const isTaken = views.some((view) => view.takes(path))
      const isReached = entry.isDirectory() && views.some((view) => view.mayReach(path))
      // A folder with something that is taken is made with its own permissions, even an ignored one.
      const holdsUsed = isReached && (await visit(path))
      if (isTaken || holdsUsed) await add(path)
      isUsed ||= isTaken || holdsUsed
    }
    return isUsed
  }
  await visit('')
  const ignoreFiles = views.flatMap(({ ignoreFile }) => ignoreFile ?? [])
  for (const file of ignoreFiles) await add(relative(dir, file))
  if (unreadable.length > 0) throw unreadableError(unreadable)
  return { found, ignoreFiles, takesGit: await takesFrom(dir, '.git', views, pause) }
}

const entriesOf = async (folder: string, unreadable: unknown[]): Promise<readonly Dirent[]> => {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    unreadable.push(error)
    return []
  }
}

/** Whether a path that may not exist is taken, or anything below it. */
const takesFrom = async (
  dir: string,
  path: string,
  views: readonly View[],
  pause: Pause,
): Promise<boolean> => {
  await pause()
  const stat = await lstat(join(dir, path)).catch(() => undefined)
  if (stat === undefined) return false
  if (views.some((view) => view.takes(path))) return true
  if (!stat.isDirectory() || !views.some((view) => view.mayReach(path))) return false
  for (const name of await readdir(join(dir, path)))
    if (await takesFrom(dir, `${path}/${name}`, views, pause)) return true
  return false
}

const shownErrors = 5

const unreadableError = (errors: readonly unknown[]): Error => {
  const shown = errors.slice(0, shownErrors).map(messageOf)
  const more = errors.length > shownErrors ? `, and ${errors.length - shownErrors} more` : ''
  return new Error(
    `The build context cannot be read: ${shown.join(', ')}${more}; make these files readable, or exclude them in .dockerignore`,
    { cause: errors[0] },
  )
}
