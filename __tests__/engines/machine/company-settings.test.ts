import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import {
  copyCertificates,
  copyLogins,
  copyRegistryCertificates,
  daemonFiles,
  readDaemonSettings,
} from '../../../src/engines/machine/company-settings.ts'
import { repositoryUrl } from '../../support/paths.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

const none = {
  ...{ HOME: undefined, XDG_CONFIG_HOME: undefined, XDG_RUNTIME_DIR: undefined, DOCKER_CONFIG: undefined },
  ...{ REGISTRY_AUTH_FILE: undefined, SSL_CERT_FILE: undefined, SSL_CERT_DIR: undefined },
  NODE_EXTRA_CA_CERTS: undefined,
}

/** Writes files by path below a folder. */
const write = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await writeFile(join(folder, path), text, { mode: 0o600 })
  }
}

const filesOf = (env: Readonly<Record<string, string>>) => daemonFiles(testHost({ env: { ...none, ...env } }))

describe('settings of Docker daemons', () => {
  test('are those about registries, name servers and proxies; the first file with a setting counts', async () => {
    await using temp = await tempFolder()
    await write(temp.path, {
      'user.json': JSON.stringify({ 'registry-mirrors': ['https://a.example'], 'data-root': '/x' }),
      'machine.json': JSON.stringify({
        'registry-mirrors': ['https://b.example'],
        'insecure-registries': ['10.0.0.0/8'],
        dns: ['10.0.0.1'],
        'storage-driver': 'vfs',
        proxies: { 'http-proxy': 'http://p.example:3128', 'no-proxy': '.example' },
      }),
      'broken.json': '{',
    })
    const files = ['no.json', 'broken.json', 'user.json', 'machine.json'].map((name) => join(temp.path, name))
    expect(await readDaemonSettings(files)).toEqual({
      config: {
        'registry-mirrors': ['https://a.example'],
        'insecure-registries': ['10.0.0.0/8'],
        dns: ['10.0.0.1'],
      },
      env: { HTTP_PROXY: 'http://p.example:3128', NO_PROXY: '.example' },
    })
    expect(await readDaemonSettings([])).toEqual({ config: {}, env: {} })
  })

  test("are looked for in the user's folder, then in the machine's", () => {
    const machine = '/etc/docker/daemon.json'
    expect(filesOf({})).toEqual([machine])
    expect(filesOf({ HOME: '/home/a' })).toEqual(['/home/a/.config/docker/daemon.json', machine])
    expect(filesOf({ HOME: '/home/a', XDG_CONFIG_HOME: '/c' })).toEqual(['/c/docker/daemon.json', machine])
  })
})

describe('certificates', () => {
  test('of the job are added to those of the system, readable for the user of the engine', async () => {
    await using temp = await tempFolder()
    await write(temp.path, { 'node.pem': 'extra', 'bundle.pem': 'all', 'to/x': '' })
    const host = testHost({
      env: {
        ...none,
        NODE_EXTRA_CA_CERTS: join(temp.path, 'node.pem'),
        SSL_CERT_FILE: join(temp.path, 'bundle.pem'),
      },
    })
    const to = join(temp.path, 'to')
    const variables = await copyCertificates(host, to)
    expect(variables).toEqual({
      SSL_CERT_FILE: join(to, 'ca-bundle.pem'),
      SSL_CERT_DIR: `${join(to, 'ca-more')}:/etc/ssl/certs:/etc/pki/tls/certs`,
    })
    expect(await readFile(join(to, 'ca-bundle.pem'), 'utf8')).toBe('all')
    expect(await readdir(join(to, 'ca-more'))).toEqual(['extra.pem'])
    for (const name of ['ca-bundle.pem', 'ca-more/extra.pem'])
      expect((await stat(join(to, name))).mode & 0o777).toBe(0o644)
  })

  test('that do not exist, or are not named, change nothing', async () => {
    await using temp = await tempFolder()
    const gone = join(temp.path, 'gone.pem')
    const env = { ...none, NODE_EXTRA_CA_CERTS: gone, SSL_CERT_FILE: '' }
    expect(await copyCertificates(testHost({ env }), temp.path)).toEqual({})
    expect(await readdir(temp.path)).toEqual([])
  })

  test('for individual registries are copied to where a rootless daemon with this home looks', async () => {
    await using temp = await tempFolder()
    await write(temp.path, { 'config/docker/certs.d/r.example:5000/ca.crt': 'ca' })
    const env = { ...none, XDG_CONFIG_HOME: join(temp.path, 'config') }
    await copyRegistryCertificates(testHost({ env }), join(temp.path, 'home'))
    const copy = join(temp.path, 'home/.config/docker/certs.d/r.example:5000/ca.crt')
    expect(await readFile(copy, 'utf8')).toBe('ca')
  })
})

const auth = (...names: readonly string[]): string =>
  JSON.stringify({ auths: Object.fromEntries(names.map((name) => [name.split('=')[0], { auth: name }])) })

describe('registry logins', () => {
  test("of podman and docker are merged into a file that only its user can read; podman's come first", async () => {
    await using temp = await tempFolder()
    await write(temp.path, {
      'run/containers/auth.json': auth('a.example=podman'),
      'home/.docker/config.json': JSON.stringify({
        ...(JSON.parse(auth('a.example=docker', 'b.example=docker')) as object),
        credHelpers: { 'c.example': 'ecr-login' },
        HttpHeaders: { x: 'y' },
      }),
    })
    const env = { ...none, HOME: join(temp.path, 'home'), XDG_RUNTIME_DIR: join(temp.path, 'run') }
    const file = join(temp.path, 'auth.json')
    expect(await copyLogins(testHost({ env }), temp.path, undefined)).toEqual({ REGISTRY_AUTH_FILE: file })
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      auths: { 'a.example': { auth: 'a.example=podman' }, 'b.example': { auth: 'b.example=docker' } },
      credHelpers: { 'c.example': 'ecr-login' },
    })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('of a program are gone when it ends, even where it leaves its folder', async () => {
    await using temp = await tempFolder()
    await write(temp.path, { 'home/.docker/config.json': auth('a.example=docker'), 'run/kept': '' })
    const script = `
      import { copyLogins } from '${repositoryUrl('src/engines/machine/company-settings.ts').href}'
      import { readdir } from 'node:fs/promises'
      const host = { env: process.env, uid: 4_000_000 }
      await copyLogins(host, '${temp.path}/run', undefined)
      console.log(String(await readdir('${temp.path}/run')))
      process.exit(130)`
    const env = { PATH: process.env['PATH'], HOME: join(temp.path, 'home') }
    const args = ['--input-type=module', '-e', script]
    const ended = await promisify(execFile)(process.execPath, args, { env }).catch((error: unknown) => error)
    expect(ended).toMatchObject({ code: 130, stdout: 'auth.json,kept\n' })
    expect(await readdir(join(temp.path, 'run'))).toEqual(['kept'])
  })

  test('are not written if nobody logged in', async () => {
    await using temp = await tempFolder()
    await write(temp.path, { '.docker/config.json': '{"auths":{}}' })
    const env = { ...none, HOME: temp.path }
    expect(await copyLogins(testHost({ env, uid: 4_000_000 }), temp.path, undefined)).toEqual({})
    expect(await readdir(temp.path)).toEqual(['.docker'])
  })
})
