import type { Exec } from '../../src/host/host.ts'
import type { ResultsService } from './results-service.ts'

/**
 * Runs programs with a time limit that counts from a request to a service, the first one unless `nth` says another: until
 * then, a busy machine may take as long as it likes to start them, or to read the answer to the one before.
 */
export const limitFromRequest =
  (exec: Exec, { called }: ResultsService, nth = 1): Exec =>
  async (program, args, options = {}) => {
    const { timeoutMs = 60_000, signal } = options
    const before = called.length
    const limit = new AbortController()
    const timer = setInterval(() => {
      if (called.length < before + nth) return
      clearInterval(timer)
      setTimeout(() => limit.abort(), timeoutMs).unref()
    }, 20)
    const result = await exec(program, args, {
      ...options,
      timeoutMs: 600_000,
      signal: AbortSignal.any(signal === undefined ? [limit.signal] : [limit.signal, signal]),
    })
    clearInterval(timer)
    if (result.end.kind !== 'aborted' || !limit.signal.aborted) return result
    return { ...result, end: { kind: 'timed-out', afterMs: timeoutMs }, durationMs: timeoutMs }
  }
