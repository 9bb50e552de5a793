import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { ExecResult, OutputLine } from '../host.ts'
import type { BoundedOutput } from './bounded-output.ts'
import { giveBack } from './give-back.ts'
import { endProcess, killGroup } from './process-tree.ts'
import type { StartedProcess } from './start-process.ts'

type Limits = {
  readonly timeoutMs: number
  readonly signal: AbortSignal
  readonly graceMs: number
  /** Looks at a process that is about to be stopped at its time limit; it may still end by itself meanwhile. */
  readonly onTimeLimit: ((pid: number) => Promise<void>) | undefined
}

/** How a process ended, and when on the clock of `performance.now()`. */
type ProcessEnd = { readonly end: ExecResult['end']; readonly endMs: number }

type Stop = { readonly stop: ExecResult['end'] }

/** How long to wait, after the exit, for the output written before it. */
const drainMs = 100
/** A process stuck in the kernel survives even SIGKILL; this is how long we wait for it. */
const afterKillMs = 2_000
/** A longer delay would overflow Node's timer, which would then fire immediately. */
const longestTimerMs = 2 ** 31 - 1

/** Reads what a process prints until it exits by itself or is stopped. */
export const endOf = async (
  { child, pid }: StartedProcess,
  output: BoundedOutput,
  limits: Limits,
): Promise<ProcessEnd> => {
  const take = (stream: OutputLine['stream']) => (chunk: Buffer) => {
    output.push(stream, chunk)
    giveBack(chunk)
  }
  child.stdout.on('data', take('stdout')).on('error', () => {})
  child.stderr.on('data', take('stderr')).on('error', () => {})
  const closed = new Promise<boolean>((resolve) => child.once('close', () => resolve(true)))
  const exited = new Promise<ProcessEnd>((resolve) => {
    child.once('exit', (code, signal) => {
      const endMs = performance.now()
      resolve({
        end: code === null ? { kind: 'signalled', signal: String(signal) } : { kind: 'exited', code },
        endMs,
      })
    })
  })
  killWithUs(pid, exited)
  const ended = await exitOrStop(pid, exited, limits)
  if (!(await Promise.race([closed, sleep(drainMs, false)]))) {
    // A busy event loop may fire the timer before it reads what has arrived; one more turn reads it.
    await setImmediate()
  }
  child.stdout.destroy()
  child.stderr.destroy()
  output.flush()
  return ended
}

const exitOrStop = async (pid: number, exited: Promise<ProcessEnd>, limits: Limits): Promise<ProcessEnd> => {
  using limit = whenReached(limits)
  const first = await Promise.race([exited, limit.reached])
  if ('end' in first) return first
  const { graceMs, onTimeLimit } = limits
  const isLate = first.stop.kind === 'timed-out' && onTimeLimit !== undefined
  const look = isLate ? () => onTimeLimit(pid) : undefined
  await endProcess({ pid, startTicks: undefined }, { group: true, graceMs, look })
  const exit = await Promise.race([exited, sleep(afterKillMs, undefined, { ref: false })])
  return { end: first.stop, endMs: exit?.endMs ?? performance.now() }
}

/** When this process is forced to exit, the process group of a running build must not stay behind. */
const killWithUs = (pid: number, exited: Promise<unknown>): void => {
  const kill = (): void => killGroup(pid, 'SIGKILL')
  process.once('exit', kill)
  void exited.then(() => process.removeListener('exit', kill))
}

/** Resolves when the time limit is reached or the run is aborted, whichever comes first. */
const whenReached = ({ timeoutMs, signal }: Limits): Disposable & { readonly reached: Promise<Stop> } => {
  const finished = new AbortController()
  const reached = new Promise<Stop>((resolve) => {
    const abort = (): void => resolve({ stop: { kind: 'aborted' } })
    const expire = (): void => resolve({ stop: { kind: 'timed-out', afterMs: timeoutMs } })
    const timer = setTimeout(expire, Math.min(timeoutMs, longestTimerMs))
    finished.signal.addEventListener('abort', () => clearTimeout(timer))
    signal.addEventListener('abort', abort, { signal: finished.signal })
    if (signal.aborted) abort()
  })
  return { reached, [Symbol.dispose]: () => finished.abort() }
}
