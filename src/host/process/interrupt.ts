import type { Log } from '../host.ts'

/** Disposing it restores Node's default handling of the signals, which is to exit. */
type Interrupt = Disposable & {
  /** Aborted by the first signal; the reason is an Error that names it. */
  readonly signal: AbortSignal
}

/** Exit status of an interrupted run. */
export const interruptedStatus = 130

/** For cleanup commands: they must finish even though the run was interrupted. */
export const uninterrupted: AbortSignal = new AbortController().signal

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const

/** How many commands are at work that no signal stops. */
let unstoppable = 0

/**
 * Until it is disposed, a second SIGINT does not exit: a package manager that nobody waits for would go on alone, without what
 * keeps packages from starting services, and beside the next run.
 */
export const unstoppableWork = (): Disposable => {
  unstoppable += 1
  return { [Symbol.dispose]: () => void (unstoppable -= 1) }
}

/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that everything open is closed properly. A second SIGINT, or SIGQUIT
 * at once, exits immediately with status 130: secrets are erased, and the next run removes what else is left behind. While
 * a command that no signal stops is at work, that takes a third SIGINT. A second SIGTERM changes nothing: a cancelled job
 * gets SIGINT, then SIGTERM, and only then SIGKILL.
 */
export const interruptSignal = (log: Log): Interrupt => {
  const controller = new AbortController()
  let isToldOfWork = false
  const receive = (name: NodeJS.Signals): void => {
    if (name === 'SIGQUIT') {
      log('SIGQUIT: exiting immediately; the next run removes what this one leaves behind.')
      process.exit(interruptedStatus)
    }
    if (!controller.signal.aborted) {
      log(`${name}: stopping and cleaning up; press Ctrl-C again to exit immediately.`)
      controller.abort(new Error(`interrupted by ${name}`))
      return
    }
    if (name !== 'SIGINT') return
    if (unstoppable > 0 && !isToldOfWork) {
      isToldOfWork = true
      log(
        'SIGINT again: a command of the installation is at work and must not be stopped halfway; the run ends right after it. ' +
          'Press Ctrl-C again to exit immediately and leave it at work.',
      )
      return
    }
    log('SIGINT again: exiting immediately; the next run removes what this one leaves behind.')
    process.exit(interruptedStatus)
  }
  for (const name of signals) process.on(name, receive)
  const dispose = (): void => {
    for (const name of signals) process.off(name, receive)
  }
  return { signal: controller.signal, [Symbol.dispose]: dispose }
}
