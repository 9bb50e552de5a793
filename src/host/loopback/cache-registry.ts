import { createHash, randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { answerCacheRequest } from './cache-requests.ts'
import { type CacheRepository, type CacheStore, fileOf } from './cache-uploads.ts'
import { type CacheContents, type CacheServer, countTraffic, serverOptions } from './cache-server.ts'
import { listenOn } from './listen.ts'

/**
 * Opens a registry of repositories. It keeps blobs in `folder`, which must not exist yet and is removed with it
 * (https://github.com/opencontainers/distribution-spec, the parts "Pull" and "Push").
 */
export const openCacheRegistry = async (folder: string): Promise<CacheServer> => {
  await mkdir(folder, { mode: 0o700 })
  const repositories = new Map<string, CacheRepository>()
  const traffic = countTraffic()
  let uploads = 0
  const store = {
    folder,
    repositories,
    sent: traffic.sent,
    received: traffic.received,
    nextUpload: (): string => String((uploads += 1)),
  }
  const server = await listenOn(
    createServer(serverOptions, (request, response) => {
      answerCacheRequest(store, request, response).catch(() => response.destroy())
    }),
  )
  const repository = (name: string): CacheRepository => repositories.get(name) ?? emptyRepository()
  return {
    port: server.port,
    open: (from) => {
      const name = `cache/${randomBytes(16).toString('hex')}`
      repositories.set(name, from === undefined ? emptyRepository() : copyOf(repository(from)))
      return name
    },
    contents: (name) => contentsOf(repository(name)),
    close: (name) => closeIn(store, repositories, name),
    takeTraffic: traffic.take,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A blob in no other repository is nobody's any more. */
const closeIn = (store: CacheStore, repositories: Map<string, CacheRepository>, name: string): void => {
  const closed = repositories.get(name) ?? emptyRepository()
  repositories.delete(name)
  const others = [...repositories.values()]
  for (const digest of closed.blobs.keys())
    if (!others.some(({ blobs }) => blobs.has(digest))) rmSync(fileOf(store, digest), { force: true })
}

const emptyRepository = (): CacheRepository => ({ tags: new Map(), manifests: new Map(), blobs: new Map() })

const copyOf = ({ tags, manifests, blobs }: CacheRepository): CacheRepository => ({
  tags: new Map(tags),
  manifests: new Map(manifests),
  blobs: new Map(blobs),
})

const contentsOf = ({ tags, manifests, blobs }: CacheRepository): CacheContents => {
  const named = [...tags].map(([tag, digest]) => `${tag} ${digest}\n`).toSorted()
  const sizes = [...blobs.values(), ...[...manifests.values()].map(({ body }) => body.length)]
  return {
    digest: `sha256:${createHash('sha256').update(named.join('')).digest('hex')}`,
    references: tags.size,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  }
}
