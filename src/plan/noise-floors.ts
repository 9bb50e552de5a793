import { choose, fingerprintOf, type KeptFloor, type Machine, repositoryOf } from '../analysis/kept-floors.ts'
import { type CacheUse, remoteCacheFact } from '../analysis/remote-cache-fact.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { EngineFacts, ProjectReport } from '../model.ts'
import { withRemoteCache } from '../scenarios/index.ts'
import type { Plan } from './plan.ts'

export type { KeptFloor } from '../analysis/kept-floors.ts'
export type { CacheUse } from '../analysis/remote-cache-fact.ts'

/** Where a plan is carried out. */
export type Here = {
  readonly environment: Machine
  readonly engines: readonly EngineFacts[]
  readonly isolation: Inputs['isolation']
  /** How projects are built, as kept noise floors say it. */
  readonly settings: string
  /** How builds of each engine use a remote cache, by the name of the engine. */
  readonly remoteCaches: ReadonlyMap<string, CacheUse>
  /** Names of repositories, where they are published. */
  readonly projects: readonly Pick<ProjectReport, 'id' | 'repository'>[]
  /** What names those that are not: the folder of the job, absolute. */
  readonly directory: string
  readonly nowMs: number
}

/** The plan with the noise floors that count here, and why others of its benchmarks do not, as sentences. */
export const withNoiseFloors = (
  plan: Plan,
  kept: readonly KeptFloor[],
  here: Here,
): { readonly plan: Plan; readonly notes: readonly string[] } => {
  const notes = new Map<string, string[]>()
  const benchmarks = plan.benchmarks.map((benchmark) => {
    const project = here.projects.find(({ id }) => id === benchmark.project)
    const repository = repositoryOf(benchmark, project?.repository, here.directory)
    const facts = here.engines.find(({ name }) => name === benchmark.engine)
    const own = kept.filter(
      (each) =>
        each.benchmark === benchmark.id && each.repository === repository && each.settings === here.settings,
    )
    if (facts === undefined) return benchmark
    const { engine, scenario } = benchmark
    const use = withRemoteCache.includes(scenario) ? here.remoteCaches.get(engine) : undefined
    const cache = use && remoteCacheFact(use)
    const found = choose(own, fingerprintOf(here.environment, facts, here.isolation, cache), here.nowMs)
    if (found === undefined) return benchmark
    if ('noiseFloor' in found)
      return { ...benchmark, limits: { ...benchmark.limits, noiseFloor: found.noiseFloor } }
    notes.set(found.why, [...(notes.get(found.why) ?? []), benchmark.id])
    return benchmark
  })
  return {
    plan: { ...plan, benchmarks },
    notes: [...notes].map(([why, ids]) => `The noise floor of ${ids.join(', ')} is not used: ${why}.`),
  }
}
