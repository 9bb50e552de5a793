import { messageOf } from './error-text.ts'

/**
 * Resources that are closed together, newest first; one that fails to close does not keep the others open. The same
 * as the standard `AsyncDisposableStack`, which Node 20, on which `npm start` must run, does not have yet.
 */
export type Disposal = AsyncDisposable & {
  use<T extends AsyncDisposable>(resource: T): T
  defer(close: () => Promise<void>): void
  /** Moves everything into a new disposal; this one then has nothing left to close. */
  move(): Disposal
}

export const makeDisposal = (closers: (() => Promise<void>)[] = []): Disposal => {
  let pending = closers
  return {
    use: (resource) => {
      pending.push(() => Promise.resolve(resource[Symbol.asyncDispose]()))
      return resource
    },
    defer: (close) => {
      pending.push(close)
    },
    move: () => {
      const moved = pending
      pending = []
      return makeDisposal(moved)
    },
    [Symbol.asyncDispose]: async () => {
      const errors: unknown[] = []
      for (let close = pending.pop(); close !== undefined; close = pending.pop()) {
        try {
          await close()
        } catch (error) {
          errors.push(error)
        }
      }
      if (errors.length === 0) return
      throw new AggregateError(errors, `Not everything could be closed: ${errors.map(messageOf).join('; ')}`)
    },
  }
}
