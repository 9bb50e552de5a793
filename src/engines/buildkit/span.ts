/** The time from the first start to the last end of the parts that are added. */
export const makeSpan = () => {
  let [firstMs, lastMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return {
    add: (started: string | undefined, completed: string | undefined): void => {
      if (started !== undefined) firstMs = Math.min(firstMs, Date.parse(started))
      if (completed !== undefined) lastMs = Math.max(lastMs, Date.parse(completed))
    },
    lengthMs: (): number => lastMs - firstMs,
  }
}
