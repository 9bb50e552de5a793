import type { Explanation, Measurement, OutcomeEvidence } from '../../model.ts'

/**
 * Builds of a user's Dockerfile with the number of packages that their binary needs: an explain build compiles all of them,
 * because it begins with nothing. How many of them another build compiled stays unknown.
 */
export const withNeeds = (
  builds: readonly Measurement[],
  explanations: readonly Explanation[],
): readonly Measurement[] =>
  builds.map((build) => {
    const { evidence } = build
    const found = explanations.find((each) => each.from === 'explain-build' && isOf(each, build))
    if (evidence === undefined || found?.packages === undefined || build.failure !== undefined) return build
    const outcome = withNeed(evidence.outcome, found.packages.length)
    return { ...build, evidence: { ...evidence, outcome } }
  })

const isOf = ({ engine, project, revision }: Explanation, build: Measurement): boolean =>
  build.revision === revision && build.benchmark.startsWith(`${engine}/${project}/`)

const withNeed = (outcome: OutcomeEvidence, packagesNeeded: number): OutcomeEvidence => {
  if (outcome.packagesNeeded !== undefined || outcome.unknown === undefined) return outcome
  const { packagesNeeded: _, ...unknown } = outcome.unknown
  const { unknown: __, ...rest } = outcome
  return { ...rest, packagesNeeded, ...(Object.keys(unknown).length > 0 && { unknown }) }
}
