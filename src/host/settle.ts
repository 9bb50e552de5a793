import { setTimeout as sleep } from 'node:timers/promises'
import type { Host } from './host.ts'

const pauseMs = 100

/**
 * Flushes what the last build wrote and waits 100 ms; called after every build, outside its time. Without
 * it the dirty pages of one build are written out during the next, which then pays for the engine before
 * it: unmounting an overlay syncs the whole file system. Takes at most about `limitMs`; one that does not
 * finish is logged, because the next time is then less sure.
 */
export const settle = async (host: Host, limitMs = 30_000): Promise<void> => {
  const { end } = await host.exec('sync', [], { timeoutMs: limitMs })
  if (end.kind === 'aborted') return
  if (end.kind !== 'exited' || end.code !== 0) {
    const why = end.kind === 'timed-out' ? `did not finish within ${limitMs / 1000} s` : 'failed'
    host.log(`sync ${why}: the next build may have to wait for what the last one wrote.`)
  }
  await sleep(pauseMs)
}
