import type { ImageArchive, RunningEngine } from '../engines/engine.ts'
import type { User } from '../host/exec.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder.ts'
import type { Revision, Strategy } from '../model.ts'
import type { PlannedProject } from '../plan.ts'
import { baseImage } from './images/base-image.ts'
import type { Fixture } from './fixtures.ts'
import { layOutFixture } from './revisions/layout.ts'
import { modulesImage } from './images/modules.ts'
import type { Workload } from './workload.ts'

/** A fixture in one strategy: a project of the plan. */
export type FixtureProject = PlannedProject & { readonly fixture: Fixture; readonly strategy: Strategy }

/** `NAME+STRATEGY+goVERSION`; on a base image of the user's own the version is not ours to state. */
export const fixtureProject = (
  fixture: Fixture,
  strategy: Strategy,
  baseReference: string,
): FixtureProject => ({
  id: `${fixture.name}+${strategy}+go${baseReference === 'auto' ? fixture.goVersion : 'custom'}`,
  strategy,
  fixture,
  ...(baseReference === 'auto' ? { goVersion: fixture.goVersion } : {}),
})

export type Preparation = {
  readonly host: Host
  readonly folder: RunFolder
  readonly engines: readonly RunningEngine[]
  readonly cacheDir: string
  /** `auto`, or the reference of an image with Go in it. */
  readonly baseImage: string
  readonly revisions: readonly Revision[]
}

/**
 * Brings base image and modules into every engine and lays the project out once per revision: from here on,
 * its builds need no network.
 */
export const prepareFixture = async (
  preparation: Preparation,
  { fixture, strategy }: FixtureProject,
): Promise<ReadonlyMap<Revision, Workload>> => {
  const { host, folder, engines, cacheDir, revisions } = preparation
  const own =
    preparation.baseImage === 'auto' ? await baseImage(host, fixture.goVersion, cacheDir) : undefined
  const modules = await modulesImage(host, { dir: fixture.dir, goVersion: fixture.goVersion, cacheDir })
  const archives = [own, modules].filter((archive) => archive !== undefined)
  for (const engine of engines)
    await bring(host, engine, archives, own === undefined ? preparation.baseImage : undefined)
  const buildArgs = {
    BASE_IMAGE: own?.reference ?? preparation.baseImage,
    ...(modules === undefined ? {} : { MODULES_IMAGE: modules.reference }),
  }
  const readers: readonly User[] = engines.flatMap(({ runsAs }) => runsAs ?? [])
  return layOutFixture({ host, folder, fixture, strategy, buildArgs, readers }, revisions)
}

const bring = async (
  host: Host,
  engine: RunningEngine,
  archives: readonly ImageArchive[],
  pulled: string | undefined,
): Promise<void> => {
  for (const archive of archives) {
    host.log(`${engine.facts.name}: loading ${archive.reference}`)
    await engine.loadImage(archive)
  }
  if (pulled === undefined) return
  host.log(`${engine.facts.name}: pulling ${pulled}`)
  await engine.pullImage(pulled)
}
