import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from './json.ts'

export type LockOptions = {
  /** Ends the wait: after an abort the work runs without the lock, because all that is left to do is clean up. */
  readonly signal?: AbortSignal
  /** Called once, when another process or call holds the lock. */
  readonly onWait?: () => void
  /** How long to wait for it; default half an hour, longer than any work that is done under a lock. */
  readonly limitMs?: number
}

const longestWaitMs = 1_800_000

/**
 * Runs some work while no other process on this machine holds the lock with this name. The lock is an abstract
 * Unix socket (unix(7)): the kernel releases it however the process ends, and no file is left behind. Each network
 * namespace has its own locks. Any local user can hold the address, so waiting has a limit, beyond which this throws.
 */
export const withLock = async <T>(
  name: string,
  work: () => Promise<T>,
  { signal, onWait, limitMs = longestWaitMs }: LockOptions = {},
): Promise<T> => {
  const address = addressOf(name)
  const endMs = performance.now() + limitMs
  for (let waits = 0; ; waits += 1) {
    const lock = await tryLock(address)
    if (lock === undefined && signal?.aborted === true) return work()
    if (lock === undefined) {
      if (waits === 0) onWait?.()
      if (performance.now() > endMs)
        throw new Error(
          `Another process on this machine has held the lock for ${name} for ${limitMs / 1000} s. ` +
            'If no other run of go-container-bench is at work, find it with: grep go-container-bench /proc/net/unix',
        )
      await sleep(retryAfterMs)
      continue
    }
    try {
      return await work()
    } finally {
      lock.close()
    }
  }
}

/** The lock with this name until it is disposed, without waiting; undefined where another process or call holds it. */
export const lockNow = async (name: string): Promise<Disposable | undefined> => {
  const lock = await tryLock(addressOf(name))
  return lock && { [Symbol.dispose]: () => void lock.close() }
}

const retryAfterMs = 50

/** As long as an address can be, so that it does not matter how a version of Node pads shorter ones. */
const addressOf = (name: string): string => {
  const id = createHash('sha256').update(name).digest('hex')
  return `\0${`go-container-bench ${id}`.padEnd(107)}`
}

/** Undefined while the lock is held. */
const tryLock = (address: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error) => (errorCode(error) === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(address, () => resolve(server.unref()))
  })
