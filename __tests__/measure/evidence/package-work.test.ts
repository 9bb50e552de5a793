import { expect, test } from 'vitest'
import { readActions } from '../../../src/measure/evidence/action-graph.ts'
import { withPartsOfPackages } from '../../../src/measure/evidence/package-work.ts'

const many = (id: number): readonly number[] => Array.from({ length: 200_000 }, () => id)

test('a graph that names the same actions again and again is read in linear time', () => {
  const graph = [
    { ID: 0, Mode: 'build', Package: 'app', Deps: many(1), BuildID: 'a/b' },
    { ID: 1, Mode: 'cgo run', Package: 'app', Deps: many(2) },
    { ID: 2, Mode: 'cgo compile x.c', Package: 'app' },
  ]
  const actions = withPartsOfPackages(readActions(JSON.stringify(graph)))
  const [owner, ...parts] = actions.map(({ inputs }) => inputs)
  expect(parts).toEqual([owner, owner])
})
