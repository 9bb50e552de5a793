import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { User } from '../host.ts'
import { killGroup } from './process-tree.ts'

export type DaemonOptions = {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Receives both output streams. */
  readonly logFile: string
  readonly user?: User
}

/** A server that this run started. Disposing it asks it to stop, and ends its process group when it does not. */
export type Daemon = AsyncDisposable & {
  readonly pid: number
  /** How it ended; undefined while it lives. */
  ended(): string | undefined
  /** The last lines of its log, for error messages. */
  logTail(lines: number): Promise<string>
}

/** How a daemon of ours ended by itself. */
export type Death = {
  /** A clause: `dockerd ended by SIGKILL`. */
  readonly message: string
  /** The last lines of its log. */
  readonly logTail: string
}

const stopGraceMs = 10_000
const told = 20

/** The death of the first of these that has ended, by name; undefined while all of them live. */
export const deathOf = async (daemons: Readonly<Record<string, Daemon>>): Promise<Death | undefined> => {
  for (const [name, daemon] of Object.entries(daemons)) {
    const end = daemon.ended()
    if (end !== undefined) return { message: `${name} ${end}`, logTail: await daemon.logTail(told) }
  }
  return undefined
}

/** Starts a server in a process group of its own, so that a Ctrl-C in the terminal does not reach it before us. */
export const startDaemon = (program: string, args: readonly string[], options: DaemonOptions): Daemon => {
  const log = openSync(options.logFile, 'a', 0o600)
  // Another user may not be allowed to enter our working folder.
  const identity =
    options.user === undefined ? {} : { uid: options.user.uid, gid: options.user.gid, cwd: '/' }
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...options.env },
    ...identity,
  })
  closeSync(log)
  let end: string | undefined
  const ended = new Promise<void>((resolve) => {
    const note = (how: string): void => {
      end ??= how
      resolve()
    }
    child.on('error', (error) => note(error.message))
    child.on('exit', (code, signal) => note(signal === null ? `exited with ${code}` : `ended by ${signal}`))
  })
  const pid = child.pid ?? 0
  return {
    pid,
    ended: () => end,
    logTail: async (lines) => {
      const text = await readFile(options.logFile, 'utf8').catch(() => '')
      return text.trimEnd().split('\n').slice(-lines).join('\n')
    },
    [Symbol.asyncDispose]: async () => {
      if (pid === 0) return
      killGroup(pid, 'SIGTERM')
      await Promise.race([ended, sleep(stopGraceMs, undefined, { ref: false })])
      killGroup(pid, 'SIGKILL')
    },
  }
}
