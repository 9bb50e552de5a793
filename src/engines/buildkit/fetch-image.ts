import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { writeText } from '../../host/writing.ts'
import type { EngineFacts } from '../../model.ts'
import { runBuild } from '../build/run-build.ts'
import type { BuildRequest, BuildResult, RunningEngine } from '../engine.ts'
import { pullError } from '../foreign-images.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { instruction } from './progress.ts'
import type { RecordStore } from './record-store.ts'
import { type BuildKitClient, elsewhereOf } from './space.ts'

type Fetching = {
  readonly host: Host
  readonly facts: EngineFacts
  readonly store: RecordStore
  readonly client: BuildKitClient
  readonly death: RunningEngine['death']
}

/** Fetches base images, and tells the ONBUILD instructions of those that were fetched. */
type FetchedImages = Pick<RunningEngine, 'triggersOf'> & {
  readonly fetch: (reference: string, platform?: string) => Promise<void>
}

/** `dir` is a folder for what is needed on the way; the records of images are kept in `bases`. */
export const fetchedImages = (parts: Fetching, dir: string, bases: Ledger): FetchedImages => {
  const triggers = new Map<string, readonly string[] | undefined>()
  return {
    fetch: async (reference, platform) => {
      const found = await fetchImage(parts, { reference, platform, dir, bases })
      triggers.set(keyOf(reference, platform), found)
    },
    triggersOf: async (reference, platform) => triggers.get(keyOf(reference, platform)),
  }
}

const keyOf = (reference: string, platform = ''): string => `${platform} ${reference}`

type Fetch = {
  readonly reference: string
  readonly platform: string | undefined
  readonly dir: string
  readonly bases: Ledger
}

/**
 * Unpacks an image into the records before any build is timed; whatever else this leaves is removed at once. That the image has the
 * platform is BuildKit's own check, which is only a warning by default.
 *
 * BuildKit shows no configuration of an image, but a stage that begins with it also does what its ONBUILD instructions say. Returns
 * those that are steps. Where they fail, as without the context that they expect, the files of the image are copied instead, and
 * the instructions are not known: the result is undefined.
 */
const fetchImage = async (parts: Fetching, fetch: Fetch): Promise<readonly string[] | undefined> => {
  const begun = await fetchBy(parts, fetch, `FROM ${fetch.reference}\nWORKDIR ${fetchFolder}\n`)
  if (begun.failure === undefined) return triggersIn(begun.steps)
  // Clients that print JSON give no time for a step that failed.
  const failed = triggersIn([...begun.timeline, { name: begun.failedStep ?? '' }])
  const copied =
    failed.length === 0
      ? begun
      : await fetchBy(parts, fetch, `FROM scratch\nCOPY --from=${fetch.reference} / /\n`)
  // For another platform, one that was to run is all that is asked for.
  if (copied.failure === undefined)
    return fetch.platform !== undefined && failed.some((each) => each.startsWith('RUN ')) ? failed : undefined
  const { message, logTail } = copied.failure
  const { reference, platform } = fetch
  throw pullError(
    `${parts.facts.name} cannot load the image ${reference}: ${message}\n${logTail}`,
    reference,
    platform,
  )
}

const fetchFolder = '/go-container-bench'

/** BuildKit puts ONBUILD before such a step. */
const triggersIn = (named: readonly { readonly name: string }[]): readonly string[] => [
  ...new Set(named.flatMap(({ name }) => (isTrigger(name) ? [name.replace(/^ONBUILD /, '')] : []))),
]

/** A part of a build is also what BuildKit does by itself, with names in lower case or brackets. */
const isTrigger = (name: string): boolean =>
  /^[A-Z]+ /.test(name) && !name.startsWith('FROM ') && name !== `WORKDIR ${fetchFolder}`

const fetchBy = async (
  parts: Fetching,
  { platform, dir, bases }: Fetch,
  text: string,
): Promise<BuildResult & { readonly failedStep: string | undefined }> => {
  const { host, store, client, death } = parts
  const contextDir = join(dir, 'fetch')
  const [dockerfile, imageIdFile] = [join(contextDir, 'Dockerfile'), join(contextDir, 'iid')]
  await mkdir(contextDir, { recursive: true })
  const check = platform === undefined ? '' : '# check=error=true\n'
  await writeText(dockerfile, `${check}${text}`)
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
  const result = await bases.recording(() => rest.recording(() => runBuild(host, command)))
  await rest.trim([])
  return { ...result, failedStep: instruction.exec(command.reader.failed().step ?? '')?.[1] }
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
