/**
 * Things to close together, the newest first. What the standard `AsyncDisposableStack` does; Node 20, on
 * which `npm start` must run, does not have it yet.
 */
export type Disposal = AsyncDisposable & {
  use<T extends AsyncDisposable>(resource: T): T
  defer(close: () => Promise<void>): void
  /** Hands everything over: this one then closes nothing any more. */
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
        await close().catch((error: unknown) => errors.push(error))
      }
      if (errors.length > 0) throw new AggregateError(errors, 'Something could not be closed')
    },
  }
}
