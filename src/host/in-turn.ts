import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from './json.ts'

const askAgainAfterMs = 50

/** How to wait for one's turn. */
export type Waiting = {
  /** Ends the wait: what then is left to do, out of turn, is to clean up. */
  readonly signal?: AbortSignal
  /** Called once, when somebody else's turn is not over. */
  readonly told?: () => void
}

/**
 * Does something while no other process of this machine does something by the same name. The turn is an abstract
 * Unix socket (unix(7)): the kernel takes it back when the process ends, however it ends, and no file stays.
 * Processes in another network namespace have turns of their own.
 */
export const inTurn = async <T>(
  name: string,
  work: () => Promise<T>,
  { signal, told }: Waiting = {},
): Promise<T> => {
  const address = addressOf(name)
  for (let waits = 0; ; waits += 1) {
    const turn = await take(address)
    if (turn === undefined && signal?.aborted === true) return work()
    if (turn === undefined) {
      if (waits === 0) told?.()
      await sleep(askAgainAfterMs)
      continue
    }
    try {
      return await work()
    } finally {
      turn.close()
    }
  }
}

/** Of full length: what the kernel compares then does not depend on how a version of Node fills up the rest. */
const addressOf = (name: string): string => {
  const id = createHash('sha256').update(name).digest('hex')
  return `\0${`go-container-bench ${id}`.padEnd(107)}`
}

/** Undefined while somebody has it. */
const take = (address: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error) => (errorCode(error) === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(address, () => resolve(server.unref()))
  })
