import type { Env, Exec, ExecResult } from '../host.ts'
import { boundedOutput } from './bounded-output.ts'
import { endOf } from './process-end.ts'
import { startProcess } from './start-process.ts'

type ExecDefaults = {
  readonly env: Env
  readonly signal: AbortSignal
  /** From SIGTERM to SIGKILL; default 5 000. */
  readonly graceMs?: number
}

/**
 * Makes the `Exec` of a host. It never throws and never uses a shell: whatever happens to the program is reported
 * in `end`. The program has no input and leads its own process group. At the time limit and on an abort, it and all
 * its descendants get SIGTERM and, after the grace period, SIGKILL. After a normal exit, daemons that it started
 * keep running, but our end of the pipes is closed: a daemon must send its output elsewhere.
 */
export const makeExec =
  (defaults: ExecDefaults): Exec =>
  async (program, args, options = {}) => {
    const signal = options.signal ?? defaults.signal
    const { timeoutMs = 60_000 } = options
    const startedAt = new Date().toISOString()
    const startMs = performance.now()
    const output = boundedOutput(startMs, options)
    const finish = (end: ExecResult['end'], endMs = startMs): ExecResult => {
      const command = commandLine(program, args)
      return { command, end, startedAt, durationMs: endMs - startMs, ...output.read() }
    }
    if (signal.aborted) return finish({ kind: 'aborted' })
    const started = await startProcess(program, args, { ...options, env: options.env ?? defaults.env })
    if (typeof started === 'string') return finish({ kind: 'not-started', message: started })
    const { onTimeLimit } = options
    const limits = { timeoutMs, signal, graceMs: defaults.graceMs ?? 5_000, onTimeLimit }
    const { end, endMs } = await endOf(started, output, limits)
    return finish(end, endMs)
  }

/** A program that should have succeeded did not. */
export class CommandError extends Error {
  readonly result: ExecResult
  constructor(result: ExecResult) {
    super(describe(result))
    this.name = 'CommandError'
    this.result = result
  }
}

/** The standard output of a program that exited with 0; throws a `CommandError` for any other end. */
export const succeed = (result: ExecResult): string => {
  if (result.end.kind === 'exited' && result.end.code === 0) return result.stdout
  throw new CommandError(result)
}

const describe = (result: ExecResult): string => {
  const lastLines = result.tail.trimEnd().split('\n').slice(-20).join('\n')
  return `\`${result.command}\` ${howItEnded(result)}${lastLines === '' ? '' : `; its last lines:\n${lastLines}`}`
}

const howItEnded = ({ end, durationMs }: ExecResult): string => {
  switch (end.kind) {
    case 'exited':
      return `exited with status ${end.code}`
    case 'signalled':
      return `was killed by ${end.signal}`
    case 'timed-out':
      return `was stopped at its time limit of ${end.afterMs / 1000} s`
    case 'aborted':
      return durationMs === 0
        ? 'was not started because the run is being stopped'
        : 'was stopped together with the run'
    case 'not-started':
      return `did not start: ${end.message}`
  }
}

/** For messages only: quoted as a shell needs it. */
export const commandLine = (program: string, args: readonly string[]): string =>
  [program, ...args].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quoted(word))).join(' ')

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`
