/** How long a build was busy with a cache in a registry; counters of the same names are in the report. */
export type RemoteCacheTimes = {
  /** Looking for its steps there, and bringing their layers. */
  readonly cacheImportMs: number
  /** Compressing layers for it, and sending them. */
  readonly cacheExportMs: number
}

export type Interval = { readonly startMs: number; readonly endMs: number }

/** The time that intervals cover, which may overlap. */
export const coveredMs = (intervals: readonly Interval[]): number => {
  let [covered, untilMs] = [0, Number.NEGATIVE_INFINITY]
  for (const { startMs, endMs } of intervals.toSorted((left, right) => left.startMs - right.startMs)) {
    covered += Math.max(0, endMs - Math.max(startMs, untilMs))
    untilMs = Math.max(untilMs, endMs)
  }
  return covered
}
