import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { succeed } from '../../host/process/exec.ts'
import type { CodeOf } from '../engine.ts'
import { inPrivateRoot, type RootMount } from './private-root.ts'

/** Kaniko as a run uses it: only in a private root, because it deletes everything below its `/`. */
export type Kaniko = {
  readonly host: Host
  /** Path of the executor. */
  readonly executor: string
  /** The folder of base images. */
  readonly baseDir: string
  /** For the reference of each loaded image, the name that a Dockerfile must use for it. */
  readonly bases: Map<string, string>
  readonly env: Host['env']
  /** Its steps can read everything that it is given. */
  readonly codeOf: CodeOf
  /** The control group that limits its processes, as a folder. */
  readonly group: string | undefined
}

/** The path of the executor; in its own image it is in /kaniko. */
export const findExecutor = (host: Host): string | undefined =>
  onPath(host, 'kaniko-executor') ??
  (existsSync('/kaniko/executor') ? '/kaniko/executor' : onPath(host, 'executor'))

type ExecutorLocation = {
  /** A folder that contains `root` and `stage`. */
  readonly work: string
  readonly mounts: readonly RootMount[]
  readonly network: boolean
}

/** The command line that runs the executor in the private root `root` of a folder. */
export const executorCommand = (
  kaniko: Kaniko,
  { work, mounts, network }: ExecutorLocation,
  args: readonly string[],
): Promise<readonly [program: string, ...args: string[]]> => {
  const { executor, baseDir, group } = kaniko
  return inPrivateRoot(
    {
      root: join(work, 'root'),
      stage: join(work, 'stage'),
      network,
      group,
      mounts: [
        { source: executor, target: '/kaniko/executor', writable: false },
        { source: baseDir, target: '/kaniko/base', writable: false },
        ...mounts,
        ...(network ? networkFiles(kaniko) : []),
      ],
    },
    ['/kaniko/executor', ...args],
  )
}

/**
 * The files that it needs to reach a registry: names, certificates, logins. Steps run as the same user in the same root, so
 * they can read the logins; code of a fork is built without any.
 */
const networkFiles = ({ host: { env }, codeOf }: Kaniko): readonly RootMount[] => {
  const logins = join(env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? '/root', '.docker'), 'config.json')
  return [
    ['/etc/resolv.conf', '/etc/resolv.conf'],
    ['/etc/hosts', '/etc/hosts'],
    ['/etc/ssl/certs', '/kaniko/ssl/certs'],
    ...(codeOf === 'repository' ? [[logins, '/kaniko/.docker/config.json']] : []),
  ].flatMap(([source = '', target = '']) => (existsSync(source) ? [{ source, target, writable: false }] : []))
}

/** The environment of the executor. RUN steps use the image's, but can read this one, so a fork gets no login of a proxy. */
export const executorEnv = ({ env }: Host, codeOf: CodeOf): Kaniko['env'] => ({
  ...Object.fromEntries(
    Object.entries(env)
      .filter(([name]) => /^(?:https?|no)_proxy$/i.test(name))
      .map(([name, value]) => [name, codeOf === 'fork' ? withoutLogin(value) : value]),
  ),
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  SSL_CERT_DIR: '/kaniko/ssl/certs',
  DOCKER_CONFIG: '/kaniko/.docker',
})

/** An address may have no scheme, and a password may contain `@`. */
const withoutLogin = (address = ''): string =>
  address.includes('@')
    ? `${/^[a-z0-9+.-]+:\/\//i.exec(address)?.[0] ?? ''}${address.slice(address.lastIndexOf('@') + 1)}`
    : address

/** Its version. Asked in a private root, which also shows that it can run here at all; throws when it cannot. */
export const executorVersion = async (kaniko: Kaniko, work: string): Promise<string | undefined> => {
  await mkdir(join(work, 'root'), { recursive: true })
  await mkdir(join(work, 'stage'), { recursive: true })
  const [program, ...args] = await executorCommand(kaniko, { work, mounts: [], network: false }, ['version'])
  try {
    const printed = succeed(await kaniko.host.exec(program, args, { env: kaniko.env }))
    return /Kaniko version\s*:\s*v?(\S+)/.exec(printed)?.[1]
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
