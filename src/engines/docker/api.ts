import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type LockOptions, withLock } from '../../host/lock.ts'
import { at, listAt, parseJson, textAt } from '../../host/json.ts'
import { buildsLock, prunePath } from '../../host/run-folder/undo.ts'
import { unixHttp, type UnixRequest } from '../../host/unix-http.ts'
import type { CacheRecord, StoredImage } from '../buildkit/record-store.ts'

/**
 * The few calls about the daemon's store. They go to its socket, because the client's commands for this
 * (`builder prune`, `system df`) need the buildx plugin or walk through every volume of the machine.
 */
export type DockerApi = {
  /** Identifies the daemon. */
  readonly socketPath: string
  /** The same, as the address of its records. */
  readonly address: string
  /** What the daemon calls the machine that it runs on. */
  readonly machine: string | undefined
  cacheRecords(): Promise<readonly CacheRecord[]>
  images(): Promise<readonly StoredImage[]>
  /** The id of the image with this name, in any of its spellings; undefined when there is none. */
  imageId(reference: string): Promise<string | undefined>
  /** The platforms for which the daemon has the image with this name. Needs Docker 28. */
  platformsOf(reference: string): Promise<readonly ImagePlatform[]>
  /**
   * Its ONBUILD instructions; undefined when there is none of that name, or when the daemon does not show it for this
   * platform, which needs Docker 28.1.
   */
  triggersOf(reference: string, platform?: string): Promise<readonly string[] | undefined>
  /** All tags of the image with this name; undefined when there is none. */
  tagsOf(reference: string): Promise<readonly string[] | undefined>
  /** Gives an image one more tag, `NAME:TAG`. */
  tagImage(reference: string, tag: string): Promise<void>
  /** Removes those of these records that nothing needs any more. Returns the ids of the removed ones. */
  pruneRecords(ids: readonly string[]): Promise<readonly string[]>
  /** Removes a tag, and the image with its last tag. No error when the tag does not exist. */
  removeImage(reference: string): Promise<void>
  /** Where the files of a record are, if the daemon is on this machine; undefined where containerd keeps them. */
  readonly filesOf: ((id: string) => string) | undefined
  /** Runs `work` while no other run on this machine does so with this daemon. */
  alone<T>(work: () => Promise<T>, waiting: LockOptions): Promise<T>
}

export type ImagePlatform = {
  readonly os: string | undefined
  readonly architecture: string | undefined
  readonly variant: string | undefined
}

/** The first API that lists the manifests of an image, that of Docker 28.0. */
const manifestsApi = '/v1.48'

/** The first API that shows the image for one platform, that of Docker 28.1. */
const platformApi = '/v1.49'

const triggersIn = (image: unknown): readonly string[] | undefined => {
  const config = at(image, 'Config')
  return config === undefined ? undefined : listAt(config, 'OnBuild').map(String)
}

/** A daemon that does not know this API refuses, as does one without the image for that platform. */
const inspectFor = (socketPath: string, reference: string, platform: string): Promise<unknown> => {
  const [os, architecture, variant] = platform.split('/')
  const wanted = encodeURIComponent(JSON.stringify({ os, architecture, variant }))
  const path = `${platformApi}/images/${encodeURIComponent(reference)}/json?platform=${wanted}`
  return ask(socketPath, 'GET', path).catch(() => undefined)
}

/** At most API 1.44: since 1.52 the list of the build cache has another shape. */
const preferredApi = 1.44

/** The store behind a daemon's socket. */
export const dockerApi = async (socketPath: string): Promise<DockerApi> => {
  const version = await ask(socketPath, 'GET', '/version')
  const prefix = `/v${Math.min(preferredApi, Number(textAt(version, 'ApiVersion') ?? preferredApi)).toFixed(2)}`
  const call = (method: UnixRequest['method'], path: string): Promise<unknown> =>
    ask(socketPath, method, prefix + path)
  const inspect = (reference: string): Promise<unknown> =>
    call('GET', `/images/${encodeURIComponent(reference)}/json`)
  return {
    socketPath,
    address: socketPath,
    ...machineIn(await call('GET', '/info')),
    alone: (work, waiting) => withLock(buildsLock(socketPath), work, waiting),
    cacheRecords: async () =>
      listAt(await call('GET', '/system/df?type=build-cache'), 'BuildCache').flatMap(recordOf),
    images: async () => listAt(await call('GET', '/images/json?all=1')).flatMap(imageOf),
    imageId: async (reference) => textAt(await inspect(reference), 'Id'),
    platformsOf: async (reference) => {
      const path = `${manifestsApi}/images/${encodeURIComponent(reference)}/json?manifests=1`
      return listAt(await ask(socketPath, 'GET', path), 'Manifests').flatMap(availablePlatform)
    },
    triggersOf: async (name, platform) =>
      triggersIn(await (platform === undefined ? inspect(name) : inspectFor(socketPath, name, platform))),
    tagsOf: async (reference) => {
      const image = await inspect(reference)
      return image === undefined ? undefined : listAt(image, 'RepoTags').map(String)
    },
    tagImage: async (reference, tag) => {
      const [repo = '', name = ''] = tag.split(/:(?=[^/:]*$)/).map(encodeURIComponent)
      await call('POST', `/images/${encodeURIComponent(reference)}/tag?repo=${repo}&tag=${name}`)
    },
    pruneRecords: async (ids) => {
      if (ids.length === 0) return []
      return listAt(await call('POST', prunePath(ids)), 'CachesDeleted').map(String)
    },
    removeImage: async (reference) => {
      await call('DELETE', `/images/${encodeURIComponent(reference)}`)
    },
  }
}

const machineIn = (info: unknown): Pick<DockerApi, 'machine' | 'filesOf'> => ({
  machine: textAt(info, 'Name'),
  filesOf: recordFolders(info),
})

/** With a storage driver of its own, a daemon keeps each record in a layer of that driver, named after the record. */
const recordFolders = (info: unknown): DockerApi['filesOf'] => {
  const [root, driver] = [textAt(info, 'DockerRootDir'), textAt(info, 'Driver')]
  const withContainerd = listAt(info, 'DriverStatus').some((entry) =>
    /containerd\.snapshotter/.test(String(entry)),
  )
  if (root === undefined || driver === undefined || withContainerd) return undefined
  return (id) => join(root, driver, id, 'diff')
}

const retryForMs = 60_000
const retryAfterMs = 50

/**
 * Returns undefined for what does not exist (404). Daemons before version 24 refuse to look at their disk for two callers
 * at once, so this waits while somebody else asks, as `docker system df` does.
 */
const ask = async (socketPath: string, method: UnixRequest['method'], path: string): Promise<unknown> => {
  const endMs = performance.now() + retryForMs
  const once = () => unixHttp({ socketPath, method, path, timeoutMs: 60_000 })
  let { status, body } = await once()
  while (status >= 400 && /operation is already running/.test(body) && performance.now() < endMs) {
    await sleep(retryAfterMs)
    ;({ status, body } = await once())
  }
  if (status < 400) return parseJson(body)
  if (status === 404) return undefined
  throw new Error(
    `The Docker daemon at ${socketPath} refused ${method} ${path}: ${status} ${body.slice(0, 500)}`,
  )
}

const recordOf = (listed: unknown): readonly CacheRecord[] => {
  const [ID, Type] = [textAt(listed, 'ID'), textAt(listed, 'Type')]
  return ID === undefined || Type === undefined
    ? []
    : [
        {
          ID,
          Type,
          Description: textAt(listed, 'Description') ?? '',
          InUse: at(listed, 'InUse') === true,
          UsageCount: numberAt(listed, 'UsageCount'),
          Size: numberAt(listed, 'Size'),
        },
      ]
}

/** Of an image whose content is there; an attestation has no platform. */
const availablePlatform = (manifest: unknown): readonly ImagePlatform[] =>
  at(manifest, 'Available') === true && at(manifest, 'ImageData') !== undefined
    ? [
        {
          os: textAt(manifest, 'ImageData', 'Platform', 'os'),
          architecture: textAt(manifest, 'ImageData', 'Platform', 'architecture'),
          variant: textAt(manifest, 'ImageData', 'Platform', 'variant'),
        },
      ]
    : []

const numberAt = (value: unknown, key: string): number => Number(at(value, key) ?? 0)

const imageOf = (listed: unknown): readonly StoredImage[] => {
  const Id = textAt(listed, 'Id')
  return Id === undefined ? [] : [{ Id, RepoTags: listAt(listed, 'RepoTags').map(String) }]
}
