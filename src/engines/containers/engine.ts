import { copyFile, link, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Host, User } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { CommandError } from '../../host/process/exec.ts'
import { identify } from '../../host/process/process-table.ts'
import { endProcess } from '../../host/process/process-tree.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import type { EngineFacts } from '../../model.ts'
import type { Detection, RunningEngine } from '../engine.ts'
import { containersFacts } from './facts.ts'
import { lacksOf } from './lacks.ts'
import { openContainersSession } from './opening.ts'
import { containersCommand, type ContainersKind, type ContainersSession } from './session.ts'
import { openContainersSpace } from './space.ts'
import { removeTree } from './store.ts'

/** Looks for the programs that an engine over containers/storage needs, an OCI runtime among them. */
export const detectContainers = (
  host: Host,
  { program }: ContainersKind,
  packages: readonly string[],
): Detection => {
  const rootless = packages.includes('uidmap') ? ['newuidmap', 'newgidmap'] : []
  const absent = [program, ...rootless].filter((each) => onPath(host, each) === undefined)
  const runtime = ['crun', 'runc'].some((each) => onPath(host, each) !== undefined)
  const missing = [...absent, ...(runtime ? [] : ['an OCI runtime (crun or runc)'])]
  if (missing.length === 0) return { kind: 'found', what: onPath(host, program) ?? program, answers: true }
  return {
    kind: 'missing',
    reason: `not installed: ${missing.join(', ')}`,
    remedy: `install it (Debian, Ubuntu: apt-get install ${packages.join(' ')})`,
  }
}

/** How to start one of the engines; without a user, it has the rights of this process. */
export type ContainersStart = {
  readonly kind: ContainersKind
  readonly user: User | undefined
  readonly origin: EngineFacts['origin']
}

/** Starts one of the engines over containers/storage, with storage of its own. */
export const startContainers = async (
  host: Host,
  folder: RunFolder,
  { kind, user, origin }: ContainersStart,
): Promise<RunningEngine> => {
  const session = await openContainersSession(host, folder, kind, user)
  const facts = await containersFacts(session, origin)
  await adoptPauseProcess(session, folder)
  return running(session, folder, facts)
}

const running = (session: ContainersSession, folder: RunFolder, facts: EngineFacts): RunningEngine => {
  let spaces = 0
  const { kind, user, base } = session
  return {
    facts,
    ...(user === undefined ? {} : { runsAs: user }),
    lacks: lacksOf(facts),
    loadImage: async (archive) => {
      const readable = await withinReach(session, archive.path)
      await containersCommand(session, base, loadArguments(session, readable), { timeoutMs: 300_000 })
      await rm(readable)
    },
    pullImage: async (reference) => {
      await containersCommand(session, base, ['pull', '--quiet', reference], { timeoutMs: 900_000 })
    },
    imageId: (reference) => idOf(session, reference),
    openSpace: (label) => openContainersSpace(session, folder, `${kind.folder}/s${++spaces}`, label),
    [Symbol.asyncDispose]: () => close(session, folder),
  }
}

const loadArguments = ({ kind }: ContainersSession, path: string): readonly string[] =>
  kind.program === 'podman'
    ? ['load', '--quiet', '--input', path]
    : ['pull', '--quiet', `docker-archive:${path}`]

const close = async (session: ContainersSession, folder: RunFolder): Promise<void> => {
  if (session.host.uid !== 0) await removeTree(session, session.base.root)
  const pid = await pausePid(session)
  const pause = pid === undefined ? undefined : identify(pid)
  if (pause !== undefined) await endProcess(pause, { group: false, graceMs: 2_000 })
  if (pid !== undefined) await folder.release(pid)
  if (session.host.uid === 0) await removeTree(session, session.dir)
  else await rm(session.dir, { recursive: true, force: true })
}

/** Buildah ends with an error for an image that it does not have, Podman lists none. */
const idOf = async (session: ContainersSession, reference: string): Promise<string | undefined> => {
  const list = ['images', '--quiet', '--no-trunc', reference]
  const listed = await containersCommand(session, session.base, list).catch((error: unknown) => {
    if (error instanceof CommandError && error.message.includes('image not known')) return ''
    throw error
  })
  return /^\S+/.exec(listed)?.[0]
}

/** The cache folder may be closed to the user of the engine: a link beside its storage, else a copy, is not. */
const withinReach = async ({ dir }: ContainersSession, path: string): Promise<string> => {
  const near = join(dir, basename(path))
  await link(path, near).catch(() => copyFile(path, near))
  return near
}

/** Rootless Podman keeps one process that holds its namespaces; a later run must find it if we are killed. */
const adoptPauseProcess = async (session: ContainersSession, folder: RunFolder): Promise<void> => {
  const pid = await pausePid(session)
  if (pid !== undefined) await folder.adopt(pid, `pause process of ${session.kind.name}`)
}

const pausePid = async ({ dir }: ContainersSession): Promise<number | undefined> => {
  const text = await readFile(join(dir, 'xdg', 'libpod', 'tmp', 'pause.pid'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : Number(text.trim())
}
