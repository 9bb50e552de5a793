import type { BuildRequest, BuildResult, CacheSpace, RunningEngine } from '../../engines/engine.ts'
import { buildProcesses, childrenOf } from '../../host/process/run-processes.ts'
import type { Line, Observing } from './observed-files.ts'
import { daemonOf } from '../pin.ts'
import { sampleIo, type Sampler, sampleStacks } from './sampler.ts'

/** What is to be looked at, and where it is written. */
export type ObserveRequest = {
  readonly asked: readonly Observing[]
  /** The folder of the report. */
  readonly outputDir: string
  /** The name of the control group of the run's containers. */
  readonly group: string
  /** Takes the values that nobody may read out of a text. */
  readonly hide: (text: string) => string
}

/** What one build showed while it was looked at; a later build of the same observer replaces it. */
export type Observation = {
  readonly io: readonly Line[] | undefined
  readonly stacks: readonly Line[] | undefined
  /** What go commands wrote with `-debug-trace`, by a name for each. */
  readonly goTraces: readonly { readonly name: string; readonly text: string }[]
}

export type Observer = {
  observe(space: CacheSpace, request: BuildRequest, build: () => Promise<BuildResult>): Promise<BuildResult>
  /** Undefined: nothing was built. */
  last(): Observation | undefined
}

/** Reads the traces of go commands from a finished build; it has none unless its Dockerfile asks Go for them. */
export type ReadGoTraces = (space: CacheSpace, request: BuildRequest) => Promise<Observation['goTraces']>

/** Looks at builds that are made for that alone. */
export const openObserver = (
  { asked, group, hide }: ObserveRequest,
  engine: RunningEngine,
  readGoTraces: ReadGoTraces | undefined,
): Observer => {
  let last: Observation | undefined
  return {
    observe: async (space, request, build) => {
      const withForeign = daemonOf(engine) === 'not-ours'
      const query = { self: process.pid, group, before: childrenOf(process.pid), withForeign }
      const parts = { look: () => buildProcesses(query), hide }
      const io = asked.includes('io') ? sampleIo(parts) : undefined
      const stacks = asked.includes('stacks') ? sampleStacks(parts) : undefined
      const ended = await build().finally(() => {
        last = { io: linesOf(io), stacks: linesOf(stacks), goTraces: [] }
      })
      if (readGoTraces !== undefined && ended.failure === undefined && last !== undefined)
        last = { ...last, goTraces: await readGoTraces(space, request) }
      return ended
    },
    last: () => last,
  }
}

const linesOf = (sampler: Sampler | undefined): readonly Line[] | undefined => sampler?.end()
