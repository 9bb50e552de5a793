import type { SharedUse } from '../../engines/engine.ts'
import type { MountCensus } from '../../engines/mount-census.ts'
import { growth } from '../../host/usage/between.ts'
import type { MountContents, StateEvidence } from '../../model.ts'

/** Cold: the engine's store must hold nothing of this space. */
export const emptyState = (contents: readonly string[]): StateEvidence => {
  const records = contents.length
  if (records === 0) return { kind: 'empty', holds: true, records }
  const reason = `the cache space was not empty before the build: it held ${some(contents)}`
  return { kind: 'empty', holds: false, reason, records }
}

/** Warm, or a change: what the prime left must still exist, and nothing of a later build beside it. */
export const primedState = (prime: readonly string[], contents: readonly string[]): StateEvidence => {
  const records = contents.length
  const [then, now] = [new Set(prime), new Set(contents)]
  const lost = prime.filter((id) => !now.has(id))
  const added = contents.filter((id) => !then.has(id))
  if (lost.length === 0 && added.length === 0) return { kind: 'primed', holds: true, records }
  const found = [
    ...(lost.length > 0 ? [`no longer held ${some(lost)} of its prime`] : []),
    ...(added.length > 0 ? [`also held ${some(added)}`] : []),
  ]
  const reason = `before the build the cache space ${found.join(' and ')}`
  return { kind: 'primed', holds: false, reason, records }
}

const mostShared = 20

/**
 * Cold in a shared store: the space was empty, but the build must not have used the work of other builds either. Only the
 * end of the build shows that.
 */
export const afterUse = (state: StateEvidence, use: SharedUse | undefined): StateEvidence => {
  if (use === undefined) return state
  const shared = use.harmless.slice(0, mostShared)
  const listed = shared.length === 0 ? state : { ...state, shared }
  if (use.foreign.length === 0 || !state.holds) return listed
  const reason = `the build was not cold: it used what was made before it: ${some(use.foreign, descriptionLength)}`
  return { ...listed, holds: false, reason }
}

/** Primed: what the cache mounts contain now, against what they contained right after the prime was made. */
export const afterPrime = (state: StateEvidence, then: MountCensus, now: MountCensus): StateEvidence => {
  const mounts = contentsOf(now.files, now.bytes)
  const grown = contentsOf(growth(then.files, now.files), growth(then.bytes, now.bytes))
  const unknown = {
    ...(now.unknown !== undefined && { mounts: now.unknown }),
    // Without a reason here it would mean that they did not grow.
    ...(grown === undefined && { mountsGrewBy: now.unknown ?? then.unknown ?? 'nothing of it was counted' }),
  }
  return {
    ...state,
    ...(mounts !== undefined && { mounts }),
    ...((grown?.files ?? 0) + (grown?.bytes ?? 0) > 0 && grown !== undefined && { mountsGrewBy: grown }),
    ...(Object.keys(unknown).length > 0 && { unknown }),
  }
}

const contentsOf = (files: number | undefined, bytes: number | undefined): MountContents | undefined =>
  files === undefined && bytes === undefined
    ? undefined
    : { ...(files !== undefined && { files }), ...(bytes !== undefined && { bytes }) }

/** Ids are long and say little; descriptions are shown whole unless they are scripts. */
const [idLength, descriptionLength] = [40, 200]

const some = (names: readonly string[], length = idLength): string => {
  const shown = names.slice(0, 3).map((name) => name.slice(0, length))
  return `${shown.join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`
}
