import { setTimeout as sleep } from 'node:timers/promises'
import { DaemonDied } from '../engines/daemon-died.ts'
import type { BuildRequest, BuildResult, BuildsAtOnce, CacheSpace, RunningEngine } from '../engines/engine.ts'
import type { Host } from '../host/host.ts'
import type { Death } from '../host/process/daemon.ts'
import type { Failure } from '../model.ts'

type Restartable = {
  /** Starts the engine, with a daemon for the run. */
  readonly start: () => Promise<RunningEngine>
  /** Removes what a dead daemon left behind: processes, mounts, data. */
  readonly clear: () => Promise<unknown>
}

/**
 * Starts an engine. If its daemon dies during the run, starts it once more, with the images that it had. The build that
 * met the death fails as `engine-died` with the last lines of the daemon's log, and the earlier cache spaces are lost, so
 * primes are built again. After a second death every call fails.
 */
export const startWithOneRestart = async (host: Host, restartable: Restartable): Promise<RunningEngine> => {
  const first = await restartable.start()
  if (first.death === undefined) return first
  const watched = watch(host, restartable, first)
  const { guarded } = watched
  const load = async (image: LoadImage): Promise<void> => {
    await guarded(image)
    watched.images.push(image)
  }
  return {
    ...first,
    imageId:
      first.imageId &&
      ((reference, platform) => guarded(async (engine) => engine.imageId?.(reference, platform))),
    loadImage: (archive) => load((engine) => engine.loadImage(archive)),
    pullImage: (reference, platform) => load((engine) => engine.pullImage(reference, platform)),
    openSpace: (label) =>
      guarded(async (engine) => {
        const space = await engine.openSpace(label)
        return guardedSpace(space, () => watched.isGone(engine), watched.handleDeath)
      }),
    [Symbol.asyncDispose]: () => Promise.resolve(watched.engine()[Symbol.asyncDispose]()),
  }
}

type LoadImage = (engine: RunningEngine) => Promise<void>

type WatchedEngine = {
  /** The one that runs now. */
  engine(): RunningEngine
  /** Whether the daemon of this engine has died. */
  isGone(engine: RunningEngine): boolean
  /** How the daemon died, if it did; then another one has been started, unless it was the second death. */
  readonly handleDeath: () => Promise<Death | undefined>
  /** Calls the running engine; when its daemon has died, throws that instead of the error of the call. */
  readonly guarded: <T>(work: (engine: RunningEngine) => Promise<T>) => Promise<T>
  /** The images to load again after a restart. */
  readonly images: LoadImage[]
}

const watch = (host: Host, { start, clear }: Restartable, first: RunningEngine): WatchedEngine => {
  let engine = first
  let deaths = 0
  const images: LoadImage[] = []
  const restart = async (): Promise<void> => {
    // It cannot ask its daemon to remove anything; what matters is that it releases everything else.
    await Promise.resolve(engine[Symbol.asyncDispose]()).catch(() => {})
    await clear()
    if (deaths > 1) return
    host.log(`${first.facts.name}: starting it again, once`)
    engine = await start()
    for (const load of images) await load(engine)
  }
  const handleDeath = async (): Promise<Death | undefined> => {
    host.signal.throwIfAborted()
    const death = (await engine.death?.()) ?? (await sleep(noticeMs), await engine.death?.())
    if (death === undefined || deaths > 1) return death
    host.log(`${first.facts.name}: its daemon died: ${death.message}`)
    deaths += 1
    await restart()
    return death
  }
  return {
    engine: () => engine,
    isGone: (asked) => deaths > 1 || engine !== asked,
    handleDeath,
    guarded: async (work) => {
      try {
        return await work(engine)
      } catch (error) {
        throw await explained(error, handleDeath)
      }
    },
    images,
  }
}

/** Clients may notice the end of a process a moment before the system reports it. */
const noticeMs = 500

const explained = async (error: unknown, handleDeath: WatchedEngine['handleDeath']): Promise<unknown> => {
  const death = await handleDeath()
  return death === undefined ? error : new DaemonDied(death)
}

/** A space that is lost with its daemon: then it contains nothing, and nothing has to be removed. */
const guardedSpace = (
  space: CacheSpace,
  isLost: () => boolean,
  handleDeath: WatchedEngine['handleDeath'],
): CacheSpace => {
  const guarded = async <T>(work: () => Promise<T>, whenLost: T): Promise<T> => {
    if (isLost()) return whenLost
    try {
      return await work()
    } catch (error) {
      throw await explained(error, handleDeath)
    }
  }
  return {
    label: space.label,
    isLost,
    contents: () => guarded(() => space.contents(), []),
    mounts: () =>
      guarded(() => space.mounts(), { files: undefined, bytes: undefined, unknown: 'the daemon died' }),
    trim: (keep) => guarded(() => space.trim(keep), undefined),
    export: (request, stage, madeAt) => space.export(request, stage, madeAt),
    readImage: (read) => space.readImage(read),
    imageExport: (request) => space.imageExport(request),
    build: (request) => guardedBuild(space, request, handleDeath),
    buildAtOnce:
      space.buildAtOnce && ((requests) => guardedBuilds(() => space.buildAtOnce?.(requests), handleDeath)),
    [Symbol.asyncDispose]: () => guarded(() => Promise.resolve(space[Symbol.asyncDispose]()), undefined),
  }
}

const guardedBuild = async (
  space: CacheSpace,
  request: BuildRequest,
  handleDeath: WatchedEngine['handleDeath'],
): Promise<BuildResult> => {
  const startedAt = new Date().toISOString()
  const fromMs = performance.now()
  const result = await outcomeOf(space, request)
  if (!('error' in result) && result.failure === undefined) return result
  const durationMs = performance.now() - fromMs
  const death = await handleDeath()
  if (death !== undefined)
    return {
      startedAt,
      durationMs,
      steps: [],
      timeline: [],
      printed: { modulesDownloaded: undefined, contextSentBytes: undefined },
      counters: {},
      unknown: {},
      shared: undefined,
      imageId: undefined,
      failure: failureOf(death),
    }
  if ('error' in result) throw result.error
  return result
}

/** Those of a daemon that died say nothing one by one. */
const guardedBuilds = async (
  work: () => Promise<BuildsAtOnce> | undefined,
  handleDeath: WatchedEngine['handleDeath'],
): Promise<BuildsAtOnce> => {
  const result = await Promise.resolve(work()).catch((error: unknown) => ({ error }))
  if (result === undefined) throw new Error('it builds one at a time')
  if (!('error' in result) && result.builds.every(({ failure }) => failure === undefined)) return result
  const death = await handleDeath()
  if (death !== undefined) throw new DaemonDied(death)
  if ('error' in result) throw result.error
  return result
}

const outcomeOf = (
  space: CacheSpace,
  request: BuildRequest,
): Promise<BuildResult | { readonly error: unknown }> =>
  space.build(request).catch((error: unknown) => ({ error }))

const failureOf = ({ message, logTail }: Death): Failure => ({
  kind: 'engine-died',
  message: `the daemon died: ${message}`,
  logTail,
})
