import type { Host } from '../../src/host/host.ts'
import { makeExec } from '../../src/host/process/exec.ts'

export type TestHost = Host & {
  /** The lines that were logged. */
  readonly lines: string[]
}

export type TestHostOptions = {
  readonly env?: Host['env']
  readonly signal?: AbortSignal
  /** To look like another user; processes still run as the user of the test. */
  readonly uid?: number
  readonly graceMs?: number
}

/** The real machine with the environment and signal of a test and a log that is kept. */
export const testHost = (options: TestHostOptions = {}): TestHost => {
  const { signal = new AbortController().signal, graceMs = 5_000 } = options
  const env = { ...process.env, ...options.env }
  const lines: string[] = []
  const log = (line: string): void => void lines.push(line)
  const uid = options.uid ?? process.geteuid?.() ?? 0
  return { exec: makeExec({ env, signal, graceMs }), log, live: undefined, env, signal, uid, lines }
}
