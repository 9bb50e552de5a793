import type { Obstacle } from '../analysis/circumstances.ts'
import type { MovedImage } from '../images/pinned-images.ts'
import type { Plan } from '../plan/plan.ts'
import type { Measured } from './measure.ts'

/** An image that moved while an engine built on it: none of that engine's times can be compared. */
export const withoutMoved = (plan: Plan, measured: Measured, moved: readonly MovedImage[]): Measured => {
  if (moved.length === 0) return measured
  const obstacles = new Map(measured.obstacles)
  const warnings = moved.map(
    ({ engine, image }) =>
      `On ${engine}, ${image} was another image at the end of the run than at its beginning: pin it by its digest.`,
  )
  for (const { id, engine } of plan.benchmarks) {
    const reasons = moved
      .filter((each) => each.engine === engine)
      .map(({ image }): Obstacle => ({ kind: 'state-unproved', reason: `${image} moved during the run` }))
    obstacles.set(id, [...(obstacles.get(id) ?? []), ...reasons])
  }
  return { ...measured, obstacles, warnings: [...measured.warnings, ...warnings] }
}
