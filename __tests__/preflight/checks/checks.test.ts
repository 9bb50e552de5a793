import { describe, expect, test } from 'vitest'
import type { State } from '../../../src/preflight/finding.ts'
import type { Disk, DockerDaemon, MachineFacts } from '../../../src/preflight/machine-facts.ts'
import { engineNeeding, findingsWith, goodFacts } from '../../support/machine-facts.ts'

const disk = (different: Partial<Disk>): Disk => ({
  path: '/var/lib/docker',
  type: undefined,
  freeShare: undefined,
  freeBytes: undefined,
  ...different,
})

const daemonWith = (different: Partial<DockerDaemon>): DockerDaemon => ({
  endpoint: 'unix:///var/run/docker.sock',
  version: undefined,
  driver: 'overlay2',
  disk: undefined,
  ...different,
})

const daemon = (freeShare: number, driver = 'overlay2'): MachineFacts['docker'] => ({
  rootful: daemonWith({ driver, disk: disk({ freeShare }) }),
  rootless: undefined,
})

type Case = readonly [
  what: string,
  different: Partial<MachineFacts>,
  expected: readonly [name: string, state: State, seen: RegExp, remedy?: RegExp],
]

const cases: readonly Case[] = [
  [
    'no sub-ids',
    { subIds: { uids: 0, gids: 0, firstFree: 231_072 } },
    [
      'sub-ids',
      'missing',
      /runner has none/,
      /^sudo usermod --add-subuids 231072-296607 --add-subgids 231072-296607 runner$/,
    ],
  ],
  [
    'too few sub-ids',
    { subIds: { uids: 65_536, gids: 1_000, firstFree: 100_000 } },
    ['sub-ids', 'warning', /has only 1000/, /usermod/],
  ],
  [
    'sub-ids from a directory service',
    { subIds: { uids: 0, gids: 0, firstFree: 100_000 }, subIdService: 'sss' },
    ['sub-ids', 'unknown', /sss/],
  ],
  [
    'root that can create the user',
    {
      uid: 0,
      user: undefined,
      programs: { ...goodFacts.programs, useradd: '/usr/sbin/useradd', usermod: '/usr/sbin/usermod' },
    },
    ['sub-ids', 'ok', /creates the system user/],
  ],
  [
    'root that cannot create the user',
    { uid: 0, user: undefined },
    ['sub-ids', 'missing', /useradd or usermod/, /apt-get install passwd/],
  ],
  [
    'no newuidmap',
    { newuidmap: undefined },
    ['newuidmap', 'missing', /not installed/, /apt-get install uidmap/],
  ],
  [
    'newgidmap without rights',
    { newgidmap: { path: '/usr/bin/newgidmap', privileged: false } },
    ['newgidmap', 'missing', /neither setuid/, /^sudo chmod u\+s \/usr\/bin\/newgidmap$/],
  ],
  [
    'newuidmap whose privileges cannot be read',
    { newuidmap: { path: '/u', privileged: undefined } },
    ['newuidmap', 'unknown', /getcap/],
  ],
  [
    'no user namespaces',
    { maxUserNamespaces: 0 },
    ['user namespaces', 'missing', /is 0/, /sysctl -w user\.max_user_namespaces=/],
  ],
  [
    "Debian's switch",
    { unprivilegedNamespaces: 0 },
    [
      'user namespaces',
      'missing',
      /unprivileged_userns_clone is 0/,
      /sysctl -w kernel\.unprivileged_userns_clone=1/,
    ],
  ],
  [
    'a seccomp filter that refuses user namespaces',
    { namespaceRefusal: 'unshare: unshare failed: Operation not permitted' },
    ['user namespaces', 'missing', /refused: .*not permitted/, /--privileged/],
  ],
  [
    'a refusal that may come from AppArmor',
    { namespaceRefusal: 'unshare: unshare failed: Permission denied', appArmorRestricts: 1 },
    ['user namespaces', 'ok', /allowed/],
  ],
  ["Red Hat's old kernel", { kernel: '4.18.0-553.el8.x86_64' }, ['storage driver', 'ok', /native/]],
  [
    'an unreadable sysctl',
    { maxUserNamespaces: undefined },
    ['user namespaces', 'unknown', /cannot be read/],
  ],
  [
    'hybrid cgroups with crun only',
    { cgroup: 'hybrid', programs: { crun: '/usr/bin/crun' } },
    ['OCI runtime', 'missing', /only crun/, /apt-get install runc/],
  ],
  [
    'hybrid cgroups with runc',
    { cgroup: 'hybrid' },
    ['OCI runtime', 'ok', /^\/usr\/bin\/runc; crun does not run/],
  ],
  ['no runtime', { programs: {} }, ['OCI runtime', 'missing', /neither crun nor runc/, /runc/]],
  ['hybrid cgroups', { cgroup: 'hybrid' }, ['cgroups', 'ok', /^hybrid: .*cannot limit/]],
  ['cgroup v2', {}, ['cgroups', 'ok', /v2; delegated to the user: memory, pids/]],
  ['no cgroups', { cgroup: undefined }, ['cgroups', 'unknown', /no cgroup/]],
  [
    'a closed tap device',
    { tap: 'closed' },
    ['/dev/net/tun', 'warning', /closed to runner/, /chmod 666 \/dev\/net\/tun/],
  ],
  ['no tap device', { tap: 'absent' }, ['/dev/net/tun', 'warning', /does not exist/, /modprobe tun/]],
  [
    'no network driver',
    { programs: {} },
    ['network driver', 'warning', /neither pasta nor slirp4netns/, /apt-get install/],
  ],
  [
    'a pasta too old for Podman 5',
    {
      programs: { pasta: '/usr/bin/pasta' },
      answers: { podman: { version: '5.4.0' }, pasta: { version: '0.0~git20230309.7c7625d-1' } },
    },
    ['pasta', 'warning', /of 20230309: too old for Podman 5/, /newer passt/],
  ],
  [
    'a Podman 5 without pasta',
    { answers: { podman: { version: '5.4.2' } } },
    ['pasta', 'warning', /not on PATH, but Podman 5/, /^sudo apt-get install passt, or set default_rootless/],
  ],
  [
    'a pasta too old, which Podman 4 does not use',
    {
      programs: { pasta: '/usr/bin/pasta' },
      answers: { podman: { version: '4.9.3' }, pasta: { version: '0.0~git20230309.7c7625d-1' } },
    },
    ['pasta', 'ok', /uses slirp4netns/],
  ],
  [
    'a pasta of today',
    {
      programs: { pasta: '/usr/bin/pasta' },
      answers: { podman: { version: '5.4.0' }, pasta: { version: '2024_08_21.1d6142f' } },
    },
    ['pasta', 'ok', /of 20240821/],
  ],
  [
    'a pasta that prints no version',
    { programs: { pasta: '/usr/bin/pasta' }, answers: { pasta: { failure: 'x' } } },
    ['pasta', 'unknown', /release date/],
  ],
  [
    'an old kernel with fuse-overlayfs',
    { kernel: '5.4.0', programs: { 'fuse-overlayfs': '/usr/bin/fuse-overlayfs' } },
    ['storage driver', 'warning', /5\.4\.0 has no overlay.*fuse-overlayfs .*slower/, /5\.13/],
  ],
  [
    'storage on overlay without fuse-overlayfs',
    { runDisk: disk({ path: '/tmp', type: 'overlay' }) },
    ['storage driver', 'missing', /2\.1 to 2\.4 s instead of 0\.03 to 0\.05 s/, /install fuse-overlayfs/],
  ],
  [
    'storage on overlay with a closed /dev/fuse',
    {
      runDisk: disk({ path: '/tmp', type: 'overlay' }),
      fuse: 'closed',
      programs: { 'fuse-overlayfs': '/f' },
    },
    ['storage driver', 'missing', /\/dev\/fuse is closed/, /chmod 666 \/dev\/fuse/],
  ],
  [
    'the first kernel with overlay in user namespaces',
    { kernel: '5.13.0' },
    ['storage driver', 'ok', /native/],
  ],
  [
    'a daemon on vfs',
    { docker: daemon(0.5, 'vfs') },
    ["storage of Docker's daemon", 'warning', /copies the whole base image/, /overlay2/],
  ],
  [
    'a daemon on fuse-overlayfs',
    { docker: daemon(0.5, 'fuse-overlayfs') },
    ["storage of Docker's daemon", 'warning', /slower/, /overlay2/],
  ],
  [
    'a foreign daemon on a full disk',
    { docker: daemon(0.24) },
    ["disk of Docker's daemon", 'missing', /\/var\/lib\/docker: 24% free; below 25%/, /free up space/],
  ],
  [
    'a foreign daemon on a disk with just enough space',
    { docker: daemon(0.25) },
    ["disk of Docker's daemon", 'ok', /25% free/],
  ],
  [
    'a foreign daemon whose disk cannot be seen',
    { docker: { rootful: daemonWith({ endpoint: 'unix:///x' }), rootless: undefined } },
    ["disk of Docker's daemon", 'unknown', /cannot be seen/],
  ],
  [
    'a run folder that cannot be created',
    { runDiskWritable: false },
    ['disk of the run', 'missing', /not writable/, /RUNNER_TEMP/],
  ],
  [
    'little disk',
    { runDisk: disk({ path: '/tmp', freeBytes: 1e9 }) },
    ['disk of the run', 'warning', /1\.0 GB free/, /RUNNER_TEMP/],
  ],
  ['little memory', { availableBytes: 5e8 }, ['memory', 'warning', /0\.5 GB/, /larger machine/]],
  ['few open files', { openFiles: 256 }, ['ulimits', 'warning', /256 open files/, /--ulimit/]],
  ['a slow clock', { clockSource: 'hpet' }, ['clock', 'warning', /hpet/, /tsc/]],
  [
    'a clock that is earlier than the first version',
    { nowMs: 0 },
    ['clock', 'warning', /1970-01-01/, /timedatectl/],
  ],
  ['root without the capability', { uid: 0, openFiles: 20_000 }, ['CAP_SYS_RESOURCE', 'ok', /rlimit type 7/]],
  [
    'root with the capability',
    { uid: 0, capabilities: 0x1ffffffffffn },
    ['CAP_SYS_RESOURCE', 'ok', /^available$/],
  ],
  [
    'a proxy in the environment only',
    { proxies: { environment: ['HTTPS_PROXY'], dockerConfig: [] } },
    ['proxy', 'warning', /HTTPS_PROXY in the environment: .*not those of BuildKit/, /config\.json/],
  ],
  [
    "a proxy in Docker's configuration only",
    { proxies: { environment: [], dockerConfig: ['httpsProxy'] } },
    ['proxy', 'warning', /not those of Podman/, /environment/],
  ],
  [
    'a proxy everywhere',
    { proxies: { environment: ['HTTPS_PROXY'], dockerConfig: ['httpsProxy'] } },
    ['proxy', 'ok', /every engine/],
  ],
  [
    'a name server that only this machine can reach',
    { nameservers: ['127.0.0.1'] },
    ['DNS', 'warning', /public servers/, /daemon\.json/],
  ],
  ['no name server', { nameservers: [] }, ['DNS', 'unknown', /resolv\.conf/]],
  [
    'no XDG_RUNTIME_DIR',
    { runtimeDir: undefined },
    ['XDG_RUNTIME_DIR and D-Bus of Docker', 'warning', /not set: .*may not be found/, /enable-linger runner/],
  ],
  [
    "someone else's runtime folder",
    { runtimeDir: { path: '/run/user/0', usable: false, bus: false } },
    ['XDG_RUNTIME_DIR and D-Bus of Docker', 'warning', /not a folder that this user owns/, /enable-linger/],
  ],
  [
    'no session bus',
    { runtimeDir: { path: '/run/user/1001', usable: true, bus: false } },
    ['XDG_RUNTIME_DIR and D-Bus of Docker', 'warning', /no session bus/, /dbus-user-session/],
  ],
  [
    'root, whose engines get their own folder',
    { uid: 0, runtimeDir: undefined },
    ['XDG_RUNTIME_DIR and D-Bus of Docker', 'ok', /its own folder/],
  ],
  [
    'no session, which Podman does not need',
    { runtimeDir: undefined },
    ['XDG_RUNTIME_DIR and D-Bus', 'ok', /no session bus: .*`go test -race`/],
  ],
  [
    'a program that dies',
    { answers: { podman: { failure: '--version was killed by SIGSEGV' } } },
    ['podman', 'missing', /SIGSEGV/, /put a working podman first on PATH/],
  ],
  ['no root and no sudo', { sudo: false }, ['rights', 'ok', /cannot install anything/]],
]

describe('a machine with', () => {
  test.each(cases)('%s', (_, different, [name, state, seen, remedy]) => {
    const finding = findingsWith(different).get(name)
    expect(finding).toMatchObject({ name, state, seen: expect.stringMatching(seen) })
    expect(finding?.remedy ?? 'none').toMatch(remedy ?? /^none$/)
  })

  test('everything in order needs no fix', () => {
    const states = [...findingsWith({}).values()].map(({ name, state }) => `${name}: ${state}`)
    expect(states.filter((each) => !each.endsWith(': ok'))).toEqual([])
    expect(states.length).toBeGreaterThan(15)
  })
})

describe('a finding', () => {
  test('names the engines that it concerns, and no others', () => {
    const findings = findingsWith({ docker: daemon(0.1) })
    expect(findings.get('sub-ids')?.concerns).toEqual(['podman', 'docker-rootless'])
    expect(findings.get('CAP_SYS_RESOURCE')?.concerns).toEqual(['podman-rootful'])
    expect(findings.get('OCI runtime')?.concerns).toEqual(['podman', 'podman-rootful'])
    expect(findings.get("disk of Docker's daemon")?.concerns).toEqual(['docker'])
    expect(findings.get('memory')?.concerns).toHaveLength(5)
  })

  test('is left out when it would concern no engine', () => {
    const findings = findingsWith({ maxUserNamespaces: 0 }, [engineNeeding('plain')])
    expect([...findings.keys()]).not.toContain('user namespaces')
    expect([...findings.keys()]).toContain('clock')
  })

  test('about a rootless daemon is separate', () => {
    const rootless = daemonWith({ disk: disk({ path: '/home/u/.local/share/docker', freeShare: 0.1 }) })
    const findings = findingsWith({ docker: { rootful: undefined, rootless } })
    expect(findings.get("disk of Docker's daemon, rootless")?.concerns).toEqual(['docker-rootless'])
  })

  test('about a broken dockerd is left out if a daemon answers', () => {
    const answers = { dockerd: { failure: '--version was killed by SIGSEGV' } }
    expect(findingsWith({ answers }).get('dockerd')?.concerns).toEqual(['docker', 'docker-rootless'])
    expect(findingsWith({ answers, docker: daemon(0.5) }).get('dockerd')?.concerns).toEqual([
      'docker-rootless',
    ])
  })
})

const profile = (path: string): string =>
  `abi <abi/4.0>,\nprofile x ${path} flags=(unconfined) {\n  userns,\n}\n`

describe("AppArmor's restriction", () => {
  const name = 'AppArmor and user namespaces'
  const restricted = (different: Partial<MachineFacts>) =>
    findingsWith({ appArmorRestricts: 1, ...different }).get(name)

  test('does not affect a program in a path with a profile', () => {
    const profiles = [profile('/usr/bin/podman'), profile('/usr/bin/rootlesskit')]
    expect(restricted({ profiles })).toMatchObject({ state: 'ok', concerns: ['docker-rootless'] })
  })

  test('blocks the same program in another path, and the remedy is a profile for exactly that path', () => {
    const programs = { ...goodFacts.programs, rootlesskit: '/opt/tools/29.4.2/rootlesskit' }
    const finding = restricted({ profiles: [profile('/usr/bin/podman')], programs })
    expect(finding).toMatchObject({ state: 'missing', concerns: ['docker-rootless'] })
    expect(finding?.remedy).toContain(
      'profile opt.tools.29.4.2.rootlesskit /opt/tools/29.4.2/rootlesskit flags=(unconfined)',
    )
    expect(finding?.remedy).toContain('sudo apparmor_parser -r /etc/apparmor.d/opt.tools.29.4.2.rootlesskit')
    expect(finding?.remedy).toContain('to undo it: sudo apparmor_parser -R')
  })

  test('is lifted for rootlesskit by a run as root', () => {
    expect(restricted({ uid: 0, profiles: [profile('/usr/bin/podman')] })).toMatchObject({
      ...{ state: 'ok', seen: expect.stringContaining('a run loads a profile for /usr/bin/rootlesskit') },
    })
  })

  test('cannot be lifted for a path that AppArmor would read as a pattern', () => {
    const programs = { rootlesskit: '/opt/my tools/rootlesskit' }
    const finding = restricted({ uid: 0, programs, profiles: [profile('/usr/bin/podman')] })
    expect(finding).toMatchObject({
      state: 'missing',
      remedy: expect.stringContaining('move it to a path that contains only'),
    })
  })

  test('is unknown if a profile may contain a pattern', () => {
    const profiles = [profile('/usr/{local/,}bin/rootlesskit'), profile('/usr/bin/podman')]
    expect(restricted({ profiles })).toMatchObject({ state: 'unknown' })
  })
})
