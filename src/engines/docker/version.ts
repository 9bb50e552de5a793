import { copyFile, link, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { onPath, withPrograms } from '../../host/on-path.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import type { EngineFacts } from '../../model.ts'
import type { Engine, RunningEngine } from '../engine.ts'
import { installPackages } from '../install/packages.ts'
import {
  type Archive,
  type ArchiveSource,
  installArchive,
  programsOf,
  toInstall,
} from '../install/static-docker.ts'
import { type DaemonKind, detectDocker } from './connection.ts'

/** A kind of Docker whose versions Docker publishes as static archives. */
export type Versioned = {
  /** The engine without a version. */
  readonly engine: Engine
  readonly daemon: DaemonKind
  readonly archives: readonly Archive[]
  /** What no archive holds. */
  readonly others?: { readonly programs: readonly string[]; readonly packages: readonly string[] }
  start(host: Host, folder: RunFolder, start: Start): Promise<RunningEngine>
}

type Start = Pick<EngineFacts, 'name' | 'origin'> & { readonly daemon: DaemonKind }

/**
 * Docker of one exact version, with a daemon started for the run; one that answers is left alone, whatever its
 * version. Docker's archives hold no buildx: a client of 23 or later builds only where the plugin is installed, else
 * the next client on PATH does, as with every daemon; which one, and why, is said.
 */
export const dockerAtVersion = (kind: Versioned, version: string, source: ArchiveSource): Engine => {
  const name = `${kind.engine.name}@${version}`
  const daemon: DaemonKind = { ...kind.daemon, reachable: async () => undefined }
  const folders = kind.archives.map((archive) => programsOf(source, archive, version))
  const { title, needs } = kind.engine
  // The last archive is the one that opens it. As root, a copy elsewhere does, which is allowed when it starts.
  const opener = join(folders.at(-1) ?? '', needs?.userNamespace ?? '')
  return {
    name,
    title: `${title}, version ${version}`,
    usual: false,
    needs: {
      builder: 'buildkit',
      ...(needs?.userNamespace === undefined ? {} : { userNamespace: opener }),
    },
    detect: async (host) => {
      if (daemon.needsRoot && host.uid !== 0)
        throw new Error(`its daemon needs root; name docker-rootless@${version}`)
      const absent = toInstall(source, kind.archives, version)
      if (absent.length === 0) return detectDocker(withPrograms(host, folders), { daemon })
      return {
        kind: 'missing',
        reason: `not in ${source.folder}: ${absent.map((archive) => `${archive} ${version}`).join(', ')}`,
        remedy: `bring it from ${source.mirror}`,
      }
    },
    install: async (host) => {
      const { others } = kind
      if (others?.programs.some((program) => onPath(host, program) === undefined))
        await installPackages(host, name, others.packages)
      for (const archive of toInstall(source, kind.archives, version))
        await installArchive(host, source, archive, version)
    },
    start: async (host, folder, origin) => {
      const asOther = host.uid === 0 && !daemon.needsRoot
      const reachable = asOther ? [await broughtNear(folder, name, folders)] : folders
      return kind.start(withPrograms(host, reachable), folder, { name, origin, daemon })
    },
  }
}

/** The cache folder may be closed to the user that a daemon runs as: links in the run's folder, else copies, are not. */
const broughtNear = async (folder: RunFolder, name: string, folders: readonly string[]): Promise<string> => {
  const near = await folder.sub(`${name}-programs`)
  for (const from of folders) {
    for (const program of await readdir(from)) {
      await rm(join(near, program), { force: true })
      await link(join(from, program), join(near, program)).catch(() =>
        copyFile(join(from, program), join(near, program)),
      )
    }
  }
  return near
}
