import { identified, planSchemaVersion } from '../../src/modes/plan-file.ts'
import type { LegPlan } from '../../src/model.ts'
import { toolVersion } from '../../src/version.ts'

const headCommit = 'b'.repeat(40)

/** A plan whose legs have projects with these ids, which are given in the order of the alphabet. */
export const planOfLegs = (...legs: readonly (readonly string[])[]): LegPlan => {
  const all = legs.flat().toSorted()
  return identified({
    schemaVersion: planSchemaVersion,
    toolVersion,
    inputs: { seed: '1' },
    base: 'a'.repeat(40),
    head: headCommit,
    legs: legs.map((ids, at) => ({
      leg: at + 1,
      name: ids.join(', '),
      contexts: ids.map((id) => ({ id, place: all.indexOf(id) + 1, context: id })),
    })),
  })
}
