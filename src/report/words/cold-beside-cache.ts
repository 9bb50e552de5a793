import type { Report } from '../../model.ts'
import { withRemoteCache } from '../../scenarios/index.ts'

/**
 * That cold is measured beside a remote cache and decides nothing, where nobody chose what decides: one sentence; none where it
 * decides, is not measured, or was left out of `gate`.
 */
export const coldBesideCache = ({ benchmarks, rules }: Report): readonly string[] => {
  if (rules?.gate !== 'auto') return []
  const judged = benchmarks.filter(({ gated, scenario }) => gated && withRemoteCache.includes(scenario))
  const isBeside = benchmarks.some(
    ({ gated, scenario, engine, project }) =>
      scenario === 'cold' &&
      !gated &&
      judged.some((each) => each.engine === engine && each.project === project),
  )
  return isBeside ? ['Cold is measured but not judged: your builds start from a remote cache.'] : []
}
