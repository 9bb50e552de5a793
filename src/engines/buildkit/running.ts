import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { writeText } from '../../host/writing.ts'
import type { EngineFacts } from '../../model.ts'
import { runBuild } from '../build/run-build.ts'
import { pullError } from '../foreign-images.ts'
import { noStaleMounts } from '../abilities.ts'
import type { BuildRequest, RunningEngine } from '../engine.ts'
import { pulledAs } from './base-records.ts'
import { type ImageLayouts, unpackLayout } from './image-layout.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { isBaseRecord } from './record-kinds.ts'
import { noCacheOf } from './remote-cache.ts'
import type { RecordStore } from './record-store.ts'
import { type BuildKitClient, elsewhereOf, openBuildKitSpace } from './space.ts'

export type RunningBuildKit = {
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
  const { host, folder, facts, store, client, layouts, outlivesRun, death, close } = parts
  const dir = join(folder.path, `${facts.name}-work`)
  const bases = openLedger(store, 'bases', ({ Description }) => isBaseRecord(Description))
  let spaces = 0
  const fetch = (reference: string, platform?: string): Promise<void> =>
    fetchImage(parts, { reference, platform, dir, bases })
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
  triggersOf: undefined,
  followsSyntaxLine: true,
  openContainer: undefined,
  noImages: () => undefined,
  mountsContext: false,
  staleMounts: noStaleMounts,
} as const

type Fetch = {
  readonly reference: string
  readonly platform: string | undefined
  readonly dir: string
  readonly bases: Ledger
}

/**
 * Unpacks an image into the records before any build is timed; whatever else this leaves is removed at once. That the image has the
 * platform is BuildKit's own check, which is only a warning by default. Nothing runs, whatever the platform is.
 */
const fetchImage = async (
  parts: RunningBuildKit,
  { reference, platform, dir, bases }: Fetch,
): Promise<void> => {
  const { host, facts, store, client, death } = parts
  const contextDir = join(dir, 'fetch')
  const [dockerfile, imageIdFile] = [join(contextDir, 'Dockerfile'), join(contextDir, 'iid')]
  await mkdir(contextDir, { recursive: true })
  const check = platform === undefined ? '' : '# check=error=true\n'
  await writeText(dockerfile, `${check}FROM ${reference}\nWORKDIR /go-container-bench\n`)
  const platforms = platform === undefined ? [] : [platform]
  const request: BuildRequest = { ...fetching, contextDir, dockerfile, platforms }
  const files = { namespace: 'fetch', dir: contextDir, idFile: imageIdFile }
  const args = await client.arguments(request, { kind: 'nothing' }, files)
  const { program, env } = client
  const command = {
    program,
    args,
    env,
    user: undefined,
    timeoutMs: fetching.timeoutMs,
    reader: client.newReader(),
    imageIdFile,
    usageFile: undefined,
    hasRemoteCache: false,
    elsewhere: elsewhereOf(death),
  }
  const rest = openLedger(store, 'fetch')
  const { failure } = await bases.recording(() => rest.recording(() => runBuild(host, command)))
  await rest.trim([])
  if (failure === undefined) return
  throw pullError(
    `${facts.name} cannot load the image ${reference}: ${failure.message}\n${failure.logTail}`,
    reference,
    platform,
  )
}

const fetching = {
  target: undefined,
  buildArgs: {},
  buildContexts: {},
  secrets: {},
  ssh: [],
  network: undefined,
  noCache: false,
  timeoutMs: 900_000,
}
