import { rewrites } from '../../../dockerfile/rewrites/index.ts'
import type { Rewrite } from '../../../dockerfile/rewrites/rewrite.ts'

/** All that the input `rewrites` can name. */
export const rewriteNames: readonly string[] = rewrites.map(({ name }) => name)

/** Scenarios in which one of them can gain. */
export const rewriteScenarios: readonly string[] = [
  ...new Set(rewrites.flatMap(({ scenarios }) => scenarios)),
]

/** Those with these names, in the order in which they are tried. */
export const rewritesNamed = (names: readonly string[]): readonly Rewrite[] =>
  rewrites.filter(({ name }) => names.includes(name))
