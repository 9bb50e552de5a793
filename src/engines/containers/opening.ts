import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host, User } from '../../host/host.ts'
import { cgroupKind } from '../../host/machine.ts'
import { onPath } from '../../host/on-path.ts'
import { makePrivateFolder } from '../../host/run-folder/private-folder.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { copyCertificates, copyLogins } from '../machine/company-settings.ts'
import { canOpenTap } from '../machine/tap-device.ts'
import { containersInfo, runtimeName } from './info.ts'
import { type ContainersKind, type ContainersSession, makeStorageRoot } from './session.ts'
import { chooseStorage } from './storage.ts'
import { makeVolume } from './variant-arguments.ts'
import { readLimitFiles, ulimitArguments } from './ulimits.ts'

const commonGlobals = {
  podman: ['--cgroup-manager', 'cgroupfs', '--events-backend', 'file', '--log-level', 'error'],
  buildah: ['--cgroup-manager', 'cgroupfs', '--log-level', 'error'],
} as const

const withoutBridge = "a bridge would change the machine's firewall rules"

/** Creates the folders, and chooses the storage driver, unless its variant does, and the runtime. */
export const openContainersSession = async (
  host: Host,
  folder: RunFolder,
  kind: ContainersKind,
  user: User | undefined,
): Promise<ContainersSession> => {
  if (kind.variant?.kind === 'userns-remap')
    throw new Error(`${kind.program} has no setting like dockerd's userns-remap`)
  // Root's until its files are in it: its user could exchange them while root writes.
  const dir = await folder.sub(kind.folder)
  const variables = { ...(await copyLogins(host, dir, user)), ...(await copyCertificates(host, dir)) }
  await folder.sub(kind.folder, user)
  // With an owner it is private already.
  if (user === undefined) await makePrivateFolder(dir)
  for (const name of ['home', 'xdg']) await folder.sub(`${kind.folder}/${name}`, user)
  const rootless = user !== undefined || host.uid !== 0
  const session: ContainersSession = {
    kind,
    host,
    dir,
    user,
    rootless,
    base: await makeStorageRoot(folder, `${kind.folder}/base`, user),
    globals: [
      ...commonGlobals[kind.program],
      // Rootless Podman keeps its state in XDG_RUNTIME_DIR; as root, it uses /run/libpod without this.
      ...(kind.program === 'podman' && !rootless ? ['--tmpdir', join(dir, 'xdg', 'libpod', 'tmp')] : []),
    ],
    variables,
    hostNetwork: rootless ? await whyWithoutTap(host, user) : withoutBridge,
    ulimits: rootless ? [] : ulimitArguments(await readLimitFiles()),
    logsUsage: false,
    fuse: undefined,
  }
  await makeVolume(session)
  return chooseRuntime(await chooseStorage(session, folder))
}

const whyWithoutTap = async (host: Host, user: User | undefined): Promise<string | undefined> =>
  (await canOpenTap(host, user)) ? undefined : 'its user cannot open /dev/net/tun'

/** crun does not run on a machine that mixes cgroup v1 and v2; runc does. */
const chooseRuntime = async (session: ContainersSession): Promise<ContainersSession> => {
  const { kind, host, globals } = session
  if (runtimeName(await containersInfo(session)) !== 'crun' || !(await mixesCgroups())) return session
  if (onPath(host, 'runc') === undefined) {
    throw new Error(
      `${kind.name} would use crun, which does not run on this machine's mix of cgroup v1 and v2. ` +
        'Install runc and run again.',
    )
  }
  return kind.program === 'podman'
    ? { ...session, globals: [...globals, '--runtime', 'runc'] }
    : { ...session, variables: { ...session.variables, BUILDAH_RUNTIME: 'runc' } }
}

const mixesCgroups = (): Promise<boolean> =>
  readFile('/proc/self/mountinfo', 'utf8')
    .then((mountinfo) => cgroupKind(mountinfo) === 'hybrid')
    .catch(() => false)
