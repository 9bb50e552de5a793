import type { MovedImage } from '../images/pinned-images.ts'
import type { Obstacle } from '../model.ts'
import type { Plan } from '../plan/plan.ts'
import type { Measured } from './measure.ts'

/** An image that moved while an engine built on it: none of that engine's times can be compared. */
export const withoutMoved = (plan: Plan, measured: Measured, moved: readonly MovedImage[]): Measured => {
  if (moved.length === 0) return measured
  const sampling = new Map(measured.sampling)
  const warnings = moved.map(
    ({ engine, image }) =>
      `On ${engine}, ${image} was another image at the end of the run than at its beginning: pin it by its digest.`,
  )
  for (const { id, engine } of plan.benchmarks) {
    const own = sampling.get(id)
    const obstacles = moved
      .filter((each) => each.engine === engine)
      .map(({ image }): Obstacle => ({ kind: 'image-moved', reason: `${image} moved during the run` }))
    if (own !== undefined) sampling.set(id, { ...own, obstacles: [...own.obstacles, ...obstacles] })
  }
  return { ...measured, sampling, warnings: [...measured.warnings, ...warnings] }
}
