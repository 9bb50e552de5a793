import {
  type ChildProcessByStdio,
  spawn,
  type SpawnOptionsWithStdioTuple,
  type StdioNull,
  type StdioPipe,
} from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { messageOf } from '../error-text.ts'
import type { ExecOptions } from '../host.ts'
import { errorCode } from '../json.ts'

export type StartedProcess = {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  readonly pid: number
}

/**
 * Starts a program as the leader of a process group of its own, without input. The caller must attach its
 * listeners before it awaits anything else. Returns the reason when the program cannot be started; never throws.
 */
export const startProcess = async (
  program: string,
  args: readonly string[],
  options: ExecOptions,
): Promise<StartedProcess | string> => {
  const { user } = options
  if (user !== undefined && !isRoot() && user.uid !== process.geteuid?.()) {
    return `${program} cannot run as user ${user.name}: only root can start programs as another user`
  }
  try {
    const child = spawn(program, [...args], spawnOptions(options))
    // An 'error' after the start only means that a signal could not be sent.
    if (child.pid !== undefined) return { child: child.on('error', () => {}), pid: child.pid }
    const emitted: readonly unknown[] = await once(child, 'error')
    return whyNotStarted(program, options, emitted[0])
  } catch (error) {
    // Arguments that are too long or contain a NUL byte throw instead of emitting an event.
    return whyNotStarted(program, options, error)
  }
}

type Options = SpawnOptionsWithStdioTuple<StdioNull, StdioPipe, StdioPipe>

const spawnOptions = ({ cwd, env, user }: ExecOptions): Options => {
  const as = isRoot() ? user : undefined
  return {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env },
    // Another user may not be allowed into our working folder.
    cwd: cwd ?? (user === undefined ? undefined : '/'),
    uid: as?.uid,
    gid: as?.gid,
  }
}

const isRoot = (): boolean => process.geteuid?.() === 0

const whyNotStarted = (program: string, { cwd, user }: ExecOptions, error: unknown): string => {
  const code = errorCode(error)
  // The system reports a missing folder exactly as it reports a missing program.
  if (code === 'ENOENT' && cwd !== undefined && !existsSync(cwd)) {
    return `the folder ${cwd} to run ${program} in does not exist`
  }
  if (code === 'ENOENT') {
    return `${program} was not found; install it or add its folder to PATH (for a script: its interpreter)`
  }
  if (code === 'EACCES') {
    const who = user === undefined ? 'this user' : `user ${user.name}`
    return `${who} may not execute ${program} or may not enter its working folder; check the permissions`
  }
  return `the system refused to start ${program}: ${messageOf(error)}`
}
