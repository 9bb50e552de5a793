import { textAt } from '../../host/json.ts'
import { coveredMs, type Interval } from '../build/remote-cache-times.ts'
import type { VertexEvent } from './reported-times.ts'

/** A scanner lists what is in the image (SBOM). */
const scanning = /^\[[^\]]*\] generating sbom using /

export type CountedTimes = ReturnType<typeof countedTimes>

/** Times of BuildKit's own work that are counters of a build, as in `dockerLoadMs`. */
export const countedTimes = () => {
  const [load, attested] = [makeSpan(), makeCover()]
  let imported = false
  return {
    /** A part of a vertex. */
    status: (status: unknown): void => {
      const id = textAt(status, 'id')
      const span = id === 'sending tarball' ? load : attested
      if (span === load || id?.startsWith('exporting attestation manifest ') === true)
        span.add(textAt(status, 'started'), textAt(status, 'completed'))
    },
    vertex: ({ name, started, completed }: VertexEvent): void => {
      if (scanning.test(name)) attested.add(started, completed)
      if (name !== 'importing to docker') return
      load.add(started, completed)
      imported ||= completed !== undefined
    },
    /**
     * The time that a builder outside the daemon takes to load the image into it, and that of attestations: of each scan, and of each
     * manifest. Between the two, layers are compressed and written, which takes as long without attestations.
     */
    counters: (): Readonly<Record<string, number>> => ({
      // Of a load that did not end, the time is not known.
      ...(imported ? { dockerLoadMs: load.lengthMs() } : {}),
      ...(attested.isEmpty() ? {} : { attestationMs: attested.lengthMs() }),
    }),
  }
}

/** The time from the first start to the last end of the parts that are added. */
const makeSpan = () => {
  let [firstMs, lastMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return {
    add: (started: string | undefined, completed: string | undefined): void => {
      if (started !== undefined) firstMs = Math.min(firstMs, Date.parse(started))
      if (completed !== undefined) lastMs = Math.max(lastMs, Date.parse(completed))
    },
    lengthMs: (): number => lastMs - firstMs,
  }
}

/** The time that parts cover which have ended, and may overlap. */
const makeCover = () => {
  const parts: Interval[] = []
  return {
    add: (started: string | undefined, completed: string | undefined): void => {
      if (started !== undefined && completed !== undefined)
        parts.push({ startMs: Date.parse(started), endMs: Date.parse(completed) })
    },
    isEmpty: (): boolean => parts.length === 0,
    lengthMs: (): number => coveredMs(parts),
  }
}
