import { copyFile, link, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { uninterrupted } from '../host/interrupt.ts'
import { identify } from '../host/process-table.ts'
import { endProcess } from '../host/process-tree.ts'
import type { RunFolder } from '../host/run-folder.ts'
import type { EngineFacts } from '../model.ts'
import type { Detection, Engine, RunningEngine } from './engine.ts'
import { installPackages } from './install/packages.ts'
import { ensureUnprivilegedUser } from './install/unprivileged-user.ts'
import { onPath } from './on-path.ts'
import { podmanFacts } from './podman-facts.ts'
import { openPodmanSession, podmanCommand, type PodmanSession } from './podman-session.ts'
import { openPodmanSpace } from './podman-space.ts'

/** Named one by one: Debian's Podman only recommends what rootless builds need. */
const packages = ['podman', 'uidmap', 'slirp4netns', 'fuse-overlayfs', 'runc']

/** Podman without root. When this process is root, it runs as an unprivileged user. */
export const podman: Engine = {
  name: 'podman',
  title: 'Podman, rootless, with storage of its own',
  usual: true,
  detect: async (host): Promise<Detection> => {
    const needed = ['podman', 'newuidmap', 'newgidmap']
    const absent = needed.filter((program) => onPath(host, program) === undefined)
    const runtime = ['crun', 'runc'].some((program) => onPath(host, program) !== undefined)
    const missing = [...absent, ...(runtime ? [] : ['an OCI runtime (crun or runc)'])]
    if (missing.length === 0)
      return { kind: 'found', what: onPath(host, 'podman') ?? 'podman', answers: true }
    return {
      kind: 'missing',
      reason: `not installed: ${missing.join(', ')}`,
      remedy: `install it (Debian, Ubuntu: apt-get install ${packages.join(' ')})`,
    }
  },
  install: (host) => installPackages(host, 'podman', packages),
  start: async (host, folder, origin) => {
    const user = host.uid === 0 ? await ensureUnprivilegedUser(host) : undefined
    const session = await openPodmanSession(host, folder, user)
    const facts = await podmanFacts(session, origin)
    await adoptPauseProcess(session, folder)
    return runningPodman(session, folder, facts)
  },
}

const runningPodman = (session: PodmanSession, folder: RunFolder, facts: EngineFacts): RunningEngine => {
  let spaces = 0
  return {
    facts,
    ...(session.user === undefined ? {} : { runsAs: session.user }),
    loadImage: async (archive) => {
      const readable = await withinReach(session, archive.path)
      await podmanCommand(session, session.base, ['load', '--quiet', '--input', readable], {
        timeoutMs: 300_000,
      })
      await rm(readable)
    },
    pullImage: async (reference) => {
      await podmanCommand(session, session.base, ['pull', '--quiet', reference], { timeoutMs: 900_000 })
    },
    openSpace: (label) => openPodmanSpace(session, folder, `pm/s${++spaces}`, label),
    [Symbol.asyncDispose]: async () => {
      const options = { signal: uninterrupted }
      if (session.user === undefined)
        await podmanCommand(session, session.base, ['unshare', 'rm', '-rf', session.base.root], options)
      const pid = await pausePid(session)
      const pause = pid === undefined ? undefined : identify(pid)
      if (pause !== undefined) await endProcess(pause, { group: false, graceMs: 2_000 })
      if (pid !== undefined) await folder.release(pid)
      await rm(session.dir, { recursive: true, force: true })
    },
  }
}

/** The cache folder may be closed to the user that Podman runs as: a link beside its storage, else a copy, is not. */
const withinReach = async ({ dir }: PodmanSession, path: string): Promise<string> => {
  const near = join(dir, basename(path))
  await link(path, near).catch(() => copyFile(path, near))
  return near
}

/** Rootless Podman keeps one process that holds its namespaces; a later run must find it if we are killed. */
const adoptPauseProcess = async (session: PodmanSession, folder: RunFolder): Promise<void> => {
  const pid = await pausePid(session)
  if (pid !== undefined) await folder.adopt(pid, 'pause process of podman')
}

const pausePid = async ({ dir }: PodmanSession): Promise<number | undefined> => {
  const text = await readFile(join(dir, 'xdg', 'libpod', 'tmp', 'pause.pid'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : Number(text.trim())
}
