import type { Engine, RunningEngine } from '../engines/engine.ts'
import { engines } from '../engines/index.ts'
import type { Host } from '../host/host.ts'
import { allowedProcessors, pinProcess, processorsIn } from '../host/process/affinity.ts'
import { type BuildProcess, buildProcesses, childrenOf } from '../host/process/run-processes.ts'
import type { PinnedEngine, Pinning } from '../model.ts'

/** The processors that builds shall use, or why there is no choice. */
export type PinChoice = {
  readonly allowed: readonly number[]
  readonly processors: readonly number[] | undefined
  readonly reason: string | undefined
}

/**
 * All processors but the first, which is left to the kernel's interrupts, this program and everybody else. With one or two,
 * leaving one out would at least halve what a build can use, so builds keep all.
 */
export const choosePin = (allowed = allowedProcessors('self')): PinChoice => {
  if (allowed === undefined || allowed.length === 0)
    return {
      allowed: [],
      processors: undefined,
      reason: 'the kernel does not show which processors there are',
    }
  if (allowed.length > 2) return { allowed, processors: allowed.slice(1), reason: undefined }
  const number = allowed.length === 1 ? 'one processor' : 'two processors'
  return {
    allowed,
    processors: undefined,
    reason: `there are only ${number}: to leave one out would change what a build can do at once`,
  }
}

/** Pins what the run starts, and looks at whether that holds. */
type Pins = {
  /** Pins daemons that were started, or started again, since the last build. */
  renew(): Promise<void>
  /** Looks, until it is disposed, at where the processes of a build run. */
  watch(engine: RunningEngine): Disposable
  /** Undefined: nothing was to be pinned. */
  report(): Pinning | undefined
}

type PinParts = {
  readonly host: Host
  /** Undefined: nothing is to be pinned. */
  readonly choice: PinChoice | undefined
  readonly group: string
}

/** How many programs a report names. */
const mostPrograms = 5

export const openPins = ({ host, choice, group }: PinParts): Pins => {
  const processors = choice?.processors
  const seen = new Map<string, PinnedEngine>()
  const unpinned = new Set<string>()
  const query = () => ({ self: process.pid, group, before: childrenOf(process.pid), withForeign: false })
  const strays = (each: BuildProcess): boolean =>
    processorsIn(each.status)?.some((number) => processors?.includes(number) === false) === true
  return {
    renew: async () => {
      if (processors === undefined) return
      for (const { pid, program } of buildProcesses(query()).filter(strays))
        if (!(await pinProcess(host, pid, processors)) && allowedProcessors(pid) !== undefined)
          unpinned.add(program)
    },
    watch: (engine) => {
      if (processors === undefined) return { [Symbol.dispose]: () => {} }
      const { name } = engine.facts
      const asked = query()
      const watch = watchStrays(() => buildProcesses(asked), strays)
      return {
        [Symbol.dispose]: () => {
          const before = seen.get(name)
          const { processes, programs } = watch.end()
          const elsewhere = firstOf([...(before?.elsewhere ?? []), ...programs])
          const all = (before?.processes ?? 0) + processes
          seen.set(name, { engine: name, daemon: daemonOf(engine), processes: all, elsewhere })
        },
      }
    },
    report: () => {
      const found = { engines: [...seen.values()], refused: firstOf([...unpinned]) }
      return choice === undefined ? undefined : { ...choiceIn(choice), ...found }
    },
  }
}

const choiceIn = ({ allowed, processors, reason }: PinChoice) => ({
  allowed,
  ...(processors !== undefined && { processors }),
  ...(reason !== undefined && { unknown: { processors: reason } }),
})

const firstOf = (programs: readonly string[]): readonly string[] =>
  [...new Set(programs)].toSorted().slice(0, mostPrograms)

/** Often enough for a program of a build, and rarely enough to leave the processor to it. */
const watchEveryMs = 100

const watchStrays = (look: () => readonly BuildProcess[], strays: (each: BuildProcess) => boolean) => {
  const [all, once, programs] = [new Set<number>(), new Set<number>(), new Set<string>()]
  const timer = setInterval(() => {
    for (const each of look()) {
      all.add(each.pid)
      if (!strays(each)) continue
      // Seen once, it may be on its way from its parent's processors to its own.
      if (once.has(each.pid)) programs.add(each.program)
      once.add(each.pid)
    }
  }, watchEveryMs)
  return {
    end: () => {
      clearInterval(timer)
      return { processes: all.size, programs: [...programs] }
    },
  }
}

/** Whose daemon an engine builds with. */
export const daemonOf = ({ facts, death }: RunningEngine): PinnedEngine['daemon'] => {
  const traits = Object.values<Engine>(engines).find(({ name }) => name === facts.name.split(/[@+]/)[0])
  if (traits?.daemon === undefined) return 'none'
  return death === undefined ? 'not-ours' : 'pinned'
}
