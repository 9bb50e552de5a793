import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { makePrivateFolder } from '../../host/run-folder/private-folder.ts'
import type { Output } from '../build/arguments.ts'
import { runAtOnce } from '../build/run-at-once.ts'
import { type BuildCommand, runBuild } from '../build/run-build.ts'
import type { BuildRequest, BuildResult, BuildsAtOnce, SharedUse } from '../engine.ts'
import type { Downloads } from './downloads.ts'
import type { Ledger, RecordChanges } from './ledger.ts'
import { isHarmless, isImageLayer, publicDescription } from './record-kinds.ts'
import type { CacheRecord } from './record-store.ts'

/** Where one build has what is only its own. */
export type BuildFiles = {
  /** Of its cache mounts. */
  readonly namespace: string
  /** A folder in that of the space. */
  readonly dir: string
  /** Where the client writes the id of the image, or the metadata that contain it. */
  readonly idFile: string
}

/** What the builds of a space share. */
export type SpaceParts = {
  readonly host: Host
  readonly ledger: Ledger
  readonly downloads: Downloads
  readonly files: BuildFiles
  /** A tag for the image of one build, entered into the ledger. */
  readonly nextTag: () => string
  readonly commandOf: (request: BuildRequest, output: Output, files: BuildFiles) => Promise<BuildCommand>
}

/** Builds once, and enters what the build adds to the store. */
export const runRecorded = async (
  parts: SpaceParts,
  request: BuildRequest,
  output: Output,
): Promise<BuildResult> => {
  const { host, files, commandOf } = parts
  const { result, used } = await recorded(parts, async () =>
    runBuild(host, await commandOf(request, output, files)),
  )
  // Both kinds of build start from an empty space.
  const startsEmpty = request.noCache || request.remoteCache !== undefined
  return { ...result, shared: startsEmpty ? sharedUse(used, parts.downloads) : undefined }
}

/** Each has a folder of its own, and without cache a namespace too. What they used of the store is that of all of them. */
export const runAllRecorded = async (
  parts: SpaceParts,
  requests: readonly BuildRequest[],
): Promise<BuildsAtOnce> => {
  const { host, files, nextTag, commandOf } = parts
  const commands = await Promise.all(
    requests.map(async (request, index) => {
      const dir = await makePrivateFolder(join(files.dir, `at-once-${index}`))
      const namespace = request.noCache ? `${files.namespace}-${index}` : files.namespace
      const output = { kind: 'image', tag: nextTag() } as const
      return commandOf(request, output, { namespace, dir, idFile: join(dir, 'iid') })
    }),
  )
  const { result, used } = await recorded(parts, () => runAtOnce(host, commands))
  const shared = sharedUse(used, parts.downloads)
  const builds = result.builds.map((build, index) =>
    requests[index]?.noCache === true ? { ...build, shared } : build,
  )
  return { ...result, builds }
}

const recorded = async <T>(
  { ledger, downloads }: SpaceParts,
  build: () => Promise<T>,
): Promise<{ readonly result: T; readonly used: readonly CacheRecord[] }> => {
  const seen: RecordChanges[] = []
  const result = await ledger.recording(build, (changes) => {
    seen.push(changes)
    downloads.note(changes.added, changes.used)
  })
  return { result, used: seen.flatMap((changes) => changes.used) }
}

const sharedUse = (used: readonly CacheRecord[], downloads: Downloads): SharedUse => {
  const shared = used.filter((record) => !isImageLayer(record))
  const foreign = shared.filter((record) => !isHarmless(record))
  return {
    harmless: descriptions(shared.filter(isHarmless)),
    foreign: descriptions(foreign),
    older: descriptions(foreign.filter(downloads.isOlder)),
  }
}

const descriptions = (records: readonly CacheRecord[]): readonly string[] =>
  [...new Set(records.map(publicDescription))].toSorted()
