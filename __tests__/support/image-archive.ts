import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { pack, type Header } from 'tar-stream'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'

/** An entry of a layer: the content of a file, or a header for anything else. */
export type LayerEntry = string | Buffer | Partial<Header>

/** A layer by path. */
export type Layer = Readonly<Record<string, LayerEntry>>

/** Of all entries: with the time of day in it, the same layer would have another compressed size a second later. */
const mtime = new Date(0)

/** The bytes of a tar archive. */
export const tarOf = (entries: Layer): Promise<Buffer> => {
  const tar = pack()
  for (const [name, entry] of Object.entries(entries)) {
    if (typeof entry === 'string' || Buffer.isBuffer(entry)) tar.entry({ name, mtime }, entry)
    else tar.entry({ name, mtime, ...entry }, '')
  }
  tar.finalize()
  return buffer(Readable.from(tar))
}

/** Writes an image as `docker save` does. */
export const writeDockerArchive = async (
  path: string,
  layers: readonly Layer[],
  { isGzipped = false } = {},
): Promise<void> => {
  const tars = await Promise.all(layers.map(tarOf))
  const names = layers.map((_, index) => `${index}/layer.tar`)
  const files = names.map((name, index) => {
    const tar = tars[index] ?? Buffer.alloc(0)
    return [name, isGzipped ? gzipSync(tar) : tar] as const
  })
  await writeTarFile(path, {
    ...Object.fromEntries(files),
    'config.json': '{}',
    'manifest.json': JSON.stringify([{ Config: 'config.json', RepoTags: null, Layers: names }]),
  })
}

/** Writes a tar archive to a file. */
export const writeTarFile = async (path: string, entries: Layer): Promise<void> =>
  pipeline(Readable.from([await tarOf(entries)]), createWriteStream(path))

/** The layer of an attestation, which nobody opens. */
const statement = (predicateType: string): object => ({
  ...{ digest: 'sha256:none', size: 1_000 },
  annotations: { 'in-toto.io/predicate-type': predicateType },
})

/** Writes an OCI layout with one image for each platform, as in `linux/arm64/v8`, behind an index of its own as engines do. */
export const writeLayout = async (
  path: string,
  images: Readonly<Record<string, readonly Layer[]>>,
  predicateTypes: readonly string[] = [],
): Promise<void> => {
  const files: Record<string, Buffer | string> = {}
  const blob = (content: Buffer | string): { readonly digest: string; readonly size: number } => {
    const hash = createHash('sha256').update(content).digest('hex')
    files[`blobs/sha256/${hash}`] = content
    return { digest: `sha256:${hash}`, size: content.length }
  }
  const manifests: object[] = []
  for (const [name, layers] of Object.entries(images)) {
    const [os, architecture, variant] = name.split('/')
    const platform = { os, architecture, ...(variant !== undefined && { variant }) }
    const tars = await Promise.all(layers.map(tarOf))
    const manifest = { config: blob(JSON.stringify(platform)), layers: tars.map(blob) }
    manifests.push({ ...blob(JSON.stringify(manifest)), platform })
  }
  const attestation = {
    ...blob(JSON.stringify({ layers: predicateTypes.map(statement) })),
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
  }
  const index = blob(JSON.stringify({ manifests: [...manifests, attestation] }))
  await writeTarFile(path, { ...files, 'index.json': JSON.stringify({ manifests: [index] }) })
}
