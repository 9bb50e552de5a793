import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import type { EngineFacts } from '../../model.ts'
import { noStaleMounts } from '../abilities.ts'
import type { RunningEngine } from '../engine.ts'
import { pulledAs } from './base-records.ts'
import { unlessCutOff } from './export-image.ts'
import { fetchedImages } from './fetch-image.ts'
import { type ImageLayouts, unpackLayout } from './image-layout.ts'
import { openLedger } from './ledger.ts'
import { isBaseRecord } from './record-kinds.ts'
import { noCacheOf } from './remote-cache.ts'
import type { RecordStore } from './record-store.ts'
import { type BuildKitClient, openBuildKitSpace } from './space.ts'

type RunningBuildKit = {
  readonly host: Host
  readonly folder: RunFolder
  readonly facts: EngineFacts
  readonly store: RecordStore
  readonly client: BuildKitClient
  /** Filled here; `client` passes them to every build. */
  readonly layouts: ImageLayouts
  /** The records outlive the run, so the base images that it added have to be removed one by one. */
  readonly outlivesRun: boolean
  /** Undefined: it builds for any platform, and for several at once. */
  readonly noPlatforms: RunningEngine['noPlatforms'] | undefined
  readonly noAttestations: RunningEngine['noAttestations']
  /** Why it cannot use a server of this machine; undefined: it can. */
  readonly noRegistry: string | undefined
  readonly death: RunningEngine['death']
  readonly close: AsyncDisposable
}

/** A BuildKit that keeps records but no images: a base image is one of its records, or is fetched. */
export const runningBuildKit = (parts: RunningBuildKit): RunningEngine => {
  const { host, folder, facts, store, layouts, outlivesRun, death, close } = parts
  const client = { ...parts.client, exports: unlessCutOff(parts.client.exports, parts.noRegistry) }
  const dir = join(folder.path, `${facts.name}-work`)
  const bases = openLedger(store, 'bases', ({ Description }) => isBaseRecord(Description))
  let spaces = 0
  const { fetch, triggersOf } = fetchedImages(parts, dir, bases)
  return {
    ...constants,
    facts,
    noPlatforms: (platforms) => parts.noPlatforms?.(platforms),
    noAttestations: parts.noAttestations,
    noRemoteCache: noCacheOf(facts, parts.noRegistry),
    death,
    loadImage: async (archive) => {
      if (layouts.has(archive.reference)) return
      const to = join(dir, `image-${layouts.size + 1}`)
      await mkdir(to, { recursive: true })
      layouts.set(archive.reference, await unpackLayout(host, archive, to))
      await fetch(archive.reference)
    },
    pullImage: async (reference, platform) => {
      if (!layouts.has(reference)) await fetch(reference, platform)
    },
    imageId: async (reference) => pulledAs(await store.cacheRecords(), reference),
    triggersOf,
    openSpace: (label) =>
      openBuildKitSpace({ host, store, client, death, dir: join(dir, `s${++spaces}`), label }),
    [Symbol.asyncDispose]: async () => {
      try {
        if (outlivesRun) await bases.trim([])
      } finally {
        await close[Symbol.asyncDispose]()
        await rm(dir, { recursive: true, force: true })
      }
    },
  }
}

const constants = {
  runsAs: undefined,
  unsupported: {},
  unconfined: {},
  followsSyntaxLine: true,
  openContainer: undefined,
  noImages: () => undefined,
  mountsContext: false,
  staleMounts: noStaleMounts,
} as const
