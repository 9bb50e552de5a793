import { expect, test } from 'vitest'
import type { Measured } from '../../src/measure/measure.ts'
import { withoutMoved } from '../../src/measure/moved-images.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { planned } from '../support/measuring.ts'

const measuredBy = (plan: Plan): Measured => ({
  measurements: [],
  sampling: new Map(
    plan.benchmarks.map(({ id }) => [id, { looks: plan.looks, attempts: 6, pairs: 6, obstacles: [] }]),
  ),
  editedFiles: new Map(),
  editProofs: new Map(),
  explanations: [],
  observed: [],
  warnings: ['before'],
})

test('every benchmark of the engine whose image moved cannot be compared, and none of another engine', () => {
  const plan = planned({ engines: ['podman', 'docker'] })
  const { sampling, warnings } = withoutMoved(plan, measuredBy(plan), [
    { engine: 'docker', image: 'golang:1.26' },
  ])
  const moved = [{ kind: 'image-moved', reason: 'golang:1.26 moved during the run' }]
  expect(Object.fromEntries(plan.benchmarks.map(({ id }) => [id, sampling.get(id)?.obstacles]))).toEqual({
    'podman/app/cold': [],
    'podman/app/source-change': [],
    'docker/app/cold': moved,
    'docker/app/source-change': moved,
  })
  expect(warnings).toEqual(['before', expect.stringContaining('pin it by its digest')])
})

test('nothing changes when nothing moved', () => {
  const measured = measuredBy(planned())
  expect(withoutMoved(planned(), measured, [])).toBe(measured)
})
