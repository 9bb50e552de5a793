/** What a live line is made of at one moment. */
export type LiveView = {
  /** Of the terminal. */
  readonly columns: number
  /** Since it was shown first. */
  readonly shownForMs: number
  /** undefined: not known yet. */
  readonly leftMs: number | undefined
}

/** A line at the bottom of a terminal that changes in place. */
export type Live = {
  /** Shows what `text` makes of this moment, now and every second. It must be one line of plain text. */
  show(text: (view: LiveView) => string): void
  /** A new estimate of the time left. */
  estimate(leftMs: number): void
  clear(): void
}
