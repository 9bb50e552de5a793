import type { Exec } from './exec.ts'

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
