/**
 * Things to close together, the newest first, each of them whatever became of the others. What the standard `AsyncDisposableStack` does; Node 20, on
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
        try {
          await close()
        } catch (error) {
          errors.push(error)
        }
      }
      if (errors.length === 0) return
      const messages = errors.map((error) => (error instanceof Error ? error.message : String(error)))
      throw new AggregateError(errors, `Not everything could be closed: ${messages.join('; ')}`)
    },
  }
}
