import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { noStaleMounts, type StaleMounts } from '../../src/engines/abilities.ts'
import type {
  BuildRequest,
  BuildResult,
  BuildsAtOnce,
  CacheSpace,
  RunningEngine,
  SharedUse,
} from '../../src/engines/engine.ts'
import { pullError } from '../../src/engines/foreign-images.ts'
import type { MountCensus } from '../../src/engines/mount-census.ts'
import { withoutExport } from '../../src/engines/image-export.ts'
import type { EngineFacts, Failure, Revision, StepOutcome } from '../../src/model.ts'
import { type Layer, writeDockerArchive } from './image-archive.ts'
import { engineFacts } from './report-builder.ts'

/** `edit`: some step had to run again. */
type BuildKind = 'cold' | 'warm' | 'edit'

/** A build as the engine saw it. */
export type RecordedBuild = {
  readonly revision: Revision
  readonly kind: BuildKind
  /** Counts the spaces of this engine, from 1. */
  readonly space: number
  /** Counts the builds of this revision and kind on this engine, from 1. */
  readonly nth: number
  readonly request: BuildRequest
}

/** One call of a space; `nth` counts calls of this kind on this space. */
export type Call = {
  readonly what: 'open' | 'contents' | 'mounts' | 'build' | 'trim' | 'export' | 'read' | 'dispose'
  readonly revision: Revision
  readonly space: number
  readonly nth: number
}

export type RecordingOptions = {
  readonly name?: string
  /** What happened, across all engines of a run: `podman: cold head#3`. */
  readonly events?: string[]
  /** Advances by the time that builds take. */
  readonly clock?: { ms: number }
  readonly signal?: AbortSignal
  /** Default: cold 10 s, edit 3 s, warm 0.4 s. */
  readonly durationMs?: (build: RecordedBuild) => number
  /** A returned message makes the build fail after its duration. */
  readonly fails?: (build: RecordedBuild) => string | undefined
  /** Whether the build is killed at its time limit, after its duration. */
  readonly timesOut?: (build: RecordedBuild) => boolean
  /** A returned message makes the call throw. */
  readonly breaks?: (call: Call) => string | undefined
  /** Whether one record is missing from the contents of the space. */
  readonly loses?: (asked: Call) => boolean
  /** What a build without cache used of a store that it shares; default: it has a store of its own. */
  readonly uses?: (build: RecordedBuild) => SharedUse | undefined
  /** What the cache mounts contain; default: nothing. */
  readonly mounts?: (asked: Call) => MountCensus
  /** The mutant: every label opens the same store. */
  readonly reusesSpace?: boolean
  /** Files that never reach the engine. */
  readonly ignored?: readonly string[]
  /** Files that are copied but not compiled into the binary. */
  readonly unused?: readonly string[]
  /** What it does not support in a Dockerfile. */
  readonly unsupported?: RunningEngine['unsupported']
  /** The ONBUILD instructions of its images; those of others cannot be read. */
  readonly triggers?: Readonly<Record<string, readonly string[]>>
  /** What it does not confine to the build. */
  readonly unconfined?: RunningEngine['unconfined']
  /** Its parts; default: none are shown. */
  readonly timeline?: (build: RecordedBuild) => BuildResult['timeline']
  /** What `-debug-actiongraph` writes; default: one package compiled, one from the build cache. */
  readonly graph?: (revision: Revision) => string
  /** What the output of a build says; default: that nothing was downloaded. */
  readonly prints?: (build: RecordedBuild) => BuildResult['printed']
  /** The layers of an image; default: one with the program. */
  readonly image?: (source: ImageSource) => readonly Layer[]
  readonly staleMounts?: StaleMounts
  /** Why it cannot use a cache in a registry; default: it can. */
  readonly noAttestations?: string
  /** A returned message says why an image cannot be pulled. */
  readonly pulls?: (reference: string, platform: string | undefined) => string | undefined
  /** Default: its images have no ids. */
  readonly imageIds?: (reference: string, platform: string | undefined) => string
  readonly noRemoteCache?: string
  /** Why it cannot take images for another platform. */
  readonly noForeignImages?: string
  /** Why it cannot build for several platforms. */
  readonly noPlatforms?: string
  /** Default: as Podman does. */
  readonly mountsContext?: boolean
  /** Default: it exports nothing. */
  readonly exports?: CacheSpace['imageExport']
  /** Whether it cannot build several at once. */
  readonly oneAtATime?: boolean
  /** Called in every build, before it ends: what a step does. */
  readonly acts?: (build: RecordedBuild) => Promise<void>
  /** In this revision the module download comes after `COPY . .`. */
  readonly copiesFirst?: Revision
}

/** An engine without processes: its stores are in memory, and cache hits are computed from the real files. */
export type RecordingEngine = RunningEngine & {
  /** The contents of every open space, by label. */
  readonly stores: ReadonlyMap<string, Store>
  readonly requests: readonly BuildRequest[]
}

/** What an image is made from. */
export type ImageSource = {
  readonly revision: Revision
  /** The files that reach the engine, by name. */
  readonly files: Readonly<Record<string, string>>
  /** Counts the builds of this engine in which a step ran: what a date would be. */
  readonly time: number
  /** What Go makes of some of the files. */
  readonly program: (names?: readonly string[]) => Buffer
}

type Store = { readonly records: Set<string>; readonly cache: Map<string, string> }

const usualMs: Readonly<Record<BuildKind, number>> = { cold: 10_000, edit: 3_000, warm: 400 }

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

const newStore = (): Store => ({ records: new Set(), cache: new Map() })

/** Opens one; several engines of a run share `events` and `clock`. */
export const recordingEngine = (options: RecordingOptions = {}): RecordingEngine => {
  const { name = 'podman', events = [], reusesSpace = false, clock = { ms: 0 } } = options
  const facts: EngineFacts = { ...engineFacts.podman, name }
  const stores = new Map<string, Store>()
  const shared = newStore()
  const requests: BuildRequest[] = []
  const counted = new Map<string, number>()
  const count = (key: string): number => {
    const next = (counted.get(key) ?? 0) + 1
    counted.set(key, next)
    return next
  }
  const log = (event: string): void => void events.push(`${name}: ${event}`)
  let serial = 0

  const openSpace = async (label: string): Promise<CacheSpace> => {
    const space = count('spaces')
    const revision: Revision = label.includes('-base-') ? 'base' : 'head'
    const meet = (what: Call['what']): Call => {
      const call = { what, revision, space, nth: count(`${space} ${what}`) }
      const message = options.breaks?.(call)
      if (message !== undefined) throw new Error(message)
      return call
    }
    meet('open')
    log(`open ${revision}#${space}`)
    const store = reusesSpace ? shared : newStore()
    stores.set(label, store)
    let image: readonly Layer[] = []

    const build = async (request: BuildRequest): Promise<BuildResult> => {
      meet('build')
      requests.push(request)
      const plan = await stepsOf(request.contextDir, options, revision)
      const steps = plan.map(([step, key]): StepOutcome => {
        const hit = !request.noCache && store.cache.has(key)
        if (!hit) {
          const id = `record-${String((serial += 1)).padStart(5, '0')}`
          store.records.add(id)
          store.cache.set(key, id)
        }
        return { name: step, hit }
      })
      const kind = kindOf(request, steps)
      const done = { revision, kind, space, request, nth: count(`${revision} ${kind}`) }
      const durationMs = options.durationMs?.(done) ?? usualMs[kind]
      log(`${kind} ${revision}#${space}`)
      clock.ms += durationMs
      await options.acts?.(done)
      options.signal?.throwIfAborted()
      const startedAt = '2026-03-02T10:00:00.000Z'
      const failure = failureOf(done, options)
      const [counters, unknown, timeline] = [{}, {}, options.timeline?.(done) ?? []]
      const used = options.uses?.(done)
      const printed = options.prints?.(done) ?? { modulesDownloaded: 0, contextSentBytes: undefined }
      const common = { startedAt, durationMs, steps, timeline, printed, counters, unknown, shared: used }
      if (failure !== undefined) return { ...common, imageId: undefined, failure }
      const imageId = `sha256:${plan.at(-1)?.[1] ?? ''}`
      image = await imageOf(request.contextDir, options, { revision, time: serial })
      store.records.add(`image:${imageId}`)
      return { ...common, imageId, failure: undefined }
    }

    const buildAll = async (all: readonly BuildRequest[]): Promise<BuildsAtOnce> => {
      const builds: BuildResult[] = []
      for (const request of all) builds.push(await build(request))
      const durationMs = Math.max(...builds.map((each) => each.durationMs))
      return { durationMs, builds, counters: {}, unknown: {} }
    }

    return {
      label,
      isLost: () => false,
      contents: async () => {
        const call = meet('contents')
        if (options.loses?.(call) === true) forget(store)
        return [...store.records].toSorted()
      },
      mounts: async () => {
        const call = meet('mounts')
        return options.mounts?.(call) ?? { files: 0, bytes: 0, unknown: undefined }
      },
      build,
      buildAtOnce: options.oneAtATime === true ? undefined : buildAll,
      trim: async (keep) => {
        meet('trim')
        for (const id of store.records) if (!keep.includes(id)) store.records.delete(id)
        for (const [key, id] of store.cache) if (!store.records.has(id)) store.cache.delete(key)
      },
      export: async (request) => {
        meet('export')
        const folder = join(request.contextDir, '..', 'export')
        await mkdir(folder, { recursive: true })
        await writeFile(join(folder, 'app'), 'the binary')
        await writeFile(join(folder, 'graph.json'), graph)
        await mkdir(join(folder, 'graphs/0'), { recursive: true })
        await writeFile(join(folder, 'graphs/0/0-4-12.json'), options.graph?.(revision) ?? graph)
        return folder
      },
      imageExport: options.exports ?? (() => withoutExport('it exports nothing')),
      readImage: async (read) => {
        meet('read')
        const archive = join(requests.at(-1)?.contextDir ?? '', '..', `${label}.tar`)
        await writeDockerArchive(archive, image)
        try {
          return await read(archive)
        } finally {
          await rm(archive)
        }
      },
      [Symbol.asyncDispose]: async () => {
        meet('dispose')
        log(`dispose ${revision}#${space}`)
        stores.delete(label)
      },
    }
  }

  return {
    facts,
    runsAs: undefined,
    unsupported: options.unsupported ?? {},
    unconfined: options.unconfined ?? {},
    triggersOf: async (image) => (options.triggers === undefined ? [] : options.triggers[image]),
    followsSyntaxLine: false,
    mountsContext: options.mountsContext ?? true,
    staleMounts: options.staleMounts ?? noStaleMounts,
    noPlatforms: (platforms) => (platforms.length > 1 ? options.noPlatforms : undefined),
    noImages: (images) =>
      images.some(({ platform }) => platform !== undefined) ? options.noForeignImages : undefined,
    noAttestations: () => options.noAttestations,
    noRemoteCache: () => options.noRemoteCache,
    death: undefined,
    imageId: options.imageIds && (async (...asked) => options.imageIds?.(...asked)),
    openContainer: undefined,
    stores,
    requests,
    loadImage: async () => {},
    pullImage: async (reference, platform) => {
      const failed = options.pulls?.(reference, platform)
      if (failed !== undefined) throw pullError(failed, reference, platform)
    },
    openSpace,
    [Symbol.asyncDispose]: async () => {},
  }
}

const kindOf = ({ noCache }: BuildRequest, steps: readonly StepOutcome[]): BuildKind => {
  if (noCache) return 'cold'
  return steps.every(({ hit }) => hit) ? 'warm' : 'edit'
}

const forget = ({ records, cache }: Store): void => {
  const [first] = records
  if (first === undefined) return
  records.delete(first)
  for (const [key, id] of cache) if (id === first) cache.delete(key)
}

/** Instructions with the keys that decide whether they are cached; the last key belongs to the binary. */
const stepsOf = async (
  contextDir: string,
  { ignored = [], unused = [], copiesFirst }: RecordingOptions,
  revision: Revision,
): Promise<readonly (readonly [name: string, key: string])[]> => {
  const names = (await readdir(contextDir)).filter((file) => !ignored.includes(file)).toSorted()
  const files = await Promise.all(
    names.map(async (file) => [file, await readFile(join(contextDir, file), 'utf8')]),
  )
  const all = hash(...files.flat())
  const module = hash(...files.filter(([file]) => file === 'go.mod').flat())
  const binary = hash('app', ...files.filter(([file]) => !unused.includes(file ?? '')).flat())
  const modules = copiesFirst === revision ? all : module
  return [
    ['COPY go.mod ./', hash('copy', modules)],
    ['RUN go mod download', hash('download', modules)],
    ['COPY . .', hash('copy all', all)],
    ['RUN go build -o /out/app .', hash('build', all)],
    ['COPY --from=build /out/app /app', binary],
  ]
}

const imageOf = async (
  contextDir: string,
  { image, ignored = [], unused = [] }: RecordingOptions,
  build: Pick<ImageSource, 'revision' | 'time'>,
): Promise<readonly Layer[]> => {
  const names = (await readdir(contextDir)).filter((name) => !ignored.includes(name))
  const texts = names.map(async (name) => [name, await readFile(join(contextDir, name), 'utf8')] as const)
  const files = Object.fromEntries(await Promise.all(texts))
  const used = names.filter((name) => !unused.includes(name))
  const program = (only: readonly string[] = used): Buffer =>
    compiled(only.map((name) => [name, files[name] ?? '']))
  return image?.({ ...build, files, program }) ?? [{ app: program() }]
}

/** A program: it depends on every byte of the sources, and contains the values of their strings, but not their text. */
const compiled = (files: readonly (readonly [name: string, text: string])[]): Buffer => {
  const sources = files.filter(([name]) => /^[^_].*\.go$/.test(name))
  const strings = sources.flatMap(([, text]) => [...text.matchAll(/"(\w+)"/g)].map(([, value = '']) => value))
  return Buffer.from(`\u007fELF\0${hash(...sources.flat())}\0${strings.join('\0')}\0`, 'latin1')
}

/** The output of `go build -debug-actiongraph`: one package compiled, one from the build cache. */
const graph = JSON.stringify([
  {
    ID: 0,
    Mode: 'build',
    Package: 'example.test/app',
    TimeReady: '2026-03-02T10:00:01.000Z',
    TimeStart: '2026-03-02T10:00:01.000Z',
    TimeDone: '2026-03-02T10:00:02.000Z',
    Cmd: ['compile'],
  },
  {
    ID: 1,
    Mode: 'build',
    Package: 'fmt',
    TimeReady: '2026-03-02T10:00:01.000Z',
    TimeStart: '2026-03-02T10:00:01.000Z',
    TimeDone: '2026-03-02T10:00:01.500Z',
  },
])

const failureOf = (build: RecordedBuild, { fails, timesOut }: RecordingOptions): Failure | undefined => {
  const message = fails?.(build)
  if (message !== undefined) return { kind: 'failed', message, logTail: `the log\n${message}` }
  if (timesOut?.(build) !== true) return undefined
  return { kind: 'timed-out', message: 'it was stopped at build-timeout', logTail: 'the log' }
}
