import type { Markup } from './markup.ts'

/** A page larger than this is slow to open; the parts that a reader needs first are taken first. */
export const largestPageBytes = 8_000_000

/** How much of the page is left for one kind of its parts. */
export type Budget = {
  /** Whether there is room for this part; it is counted then. Once there was none, nothing more is taken. */
  takes(part: Markup): boolean
}

/** A budget of that many bytes, as they are on a disk. */
export const makeBudget = (bytes: number): Budget => {
  let left = bytes
  return {
    takes: ({ markup }) => {
      left -= Buffer.byteLength(markup)
      return left >= 0
    },
  }
}
