import { join } from 'node:path'
import type { Host, User } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { CommandError } from '../../host/process/exec.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { copyCertificates, copyLogins } from '../machine/company-settings.ts'
import { canOpenTap } from '../machine/tap-device.ts'
import { containersInfo, runtimeName, storageDriver } from './info.ts'
import { hybridCgroups, readLimitFiles, ulimitArguments } from './machine.ts'
import { assertLocalPodman } from './podman-remote.ts'
import { type ContainersKind, type ContainersSession, makeStorageRoot } from './session.ts'

const commonGlobals = {
  podman: ['--cgroup-manager', 'cgroupfs', '--events-backend', 'file', '--log-level', 'error'],
  buildah: ['--cgroup-manager', 'cgroupfs', '--log-level', 'error'],
} as const

const withoutBridge = 'a network of their own would change the firewall rules of the machine'

/** Makes the folders and chooses storage driver and runtime. */
export const openContainersSession = async (
  host: Host,
  folder: RunFolder,
  kind: ContainersKind,
  user: User | undefined,
): Promise<ContainersSession> => {
  const dir = await folder.sub(kind.folder, user)
  for (const name of ['home', 'xdg']) await folder.sub(`${kind.folder}/${name}`, user)
  const rootless = user !== undefined || host.uid !== 0
  const session: ContainersSession = {
    ...{ kind, host, dir, user, rootless },
    base: await makeStorageRoot(folder, `${kind.folder}/base`, user),
    globals: [
      ...commonGlobals[kind.program],
      // Rootless Podman keeps its state in XDG_RUNTIME_DIR, root's in /run/libpod unless it is told otherwise.
      ...(kind.program === 'podman' && !rootless ? ['--tmpdir', join(dir, 'xdg', 'libpod', 'tmp')] : []),
    ],
    variables: { ...(await copyLogins(host, dir, user)), ...(await copyCertificates(host, dir)) },
    hostNetwork: rootless ? await whyWithoutTap(host, user) : withoutBridge,
    ulimits: rootless ? [] : ulimitArguments(await readLimitFiles()),
  }
  return chooseRuntime(await chooseStorage(session))
}

const whyWithoutTap = async (host: Host, user: User | undefined): Promise<string | undefined> =>
  (await canOpenTap(host, user)) ? undefined : 'its user cannot open /dev/net/tun'

/**
 * Never vfs, which copies the whole base for every step: overlay, natively or, without root, through
 * fuse-overlayfs. Root's overlay would otherwise leave its folder mounted on itself.
 */
const chooseStorage = async (session: ContainersSession): Promise<ContainersSession> => {
  const fuse = session.rootless ? onPath(session.host, 'fuse-overlayfs') : undefined
  const overlay = ['--storage-driver', 'overlay']
  const choices = [
    [...overlay, ...(session.rootless ? [] : ['--storage-opt', 'overlay.skip_mount_home=true'])],
    ...(fuse === undefined ? [] : [[...overlay, '--storage-opt', `overlay.mount_program=${fuse}`]]),
  ]
  const failures: unknown[] = []
  for (const choice of choices) {
    const tried = { ...session, globals: [...session.globals, ...choice] }
    const before = failures.length
    const info = await containersInfo(tried).catch((error: unknown) => {
      // Told as it is: the other storage driver would hang as well, and has nothing to do with it.
      if (error instanceof CommandError && error.result.end.kind !== 'exited') throw error
      failures.push(error)
    })
    if (storageDriver(info) === 'overlay') return tried
    const driver =
      info === undefined ? undefined : `its storage driver is ${storageDriver(info) ?? 'unknown'}`
    if (failures.length === before) failures.push(driver ?? 'nothing that can be read')
  }
  if (String(failures.at(-1)).includes('unknown flag: --root')) await assertLocalPodman(session.host)
  throw new Error(
    `${session.kind.name} cannot use the storage driver overlay here, and vfs is no fair measure. Use a file ` +
      `system that overlay works on${session.rootless ? ', or install fuse-overlayfs' : ''}. ` +
      `${session.kind.program} said: ${String(failures.at(-1))}`,
    { cause: failures.at(-1) },
  )
}

/** crun refuses a host that mixes cgroup v1 and v2; runc works there. */
const chooseRuntime = async (session: ContainersSession): Promise<ContainersSession> => {
  const { kind, host, globals } = session
  if (runtimeName(await containersInfo(session)) !== 'crun' || !(await hybridCgroups())) return session
  if (onPath(host, 'runc') === undefined) {
    throw new Error(
      `${kind.name} would use crun, which refuses the mixed cgroup v1 and v2 of this machine. ` +
        'Install runc and run again.',
    )
  }
  return kind.program === 'podman'
    ? { ...session, globals: [...globals, '--runtime', 'runc'] }
    : { ...session, variables: { ...session.variables, BUILDAH_RUNTIME: 'runc' } }
}
