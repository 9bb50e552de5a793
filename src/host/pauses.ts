import { setImmediate } from 'node:timers/promises'

/** Long work calls this after each of its parts. */
export type Pause = () => Promise<void>

/** Signals and timers wait at most this long, and one part of the work. */
const longestMs = 50

/** Does work in parts, with a pause between them. */
export const withPauses = async <T>(
  work: { readonly next: () => IteratorResult<undefined, T> },
  pause: Pause,
): Promise<T> => {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
    await pause()
  }
}

/** Gives signals a chance to arrive while work goes on that would not wait for anything. Throws when the run was stopped. */
export const pausesFor = (signal: AbortSignal): Pause => {
  let lastMs = performance.now()
  return async () => {
    signal.throwIfAborted()
    if (performance.now() - lastMs < longestMs) return
    await setImmediate()
    lastMs = performance.now()
    signal.throwIfAborted()
  }
}

/** For work that nobody can stop, such as a test's: timers and signals still get their turn. */
export const unstoppable: Pause = pausesFor(new AbortController().signal)
