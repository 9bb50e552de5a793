/** Runs one program: an argument array, a monotonic clock, a process group, limits on everything. */
export type Exec = (program: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>

/** An unprivileged user that a program runs as, when this process is root. */
export type User = { readonly name: string; readonly uid: number; readonly gid: number }

export type ExecOptions = {
  readonly cwd?: string
  /** The whole environment of the child; the host's own when absent. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Default 60 000. */
  readonly timeoutMs?: number
  /** In place of the host's. Cleaning up passes `uninterrupted`, because it runs after an abort as well. */
  readonly signal?: AbortSignal
  readonly user?: User
  /** Called for every complete line, as it arrives, clipped at 64 KiB; must not throw. */
  readonly onLine?: (line: OutputLine) => void
}

export type OutputLine = {
  readonly stream: 'stdout' | 'stderr'
  /** Without its line end. */
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
  /** From spawn to exit of the process itself, whoever still holds its pipes. */
  readonly durationMs: number
  /** At most the first 4 MiB; `truncated` says when there was more. */
  readonly stdout: string
  readonly stderr: string
  readonly truncated: boolean
  /** The last 16 KiB of both streams in order of arrival, for error messages. */
  readonly tail: string
}

/** Where progress goes: plain lines, each complete. */
export type Log = (line: string) => void

/**
 * The outside world as this project sees it; passed in, never imported.
 * Tests hand in one of their own: another PATH, another log, a signal they abort themselves.
 */
export type Host = {
  readonly exec: Exec
  readonly log: Log
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted by Ctrl-C, a cancelled job or the test. */
  readonly signal: AbortSignal
  /** Effective user id of this process. */
  readonly uid: number
}
