import { setTimeout as sleep } from 'node:timers/promises'
import {
  type BuildRequest,
  type BuildResult,
  type CacheSpace,
  DaemonDied,
  type RunningEngine,
} from '../engines/engine.ts'
import type { Host } from '../host/host.ts'
import type { Death } from '../host/process/daemon.ts'
import type { Failure } from '../model.ts'

export type Beginning = {
  /** Starts the engine, with a daemon of its own. */
  readonly begin: () => Promise<RunningEngine>
  /** Removes what a dead daemon left: processes, mounts, data. */
  readonly clear: () => Promise<unknown>
}

/** The system may tell that a process ended a moment after its clients have noticed. */
const noticeMs = 500

/**
 * Starts an engine; when its daemon dies in mid-run, starts it once more, with the images that it had. The build
 * that met the death fails as `engine-died` with the last lines of the daemon's log, and the cache spaces from
 * before are lost, so that primes are made anew. After a second death every call fails.
 */
export const startWithOneRestart = async (host: Host, beginning: Beginning): Promise<RunningEngine> => {
  const first = await beginning.begin()
  if (first.death === undefined) return first
  const lives = openLives(host, beginning, first)
  const { guarded } = lives
  const bringing = async (bring: Bring): Promise<void> => {
    await guarded(bring)
    lives.images.push(bring)
  }
  const { imageId } = first
  return {
    ...first,
    ...(imageId === undefined
      ? {}
      : { imageId: (reference) => guarded(async (engine) => engine.imageId?.(reference)) }),
    loadImage: (archive) => bringing((engine) => engine.loadImage(archive)),
    pullImage: (reference) => bringing((engine) => engine.pullImage(reference)),
    openSpace: (label) =>
      guarded(async (engine) => {
        const space = await engine.openSpace(label)
        return guardedSpace(space, () => lives.isGone(engine), lives.handleDeath)
      }),
    [Symbol.asyncDispose]: () => Promise.resolve(lives.engine()[Symbol.asyncDispose]()),
  }
}

type Bring = (engine: RunningEngine) => Promise<void>

type RestartOnce = {
  /** The one that runs now. */
  engine(): RunningEngine
  /** Whether a daemon has died, or the next one runs already. */
  isGone(engine: RunningEngine): boolean
  /** How the daemon died, if it did; another one runs afterwards, unless it was the second that died. */
  readonly handleDeath: () => Promise<Death | undefined>
  readonly guarded: <T>(work: (engine: RunningEngine) => Promise<T>) => Promise<T>
  /** What every further one is given. */
  readonly images: Bring[]
}

const openLives = (host: Host, { begin, clear }: Beginning, first: RunningEngine): RestartOnce => {
  let engine = first
  let [revived, over] = [false, false]
  const images: Bring[] = []
  const revive = async (): Promise<void> => {
    ;[over, revived] = [revived, true]
    // It cannot ask its daemon to remove anything; what matters is that it lets go of everything else.
    await Promise.resolve(engine[Symbol.asyncDispose]()).catch(() => {})
    await clear()
    if (over) return
    host.log(`${first.facts.name}: starting it again, once`)
    engine = await begin()
    for (const bring of images) await bring(engine)
  }
  const handleDeath = async (): Promise<Death | undefined> => {
    host.signal.throwIfAborted()
    const death = (await engine.death?.()) ?? (await sleep(noticeMs), await engine.death?.())
    if (death === undefined || over) return death
    host.log(`${first.facts.name}: its daemon died: ${death.message}`)
    await revive()
    return death
  }
  return {
    ...{ images, handleDeath },
    engine: () => engine,
    isGone: (asked) => over || engine !== asked,
    guarded: async (work) => {
      try {
        return await work(engine)
      } catch (error) {
        throw await explained(error, handleDeath)
      }
    },
  }
}

const explained = async (error: unknown, handleDeath: RestartOnce['handleDeath']): Promise<unknown> => {
  const death = await handleDeath()
  return death === undefined ? error : new DaemonDied(death)
}

/** A space that ends with its daemon: there is then nothing in it, and nothing to remove. */
const guardedSpace = (
  space: CacheSpace,
  lost: () => boolean,
  handleDeath: RestartOnce['handleDeath'],
): CacheSpace => {
  const guarded = async <T>(work: () => Promise<T>, without: T): Promise<T> => {
    if (lost()) return without
    try {
      return await work()
    } catch (error) {
      throw await explained(error, handleDeath)
    }
  }
  return {
    label: space.label,
    lost,
    contents: () => guarded(() => space.contents(), []),
    trim: (keep) => guarded(() => space.trim(keep), undefined),
    export: (request, stage) => space.export(request, stage),
    build: async (request) => {
      const startedAt = new Date().toISOString()
      const fromMs = performance.now()
      const result = await outcomeOf(space, request)
      if (!('error' in result) && result.failure === undefined) return result
      const durationMs = performance.now() - fromMs
      const death = await handleDeath()
      if (death !== undefined) return { startedAt, durationMs, steps: [], failure: failureOf(death) }
      if ('error' in result) throw result.error
      return result
    },
    [Symbol.asyncDispose]: () => guarded(() => Promise.resolve(space[Symbol.asyncDispose]()), undefined),
  }
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
