import { chmod, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectFacts } from '../../../src/preflight/collect/collect.ts'
import { preflightContext } from '../../../src/preflight/context.ts'
import type { MachineFacts } from '../../../src/preflight/machine-facts.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { kinds } from '../../support/machine-facts.ts'
import { machineFolder } from '../../support/machine-folder.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'
import { unixServer } from '../../support/unix-server.ts'

const noDocker = 'unix:///no/such.sock'

type Machine = {
  readonly files?: Readonly<Record<string, string>>
  readonly programs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
}

/** The facts of a machine that has only these files and programs. */
const factsOf = async ({
  files = {},
  programs = {},
  env = {},
  uid = 1_000,
}: Machine): Promise<MachineFacts> => {
  await using folder = await machineFolder(files)
  await using fakes = await fakePrograms({ sh: 'exec /bin/sh "$@"', ...programs })
  const host = testHost({
    env: { PATH: fakes.folder, HOME: folder.path, DOCKER_HOST: noDocker, ...env },
    uid,
  })
  return await collectFacts(preflightContext(host, folder.path), kinds)
}

const passwd = 'root:x:0:0:root:/root:/bin/sh\nci:x:1000:1000::/home/ci:/bin/sh\n'

describe('a machine', () => {
  test('of which nothing can be read has no facts, and is not an error', async () => {
    const facts = await factsOf({})
    expect(facts).toMatchObject({ uid: 1_000, user: undefined, sudo: false, tap: 'absent', fuse: 'absent' })
    expect(facts).toMatchObject({
      cgroup: undefined,
      kernel: undefined,
      availableBytes: undefined,
      docker: { rootful: undefined, rootless: undefined },
    })
    expect(facts.subIds).toEqual({ uids: 0, gids: 0, firstFree: 100_000 })
  })

  test('shows limits, kernel, clock and name servers', async () => {
    const facts = await factsOf({
      files: {
        'proc/self/limits':
          'Limit Soft Hard\nMax processes    1    96365    processes\nMax open files    1024    unlimited    files\n',
        'proc/self/status': 'Name:\tx\nCapEff:\t000001fffeffffff\n',
        'proc/meminfo': 'MemTotal: 9 kB\nMemAvailable:    2000000 kB\n',
        'proc/sys/kernel/osrelease': '6.8.0-1020-azure\n',
        'proc/sys/user/max_user_namespaces': '96365\n',
        'proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1\n',
        'etc/apparmor.d/podman': 'profile podman /usr/bin/podman flags=(unconfined) {\n  userns,\n}\n',
        'sys/devices/system/clocksource/clocksource0/current_clocksource': 'tsc\n',
        'etc/resolv.conf': '# nameserver 9.9.9.9\nnameserver 10.0.0.1\nnameserver ::1\n',
      },
    })
    expect(facts).toMatchObject({
      ...{ processes: 96_365, openFiles: Infinity, availableBytes: 2_048_000_000 },
      ...{ kernel: '6.8.0-1020-azure', maxUserNamespaces: 96_365, appArmorRestricts: 1 },
      ...{ clockSource: 'tsc', nameservers: ['10.0.0.1', '::1'] },
      profiles: [expect.stringContaining('/usr/bin/podman')],
    })
    expect((facts.capabilities ?? 0n) & (1n << 24n)).toBe(0n)
  })

  test("in a container has that container's memory", async () => {
    const files = { 'proc/meminfo': 'MemAvailable: 2000000 kB\n', 'sys/fs/cgroup/memory.max': '500000000\n' }
    expect((await factsOf({ files })).availableBytes).toBe(500_000_000)
    expect((await factsOf({ files: { ...files, 'sys/fs/cgroup/memory.max': 'max\n' } })).availableBytes).toBe(
      2_048_000_000,
    )
  })

  test.each([
    ['hybrid', ['cgroup', 'cgroup2']],
    ['v2', ['cgroup2']],
    ['v1', ['cgroup']],
  ] as const)('with %s cgroups', async (kind, types) => {
    const lines = types.map((type, at) => `${at} 1 0:1 / /sys/fs/cgroup/${at} rw - ${type} x rw`)
    const delegated = 'sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/cgroup.controllers'
    const files = { 'proc/self/mountinfo': lines.join('\n'), [delegated]: 'memory pids\n' }
    expect(await factsOf({ files })).toMatchObject({ cgroup: kind, delegated: ['memory', 'pids'] })
  })

  test('whose run folder is on overlay shows that', async () => {
    const lines = ['1 0 0:1 / / rw - ext4 /dev/vda rw', '2 1 0:2 / /tmp rw - overlay overlay rw']
    const facts = await factsOf({
      files: { 'proc/self/mountinfo': lines.join('\n') },
      env: { RUNNER_TEMP: '/tmp' },
    })
    expect(facts.runDisk).toMatchObject({ path: '/tmp', type: 'overlay', freeBytes: expect.any(Number) })
  })
})

const userOf = async (files: Readonly<Record<string, string>>) =>
  (await factsOf({ files, uid: 0, env: { SUDO_UID: '1000' } })).user?.name

describe('a user', () => {
  test('has the widest range under its name or number, among those of others', async () => {
    const files = {
      'etc/passwd': passwd,
      'etc/subuid': 'other:100000:65536\nci:165536:1000\n1000:200000:70000\n',
      'etc/subgid': 'ci:165536:65536\n',
    }
    const facts = await factsOf({ files })
    expect(facts.user).toEqual({ name: 'ci', uid: 1_000, gid: 1_000 })
    expect(facts.subIds).toEqual({ uids: 70_000, gids: 65_536, firstFree: 270_000 })
  })

  test('of a directory service has a name too', async () => {
    const files = { 'etc/subuid': 'ldapuser:100000:65536\n', 'etc/subgid': 'ldapuser:100000:65536\n' }
    const facts = await factsOf({ files, programs: { id: '[ "$*" = "-un 1000" ] && echo ldapuser' } })
    expect(facts).toMatchObject({ user: { name: 'ldapuser' }, subIds: { uids: 65_536, gids: 65_536 } })
  })

  test('that may not create a user namespace gets the error of the kernel', async () => {
    const refusing = 'echo "unshare: unshare failed: Operation not permitted" >&2; exit 1'
    const refusal = async (unshare: string) => (await factsOf({ programs: { unshare } })).namespaceRefusal
    expect(await refusal(refusing)).toBe('unshare: unshare failed: Operation not permitted')
    expect(await refusal('exit 0')).toBeUndefined()
    expect((await factsOf({})).namespaceRefusal).toBeUndefined()
  })

  test('may have sub-ids from a service', async () => {
    expect((await factsOf({ files: { 'etc/nsswitch.conf': 'subid: sss\n' } })).subIdService).toBe('sss')
    expect((await factsOf({ files: { 'etc/nsswitch.conf': 'subid: files\n' } })).subIdService).toBeUndefined()
  })

  test('whose sudo asks for a password has no sudo', async () => {
    const passwordless = { sudo: '[ "$1 $2" = "-n true" ]' }
    expect((await factsOf({ programs: passwordless })).sudo).toBe(true)
    expect((await factsOf({ programs: { sudo: 'echo "a password is required" >&2; exit 1' } })).sudo).toBe(
      false,
    )
  })

  test('for root is the one behind sudo if it has sub-ids, else the system user, else undefined', async () => {
    const own = 'go-container-bench:x:999:999::/nonexistent:/usr/sbin/nologin\n'
    const ranges = (...owners: readonly string[]): Readonly<Record<string, string>> => {
      const lines = owners.map((owner, at) => `${owner}:${100_000 + at * 65_536}:65536\n`).join('')
      return { 'etc/passwd': passwd + own, 'etc/subuid': lines, 'etc/subgid': lines }
    }
    expect(await userOf(ranges('ci', 'go-container-bench'))).toBe('ci')
    expect(await userOf(ranges('go-container-bench'))).toBe('go-container-bench')
    expect(await userOf(ranges())).toBeUndefined()
  })

  test('that does not exist yet may do with a device what anybody may', async () => {
    await using folder = await machineFolder({ 'dev/net/tun': '', 'dev/fuse': '' })
    await chmod(join(folder.path, 'dev/net/tun'), 0o600)
    const host = testHost({ env: { PATH: '/nowhere', DOCKER_HOST: noDocker }, uid: 0 })
    const { tap, fuse } = await collectFacts(preflightContext(host, folder.path), kinds)
    expect({ tap, fuse }).toEqual({ tap: 'closed', fuse: 'open' })
  })

  test('must own its runtime folder', async () => {
    await using folder = await machineFolder({ bus: '' })
    const env = { XDG_RUNTIME_DIR: folder.path, DBUS_SESSION_BUS_ADDRESS: '' }
    const owner = process.geteuid?.() ?? 0
    expect((await factsOf({ env, uid: owner })).runtimeDir).toEqual({
      path: folder.path,
      usable: true,
      bus: true,
    })
    expect((await factsOf({ env, uid: owner + 1 })).runtimeDir).toMatchObject({ usable: false })
    expect((await factsOf({ env: { XDG_RUNTIME_DIR: '' } })).runtimeDir).toBeUndefined()
  })
})

const getcap = (text: string) => ({ newuidmap: 'exit 0', getcap: `echo "$1 ${text}"` })

describe('newuidmap', () => {
  test('with a file capability is privileged', async () => {
    expect((await factsOf({ programs: getcap('cap_setuid=ep') })).newuidmap).toMatchObject({
      privileged: true,
    })
    expect((await factsOf({ programs: getcap('') })).newuidmap).toMatchObject({ privileged: false })
  })

  test('that is setuid root is privileged too', async () => {
    await using fakes = await fakePrograms({ newuidmap: 'exit 0' })
    await chmod(join(fakes.folder, 'newuidmap'), 0o4755)
    const facts = await factsOf({ env: { PATH: fakes.folder } })
    // Only root can make a file that is setuid root.
    expect(facts.newuidmap?.privileged === true).toBe(process.geteuid?.() === 0)
  })
})

const answer = async (script: string) => (await factsOf({ programs: { podman: script } })).answers['podman']

describe('an engine on PATH', () => {
  test('prints its version', async () => {
    expect(await answer('echo podman version 4.9.3')).toEqual({ version: '4.9.3' })
    expect(await answer('echo Docker version library-import, build x')).toEqual({ version: 'library-import' })
    expect(await answer('echo podman v5.7.0+ds1 extra')).toEqual({ version: '5.7.0+ds1' })
  })

  test.each([
    ['that dies by a signal', 'kill -SEGV $$', '--version was killed by SIGSEGV'],
    [
      'that fails',
      'echo 4.9.3; echo no home >&2; exit 125',
      '--version ended with exit status 125 (no home)',
    ],
    ['that prints garbage', 'printf "\\033[31m<html>no</html>"', '--version does not print a version'],
    ['that prints nothing', 'exit 0', '--version does not print a version'],
    ['of another machine', '#!/no/such/interpreter', 'was not found'],
  ])('%s counts as failed', async (_, script, failure) => {
    expect(await answer(script)).toEqual({ failure: expect.stringContaining(failure) })
  })
})

const info = (more: object): string =>
  JSON.stringify({ Driver: 'vfs', DockerRootDir: '/tmp', ServerVersion: '29.4.2', ...more })

const dockerOf = async (body: string): Promise<MachineFacts['docker']> => {
  await using server = await unixServer((request, response) =>
    response.end(request.url?.endsWith('/info') === true ? body : 'OK'),
  )
  return (await factsOf({ env: { DOCKER_HOST: server.endpoint, XDG_RUNTIME_DIR: '' } })).docker
}

test('what engines create when they are asked is removed afterwards', async () => {
  await using temp = await tempFolder()
  const podman = 'mkdir "$TMPDIR/podman-run" "$XDG_RUNTIME_DIR/libpod" && echo podman version 4.9.3'
  const programs = { podman, mkdir: 'exec /bin/mkdir "$@"' }
  const { answers } = await factsOf({ programs, env: { RUNNER_TEMP: temp.path } })
  expect(answers['podman']).toEqual({ version: '4.9.3' })
  expect(await readdir(temp.path)).toEqual([])
})

test('engines are asked in a folder that the next run removes when this one is killed', async () => {
  await using temp = await tempFolder()
  const podman =
    'test -f "$TMPDIR/owner.json" && echo "${TMPDIR##*/}" > "$TMPDIR/../seen"; echo podman version 4.9.3'
  await factsOf({ programs: { podman }, env: { RUNNER_TEMP: temp.path } })
  expect(await readFile(join(temp.path, 'seen'), 'utf8')).toMatch(/^gcb-[A-Za-z0-9]{6}\n$/)
})

describe('a Docker daemon that is already running', () => {
  test('reports version, driver and disk', async () => {
    const { rootful, rootless } = await dockerOf(info({}))
    expect(rootful).toMatchObject({ version: '29.4.2', driver: 'vfs', disk: { path: '/tmp' } })
    expect(rootful?.disk?.freeShare).toBeGreaterThan(0)
    expect(rootless).toBeUndefined()
  })

  test('without root is recognized as rootless', async () => {
    const { rootful, rootless } = await dockerOf(info({ SecurityOptions: ['name=seccomp', 'name=rootless'] }))
    expect(rootful).toBeUndefined()
    expect(rootless).toMatchObject({ driver: 'vfs' })
  })

  test('that answers with garbage is found, without details', async () => {
    const { rootful } = await dockerOf('<html>')
    expect(rootful).toEqual({ endpoint: expect.stringMatching(/^unix:/) })
  })
})

test('proxies are recorded by name, never by value', async () => {
  const secret = 'http://user:hunter2@proxy.example:3128'
  const facts = await factsOf({
    env: { https_proxy: secret, HTTP_PROXY: '' },
    files: { '.docker/config.json': JSON.stringify({ proxies: { default: { httpProxy: secret } } }) },
  })
  // This folder is the root of the machine and the home folder at once.
  expect(facts.proxies.environment).toEqual(['HTTPS_PROXY'])
  expect(
    JSON.stringify(facts, (_, value: unknown) => (typeof value === 'bigint' ? '' : value)),
  ).not.toContain('hunter2')
})
