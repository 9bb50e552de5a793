import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Env, User } from '../host.ts'
import { killGroup } from './process-tree.ts'

type DaemonOptions = {
  readonly env: Env
  /** Both output streams are appended to it. */
  readonly logFile: string
  readonly user?: User | undefined
}

/** A server started by this run. Disposing it asks it to stop, and kills its process group when it does not. */
export type Daemon = AsyncDisposable & {
  /** 0 when it could not be started. */
  readonly pid: number
  /** How it ended; undefined while it runs. */
  ended(): string | undefined
  /** Kills its process group, without asking it to stop. */
  kill(): Promise<void>
  /** The last lines of its log, for error messages. */
  logTail(lines: number): Promise<string>
}

/** How one of our daemons ended by itself. */
export type Death = {
  /** A clause: `dockerd was killed by SIGKILL`. */
  readonly message: string
  /** The last lines of its log. */
  readonly logTail: string
}

const stopGraceMs = 10_000
const afterKillMs = 5_000
const deathLogLines = 20

/** The death of the first of these daemons, by name, that has ended; undefined while all of them run. */
export const deathOf = async (daemons: Readonly<Record<string, Daemon>>): Promise<Death | undefined> => {
  for (const [name, daemon] of Object.entries(daemons)) {
    const end = daemon.ended()
    if (end !== undefined) return { message: `${name} ${end}`, logTail: await daemon.logTail(deathLogLines) }
  }
  return undefined
}

/** Starts a server in a process group of its own, so that Ctrl-C in the terminal reaches only us. */
export const startDaemon = (program: string, args: readonly string[], options: DaemonOptions): Daemon => {
  const log = openSync(options.logFile, 'a', 0o600)
  const { user } = options
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...options.env },
    uid: user?.uid,
    gid: user?.gid,
    // Another user may not be allowed to enter our working folder.
    cwd: user === undefined ? undefined : '/',
  })
  closeSync(log)
  const { ended, how } = endOf(child)
  const pid = child.pid ?? 0
  const kill = async (): Promise<void> => {
    if (pid === 0) return
    killGroup(pid, 'SIGKILL')
    // On a busy machine a killed process is still there for a moment, with its mounts.
    await Promise.race([ended, sleep(afterKillMs, undefined, { ref: false })])
  }
  return {
    pid,
    ended: how,
    logTail: (lines) => lastLines(options.logFile, lines),
    kill,
    [Symbol.asyncDispose]: async () => {
      if (pid === 0) return
      killGroup(pid, 'SIGTERM')
      await Promise.race([ended, sleep(stopGraceMs, undefined, { ref: false })])
      await kill()
    },
  }
}

/** `how` is undefined as long as it runs. */
const endOf = (
  child: ChildProcess,
): { readonly ended: Promise<void>; readonly how: () => string | undefined } => {
  let end: string | undefined
  const ended = new Promise<void>((resolve) => {
    const finish = (how: string): void => {
      end ??= how
      resolve()
    }
    child.on('error', (error) => finish(error.message))
    child.on('exit', (code, signal) =>
      finish(signal === null ? `exited with status ${code}` : `was killed by ${signal}`),
    )
  })
  return { ended, how: () => end }
}

const lastLines = async (path: string, count: number): Promise<string> => {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
