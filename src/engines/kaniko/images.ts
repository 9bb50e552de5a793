import { createHash } from 'node:crypto'
import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { at, listAt, parseJson, textAt } from '../../host/json.ts'
import { succeed } from '../../host/process/exec.ts'
import { writeText } from '../../host/writing.ts'
import type { ImageArchive } from '../engine.ts'

const transferWithinMs = 300_000

/**
 * Puts an archive where Kaniko looks for base images (`--cache-dir`), named by the digest of its manifest. Next to it goes
 * the manifest itself; otherwise Kaniko would compress the image in every build to compute that digest. Returns the name
 * that a Dockerfile must use, because only a name with a digest is looked up there.
 */
export const keepBaseImage = async (host: Host, folder: string, archive: ImageArchive): Promise<string> => {
  const index = parseJson(await fileIn(host, archive.path, 'index.json'))
  const digest = textAt(listAt(index, 'manifests')[0], 'digest')
  if (digest === undefined) throw new Error(`${archive.path} is not an image archive: it has no index.json`)
  const path = join(folder, digest)
  await rm(path, { force: true })
  await link(archive.path, path).catch(() => copyFile(archive.path, path))
  await writeText(`${path}.json`, await fileIn(host, archive.path, `blobs/${digest.replace(':', '/')}`))
  return `${archive.reference}@${digest}`
}

/**
 * The id of the image in a docker-archive, computed from its content. Kaniko writes the time of the build into the image,
 * so the digest of its configuration differs each time, even if every layer came from the cache.
 */
export const imageIdIn = async (host: Host, archive: string): Promise<string> => {
  const config = parseJson(await fileIn(host, archive, (await manifestOf(host, archive)).config))
  const content = ['architecture', 'os', 'config', 'rootfs'].map((field) => at(config, field))
  return `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`
}

/** Unpacks the files of the image in a docker-archive, which must be `FROM scratch`: no layer may remove anything. */
export const unpackImage = async (host: Host, archive: string, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const layer of (await manifestOf(host, archive)).layers) {
    await tar(host, ['-xf', archive, '-C', folder, layer])
    await tar(host, ['-xzf', join(folder, layer), '-C', folder, '--no-same-owner'])
    await rm(join(folder, layer))
  }
}

type Manifest = { readonly config: string; readonly layers: readonly string[] }

const manifestOf = async (host: Host, archive: string): Promise<Manifest> => {
  const [image] = listAt({ all: parseJson(await fileIn(host, archive, 'manifest.json')) }, 'all')
  const config = textAt(image, 'Config')
  if (config === undefined) throw new Error(`Kaniko did not write an image to ${archive}`)
  return { config, layers: listAt(image, 'Layers').filter((layer) => typeof layer === 'string') }
}

/** The text of one file in a tar: the first with that name, so that a large archive is not read to its end. */
const fileIn = (host: Host, archive: string, name: string): Promise<string> =>
  tar(host, ['-xOf', archive, '--occurrence=1', name])

const tar = async (host: Host, args: readonly string[]): Promise<string> =>
  succeed(await host.exec('tar', args, { timeoutMs: transferWithinMs }))
