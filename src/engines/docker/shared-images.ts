import { createHash } from 'node:crypto'
import { withLock } from '../../host/lock.ts'
import type { DockerApi } from './api.ts'

/** The images that runs bring into one daemon: several may use one, and the last of them takes it away again. */
export type SharedImages = {
  /** Has `bring` see to it that there is an image of this name, and keeps it until `release`. */
  hold(reference: string, bring: () => Promise<void>): Promise<void>
  /** Lets go of all, and removes what was brought by a run and is held by none. */
  release(): Promise<void>
}

type Images = Pick<DockerApi, 'socketPath' | 'tagsOf' | 'tagImage' | 'removeImage'>

/**
 * Holds images in a daemon for the run of this name (of `[A-Za-z0-9_.-]`). A hold is one more tag of the image,
 * because the daemon is all that runs have in common for sure. What was there before any run is never held, and
 * so never removed.
 */
export const shareImages = (api: Images, run: string): SharedImages => {
  const held = new Map<string, string>()
  const alone = <T>(work: () => Promise<T>): Promise<T> => withLock(`images of ${api.socketPath}`, work)
  return {
    hold: async (reference, bring) => {
      const tags = await api.tagsOf(reference)
      await bring()
      if (held.has(reference) || (tags !== undefined && !tags.some(isHoldOf(reference)))) return
      const hold = `${holdsOf(reference)}${run}`
      await alone(async () => {
        // The run that brought it may have ended since.
        if ((await api.tagsOf(reference)) === undefined) await bring()
        await api.tagImage(reference, hold)
        held.set(reference, hold)
      })
    },
    release: async () => {
      const all = [...held]
      held.clear()
      for (const [reference, hold] of all) {
        await alone(async () => {
          await api.removeImage(hold)
          const tags = (await api.tagsOf(reference)) ?? []
          if (!tags.some(isHoldOf(reference))) await api.removeImage(reference)
        })
      }
    },
  }
}

/** What the tags of all that hold this reference begin with. */
const holdsOf = (reference: string): string => {
  const id = createHash('sha256').update(reference).digest('hex').slice(0, 12)
  return `localhost/go-container-bench/held:${id}-`
}

const isHoldOf =
  (reference: string) =>
  (tag: string): boolean =>
    tag.startsWith(holdsOf(reference))
