import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder.ts'
import type { Inputs } from '../inputs.ts'
import type { Revision } from '../model.ts'
import { fixtureArchives } from './fixture-archives.ts'
import { fixturesRoot, readFixture } from './fixtures.ts'
import { fixtureProject, prepareFixture } from './prepare-fixtures.ts'
import type { BringArchives, Subject } from './subject.ts'
import type { Workload } from './workload.ts'

export type FixtureErrand = {
  readonly host: Host
  readonly folder: RunFolder
  readonly inputs: Inputs
  readonly cacheDir: string
  /** URL of the program's entry, from which the fixtures are found. */
  readonly entryUrl: string
  readonly bringArchives: BringArchives
}

/** The shipped fixtures that the inputs name, in each of the strategies; never compared with anything. */
export const fixtureSubject = async (errand: FixtureErrand): Promise<Subject> => {
  const { host, folder, inputs, cacheDir, entryUrl, bringArchives } = errand
  const root = fixturesRoot(entryUrl)
  const fixtures = await Promise.all(inputs.fixtures.map((name) => readFixture(root, name)))
  const projects = fixtures.flatMap((fixture) =>
    inputs.strategies.map((strategy) => fixtureProject(fixture, strategy, inputs.baseImage)),
  )
  const revisions: readonly Revision[] = ['candidate']
  return {
    ...{ projects, revisions, obstacles: [], notes: [], hidden: [] },
    prepare: async (engines) => {
      await bringArchives(await fixtureArchives(inputs, cacheDir, entryUrl))
      const preparation = { host, folder, engines, cacheDir, baseImage: inputs.baseImage, revisions }
      const workloads = new Map<string, ReadonlyMap<Revision, Workload>>()
      for (const project of projects) workloads.set(project.id, await prepareFixture(preparation, project))
      return { workloads }
    },
  }
}
