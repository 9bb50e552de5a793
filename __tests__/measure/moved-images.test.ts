import { expect, test } from 'vitest'
import type { Measured } from '../../src/measure/measure.ts'
import { withoutMoved } from '../../src/measure/moved-images.ts'
import { planned } from '../support/measuring.ts'

const measured: Measured = { measurements: [], book: new Map(), obstacles: new Map(), warnings: ['before'] }

test('every benchmark of the engine whose image moved is unproved, and no other', () => {
  const plan = planned({ engines: ['podman', 'docker'] })
  const { obstacles, warnings } = withoutMoved(plan, measured, [{ engine: 'docker', image: 'golang:1.26' }])
  const unproved = [{ kind: 'state-unproved', reason: 'golang:1.26 moved during the run' }]
  expect(Object.fromEntries(plan.benchmarks.map(({ id }) => [id, obstacles.get(id) ?? []]))).toEqual({
    'podman/app/cold': [],
    'podman/app/source-change': [],
    'docker/app/cold': unproved,
    'docker/app/source-change': unproved,
  })
  expect(warnings).toEqual(['before', expect.stringContaining('pin it by its digest')])
})

test('nothing changes when nothing moved', () => {
  expect(withoutMoved(planned(), measured, [])).toBe(measured)
})
