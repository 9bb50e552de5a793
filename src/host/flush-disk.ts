import { setTimeout as sleep } from 'node:timers/promises'
import type { Host } from './host.ts'

type FlushOptions = {
  /** When to give up on `sync`. Default 30 000. */
  readonly limitMs?: number
  /** How long to wait afterwards. Default 100. */
  readonly pauseMs?: number
}

/**
 * Writes dirty pages to disk, then pauses; called after every build, outside its timer. Otherwise the pages of one
 * build are written during the next, which then pays for the previous engine: unmounting an overlay syncs the whole
 * file system. False when `sync` failed or was too slow, which is also logged: the next time is then less reliable.
 */
export const flushDisk = async (
  host: Host,
  { limitMs = 30_000, pauseMs = 100 }: FlushOptions = {},
): Promise<boolean> => {
  const { end } = await host.exec('sync', [], { timeoutMs: limitMs })
  if (end.kind === 'aborted') return true
  const flushed = end.kind === 'exited' && end.code === 0
  if (!flushed) {
    const why = end.kind === 'timed-out' ? `did not finish within ${limitMs / 1000} s` : 'failed'
    host.log(`sync ${why}: the next build may have to wait for the disk writes of the last one.`)
  }
  await sleep(pauseMs)
  return flushed
}
