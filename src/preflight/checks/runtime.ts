import {
  buildahFamily,
  check,
  type Check,
  every,
  missing,
  ok,
  rootless,
  sudo,
  unknown,
  warning,
} from '../finding.ts'

/** Every engine program on PATH must at least be able to print its version, unless a daemon answers in its place. */
export const answering: Check = ({ answers, programs, docker }, engines) =>
  Object.entries(answers).flatMap(([program, answer]) => {
    const concerns = engines
      .filter(({ needs }) => needs.program === program)
      .filter(({ needs }) => needs.dockerDaemon === undefined || docker[needs.dockerDaemon] === undefined)
      .map(({ name }) => name)
    if (concerns.length === 0 || 'version' in answer) return []
    const seen = `${programs[program] ?? program} does not work: ${answer.failure}`
    const remedy = `fix what it reports, or put a working ${program} first on PATH`
    return [{ name: program, ...missing(seen, remedy), concerns }]
  })

export const cgroups = check('cgroups', every, ({ cgroup, delegated }) => {
  switch (cgroup) {
    case undefined:
      return unknown('no cgroup file system is mounted')
    case 'v2': {
      const forUser =
        delegated === undefined ? '' : `; delegated to the user: ${delegated.join(', ') || 'nothing'}`
      return ok(`v2${forUser}`)
    }
    case 'v1':
    case 'hybrid':
      return ok(`${cgroup}: rootless engines cannot limit RUN steps here, and Podman 6 does not support it`)
  }
})

/** crun does not run on a machine that mixes cgroup v1 and v2; runc does. */
export const ociRuntime = check(
  'OCI runtime',
  buildahFamily,
  (facts) => {
    const { crun, runc } = facts.programs
    const hybrid = facts.cgroup === 'hybrid'
    const installRunc = `${sudo(facts)}apt-get install runc`
    if (crun === undefined && runc === undefined)
      return missing('neither crun nor runc is installed', installRunc)
    if (hybrid && runc === undefined)
      return missing(
        `only crun (${crun ?? ''}) is installed, which does not run on this machine's mix of cgroup v1 and v2`,
        installRunc,
      )
    if (hybrid) return ok(`${runc ?? ''}; crun does not run on a mix of cgroup v1 and v2`)
    return ok([crun, runc].flatMap((path) => path ?? []).join(', '))
  },
  { comesWithInstall: true },
)

const capSysResource = 24n
/** What Podman sets for RUN steps when it runs as root. */
const podmanOpenFiles = 1_048_576

/** Raising a hard limit takes this capability; containers and locked-down machines often do not have it. */
export const resourceCapability = check(
  'CAP_SYS_RESOURCE',
  (needs) => buildahFamily(needs) && !rootless(needs),
  ({ uid, capabilities, openFiles }) => {
    if (uid !== 0) return ok('not needed: not root')
    if (capabilities === undefined) return unknown('/proc/self/status shows no capabilities')
    if (((capabilities >> capSysResource) & 1n) === 1n) return ok('available')
    if (openFiles !== undefined && openFiles >= podmanOpenFiles)
      return ok(`not available, but not needed: ${openFiles} open files are allowed`)
    return ok(
      'not available: RUN steps get the limits of this process, because raising them would fail (error setting rlimit type 7)',
    )
  },
)

/** 5 to 10 times the memory, 2 to 20 times the time: Go's documentation of the race detector. */
const noLimits =
  'RUN steps have no memory limit, so a `go test -race` (5 to 10 times the memory) can use up the memory of the machine'

/** Podman and Buildah never use the user's own session: its locks and pause process must not be shared. */
export const session = check(
  'XDG_RUNTIME_DIR and D-Bus',
  (needs) => rootless(needs) && buildahFamily(needs),
  () => ok(`a run gives rootless Podman and Buildah their own folder and no session bus: ${noLimits}`),
)

/** Where the user's own rootless Docker daemon is looked for, and what that daemon needs to set limits. */
export const dockerSession = check(
  'XDG_RUNTIME_DIR and D-Bus of Docker',
  ({ dockerDaemon }) => dockerDaemon === 'rootless',
  ({ uid, runtimeDir, user }) => {
    if (uid === 0) return ok('a run gives its daemon its own folder, without a session bus')
    const linger = `sudo loginctl enable-linger ${user?.name ?? String(uid)}, then log in again`
    const notFound = 'your rootless daemon may not be found, and cannot limit RUN steps'
    if (runtimeDir === undefined) return warning(`XDG_RUNTIME_DIR is not set: ${notFound}`, linger)
    const { path, usable, bus } = runtimeDir
    if (!usable) return warning(`${path} is not a folder that this user owns: ${notFound}`, linger)
    if (bus) return ok(`${path}, with a session bus`)
    return warning(
      `${path} has no session bus: your rootless daemon cannot limit RUN steps`,
      `${linger} (Debian, Ubuntu: apt-get install dbus-user-session)`,
    )
  },
)
