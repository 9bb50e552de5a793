import { createHash } from 'node:crypto'
import { withLock } from '../../host/lock.ts'
import type { DockerApi } from './api.ts'

/** The images that runs load into one daemon: several runs may share one, and the last of them removes it. */
export type SharedImages = {
  /**
   * Calls `load`, after which the image must exist, and keeps it until `release`. `load` is told whose an image is that exists
   * before.
   */
  hold(reference: string, load: (owner: ImageOwner) => Promise<void>): Promise<void>
  /** Releases all of them, and removes those that a run loaded and no run holds any more. */
  release(): Promise<void>
}

/** Runs share their images, and remove them; what the user has is never changed. */
export type ImageOwner = 'runs' | 'user'

type Images = Pick<DockerApi, 'socketPath' | 'tagsOf' | 'tagImage' | 'removeImage'>

/**
 * Holds images in a daemon for the run with this name (`[A-Za-z0-9_.-]`). A hold is one more tag of the image, because the
 * daemon is the only thing that runs surely share. An image that existed before any run is never held, and so never
 * removed.
 */
export const shareImages = (api: Images, run: string): SharedImages => {
  const held = new Map<string, string>()
  const alone = <T>(work: () => Promise<T>): Promise<T> => withLock(`images of ${api.socketPath}`, work)
  return {
    hold: async (reference, load) => {
      const tags = await api.tagsOf(reference)
      const isOurs = tags === undefined || held.has(reference) || tags.some(isHoldOf(reference))
      await load(isOurs ? 'runs' : 'user')
      if (held.has(reference) || !isOurs) return
      const hold = `${holdsOf(reference)}${run}`
      await alone(async () => {
        // The run that loaded it may have ended since.
        if ((await api.tagsOf(reference)) === undefined) await load('runs')
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

/** The prefix of the tags of all runs that hold this image. */
const holdsOf = (reference: string): string => {
  const id = createHash('sha256').update(reference).digest('hex').slice(0, 12)
  return `localhost/go-container-bench/held:${id}-`
}

const isHoldOf =
  (reference: string) =>
  (tag: string): boolean =>
    tag.startsWith(holdsOf(reference))
