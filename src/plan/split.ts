import type { PlannedContext, PlannedLeg } from '../model.ts'

/** More legs are used only where they are asked for: a small organisation has 20 jobs at a time for everything. */
const mostLegsByDefault = 8

/**
 * Divides projects among machines. A project is never divided, because its pairs, engines and cache states belong together. The
 * longest come first, each into the leg that is the shortest until then; one of unknown length counts as the average of the
 * others.
 */
export const splitIntoLegs = (
  contexts: readonly PlannedContext[],
  wanted: 'auto' | number,
  durationsMs: ReadonlyMap<string, number>,
): readonly PlannedLeg[] => {
  const number = Math.min(wanted === 'auto' ? mostLegsByDefault : wanted, contexts.length)
  const legs = Array.from({ length: number }, () => ({ ms: 0, contexts: new Set<PlannedContext>() }))
  const lengthMs = lengthOf(contexts, durationsMs)
  for (const context of contexts.toSorted((one, other) => lengthMs(other) - lengthMs(one))) {
    const [shortest] = legs.toSorted((one, other) => one.ms - other.ms)
    if (shortest === undefined) break
    shortest.contexts.add(context)
    shortest.ms += lengthMs(context)
  }
  // In the order in which they were given, as in a run that measures them all.
  return legs
    .map((leg) => contexts.filter((each) => leg.contexts.has(each)))
    .toSorted(([one], [other]) => indexIn(contexts, one) - indexIn(contexts, other))
    .map((own, at) => ({ leg: at + 1, name: nameOf(own), contexts: own }))
}

const lengthOf = (contexts: readonly PlannedContext[], durationsMs: ReadonlyMap<string, number>) => {
  const known = contexts.flatMap(({ id }) => durationsMs.get(id) ?? [])
  const averageMs = known.length === 0 ? 1 : known.reduce((sum, ms) => sum + ms, 0) / known.length
  return ({ id }: PlannedContext): number => durationsMs.get(id) ?? averageMs
}

const indexIn = (contexts: readonly PlannedContext[], context: PlannedContext | undefined): number =>
  context === undefined ? -1 : contexts.indexOf(context)

const mostNamed = 2

/** It is shown in lists of jobs: two projects, and how many more. */
const nameOf = (contexts: readonly PlannedContext[]): string => {
  const named = contexts.slice(0, mostNamed).map(({ id }) => id.replaceAll('~', '/'))
  const more = contexts.length - named.length
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ')
}
