import { constants } from 'node:fs'
import { copyFile, link, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Host, User } from '../../host/host.ts'
import { readTextInside } from '../../host/inside/read.ts'
import { CommandError } from '../../host/process/exec.ts'
import { belongsTo } from '../../host/process/process-owner.ts'
import { identify } from '../../host/process/process-table.ts'
import { endProcess } from '../../host/process/process-tree.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { isOlder } from '../../host/version-order.ts'
import type { EngineFacts } from '../../model.ts'
import type { RunningEngine } from '../engine.ts'
import { containersFacts } from './engine-facts.ts'
import { openPodmanContainer } from './open-container.ts'
import { openContainersSession } from './opening.ts'
import { pulledImages } from './pull-image.ts'
import { containersCommand, type ContainersKind, type ContainersSession } from './session.ts'
import { openContainersSpace } from './space.ts'
import { removeTree } from './store.ts'
import { triggersIn } from './triggers.ts'
import {
  noAttestationsIn,
  noImagesOf,
  noPlatformsOf,
  noRemoteCacheOf,
  staleMountsOf,
  unconfinedBy,
  unsupportedBy,
} from './unsupported.ts'

/** How to start one of the engines. */
type ContainersStart = {
  readonly kind: ContainersKind
  /** The unprivileged user that it runs as; undefined: it has the rights of this process. */
  readonly user: User | undefined
  readonly origin: EngineFacts['origin']
}

/** Starts one of the engines over containers/storage, with storage of the run's own. */
export const startContainers = async (
  host: Host,
  folder: RunFolder,
  { kind, user, origin }: ContainersStart,
): Promise<RunningEngine> => {
  const session = await openContainersSession(host, folder, kind, user)
  const facts = await containersFacts(session, origin)
  await ownPauseProcess(session, folder)
  return running({ ...session, logsUsage: logsUsage(facts) }, folder, facts)
}

/** Buildah 1.22 is the first with both flags. Its own version is that of the client. */
const logsUsage = ({ versions }: EngineFacts): boolean =>
  !isOlder(versions['buildah'] ?? versions['client'] ?? '', '1.22.0')

const running = (session: ContainersSession, folder: RunFolder, facts: EngineFacts): RunningEngine => {
  let spaces = 0
  const pulled = pulledImages(session)
  const imageId = async (reference: string, platform?: string): Promise<string | undefined> =>
    (await pulled.idOf(reference, platform)) ??
    (platform === undefined ? idOf(session, reference) : undefined)
  const { kind, user, base } = session
  return {
    facts,
    runsAs: user,
    unsupported: unsupportedBy(facts),
    triggersOf: async (reference, platform) => {
      const id = await imageId(reference, platform)
      return id === undefined ? undefined : triggersIn(base, id)
    },
    unconfined: unconfinedBy(facts, user === undefined && session.host.uid === 0),
    // Podman and Buildah read every Dockerfile with their own code.
    followsSyntaxLine: false,
    mountsContext: true,
    staleMounts: staleMountsOf(facts),
    noPlatforms: noPlatformsOf(facts),
    noImages: noImagesOf(facts),
    noAttestations: () => noAttestationsIn(facts.name),
    noRemoteCache: noRemoteCacheOf(facts),
    death: undefined,
    loadImage: async (archive) => {
      const readable = await withinReach(session, archive.path)
      await containersCommand(session, base, loadArguments(session, readable), { timeoutMs: 300_000 })
      await rm(readable)
    },
    pullImage: (reference, platform) => pulled.pull(reference, platform),
    imageId,
    openContainer:
      kind.program === 'podman' ? (request) => openPodmanContainer(session, folder, request) : undefined,
    openSpace: (label) => openContainersSpace(session, folder, `${kind.folder}/s${++spaces}`, label),
    [Symbol.asyncDispose]: () => closeContainers(session, folder),
  }
}

const loadArguments = ({ kind }: ContainersSession, path: string): readonly string[] =>
  kind.program === 'podman'
    ? ['load', '--quiet', '--input', path]
    : ['pull', '--quiet', `docker-archive:${path}`]

/** Ends what a session left running, and removes its folder. */
export const closeContainers = async (session: ContainersSession, folder: RunFolder): Promise<void> => {
  if (session.host.uid !== 0) await removeTree(session, session.base.root)
  const pid = await pausePid(session)
  const pause = pid === undefined ? undefined : identify(pid)
  if (pause !== undefined) await endProcess(pause, { group: false, graceMs: 2_000 })
  if (pid !== undefined) await folder.releaseProcess(pid)
  if (session.host.uid === 0) await removeTree(session, session.dir)
  else await rm(session.dir, { recursive: true, force: true })
}

/** For an image that it does not have, Buildah fails; Podman lists none. */
const idOf = async (session: ContainersSession, reference: string): Promise<string | undefined> => {
  const list = ['images', '--quiet', '--no-trunc', reference]
  const listed = await containersCommand(session, session.base, list).catch((error: unknown) => {
    if (error instanceof CommandError && error.message.includes('image not known')) return ''
    throw error
  })
  return /^\S+/.exec(listed)?.[0]
}

/** The user of the engine may not be allowed into the cache folder, so it gets a link, else a copy, next to its storage. */
export const withinReach = async ({ dir }: Pick<ContainersSession, 'dir'>, path: string): Promise<string> => {
  const copy = join(dir, basename(path))
  // The folder is that user's: a file or link that is there already must not be written to or through.
  await link(path, copy).catch(() => copyFile(path, copy, constants.COPYFILE_EXCL))
  return copy
}

/** Rootless Podman keeps a process that holds its namespaces; if we are killed, a later run must find it. */
export const ownPauseProcess = async (session: ContainersSession, folder: RunFolder): Promise<void> => {
  const pid = await pausePid(session)
  if (pid !== undefined) await folder.ownProcess(pid, `pause process of ${session.kind.name}`)
}

/** The engine's user wrote the number, so the file may be anything, and the process anybody's. */
export const pausePid = async ({
  dir,
  user,
}: Pick<ContainersSession, 'dir' | 'user'>): Promise<number | undefined> => {
  const text = await readTextInside(dir, 'xdg/libpod/tmp/pause.pid', 64).catch(() => undefined)
  const pid = Number(text ?? 'NaN')
  return Number.isInteger(pid) && pid > 1 && (await belongsTo(pid, user)) ? pid : undefined
}
