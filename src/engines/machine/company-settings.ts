import { chmod, chown, cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eraseAtExit } from '../../host/erase-at-exit.ts'
import type { Host, User } from '../../host/host.ts'
import { at, isRecord, listAt, parseJson, textAt } from '../../host/json.ts'
import { writeText } from '../../host/writing.ts'

/** The settings of the machine's own Docker daemon about registries and how to reach them, for a daemon of the run. */
export type DaemonSettings = {
  /** For its daemon.json. */
  readonly config: Readonly<Record<string, readonly string[]>>
  /** For its environment: daemons before 23 refuse to start with `proxies` in daemon.json. */
  readonly env: Readonly<Record<string, string>>
}

const listed = ['registry-mirrors', 'insecure-registries', 'dns', 'dns-search', 'dns-opts']
const proxies = { HTTP_PROXY: 'http-proxy', HTTPS_PROXY: 'https-proxy', NO_PROXY: 'no-proxy' }

/** The settings files of a daemon of this user and of this machine. */
export const daemonFiles = (host: Host): readonly string[] => [
  ...configFolders(host).map((folder) => join(folder, 'daemon.json')),
  '/etc/docker/daemon.json',
]

/** Reads such files; for each setting, the first file that has it counts. A file that does not exist is skipped. */
export const readDaemonSettings = async (files: readonly string[]): Promise<DaemonSettings> => {
  const contents = await readJson(files)
  const config = listed.flatMap((name) => {
    const values = contents.map((file) => listAt(file, name).map(String)).find((list) => list.length > 0)
    return values === undefined ? [] : [[name, values] as const]
  })
  const env = Object.entries(proxies).flatMap(([variable, name]) => {
    const value = contents.map((file) => textAt(file, 'proxies', name)).find((text) => text !== undefined)
    return value === undefined ? [] : [[variable, value] as const]
  })
  return { config: Object.fromEntries(config), env: Object.fromEntries(env) }
}

/** Go's default, which has to be repeated when another folder is added. */
const systemCertificates = '/etc/ssl/certs:/etc/pki/tls/certs'

/**
 * Copies the certificates that this job trusts in addition to the system's into `folder`, and returns the variables that
 * make an engine trust them too. Engines do not know Node's variables, and the user of an engine may not be allowed to
 * read a file of root's.
 */
export const copyCertificates = async (
  { env }: Host,
  folder: string,
): Promise<Readonly<Record<string, string>>> => {
  const [own, extra] = [env['SSL_CERT_FILE'] ?? '', env['NODE_EXTRA_CA_CERTS'] ?? '']
  const [ownCopy, extraCopy] = [join(folder, 'ca-bundle.pem'), join(folder, 'ca-more', 'extra.pem')]
  return {
    ...((await copyReadable(own, ownCopy)) ? { SSL_CERT_FILE: ownCopy } : {}),
    ...((await copyReadable(extra, extraCopy))
      ? { SSL_CERT_DIR: `${join(folder, 'ca-more')}:${env['SSL_CERT_DIR'] ?? systemCertificates}` }
      : {}),
  }
}

/** Certificates are not secret: the user of an engine may read them. */
const copyReadable = async (from: string, to: string): Promise<boolean> => {
  if (from === '' || !(await copied(from, to))) return false
  await chmod(to, 0o644)
  return true
}

/** Copies the certificates for individual registries to where a rootless daemon with this home looks for them. */
export const copyRegistryCertificates = async (host: Host, home: string): Promise<void> => {
  const target = join(home, '.config', 'docker', 'certs.d')
  const sources = ['/etc/docker', ...configFolders(host)].map((folder) => join(folder, 'certs.d'))
  for (const source of sources) await copied(source, target)
}

const copied = (from: string, to: string): Promise<boolean> =>
  cp(from, to, { recursive: true, dereference: true }).then(
    () => true,
    () => false,
  )

/** Where rootless Docker looks for its settings. */
const configFolders = ({ env }: Host): readonly string[] => {
  const [config, home] = [env['XDG_CONFIG_HOME'] ?? '', env['HOME'] ?? '']
  if (config !== '') return [join(config, 'docker')]
  return home === '' ? [] : [join(home, '.config', 'docker')]
}

/**
 * Writes the registry logins of this user into `folder`, in the format of Podman and Buildah and readable for nobody else;
 * returns the variables that point to them. Those of `podman login` take precedence over those of `docker login`.
 * Credential helpers are only named in it, not run. However this program ends, the file goes with it.
 */
export const copyLogins = async (
  host: Host,
  folder: string,
  user: User | undefined,
): Promise<Readonly<Record<string, string>>> => {
  const logins = await readLogins(host)
  if (logins === undefined) return {}
  const file = join(folder, 'auth.json')
  eraseAtExit(file)
  await writeText(file, logins, { mode: 0o600 })
  if (user !== undefined) await chown(file, user.uid, user.gid)
  return { REGISTRY_AUTH_FILE: file }
}

const readLogins = async ({ env, uid }: Host): Promise<string | undefined> => {
  const below = (name: string, ...rest: readonly string[]): readonly string[] =>
    (env[name] ?? '') === '' ? [] : [join(env[name] ?? '', ...rest)]
  const files = [
    ...below('REGISTRY_AUTH_FILE'),
    ...below('XDG_RUNTIME_DIR', 'containers/auth.json'),
    `/run/containers/${uid}/auth.json`,
    ...below('XDG_CONFIG_HOME', 'containers/auth.json'),
    ...below('HOME', '.config/containers/auth.json'),
    ...below('DOCKER_CONFIG', 'config.json'),
    ...below('HOME', '.docker/config.json'),
  ]
  const contents = await readJson(files)
  // For each registry, the first file that has it counts.
  const merged = (name: string): Readonly<Record<string, unknown>> =>
    contents.reduceRight<Readonly<Record<string, unknown>>>((known, file) => {
      const more = at(file, name)
      return isRecord(more) ? { ...known, ...more } : known
    }, {})
  const logins = { auths: merged('auths'), credHelpers: merged('credHelpers') }
  const none = Object.values(logins).every((each) => Object.keys(each).length === 0)
  return none ? undefined : JSON.stringify(logins)
}

const readJson = (files: readonly string[]): Promise<readonly unknown[]> =>
  Promise.all(files.map(async (file) => parseJson(await readFile(file, 'utf8').catch(() => ''))))
