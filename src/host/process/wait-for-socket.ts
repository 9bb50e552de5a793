import { setTimeout as sleep } from 'node:timers/promises'
import type { Host } from '../host.ts'
import { errorCode } from '../json.ts'
import { unixHttp } from '../unix-http.ts'
import type { Daemon } from './daemon.ts'

const readyWithinMs = 60_000

/** Waits until a daemon of ours takes connections; throws with the end of its log when it ends or does not get there. */
export const waitForSocket = async (
  host: Host,
  name: string,
  daemon: Daemon,
  socketPath: string,
): Promise<void> => {
  for (let waitedMs = 0; waitedMs < readyWithinMs; waitedMs += 100) {
    host.signal.throwIfAborted()
    const end = daemon.ended()
    if (end !== undefined)
      throw new Error(`${name} ${end} at its start. Its last lines:\n${await daemon.logTail(15)}`)
    if (await answers(socketPath)) return
    await sleep(100)
  }
  throw new Error(
    `${name} was not ready within ${readyWithinMs / 1000} s. Its last lines:\n${await daemon.logTail(15)}`,
  )
}

/** containerd speaks gRPC: a connection that is accepted is answer enough. */
const answers = async (socketPath: string): Promise<boolean> => {
  try {
    await unixHttp({ socketPath, method: 'GET', path: '/_ping', timeoutMs: 2_000 })
    return true
  } catch (error) {
    return !['ENOENT', 'ECONNREFUSED', 'EACCES'].includes(errorCode(error) ?? '')
  }
}
