import type { Facts } from '../facts.ts'
import {
  buildahFamily,
  check,
  type Check,
  every,
  missing,
  ok,
  rootless,
  type Seen,
  unknown,
  warning,
} from '../finding.ts'

export const cgroups: Check<Facts> = check('cgroups', every, ({ cgroup, delegated }: Facts): Seen => {
  switch (cgroup) {
    case undefined:
      return unknown('no cgroup file system is mounted')
    case 'v2':
      return ok(
        `v2${delegated === undefined ? '' : `; delegated to the user: ${delegated.join(', ') || 'nothing'}`}`,
      )
    case 'v1':
    case 'hybrid':
      return ok(`${cgroup}: rootless engines have no limits here, and Podman 6 refuses it`)
  }
})

/** crun refuses a host that mixes cgroup v1 and v2; runc works there. */
export const ociRuntime: Check<Facts> = check(
  'OCI runtime',
  buildahFamily,
  ({ programs, cgroup, uid }: Facts): Seen => {
    const { crun, runc } = programs
    const installRunc = `${uid === 0 ? '' : 'sudo '}apt-get install runc`
    if (crun === undefined && runc === undefined)
      return missing('neither crun nor runc is installed', installRunc)
    if (cgroup === 'hybrid' && runc === undefined)
      return missing(
        `only crun (${crun ?? ''}), which refuses the mixed cgroup v1 and v2 of this machine`,
        installRunc,
      )
    if (cgroup === 'hybrid') return ok(`${runc ?? ''}; crun would refuse the mixed cgroup v1 and v2`)
    return ok([crun, runc].flatMap((each) => each ?? []).join(', '))
  },
  { comesWithInstall: true },
)

const capSysResource = 24n
/** What Podman as root sets for RUN steps. */
const podmanOpenFiles = 1_048_576

/** Raising a hard limit takes the capability; containers and restricted machines often lack it. */
export const resourceCapability: Check<Facts> = check(
  'CAP_SYS_RESOURCE',
  (needs) => buildahFamily(needs) && !rootless(needs),
  ({ uid, capabilities, openFiles }: Facts): Seen => {
    if (uid !== 0) return ok('not asked for: not root')
    if (capabilities === undefined) return unknown('/proc/self/status tells no capabilities')
    if (((capabilities >> capSysResource) & 1n) === 1n) return ok('there')
    if (openFiles !== undefined && openFiles >= podmanOpenFiles)
      return ok(`not there, and not needed: ${openFiles} files may be open`)
    return ok(
      'not there: RUN steps get the limits of this process, because raising them fails (error setting rlimit type 7)',
    )
  },
)

/** Every engine program that is here must at least be able to tell its version, unless a daemon answers in its place. */
export const answering: Check<Facts> = ({ answers, programs, docker }, candidates) =>
  Object.entries(answers).flatMap(([program, answer]) => {
    const concerns = candidates
      .filter(({ needs }) => needs?.program === program)
      .filter(({ needs }) => needs?.dockerDaemon === undefined || docker[needs.dockerDaemon] === undefined)
      .map(({ name }) => name)
    if (concerns.length === 0 || 'version' in answer) return []
    const seen = `${programs[program] ?? program} does not work: ${answer.failure}`
    const remedy = `mend what it says, or put a working ${program} first on PATH`
    return [{ name: program, ...missing(seen, remedy), concerns }]
  })

/** Go's documentation of the race detector: 5 to 10 times the memory, 2 to 20 times the time. */
const noLimits =
  'RUN steps have no memory limit, so that a `go test -race` (5 to 10 times the memory) can take what the machine has'

/** Podman and Buildah never see the user's own: their locks and pause process must not be shared with it. */
export const session: Check<Facts> = check(
  'XDG_RUNTIME_DIR and D-Bus',
  (needs) => rootless(needs) && buildahFamily(needs),
  (): Seen =>
    ok(`the run gives rootless Podman and Buildah a folder of their own and no session bus: ${noLimits}`),
)

/** Where the user's own rootless Docker daemon is looked for, and what it needs to set limits. */
export const dockerSession: Check<Facts> = check(
  'XDG_RUNTIME_DIR and D-Bus of Docker',
  ({ dockerDaemon }) => dockerDaemon === 'rootless',
  ({ uid, runtimeDir, user }: Facts): Seen => {
    if (uid === 0) return ok('the run gives its daemon a folder of its own, without a session bus')
    const linger = `sudo loginctl enable-linger ${user?.name ?? String(uid)}, then log in anew`
    const notFound = 'a rootless daemon of yours may not be found, and has no limits for RUN steps'
    if (runtimeDir === undefined) return warning(`XDG_RUNTIME_DIR is not set: ${notFound}`, linger)
    const { path, usable, bus } = runtimeDir
    if (!usable) return warning(`${path} is not a folder of this user: ${notFound}`, linger)
    if (bus) return ok(`${path}, with a session bus`)
    return warning(
      `${path} has no session bus: a rootless daemon of yours has no limits for RUN steps`,
      `${linger} (Debian, Ubuntu: apt-get install dbus-user-session)`,
    )
  },
)
