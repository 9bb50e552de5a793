import type { StateEvidence } from '../model.ts'

/** Cold: the engine's store must hold nothing of this space. */
export const emptyState = (contents: readonly string[]): StateEvidence => {
  if (contents.length === 0) return { kind: 'empty', holds: true }
  const reason = `the cache space was not empty before the build: it held ${some(contents)}`
  return { kind: 'empty', holds: false, reason }
}

/** Warm, or a change: what the prime left must still be there, and nothing of a later build beside it. */
export const primedState = (prime: readonly string[], contents: readonly string[]): StateEvidence => {
  const [then, now] = [new Set(prime), new Set(contents)]
  const lost = prime.filter((id) => !now.has(id))
  const added = contents.filter((id) => !then.has(id))
  if (lost.length === 0 && added.length === 0) return { kind: 'primed', holds: true }
  const found = [
    ...(lost.length > 0 ? [`no longer held ${some(lost)} of its prime`] : []),
    ...(added.length > 0 ? [`also held ${some(added)}`] : []),
  ]
  return { kind: 'primed', holds: false, reason: `before the build the cache space ${found.join(' and ')}` }
}

const some = (ids: readonly string[]): string => {
  const shown = ids.slice(0, 3).map((id) => id.slice(0, 40))
  return `${shown.join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`
}
