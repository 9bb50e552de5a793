import { createHash } from 'node:crypto'
import { rmSync, statSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { listAt, parseJson, textAt } from './json.ts'
import type { CacheContents } from './loopback/cache-server.ts'
import { readableNames, readableText } from './readable.ts'

/** Folders for what builds export of their caches, as `type=local` of BuildKit writes them: an OCI layout each. */
type CacheFolders = {
  /** Makes a folder with exactly what another one holds, or an empty one; returns its path. */
  open(from?: string): Promise<string>
  /** What it holds now. */
  contents(folder: string): CacheContents
  close(folder: string): void
}

/** Makes them in `parent`, which is made where it is missing; who made it removes it. */
export const openCacheFolders = async (parent: string): Promise<CacheFolders> => {
  await mkdir(parent, { recursive: true, mode: 0o700 })
  let opened = 0
  return {
    open: async (from) => {
      const folder = join(parent, String((opened += 1)))
      if (from === undefined) await mkdir(folder, { mode: 0o700 })
      else await cp(from, folder, { recursive: true, errorOnExist: true })
      return folder
    },
    contents: contentsOf,
    close: (folder) => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What its index names, and the size of all blobs. Without an index, nothing can be imported from it. */
const contentsOf = (folder: string): CacheContents => {
  const index = parseJson(readableText(join(folder, 'index.json')))
  const digests = listAt(index, 'manifests').flatMap((each) => textAt(each, 'digest') ?? [])
  const named = digests.map((digest) => `${digest}\n`).toSorted()
  const blobs = join(folder, 'blobs', 'sha256')
  return {
    digest: `sha256:${createHash('sha256').update(named.join('')).digest('hex')}`,
    references: digests.length,
    bytes: readableNames(blobs).reduce((sum, name) => sum + statSync(join(blobs, name)).size, 0),
  }
}
