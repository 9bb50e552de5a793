import type { RunningEngine } from '../engines/engine.ts'
import type { Host } from '../host/host.ts'
import type { Benchmark, Differences, Explanation, Revision } from '../model.ts'
import type { Usage } from '../host/usage/usage.ts'
import type { BudgetShare } from '../plan/budget.ts'
import type { ProjectCheckout } from '../projects/subject.ts'
import type { CostLedger } from './cost.ts'
import type { HungBuilds } from './watch/hung-builds.ts'
import type { Isolating } from './isolation.ts'
import type { Observer, ObserveRequest } from './watch/observer.ts'
import type { RemoteCaches } from './state/remote-caches.ts'
import type { ContextStates } from './watch/watch-context.ts'

/** When packages are explained: where a gated benchmark changed, everywhere, or nowhere. */
type ExplainWhen = 'on-regression' | 'always' | 'never'

/** `off`: it may not, with the reason as a clause. */
export type ScreenWhen = { readonly kind: 'auto' } | { readonly kind: 'off'; readonly reason: string }

/** All that measuring touches. */
export type MeasureContext = {
  readonly host: Host
  readonly engines: ReadonlyMap<string, RunningEngine>
  readonly cost: CostLedger
  readonly isolation: Isolating
  readonly hungBuilds: HungBuilds
  /** Whether the Go programs of both revisions are compared, so that warm-ups read them. */
  readonly readsPrograms: boolean
  /** Whether the projects share the time budget equally, each what the ones before it left. */
  readonly sharesBudget: boolean
  /** Looks at builds that are made for that alone; undefined: the build counts, so nothing may look at it. */
  readonly observer: Observer | undefined
  readonly observing: ObserveRequest
  readonly buildTimeoutMs: number
  /** Hexadecimal, unique to this run: in names of cache spaces, and in what edits write. */
  readonly runId: string
  /** Which of the files that source-change may edit it does edit, by project: found in the warm-up. */
  readonly edits: Map<string, number>
  /** One entry for each sync that failed since the last build: the next may have to wait for its writes. */
  readonly failedSyncs: string[]
  /** Folders of contexts that a build changed, and how: no build from one of them is valid any more. */
  readonly changedContexts: Map<string, string>
  /** What contexts look like between two builds. */
  readonly contextStates: ContextStates
  /** What builds of the scenario remote-cache push and import. */
  readonly remoteCaches: RemoteCaches
  /** Whether the head is code of a fork, or may be. */
  readonly isOfFork: boolean
  readonly explain: ExplainWhen
  /** Whether the same-work screen may settle cold benchmarks. */
  readonly screen: ScreenWhen
  /** In what the revisions of a project differ; undefined: that is not known. */
  differences(project: string): Differences | undefined
  /** What the last cold build of each revision showed whose Dockerfile has Go write its action graph down. */
  readonly seenInBuilds: Map<string, Explanation>
  /** Does the fixed work whose time is recorded with each round. */
  controlWorkload(): Promise<Usage>
  /** Bytes that builds may still write, where the run's folder is. */
  freeBytes(): Promise<number>
  /** How long the run may take, from its start. */
  readonly timeBudgetMs: number
  /** Of which budget that is a share; undefined: it is the whole. */
  readonly budgetShare: BudgetShare | undefined
  /** Whether more is measured than this plan knows of: then it can say neither how much time is left nor how much would be enough. */
  readonly isPartOfMore?: true
  /** The project of a benchmark, laid out at one revision. */
  checkout(benchmark: Benchmark, revision: Revision): ProjectCheckout
}

/** The engine of a benchmark; every engine of the plan is running. */
export const engineOf = ({ engines }: MeasureContext, benchmark: Benchmark): RunningEngine => {
  const engine = engines.get(benchmark.engine)
  if (engine === undefined) throw new Error(`the engine ${benchmark.engine} was not started`)
  return engine
}

/** The place of one revision of a project on an engine in `seenInBuilds`. */
export const placeOf = (
  { engine, project }: Pick<Benchmark, 'engine' | 'project'>,
  revision: Revision,
): string => JSON.stringify([engine, project, revision])
