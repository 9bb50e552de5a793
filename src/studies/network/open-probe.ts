import type { RunningEngine } from '../../engines/engine.ts'
import { makeDisposal } from '../../host/disposal.ts'
import type { FixtureProject } from '../../projects/fixtures/prepare.ts'
import type { Bench } from '../bench.ts'
import type { Network } from './drivers.ts'
import type { Ground, Part } from './ground.ts'
import { layOutProbe } from './lay-out.ts'
import type { ProbeStep } from './probe-plan.ts'
import type { ProbeReport } from './probe-report.ts'
import { runProbe } from './run-probe.ts'

/** How the RUN steps of an engine reach the servers of the study. */
export type Reach = {
  readonly network: Network
  /** Where the machine's 127.0.0.1 is for them. */
  readonly address: string
}

/** Where the probe runs. */
export type ProbePlace = {
  readonly bench: Bench
  readonly ground: Ground
  readonly engine: RunningEngine
  /** Whose modules are downloaded. */
  readonly project: FixtureProject
  readonly reach: Reach
}

/** What it does there. */
export type ProbeTask = {
  readonly steps: readonly ProbeStep[]
  /** Names that are known without asking a name server. */
  readonly hosts: Readonly<Record<string, string>>
  /** Git, with its libraries. */
  readonly needsPrograms: boolean
  readonly needsCgo: boolean
}

type OpenProbe = AsyncDisposable & {
  /** Builds once. Throws when the build fails. */
  run(): Promise<ProbeReport>
}

let serial = 0

/** Lays out a build that runs the probe. Throws with the reason when this machine does not have what it needs. */
export const openProbe = async (place: ProbePlace, task: ProbeTask): Promise<OpenProbe> => {
  const { bench, ground, engine, project, reach } = place
  const { host, folder, context } = bench
  const checkout = await bench.checkout(engine, project)
  const label = `network-${context.runId}-${++serial}`
  const recipe = await layOutProbe(host, {
    dir: await folder.sub(`network/${label}`),
    programs: task.needsPrograms || task.needsCgo ? needed(ground.programs) : undefined,
    probe: ground.probe,
    probeWithCgo: task.needsCgo ? needed(ground.probeWithCgo) : undefined,
    authority: ground.servers.authority,
    project: project.fixture.dir,
    steps: task.steps,
    nameServer: reach.address,
    hosts: task.hosts,
    baseImage: checkout.recipe.buildArgs['BASE_IMAGE'] ?? '',
    network: reach.network,
    reader: engine.runsAs,
  })
  await using opening = makeDisposal()
  const space = opening.use(await engine.openSpace(label))
  const opened = opening.move()
  return {
    run: () => runProbe(space, recipe, context.buildTimeoutMs),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  }
}

const needed = (part: Part): string => {
  if ('path' in part) return part.path
  throw new Error(part.missing)
}
