import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { extract, type Header } from 'tar-stream'

type ReadEntry = { readonly header: Header; readonly bytes: Buffer }

/** All entries of a tar archive in order, with their contents in memory. */
export const readTar = async (source: string | Buffer): Promise<readonly ReadEntry[]> => {
  const tar = extract()
  const input = typeof source === 'string' ? createReadStream(source) : Readable.from([source])
  input.on('error', (error: Error) => tar.destroy(error)).pipe(tar)
  const entries: ReadEntry[] = []
  for await (const entry of tar) {
    const bytes = await buffer(Readable.from(entry))
    entries.push({ header: entry.header, bytes })
  }
  return entries
}

/** The contents of one entry; throws when it is missing. */
export const entryOf = (entries: readonly ReadEntry[], path: string): Buffer => {
  const found = entries.find(({ header }) => header.name === path)
  if (found === undefined)
    throw new Error(`${path} is missing in ${entries.map(({ header }) => header.name).join(' ')}`)
  return found.bytes
}

/** The parts of an image archive's documents that tests inspect. */
type Descriptor = { readonly digest: string; readonly size: number }
export type Index = {
  readonly manifests: readonly [Descriptor & { annotations: unknown; platform: unknown }]
}
export type Manifest = { readonly config: Descriptor; readonly layers: readonly [Descriptor] }
export type DockerManifest = readonly [{ readonly Config: string; readonly Layers: readonly [string] }]
export type Config = { readonly config: { readonly Env: readonly [string, ...string[]] } }

export const jsonOf = (bytes: Buffer): unknown => JSON.parse(bytes.toString())

/** The tar archive of the only layer of an image. */
export const layerOf = (archive: readonly ReadEntry[]): Buffer => {
  const [{ Layers }] = jsonOf(entryOf(archive, 'manifest.json')) as DockerManifest
  return entryOf(archive, Layers[0])
}

/** The entries of the only layer of an image. */
export const readLayer = async (path: string): Promise<readonly ReadEntry[]> =>
  readTar(layerOf(await readTar(path)))
