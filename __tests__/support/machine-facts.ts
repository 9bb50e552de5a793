import type { EngineNeeds } from '../../src/engines/traits.ts'
import { checks } from '../../src/preflight/checks/index.ts'
import type { CheckedEngine, Finding } from '../../src/preflight/finding.ts'
import type { MachineFacts } from '../../src/preflight/machine-facts.ts'

/** A hosted runner in order: nothing is missing, and nothing deserves a warning. */
export const goodFacts: MachineFacts = {
  uid: 1_001,
  user: { name: 'runner', uid: 1_001, gid: 1_001 },
  sudo: true,
  subIds: { uids: 65_536, gids: 65_536, firstFree: 165_536 },
  subIdService: undefined,
  newuidmap: { path: '/usr/bin/newuidmap', privileged: true },
  newgidmap: { path: '/usr/bin/newgidmap', privileged: true },
  maxUserNamespaces: 63_000,
  namespaceRefusal: undefined,
  unprivilegedNamespaces: undefined,
  appArmorRestricts: undefined,
  profiles: [],
  tap: 'open',
  fuse: 'open',
  programs: {
    podman: '/usr/bin/podman',
    rootlesskit: '/usr/bin/rootlesskit',
    crun: '/usr/bin/crun',
    runc: '/usr/bin/runc',
    slirp4netns: '/usr/bin/slirp4netns',
  },
  answers: { podman: { version: '4.9.3' } },
  cgroup: 'v2',
  delegated: ['memory', 'pids'],
  kernel: '6.8.0-1020-azure',
  runDisk: { path: '/home/runner/work/_temp', type: 'ext4', freeShare: 0.6, freeBytes: 40e9 },
  runDiskWritable: true,
  docker: { rootful: undefined, rootless: undefined },
  availableBytes: 14e9,
  openFiles: 1_048_576,
  processes: 63_000,
  capabilities: 0n,
  clockSource: 'tsc',
  nowMs: Date.UTC(2026, 10, 23),
  proxies: { environment: [], dockerConfig: [] },
  nameservers: ['127.0.0.53'],
  runtimeDir: { path: '/run/user/1001', usable: true, bus: true },
}

/** An engine that needs only this. */
export const engineNeeding = (name: string, needs: Partial<EngineNeeds> = {}): CheckedEngine => ({
  name,
  needs: {
    program: undefined,
    builder: undefined,
    userNamespace: undefined,
    dockerDaemon: undefined,
    ...needs,
  },
})

/** One engine of each kind that the checks distinguish. */
export const kinds: readonly CheckedEngine[] = [
  engineNeeding('podman', { program: 'podman', builder: 'buildah', userNamespace: 'podman' }),
  engineNeeding('podman-rootful', { program: 'podman', builder: 'buildah' }),
  engineNeeding('docker', { program: 'dockerd', builder: 'buildkit', dockerDaemon: 'rootful' }),
  engineNeeding('docker-rootless', {
    program: 'dockerd',
    builder: 'buildkit',
    userNamespace: 'rootlesskit',
    dockerDaemon: 'rootless',
  }),
  engineNeeding('plain'),
]

/** The findings about a machine that differs in these facts, by name. */
export const findingsWith = (
  different: Partial<MachineFacts>,
  engines: readonly CheckedEngine[] = kinds,
): ReadonlyMap<string, Finding> =>
  new Map(
    checks
      .flatMap((check) => check({ ...goodFacts, ...different }, engines))
      .map((finding) => [finding.name, finding]),
  )
