import type { Live } from './terminal/live.ts'

/** Environment variables by name; undefined is the same as not set. */
export type Env = Readonly<Record<string, string | undefined>>

/** Runs one program: an argument array, a monotonic clock, a process group of its own, limits on everything. */
export type Exec = (program: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>

/** An unprivileged user to run a program as when this process is root. */
export type User = { readonly name: string; readonly uid: number; readonly gid: number }

export type ExecOptions = {
  /** Default: our own; with a user, `/`. */
  readonly cwd?: string | undefined
  /** The complete environment of the program. Default: the host's. */
  readonly env?: Env
  /** Default 60 000. */
  readonly timeoutMs?: number | undefined
  /** Replaces the host's. Cleanup passes `uninterrupted`, because it must also run after an abort. */
  readonly signal?: AbortSignal
  readonly user?: User | undefined
  /** Whether it is a build: a run may have builds pinned to processors, and looks at one that takes too long. */
  readonly isBuild?: boolean
  /** Called with the number of the process at its time limit, before anything is stopped; must not throw. */
  readonly onTimeLimit?: (pid: number) => Promise<void>
  /** How many bytes are kept of the beginning of each stream; default 4 MiB. */
  readonly keptBytes?: number
  /** Called with each complete line as it arrives, cut at 1 MiB; must not throw. */
  readonly onLine?: (line: OutputLine) => void
}

export type OutputLine = {
  readonly stream: 'stdout' | 'stderr'
  /** Without its line ending. */
  readonly text: string
  /** Since the start of the process. */
  readonly atMs: number
}

export type ExecResult = {
  readonly command: string
  readonly end:
    | { readonly kind: 'exited'; readonly code: number }
    | { readonly kind: 'signalled'; readonly signal: string }
    | { readonly kind: 'timed-out'; readonly afterMs: number }
    | { readonly kind: 'aborted' }
    | { readonly kind: 'not-started'; readonly message: string }
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** From spawn to the exit of the process itself, even when a descendant still holds its pipes open. */
  readonly durationMs: number
  /** At most the first `keptBytes`; `truncated` is set when there was more. */
  readonly stdout: string
  readonly stderr: string
  readonly truncated: boolean
  /** The last 16 KiB of both streams in order of arrival, for error messages. */
  readonly tail: string
}

/** Where progress goes: one complete, plain line per call. */
export type Log = (line: string) => void

/**
 * The outside world. It is passed in, never imported, so that tests can pass their own: another PATH, another
 * log, a signal they abort themselves.
 */
export type Host = {
  readonly exec: Exec
  readonly log: Log
  /** undefined: nothing can change in place, and every step is a line of the log. */
  readonly live: Live | undefined
  readonly env: Env
  /** Aborted by Ctrl-C, a cancelled job or a test. */
  readonly signal: AbortSignal
  /** Effective user id of this process. */
  readonly uid: number
}
