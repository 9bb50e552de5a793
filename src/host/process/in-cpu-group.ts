import type { Exec, Host } from '../host.ts'
import type { CpuGroup } from './cpu-group.ts'

/** The same machine, where every program starts in the group. Needs root, which is given up for programs of another user. */
export const inCpuGroup = (host: Host, { procs }: Pick<CpuGroup, 'procs'>): Host => {
  const exec: Exec = (program, args, options = {}) => {
    const { user, ...others } = options
    const asUser =
      user === undefined
        ? []
        : ['setpriv', '--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups', '--']
    const script = user === undefined ? enter : enterElsewhere
    return host.exec('sh', ['-c', script, 'sh', procs, ...asUser, program, ...args], others)
  }
  return { ...host, exec }
}

const enter = 'echo $$ > "$1" && shift && exec "$@"'
/** Another user may not be allowed to enter our working folder. */
const enterElsewhere = 'echo $$ > "$1" && shift && cd / && exec "$@"'
