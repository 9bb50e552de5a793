import { readFile } from 'node:fs/promises'
import type { Host } from '../host.ts'
import { uninterrupted } from '../process/interrupt.ts'

type Mount = { readonly point: string; readonly type: string }

/** The mounts listed in the text of /proc/self/mountinfo, in its order; see proc_pid_mountinfo(5). */
export const parseMounts = (mountinfo: string): readonly Mount[] =>
  mountinfo.split('\n').flatMap((line) => {
    // The number of optional fields varies; ` - ` ends them.
    const [before, after] = line.split(' - ')
    const point = before?.split(' ')[4]
    const type = after?.split(' ')[0]
    return point === undefined || type === undefined ? [] : [{ point: unescape(point), type }]
  })

/** Mount points at or below a folder in the order in which they can be unmounted: deepest first. */
export const pointsUnder = (mounts: readonly Mount[], folder: string): readonly string[] =>
  mounts
    .map((mount) => mount.point)
    .filter((point) => point === folder || point.startsWith(`${folder}/`))
    .toReversed()
    .toSorted((a, b) => b.split('/').length - a.split('/').length)

/**
 * Unmounts everything at or below a folder (root only) and returns what is still mounted there afterwards: deleting
 * through a bind mount would delete someone else's files.
 */
export const unmountUnder = async (host: Host, folder: string): Promise<readonly string[]> => {
  const points = pointsUnder(await currentMounts(), folder)
  if (points.length === 0 || host.uid !== 0) return points
  for (const point of points) {
    // Lazily: a process with an open file there must not keep the mount.
    await host.exec('umount', ['-l', point], { signal: uninterrupted, timeoutMs: 30_000 })
  }
  return pointsUnder(await currentMounts(), folder)
}

/** On systems without /proc we mount nothing. */
const currentMounts = async (): Promise<readonly Mount[]> =>
  parseMounts(await readFile('/proc/self/mountinfo', 'utf8').catch(() => ''))

const unescape = (path: string): string =>
  path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
