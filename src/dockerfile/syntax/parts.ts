/** Long work in parts. At every `yield`, whoever does it may let others work, or give it up. */
export type Parts<T> = Generator<undefined, T, undefined>

/** Does it without a pause. */
export const atOnce = <T>(work: Parts<T>): T => {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}
