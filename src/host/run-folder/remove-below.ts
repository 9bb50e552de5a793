import { basename, dirname, join, relative, sep } from 'node:path'
import type { Host } from '../host.ts'
import { errorCode } from '../json.ts'
import { succeed } from '../process/exec.ts'
import { uninterrupted } from '../process/interrupt.ts'
import { openBelow } from './open-below.ts'

/** Deleting the layers of many builds takes a while on a slow disk. */
const timeoutMs = 600_000

/**
 * Removes a file or folder below `root`, if it exists. Folders on the way may belong to the user of an engine, who could
 * exchange them for links to have root remove something else: they are opened one through the other, and `rm` works in
 * the last one and follows no link either. Throws when one of them is a link.
 */
export const removeBelow = async (host: Host, root: string, path: string): Promise<void> => {
  const name = relative(root, path)
  if (name === '' || name.startsWith('..')) throw new Error(`${path} is not below ${root}`)
  const remove = async (cwd: string): Promise<void> => {
    const options = { cwd, timeoutMs, signal: uninterrupted }
    succeed(await host.exec('rm', ['-rf', '--', basename(path)], options))
  }
  if (process.platform !== 'linux') return remove(join(root, dirname(name)))
  const steps = dirname(name) === '.' ? [] : dirname(name).split(sep)
  try {
    await using folder = await openBelow(root, steps)
    await remove(`/proc/${process.pid}/fd/${folder.fd}`)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}
