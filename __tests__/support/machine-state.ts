import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { processTable } from '../../src/host/process/process-table.ts'
import { readableNames, readableText } from '../../src/host/readable.ts'
import { sharedFiles } from './traces.ts'

/** What a run could leave behind on a machine, by kind, each list sorted. */
export type MachineState = Readonly<Record<string, readonly string[]>>

/** Reads everything. A feature that this machine does not have, such as AppArmor, gives an empty list. */
export const machineState = (): MachineState => ({
  processes: engineProcesses(),
  processesOfEngineUser: processesOf(engineUser()),
  mounts: lines('/proc/self/mountinfo')
    .filter((line) => !runFolder.test(line))
    .map((line) => line.split(' ').slice(3, 5).join(' ')),
  cgroups: cgroups('/sys/fs/cgroup', 5),
  devices: printed('ip', '-o', 'link').map((line) => line.split(':')[1] ?? ''),
  routes: printed('ip', 'route', 'show', 'table', 'all'),
  networkNamespaces: names('/run/netns'),
  firewall: [
    ...printed('iptables-save'),
    ...printed('ip6tables-save'),
    ...printed('nft', 'list', 'ruleset'),
    // Skips comments, which contain the time, and counters.
  ].filter((line) => !line.startsWith('#') && !line.startsWith(':')),
  sysctls: sysctls.map((name) => `${name} = ${lines(`/proc/sys/${name.replaceAll('.', '/')}`).join()}`),
  appArmorProfiles: [...lines('/sys/kernel/security/apparmor/profiles'), ...names('/etc/apparmor.d')],
  engineStores: stores.flatMap((store) => below(store, 3)),
  sharedFiles: sharedFiles(),
})

const engineProgram =
  /^(?:dockerd|containerd|docker-proxy|podman|catatonit|conmon|buildah|buildkitd|rootlesskit|slirp4netns|pasta|fuse-overlayfs|netavark|aardvark-dns|kaniko-executor)/

/** Belongs to a run: tests examine their own run separately, and leave other runs alone. */
const runFolder = /\/[\w/.-]*\/gcb-[A-Za-z0-9]{6}\b/

/** A process whose run is at work, a step in a container included: one that outlived the folder of its run was left. */
const isOfRun = (pid: number): boolean => {
  const [folder] = ['cmdline', 'environ', 'mountinfo'].flatMap(
    (name) => runFolder.exec(readableText(`/proc/${pid}/${name}`)) ?? [],
  )
  return folder !== undefined && existsSync(folder)
}

/** As root, rootless engines run as this user, whose processes are counted whatever they are called. */
const engineUser = (): number | undefined => {
  const [, , uid] = (lines('/etc/passwd').find((line) => line.startsWith('go-container-bench:')) ?? '').split(
    ':',
  )
  return uid === undefined ? undefined : Number(uid)
}

const processesOf = (uid: number | undefined): readonly string[] =>
  (processTable() ?? [])
    .filter(
      ({ pid }) =>
        uid !== undefined && Number(/^Uid:\s+(\d+)/m.exec(readableText(`/proc/${pid}/status`))?.[1]) === uid,
    )
    .filter(({ pid }) => !isOfRun(pid))
    .map(({ pid }) => `${pid} ${readableText(`/proc/${pid}/comm`).trim()}`)
    .toSorted()

const engineProcesses = (): readonly string[] =>
  (processTable() ?? [])
    .flatMap(({ pid }) => {
      const command = readableText(`/proc/${pid}/cmdline`)
      const [program = ''] = command.split('\0')
      return engineProgram.test(basename(program)) && !isOfRun(pid) ? [`${pid} ${program}`] : []
    })
    .toSorted()

/** Settings that engines change or ask users to change. */
const sysctls = [
  ...['net.ipv4.ip_forward', 'net.ipv6.conf.all.forwarding', 'net.ipv4.ip_unprivileged_port_start'],
  ...['net.bridge.bridge-nf-call-iptables', 'net.ipv4.conf.all.route_localnet'],
  ...['user.max_user_namespaces', 'kernel.unprivileged_userns_clone'],
  ...['kernel.apparmor_restrict_unprivileged_userns', 'kernel.keys.maxkeys', 'kernel.core_pattern'],
]

/** Where the machine's own engines keep images, containers, builders, contexts and settings. */
const stores = [
  ...['/var/lib/docker', '/var/lib/containerd', '/var/lib/buildkit', '/var/lib/containers', '/var/lib/cni'],
  ...['/run/docker', '/run/containerd', '/run/containers', '/run/libpod', '/run/buildkit', '/run/user'],
  ...['/etc/docker', '/etc/containers', '/etc/cni'],
  ...[
    '.docker',
    '.local/share/docker',
    '.local/share/containers',
    '.config/containers',
    '.config/docker',
  ].map((name) => join(homedir(), name)),
]

const below = (folder: string, depth: number): readonly string[] =>
  names(folder).flatMap((name) => {
    const path = join(folder, name)
    return [path, ...(depth > 1 ? below(path, depth - 1) : [])]
  })

/** Empty control groups of build steps. Every Docker on the machine shares `docker` and `docker/buildkit`. */
const cgroups = (folder: string, depth: number): readonly string[] =>
  below(folder, depth).filter(
    (path) =>
      /\/(?:docker\/buildkit|buildkit)\/|\/(?:buildah|libpod|podman)/.test(path) &&
      readableText(join(path, 'cgroup.procs')) === '' &&
      names(path).includes('cgroup.procs'),
  )

const names = (folder: string): readonly string[] => readableNames(folder).toSorted()

const lines = (path: string): readonly string[] =>
  readableText(path)
    .split('\n')
    .filter((line) => line !== '')
    .toSorted()

const printed = (program: string, ...args: readonly string[]): readonly string[] => {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8' })
  // For a program that does not exist, stdout is null.
  return (stdout as string | null)?.split('\n').toSorted() ?? []
}
