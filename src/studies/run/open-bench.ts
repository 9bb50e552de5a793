import { cacheFormOf } from '../../plan/cache-form.ts'
import type { RunningEngine } from '../../engines/engine.ts'
import { cacheDirOf } from '../../host/cache-folder.ts'
import type { Disposal } from '../../host/disposal.ts'
import type { MayInstall } from '../../images/mmdebstrap.ts'
import type { MeasureContext } from '../../measure/context.ts'
import { holdPrimes } from '../../measure/state/prime.ts'
import { refusalOf } from '../../measure/refusals/refusal.ts'
import type { Measurement } from '../../model.ts'
import type { ProjectCheckout } from '../../projects/subject.ts'
import { contextOf } from '../../run/context.ts'
import type { OpenedEngines } from '../../run/open.ts'
import type { Bench } from '../bench.ts'
import { type OpenedProjects, openProjects, type ProjectsRequest } from './open-projects.ts'
import { isFixture } from '../project.ts'
import { Unmeasurable } from '../parts/unmeasurable.ts'

/** A bench, and what its cells made known about projects. */
export type OpenedBench = Omit<OpenedProjects, 'checkout' | 'pin'> & {
  readonly bench: Bench
  /** The file that source-change edits, by project id. */
  readonly editedFiles: () => ReadonlyMap<string, string>
}

type BenchRequest = ProjectsRequest & {
  /** Where the sources of the probes are, absolute. */
  readonly probes: string
  readonly mayInstall: MayInstall
  readonly rounds: number
  readonly seed: string
  readonly timeBudgetMs: number
  readonly resources: Disposal
  readonly builds: () => readonly Measurement[]
  readonly keep: (builds: readonly Measurement[]) => Promise<void>
  readonly warn: (warning: string) => void
}

/** What cells are measured with, on engines that run. */
export const openBench = (asked: BenchRequest): OpenedBench => {
  const { request, opened, engines, probes } = asked
  const { archiveStore, mayInstall, rounds, seed, resources, builds, keep, warn } = asked
  const entered = new Map<string, RunningEngine>(engines.engines.map((each) => [each.facts.name, each]))
  const checkouts = new Map<string, ProjectCheckout>()
  const context = contextIn(asked, entered, checkouts)
  resources.use(context.remoteCaches)
  const projects = openProjects(asked)
  const bench: Bench = {
    host: request.host,
    folder: opened.folder,
    probes,
    resources,
    rounds,
    seed,
    archiveStore,
    cacheDir: cacheDirOf(request.inputs, request.host.env),
    mayInstall,
    context,
    primes: resources.use(holdPrimes(context.runId, warn)),
    engine: (name) => engineIn(engines, name),
    checkout: (engine, project) =>
      context.cost.charge('setupMs', async () => {
        const checkout = await projects.checkout(engine, project)
        if (!isFixture(project)) await refuseUnfit(context, engine, checkout)
        return checkout
      }),
    pin: projects.pin,
    enter: (key, engine, { id }, checkout) => {
      entered.set(key, engine)
      checkouts.set(placeOf(key, id), checkout)
    },
    builds,
    keep,
    warn,
  }
  return { bench, ...projects, editedFiles: () => editedIn(context, checkouts) }
}

/** Here, because no study gets at the user's own project in another way, whatever it builds of it. */
const refuseUnfit = async (
  context: MeasureContext,
  engine: RunningEngine,
  { recipe }: ProjectCheckout,
): Promise<void> => {
  const reason = await refusalOf(context, engine, recipe)
  if (reason !== undefined) throw new Unmeasurable({ code: 'unsupported', reason })
}

const contextIn = (
  { request, opened, engines, timeBudgetMs }: BenchRequest,
  entered: ReadonlyMap<string, RunningEngine>,
  checkouts: ReadonlyMap<string, ProjectCheckout>,
): MeasureContext => ({
  ...contextOf(request, opened, {
    ...engines,
    cacheForm: cacheFormOf(request.inputs),
    engines: entered,
    checkout: ({ engine, project }) => {
      const checkout = checkouts.get(placeOf(engine, project))
      if (checkout === undefined) throw new Error(`the project ${project} was not laid out for ${engine}`)
      return checkout
    },
  }),
  timeBudgetMs,
  isPartOfMore: true,
})

const placeOf = (engine: string, project: string): string => JSON.stringify([engine, project])

const engineIn = ({ engines, skipped }: OpenedEngines, name: string): RunningEngine => {
  const found = engines.find(({ facts }) => facts.name === name)
  if (found !== undefined) return found
  const reason = skipped.find(({ engine }) => engine === name)?.reason
  throw new Error(reason ?? `${name} is not among the engines of this study`)
}

const editedIn = (
  { edits }: MeasureContext,
  checkouts: ReadonlyMap<string, ProjectCheckout>,
): ReadonlyMap<string, string> =>
  new Map(
    [...edits].flatMap(([project, place]) => {
      const checkout = [...checkouts].find(([key]) => key.endsWith(`,${JSON.stringify(project)}]`))?.[1]
      const file = checkout?.editFiles[place]
      return file === undefined ? [] : [[project, file] as const]
    }),
  )
