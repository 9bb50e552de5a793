import { copyFile, mkdir, readFile, readlink, symlink } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ExecResult, Host, User } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { cgroupOf } from '../../host/process/cgroups.ts'
import { removeBelow } from '../../host/run-folder/remove-below.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { writeText } from '../../host/writing.ts'
import { type BundleMount, bundleConfig, givenIn, idsIn, type Rights, workIn } from './bundle.ts'

/** A script in a container that has these rights and nothing of the machine but its programs and settings. */
type ContainerTry = {
  /** Unique in the run; consists of `[a-z0-9-]` only. */
  readonly label: string
  readonly rights: Rights
  /** Undefined: root. */
  readonly user: User | undefined
  readonly script: string
  /** Absolute paths of the programs that it runs. */
  readonly programs: readonly string[]
  /** A folder of the machine that it can read, as `givenIn`. */
  readonly given: string
}

/** Ten times as long as a build of one small file takes with a daemon. */
const timeoutMs = 30_000

/** Namespaces of its own, which end together with the program, and programs of util-linux that create them. */
const alone: readonly string[] = [
  ...['--pdeathsig', 'KILL', 'unshare', '--mount', '--propagation', 'private'],
  ...['--pid', '--fork', '--kill-child', '--mount-proc'],
]

/**
 * Runs it once, and removes what it left. All of it is in namespaces that end with this process or the program, however that
 * ends, and its mounts with them. Needs root.
 */
export const runInContainer = async (
  host: Host,
  folder: RunFolder,
  { runtime, ...asked }: ContainerTry & { readonly runtime: string },
): Promise<ExecResult> => {
  const dir = await folder.sub(join('needs', asked.label))
  try {
    await layOut(host, folder, dir, asked)
    const run = [runtime, '--root', join(dir, 'state'), 'run', '--bundle', dir, asked.label]
    return await host.exec('setpriv', [...alone, ...run], { timeoutMs })
  } finally {
    await removeBelow(host, folder.path, dir)
  }
}

const layOut = async (
  host: Host,
  folder: RunFolder,
  dir: string,
  { label, rights, user, script, programs, given }: ContainerTry,
): Promise<void> => {
  const root = join(dir, 'root')
  for (const name of ['var/tmp', 'var/lib', 'ids']) await mkdir(join(root, name), { recursive: true })
  const work = await folder.sub(join('needs', label, 'work'), user)
  for (const name of ['home', 'run', 'tmp']) await folder.sub(join('needs', label, 'work', name), user)
  if (user !== undefined) {
    await mapIds(host, join(root, 'ids'))
    await writeText(join(dir, 'passwd'), withHome(await readFile('/etc/passwd', 'utf8'), user))
  }
  await writeText(join(dir, 'none'), '')
  const mounts: readonly BundleMount[] = [
    ...(await systemFolders(root)),
    ...foldersOf(programs).map(visible),
    ...(rights.subIds ? [] : withoutSubIds(join(dir, 'none'))),
    ...(user === undefined ? [] : [hiddenBy(join(dir, 'passwd'), '/etc/passwd')]),
    { source: given, target: givenIn, writable: false },
    ...plugins(host),
    { source: work, target: workIn, writable: true },
  ]
  const status = await readFile('/proc/self/status', 'utf8')
  const config = bundleConfig({
    ...{ rights, root, mounts },
    cgroup: join('/', cgroupOf(folder.path), label),
    user: { uid: user?.uid ?? 0, gid: user?.gid ?? 0 },
    env: environment(programs),
    command: ['sh', '-c', script],
    ownCapabilities: BigInt(`0x${/^CapBnd:\s*([\da-f]+)$/m.exec(status)?.[1] ?? '0'}`),
  })
  await writeText(join(dir, 'config.json'), JSON.stringify(config))
}

/** A user of the system may have no home; a part of Buildah looks for that, and not for $HOME. */
export const withHome = (passwd: string, { name }: User): string =>
  passwd
    .split('\n')
    .map((line) =>
      line.startsWith(`${name}:`) ? line.replace(/[^:]*:[^:]*$/, `${workIn}/home:/bin/sh`) : line,
    )
    .join('\n')

const visible = (path: string): BundleMount => ({ source: path, target: path, writable: false })

const hiddenBy = (source: string, target: string): BundleMount => ({ source, target, writable: false })

/** Only of files that exist: another could not be made below a folder that is read-only, and the container would not start. */
export const withoutSubIds = (
  empty: string,
  files: readonly string[] = ['/etc/subuid', '/etc/subgid'],
): readonly BundleMount[] => files.filter((path) => existsSync(path)).map((path) => hiddenBy(empty, path))

/** What programs of the machine need to run: no home, no data, nothing of /run. */
const systemFolders = async (root: string): Promise<readonly BundleMount[]> => {
  const mounts: BundleMount[] = []
  for (const path of ['/usr', '/etc', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32']) {
    const link = await readlink(path).catch(() => undefined)
    if (link !== undefined) await symlink(link, join(root, path))
    else if (existsSync(path)) mounts.push(visible(path))
  }
  return mounts
}

/** Those that are not in the system's folders. */
const foldersOf = (programs: readonly string[]): readonly string[] =>
  [...new Set(programs.map((path) => dirname(path)))].filter(
    (folder) => !/^\/(?:usr|bin|sbin)(?:\/|$)/.test(folder),
  )

/**
 * Copies of the programs that map ids, with the file capabilities that they have in the images of rootless engines: a setuid
 * program may need CAP_SYS_ADMIN, which it has not got in a container. Without setcap they stay as the machine has them.
 */
const mapIds = async (host: Host, ids: string): Promise<void> => {
  for (const [program, capability] of [
    ['newuidmap', 'cap_setuid'],
    ['newgidmap', 'cap_setgid'],
  ] as const) {
    const [own, setcap] = [onPath(host, program), onPath(host, 'setcap')]
    if (own === undefined || setcap === undefined) continue
    const copy = join(ids, program)
    await copyFile(own, copy)
    await host.exec('chmod', ['0755', copy])
    await host.exec(setcap, [`${capability}+ep`, copy])
  }
}

/** Where the client of Docker finds the plugin that builds, for a user who has it in the own home. */
const plugins = (host: Host): readonly BundleMount[] => {
  const own = join(host.env['DOCKER_CONFIG'] ?? join(host.env['HOME'] ?? '/root', '.docker'), 'cli-plugins')
  return existsSync(own) ? [{ source: own, target: `${clientSettings}/cli-plugins`, writable: false }] : []
}

const clientSettings = '/docker'

const environment = (programs: readonly string[]): Readonly<Record<string, string>> => ({
  PATH: [
    ...[idsIn, ...foldersOf(programs)],
    ...['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'],
  ].join(':'),
  HOME: `${workIn}/home`,
  XDG_RUNTIME_DIR: `${workIn}/run`,
  TMPDIR: `${workIn}/tmp`,
  CONTAINERS_CONF: `${givenIn}/containers.conf`,
  DOCKER_CONFIG: clientSettings,
  BUILDX_CONFIG: `${workIn}/buildx`,
})
