import type { Death } from '../host/process/daemon.ts'

/** A call that found the daemon dead. */
export class DaemonDied extends Error {
  readonly logTail: string
  constructor({ message, logTail }: Death) {
    super(message)
    this.name = 'DaemonDied'
    this.logTail = logTail
  }
}
