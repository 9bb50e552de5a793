import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { containersCommand, type ContainersSession, type StorageRoot } from './session.ts'

/** An image in a store; one for several platforms is a list of images. */
export type Image = { readonly tag: string; readonly several: boolean }

/** Has `read` read an archive of an image in a store, and removes the archive. */
export const readImageOf = async <T>(
  session: ContainersSession,
  storage: StorageRoot,
  image: Image,
  read: (archive: string) => Promise<T>,
): Promise<T> => {
  const archive = join(storage.tmpDir, 'image.tar')
  // Neither program writes to an archive that exists.
  await rm(archive, { force: true })
  try {
    await containersCommand(session, storage, saveArguments(session, image, archive), { timeoutMs: 900_000 })
    return await read(archive)
  } finally {
    await rm(archive, { force: true })
  }
}

const saveArguments = (
  { kind }: ContainersSession,
  { tag, several }: Image,
  archive: string,
): readonly string[] => {
  if (several) return ['manifest', 'push', '--quiet', '--all', tag, `oci-archive:${archive}`]
  return kind.program === 'podman'
    ? ['save', '--quiet', '--format', 'docker-archive', '--output', archive, tag]
    : ['push', '--quiet', tag, `docker-archive:${archive}`]
}
