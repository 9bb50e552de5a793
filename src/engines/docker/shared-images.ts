import { createHash } from 'node:crypto'
import { withLock } from '../../host/lock.ts'
import { imagesLock, type Undo } from '../../host/run-folder/undo.ts'
import { AbsentPlatform } from '../foreign-images.ts'
import { fullName } from '../full-name.ts'
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
type ImageOwner = 'runs' | 'user'

type Images = Pick<DockerApi, 'socketPath' | 'tagsOf' | 'tagImage' | 'removeImage'>

/** Records how to undo something, should the run be killed; the result takes that back. */
type RecordUndo = (name: string, undo: Undo) => Promise<() => Promise<void>>

/**
 * Holds images in a daemon for the run with this name (`[A-Za-z0-9_.-]`). A hold is one more tag of the image, because the
 * daemon is the only thing that runs surely share. An image that existed before any run is never held, and so never
 * removed, unless only runs give images its name: then a run that was stopped while it loaded the image has left it.
 */
export const shareImages = (api: Images, run: string, record: RecordUndo): SharedImages => {
  const { socketPath } = api
  // By the whole name: two spellings of one are one image.
  const held = new Map<string, Held>()
  const alone = <T>(work: () => Promise<T>): Promise<T> => withLock(imagesLock(socketPath), work)
  return {
    hold: async (reference, load) => {
      const tags = await api.tagsOf(reference)
      const isHeld = held.has(keyOf(reference))
      const isOwn = isOwnName(reference)
      const isOurs = tags === undefined || isHeld || isOwn || tags.some(isHoldOf(reference))
      const hold = `${holdsOf(reference)}${run}`
      const note = () => record(hold.replaceAll(/[^\w.-]/g, '-'), undoOf(socketPath, reference, hold))
      // A daemon may go on with what a client that was stopped has sent.
      const noted = isOwn && !isHeld ? await note() : undefined
      await load(isOurs ? 'runs' : 'user').catch(async (error: unknown) => {
        // What was pulled is of no use, and the next run would take it for an image of the user.
        if (tags === undefined && error instanceof AbsentPlatform)
          await alone(() => removeUnheld(api, reference)).catch(() => undefined)
        throw error
      })
      if (isHeld || !isOurs) return
      await alone(async () => {
        // The run that loaded it may have ended since.
        if ((await api.tagsOf(reference)) === undefined) await load('runs')
        const forget = noted ?? (await note())
        await api.tagImage(reference, hold)
        held.set(keyOf(reference), { reference, hold, forget })
      })
    },
    release: async () => {
      const all = [...held.values()]
      held.clear()
      for (const each of all) {
        await alone(() => letGo(api, each))
        await each.forget()
      }
    },
  }
}

const letGo = async (api: Images, { reference, hold }: Held): Promise<void> => {
  // The name may be on an image that somebody built or pulled since.
  const isStillHeld = (await api.tagsOf(reference))?.includes(hold) === true
  await api.removeImage(hold)
  if (isStillHeld) await removeUnheld(api, reference)
}

const removeUnheld = async (api: Images, reference: string): Promise<void> => {
  const tags = (await api.tagsOf(reference)) ?? []
  if (!tags.some(isHoldOf(reference))) await api.removeImage(reference)
}

const undoOf = (socketPath: string, reference: string, hold: string): Undo => ({
  socketPath,
  paths: [`/images/${encodeURIComponent(hold)}`],
  image: { reference, hold, keptBy: holdsOf(reference), isOwn: isOwnName(reference) },
})

/** Whether only runs give images this name. */
const isOwnName = (reference: string): boolean => reference.startsWith('localhost/go-container-bench/')

type Held = { readonly reference: string; readonly hold: string; readonly forget: () => Promise<void> }

/** The prefix of the tags of all runs that hold this image. */
const holdsOf = (reference: string): string => {
  const id = createHash('sha256').update(keyOf(reference)).digest('hex').slice(0, 12)
  return `localhost/go-container-bench/held:${id}-`
}

const isHoldOf =
  (reference: string) =>
  (tag: string): boolean =>
    tag.startsWith(holdsOf(reference))

/** The whole name, with a digest where there is one. */
const keyOf = (reference: string): string => [fullName(reference), ...reference.split('@').slice(1)].join('@')
