import type { Log } from '../host.ts'

/** Disposing it hands the signals back to Node, whose default is to end the process. */
export type Interrupt = Disposable & {
  /** Aborted by the first signal; its reason is an Error that names the signal. */
  readonly signal: AbortSignal
}

/** Exit status of an interrupted run. */
export const interruptedStatus = 130

/** For programs that clean up: they must run to their end although the run was interrupted. */
export const uninterrupted: AbortSignal = new AbortController().signal

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that everything open is closed in order. A second
 * SIGINT ends the process at once with status 130; what is left behind is removed by the next run.
 * A second SIGTERM changes nothing: a cancelled job gets SIGINT, then SIGTERM, and only then SIGKILL.
 */
export const interruptSignal = (log: Log): Interrupt => {
  const controller = new AbortController()
  const receive = (name: NodeJS.Signals): void => {
    if (!controller.signal.aborted) {
      log(`${name}: stopping and cleaning up; interrupt once more (Ctrl-C) to leave at once.`)
      controller.abort(new Error(`interrupted by ${name}`))
      return
    }
    if (name !== 'SIGINT') return
    log('SIGINT again: leaving at once; the next run removes what this one leaves behind.')
    process.exit(interruptedStatus)
  }
  for (const name of signals) process.on(name, receive)
  const dispose = (): void => {
    for (const name of signals) process.off(name, receive)
  }
  return { signal: controller.signal, [Symbol.dispose]: dispose }
}
