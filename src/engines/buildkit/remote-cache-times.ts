import { coveredMs, type Interval, type RemoteCacheTimes } from '../build/remote-cache-times.ts'
import type { BuildTimes } from '../build/timeline.ts'
import { isInstruction, type VertexInterval } from './vertex-times.ts'

/** Bake puts the name of the target in front. */
const importing = /^(?:\[\S+\] )?importing cache manifest /
/** Before 0.11, BuildKit exports to one cache only, and does not say to which. */
const exporting = /^(?:\[\S+\] )?exporting (?:cache(?: to |$)|to GitHub Actions Cache$)/

/**
 * The time that a build took for its remote cache; undefined: it had none. A step that comes from there is marked as cached at once; its
 * layers are brought when a later step needs them, in further intervals of the same vertex.
 */
export const remoteCacheTimes = (
  intervals: readonly VertexInterval[],
  { durationMs }: BuildTimes,
): RemoteCacheTimes | undefined => {
  const named = (pattern: RegExp): readonly VertexInterval[] =>
    intervals.filter(({ name }) => pattern.test(name))
  const [imports, exports] = [named(importing), named(exporting)]
  if (imports.length + exports.length === 0) return undefined
  const cached = new Set(intervals.filter((each) => each.cached).map(({ vertex }) => vertex))
  const brought = intervals.filter(({ vertex, name }) => cached.has(vertex) && isInstruction(name))
  const ended = (some: readonly VertexInterval[]): readonly Interval[] =>
    some.map(({ startMs, endMs = durationMs }) => ({ startMs, endMs }))
  return {
    cacheImportMs: imports.length === 0 ? 0 : coveredMs(ended([...imports, ...brought])),
    cacheExportMs: coveredMs(ended(exports)),
  }
}
