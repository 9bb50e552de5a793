import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listAt, parseJson, textAt } from '../../host/json.ts'
import { uninterrupted } from '../../host/process/interrupt.ts'
import { unmountUnder } from '../../host/run-folder/mounts.ts'
import { removeBelow } from '../../host/run-folder/remove-below.ts'
import { countFiles } from '../build/count-files.ts'
import type { MountCensus } from '../mount-census.ts'
import { containersCommand, type ContainersSession, imageFolders, type StorageRoot } from './session.ts'

/**
 * Lists what a store holds, from its own index. That takes milliseconds; a command would take half a second and list the
 * base images of the read-only store too.
 */
export const contentsOf = async (storage: StorageRoot): Promise<readonly string[]> => {
  const { tmpDir } = storage
  const images = (await imagesIn(storage)).map(({ id }) => `image:${id}`)
  const mounts = (await mountsIn(tmpDir)).map((mount) => `mount:${mount}`)
  return [...images, ...mounts].toSorted()
}

type StoredImage = { readonly id: string; readonly names: readonly string[] }

/** The images of a store, from its own index. */
export const imagesIn = async (storage: StorageRoot): Promise<readonly StoredImage[]> =>
  (await imageEntries(storage)).flatMap((image) => {
    const id = textAt(image, 'id')
    return id === undefined ? [] : [{ id, names: listAt(image, 'names').map(String) }]
  })

/** The entries of that index, as containers/storage writes them (`type Image` in its images.go). */
export const imageEntries = async ({ root }: StorageRoot): Promise<readonly unknown[]> => {
  const indexes = imageFolders.map((folder) =>
    readFile(join(root, folder, 'images.json'), 'utf8').catch(() => '[]'),
  )
  return (await Promise.all(indexes)).flatMap((index) => listAt(parseJson(index)))
}

/** The id of the image with this name; undefined: there is none. */
export const idOfName = async (storage: StorageRoot, name: string): Promise<string | undefined> =>
  (await imagesIn(storage)).find(({ names }) => names.includes(name))?.id

/** The folders of cache mounts, relative to the TMPDIR of their store; builds at once have folders of their own in it. */
const mountsIn = async (tmpDir: string): Promise<readonly string[]> => {
  const mounts: string[] = []
  for (const entry of await readdir(tmpDir)) {
    const path = join(tmpDir, entry)
    if (entry.startsWith('buildah-cache'))
      for (const mount of await readdir(path)) mounts.push(join(entry, mount))
    if (entry.startsWith(atOncePrefix))
      for (const mount of await mountsIn(path)) mounts.push(join(entry, mount))
  }
  return mounts
}

/** How the names of those folders begin. */
export const atOncePrefix = 'at-once-'

/** Counts the files in the cache mounts of a store, and their bytes. */
export const mountsOf = async ({ tmpDir }: StorageRoot, signal: AbortSignal): Promise<MountCensus> =>
  countFiles(
    (await mountsIn(tmpDir)).map((mount) => join(tmpDir, mount)),
    signal,
  )

/** Removes what is not in `keep`, newest first: an image takes its untagged parents along, so some may be gone by then. */
export const trimStore = async (
  session: ContainersSession,
  storage: StorageRoot,
  keep: readonly string[],
): Promise<void> => {
  const kept = new Set(keep)
  const surplus = (await contentsOf(storage)).filter((id) => !kept.has(id))
  for (const mount of surplus.filter((id) => id.startsWith('mount:'))) {
    await removeTree(session, join(storage.tmpDir, mount.slice('mount:'.length)))
  }
  const images = new Set(
    surplus.filter((id) => id.startsWith('image:')).map((id) => id.slice('image:'.length)),
  )
  if (images.size === 0) return
  await removeLists(session, storage, images)
  const listed = (
    await containersCommand(session, storage, ['images', '--all', '--quiet', '--no-trunc'])
  ).split('\n')
  const newestFirst = listed.map((id) => id.replace(/^sha256:/, '')).filter((id) => images.has(id))
  const ignore = session.kind.program === 'podman' ? ['--ignore'] : []
  await containersCommand(session, storage, ['rmi', '--force', ...ignore, ...newestFirst]).catch(
    () => undefined,
  )
  const left = (await contentsOf(storage)).filter((id) => images.has(id.slice('image:'.length)))
  if (left.length > 0)
    throw new Error(
      `${session.kind.name} did not remove ${left.length} image(s) of the last build: ${left.join(', ')}`,
    )
}

/** How the name of an image for several platforms ends, which is a list of images. */
const listEnding = /-list-\d+(?:-\d+)?$/

/** Neither program removes a list by its id. */
const removeLists = async (
  session: ContainersSession,
  storage: StorageRoot,
  images: ReadonlySet<string>,
): Promise<void> => {
  const all = (await imagesIn(storage)).filter(({ id }) => images.has(id))
  const lists = all.flatMap(({ names }) => names.filter((name) => listEnding.test(name)))
  if (lists.length === 0) return
  await containersCommand(session, storage, ['manifest', 'rm', ...lists])
}

/**
 * Removes a folder with files of builds. Those of a rootless build belong to sub-ids: root removes them directly, their
 * user inside its namespace. As root, a build that was killed leaves its overlay mounted.
 */
export const removeTree = async (session: ContainersSession, path: string): Promise<void> => {
  const { host, base } = session
  if (host.uid !== 0) {
    await containersCommand(session, base, ['unshare', 'rm', '-rf', path], { signal: uninterrupted })
    return
  }
  const mounted = await unmountUnder(host, path)
  if (mounted.length > 0)
    throw new Error(`Cannot unmount what a build left behind in ${path}: ${mounted.join(', ')}`)
  await removeBelow(host, dirname(session.dir), path)
}
