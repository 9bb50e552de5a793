import { copyFile, link, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { onPath, withPrograms } from '../../host/on-path.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import type { EngineFacts } from '../../model.ts'
import type { Detection } from '../detection.ts'
import type { Engine, RunningEngine } from '../engine.ts'
import { assertUnchanged } from '../install/kept-programs.ts'
import { installPackages } from '../install/packages.ts'
import {
  type Archive,
  type ArchiveSource,
  installArchive,
  missingArchives,
  programsOf,
} from '../install/static-docker.ts'
import { type EngineVariant, variantName } from '../variant.ts'
import type { DaemonKind } from './daemon-kind.ts'
import { daemonVariant } from './daemon-variant.ts'
import { detectDocker } from './detect.ts'

/** A kind of Docker whose versions Docker publishes as static archives. */
type Versioned = {
  /** The engine without a version. */
  readonly engine: Engine
  readonly daemon: DaemonKind
  readonly archives: readonly Archive[]
  /** Programs that no archive contains, and the packages that contain them. */
  readonly others: { readonly programs: readonly string[]; readonly packages: readonly string[] }
  start(host: Host, folder: RunFolder, start: Start): Promise<RunningEngine>
  readonly variant: EngineVariant | undefined
}

type Start = Pick<EngineFacts, 'name' | 'origin'> & { readonly daemon: DaemonKind }

/**
 * Docker of one exact version, with a daemon started for the run; a daemon that already answers is left alone, whatever
 * its version. Docker's archives do not contain buildx: a client of 23 or later builds only if the plugin is installed,
 * else the next client on PATH does, as with every daemon; the log says which one, and why.
 */
export const dockerAtVersion = (kind: Versioned, version: string, source: ArchiveSource): Engine => {
  const { engine, archives, others, variant } = kind
  const plain = `${engine.name}@${version}`
  const name = variant === undefined ? plain : variantName(plain, variant)
  const setUp = variant === undefined ? kind.daemon : daemonVariant(kind.daemon, variant)
  const daemon: DaemonKind = { ...setUp, reachable: async () => undefined }
  const folders = archives.map((archive) => programsOf(source, archive, version))
  return {
    ...engine,
    name,
    title: `${engine.title}, version ${version}`,
    usual: false,
    packages: others.packages,
    needs: {
      program: undefined,
      builder: 'buildkit',
      userNamespace: namespaceProgram(engine, folders),
      dockerDaemon: undefined,
    },
    isUsers: undefined,
    atVersion: undefined,
    variant: (wanted) => dockerAtVersion({ ...kind, variant: wanted }, version, source),
    detect: (host) => detectVersion(host, { ...kind, daemon }, version, source),
    install: async (host) => {
      if (others.programs.some((program) => onPath(host, program) === undefined))
        await installPackages(host, name, others.packages)
      for (const archive of missingArchives(source, archives, version))
        await installArchive(host, source, archive, version)
    },
    start: async (host, folder, origin) => {
      for (const each of folders) await assertUnchanged(each)
      const asOther = host.uid === 0 && !daemon.needsRoot
      const readable = asOther ? [await copiesFor(folder, name, folders)] : folders
      return kind.start(withPrograms(host, readable), folder, { name, origin, daemon })
    },
  }
}

const detectVersion = async (
  host: Host,
  { daemon, archives }: Versioned,
  version: string,
  source: ArchiveSource,
): Promise<Detection> => {
  if (daemon.needsRoot && host.uid !== 0)
    throw new Error(`its daemon needs root; use docker-rootless@${version}`)
  const absent = missingArchives(source, archives, version)
  if (absent.length === 0) {
    const folders = archives.map((archive) => programsOf(source, archive, version))
    for (const each of folders) await assertUnchanged(each)
    return detectDocker(withPrograms(host, folders), { daemon })
  }
  return {
    kind: 'missing',
    reason: `not in ${source.folder}: ${absent.map((archive) => `${archive} ${version}`).join(', ')}`,
    remedy: `download it from ${source.mirror}`,
  }
}

/**
 * The path of the program that creates the user namespace, which is in the last archive. As root the daemon runs a copy in
 * another place, and that copy gets an AppArmor profile when it starts.
 */
const namespaceProgram = ({ needs }: Engine, folders: readonly string[]): string | undefined =>
  needs.userNamespace === undefined ? undefined : join(folders.at(-1) ?? '', needs.userNamespace)

/** The user of the daemon may not be allowed into the cache folder, so it gets links, else copies, in the run's folder. */
const copiesFor = async (folder: RunFolder, name: string, folders: readonly string[]): Promise<string> => {
  const copies = await folder.sub(`${name}-programs`)
  for (const from of folders) {
    for (const program of await readdir(from)) {
      const [original, copy] = [join(from, program), join(copies, program)]
      await rm(copy, { force: true })
      await link(original, copy).catch(() => copyFile(original, copy))
    }
  }
  return copies
}
