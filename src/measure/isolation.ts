import { rootPrefix } from '../engines/install/rights.ts'
import type { RunningEngine } from '../engines/engine.ts'
import { dropCaches } from '../host/drop-caches.ts'
import type { Host } from '../host/host.ts'
import { listOf } from '../host/process/affinity.ts'
import { limitGroup } from '../host/process/cpuset.ts'
import type { DroppedCaches, Isolation } from '../model.ts'
import { choosePin, openPins, type PinChoice } from './pin.ts'

/** What `isolation` asks for. */
export type Asked = 'none' | readonly ('pin' | 'drop-caches')[]

/** Keeps the builds of a run apart from the rest of the machine, and knows how far that went. */
export type Isolating = {
  /** Outside the time of the build that comes next; `noCache`: it is a cold one. */
  beforeBuild(noCache: boolean): Promise<void>
  /** Looks, until it is disposed, at where the processes of a warm-up build run. Costs time, so never in a timed one. */
  watch(engine: RunningEngine): Disposable
  /** Undefined: nothing was asked for. */
  report(): Isolation | undefined
}

type IsolationParts = {
  readonly host: Host
  readonly asked: Asked
  readonly choice: PinChoice
  /** The name of the control group of the run's containers. */
  readonly group: string
}

/** Decides which processors builds use; undefined: any. Has to come before the first daemon or container. */
export const startIsolation = async (
  parts: Omit<IsolationParts, 'choice'>,
): Promise<{ readonly isolation: Isolating; readonly processors: readonly number[] | undefined }> => {
  const { host, asked, group } = parts
  const choice = choosePin()
  const processors = asked !== 'none' && asked.includes('pin') ? choice.processors : undefined
  if (processors !== undefined) {
    host.log(`Builds are pinned to the processors ${listOf(processors)} of ${listOf(choice.allowed)}.`)
    await limitGroup(group, processors)
  }
  return { isolation: openIsolation({ ...parts, choice }), processors }
}

export const openIsolation = ({ host, asked, choice, group }: IsolationParts): Isolating => {
  const wanted = asked === 'none' ? [] : asked
  const pins = openPins({ host, choice: wanted.includes('pin') ? choice : undefined, group })
  const caches = openCaches(host, wanted.includes('drop-caches'))
  return {
    beforeBuild: async (noCache) => {
      await pins.renew()
      if (noCache) await caches.drop()
    },
    watch: (engine) => pins.watch(engine),
    report: () => {
      const [pin, dropped] = [pins.report(), caches.report()]
      if (pin === undefined && dropped === undefined) return undefined
      return {
        ...(pin !== undefined && { pin }),
        ...(dropped !== undefined && { dropCaches: dropped }),
      }
    },
  }
}

const openCaches = (host: Host, isAsked: boolean) => {
  let [times, failed] = [0, 0]
  let reason: string | undefined
  let asRoot: readonly string[] | undefined
  return {
    drop: async (): Promise<void> => {
      if (!isAsked) return
      asRoot ??= await rootPrefix(host)
      const problem =
        asRoot === undefined ? 'it needs root, or sudo without a password' : await dropCaches(host, asRoot)
      if (problem === undefined) times += 1
      else [failed, reason] = [failed + 1, problem]
    },
    report: (): DroppedCaches | undefined =>
      isAsked ? { times, failed, ...(reason !== undefined && { reason }) } : undefined,
  }
}
