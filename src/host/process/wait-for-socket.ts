import { setTimeout as sleep } from 'node:timers/promises'
import type { Host } from '../host.ts'
import { errorCode } from '../json.ts'
import { unixHttp } from '../unix-http.ts'
import type { Daemon } from './daemon.ts'

const readyWithinMs = 60_000
const pollMs = 100
const logLines = 15

/** Waits until one of our daemons accepts connections. Throws, with the end of its log, when it ends or takes too long. */
export const waitForSocket = async (
  host: Host,
  name: string,
  daemon: Daemon,
  socketPath: string,
): Promise<void> => {
  for (let waitedMs = 0; waitedMs < readyWithinMs; waitedMs += pollMs) {
    host.signal.throwIfAborted()
    const end = daemon.ended()
    if (end !== undefined)
      throw new Error(`${name} ${end} while starting. Its last lines:\n${await daemon.logTail(logLines)}`)
    if (await acceptsConnections(socketPath)) return
    await sleep(pollMs)
  }
  throw new Error(
    `${name} was not ready within ${readyWithinMs / 1000} s. Its last lines:\n${await daemon.logTail(logLines)}`,
  )
}

/** containerd speaks gRPC, not HTTP, so an accepted connection is enough. */
const acceptsConnections = async (socketPath: string): Promise<boolean> => {
  try {
    await unixHttp({ socketPath, method: 'GET', path: '/_ping', timeoutMs: 2_000 })
    return true
  } catch (error) {
    return !['ENOENT', 'ECONNREFUSED', 'EACCES'].includes(errorCode(error) ?? '')
  }
}
