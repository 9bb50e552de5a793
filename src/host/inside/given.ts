import { realpath } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { UnsafePath } from './check.ts'
import { readInside } from './read.ts'

/**
 * Reads a file that the user named, if the way to it leads through a repository: from there on no link is followed, because
 * a pull request could have made it, to a file of this machine that its author wants to see. Undefined: it is outside.
 * `root` has no links in it.
 */
export const readGiven = async (root: string, path: string): Promise<Buffer | undefined> => {
  const name = await nameBelow(root, resolve(path))
  if (name === undefined) return undefined
  const content = await readInside(root, name)
  if (content === undefined) throw new UnsafePath(`${name} does not exist`)
  return content
}

/** The rest of the path from where it enters the root; the way there may lead through links of the user's own. */
const nameBelow = async (root: string, path: string): Promise<string | undefined> => {
  const steps = path.split(sep)
  for (const count of steps.keys()) {
    const way = steps.slice(0, count + 1).join(sep)
    const real = await realpath(way === '' ? sep : way).catch(() => undefined)
    if (real === undefined) return undefined
    if (isWithin(root, real)) return join(relative(root, real), ...steps.slice(count + 1))
  }
  return undefined
}

const isWithin = (root: string, path: string): boolean => path === root || path.startsWith(join(root, sep))
