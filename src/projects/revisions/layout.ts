import { cp, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { succeed, type User } from '../../host/exec.ts'
import type { Host } from '../../host/host.ts'
import type { RunFolder } from '../../host/run-folder.ts'
import type { Revision } from '../../model.ts'
import { dockerfileOf, type Fixture } from '../fixtures.ts'
import type { Workload } from '../workload.ts'

export type FixtureLayout = {
  readonly host: Host
  readonly folder: RunFolder
  readonly fixture: Fixture
  readonly strategy: string
  /** Values of the Dockerfile's BASE_IMAGE and MODULES_IMAGE. */
  readonly buildArgs: Readonly<Record<string, string>>
  /** Who must be able to read the copies, when that is not this process. */
  readonly readers: readonly User[]
}

/** Names of equal length, because paths reach some builds: as file names of panics, as arguments. */
const folderOf: Readonly<Record<Revision, string>> = { baseline: 'a', candidate: 'b' }

/** Copies a fixture once per revision; builds read and edit the copies only. */
export const layOutFixture = async (
  layout: FixtureLayout,
  revisions: readonly Revision[],
): Promise<ReadonlyMap<Revision, Workload>> => {
  const { host, folder, fixture, strategy, buildArgs, readers } = layout
  const parent = await folder.sub(`p/${fixture.name}-${strategy}`)
  const workloads = new Map<Revision, Workload>()
  for (const revision of revisions) {
    const dir = join(parent, folderOf[revision])
    const [contextDir, dockerfile] = [join(dir, 'src'), join(dir, 'Dockerfile')]
    await mkdir(dir, { recursive: true })
    await cp(fixture.dir, contextDir, { recursive: true, filter: (path) => basename(path) !== 'strategies' })
    await cp(dockerfileOf(fixture, strategy), dockerfile)
    await giveTo(host, dir, readers)
    const evidenceStage = 'evidence'
    workloads.set(revision, {
      contextDir,
      dockerfile,
      buildArgs,
      network: 'none',
      editFiles: [fixture.mainFile],
      evidenceStage,
    })
  }
  return workloads
}

/** Engines reset the owner of what they copy, so this never reaches an image. */
const giveTo = async (host: Host, dir: string, readers: readonly User[]): Promise<void> => {
  const [reader] = readers
  if (reader === undefined) return
  succeed(await host.exec('chown', ['-R', `${reader.uid}:${reader.gid}`, dir]))
}
