import { createHash } from 'node:crypto'
import { copyFile, link, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { configIn, documentIn } from '../../host/image-archive/archive-layers.ts'
import { kindInside, UnsafePath } from '../../host/inside/check.ts'
import { at, listAt, parseJson, textAt } from '../../host/json.ts'
import { writeText } from '../../host/writing.ts'
import type { ImageArchive } from '../engine.ts'

/**
 * Puts an archive of this program where Kaniko looks for base images (`--cache-dir`), named by the digest of its manifest.
 * Next to it goes the manifest itself; otherwise Kaniko would compress the image in every build to compute that digest.
 * Returns the name that a Dockerfile must use, because only a name with a digest is looked up there.
 */
export const keepBaseImage = async (folder: string, archive: ImageArchive): Promise<string> => {
  const index = parseJson((await documentIn(archive.path, 'index.json')) ?? '')
  const digest = textAt(listAt(index, 'manifests')[0], 'digest')
  const manifest =
    digest === undefined ? undefined : await documentIn(archive.path, `blobs/${digest.replace(':', '/')}`)
  if (digest === undefined || manifest === undefined)
    throw new Error(`${archive.path} is not an image archive: it has no index.json, or not what that names`)
  const path = join(folder, digest)
  await rm(path, { force: true })
  await link(archive.path, path).catch(() => copyFile(archive.path, path))
  await writeText(`${path}.json`, manifest)
  return `${archive.reference}@${digest}`
}

/** Where Kaniko writes the image, in its root. */
export const imageInRoot = 'kaniko/image.tar'

/**
 * Moves the image that Kaniko wrote out of the root of a build. Its steps run as root in that same root, so whatever is in that
 * place may be theirs: throws UnsafePath for anything but a regular file with no link on the way to it, and what is in the
 * file has to be read like any other text of strangers. Only to be called when no process of the root lives any more.
 */
export const takeImage = async (root: string, archive: string): Promise<void> => {
  const kind = await kindInside(root, imageInRoot)
  if (kind === undefined) throw new UnsafePath(`Kaniko left no /${imageInRoot}`)
  if (kind !== 'file')
    throw new UnsafePath(`a step put something in the place of /${imageInRoot} that is not a regular file`)
  await rename(join(root, imageInRoot), archive)
}

/**
 * The id of the image in a docker-archive, computed from its content. Kaniko writes the time of the build into the image,
 * so the digest of its configuration differs each time, even if every layer came from the cache.
 */
export const imageIdIn = async (archive: string): Promise<string> => {
  const config = parseJson(await configIn(archive))
  const content = ['architecture', 'os', 'config', 'rootfs'].map((field) => at(config, field))
  return `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`
}
