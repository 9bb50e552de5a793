import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/studies/vm/target-cells.ts'

test('builds without cache mounts have none, and not a build cache of no bytes', () => {
  expect(columnsOf([], { binaryBytes: 5, cacheBytes: 0 })).toMatchObject({
    binaryBytes: 5,
    cacheBytes: { unknown: 'its builds have no cache mounts: caches are in layers' },
  })
  expect(columnsOf([], { binaryBytes: 5, cacheBytes: 7 })['cacheBytes']).toBe(7)
})
