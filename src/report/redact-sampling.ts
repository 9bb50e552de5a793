import type { Obstacle, Sampling } from '../model.ts'
import type { Hide } from './hide.ts'

/** Reasons name steps, images and what builds printed. */
export const ofSampling = (sampling: Sampling, hide: Hide): Sampling => ({
  ...sampling,
  obstacles: sampling.obstacles.map((obstacle) => ofObstacle(obstacle, hide)),
  ...(sampling.notScreened !== undefined && { notScreened: hide(sampling.notScreened) }),
})

export const ofObstacle = (obstacle: Obstacle, hide: Hide): Obstacle =>
  'reason' in obstacle ? { ...obstacle, reason: hide(obstacle.reason) } : obstacle
