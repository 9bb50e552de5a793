import { setTimeout as sleep } from 'node:timers/promises'
import { startHog } from '../../support/hogs.ts'

/** Longer than any of them is kept: guards against a hog that outlives this program. */
const limitMs = 60_000

/**
 * Loads all processors or the disk for 2 to 15 seconds, then nothing for as long at most, and so on until it is disposed: the load changes
 * between the two builds of a pair, and within them.
 */
export const changingLoad = (signal: AbortSignal): AsyncDisposable => {
  const ended = new AbortController()
  const until = AbortSignal.any([signal, ended.signal])
  const wait = (mostMs: number): Promise<void> =>
    sleep(2_000 + Math.random() * mostMs, undefined, { signal: until }).catch(() => {})
  const loading = (async (): Promise<void> => {
    for (let turn = 0; !until.aborted; turn += 1) {
      const hog = await startHog(turn % 2 === 0 ? 'cpu' : 'disk', limitMs)
      await wait(13_000)
      await hog[Symbol.asyncDispose]()
      await wait(10_000)
    }
  })()
  return {
    [Symbol.asyncDispose]: async () => {
      ended.abort()
      await loading
    },
  }
}
