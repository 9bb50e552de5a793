import { describe, expect, test } from 'vitest'
import { cyclesOf, graphOf } from '../../.ci/graph.ts'
import { readSource } from '../../.ci/source-file.ts'

const source = `import type { Name } from '../model.ts'
import { join } from 'node:path'
export * from './other.ts'

export const named = (name: Name | undefined, more: object): object => ({
  ...(name === undefined ? {} : { name }),
  ...more,
  ...{ a: 1, b: 2 },
})

const load = async (): Promise<unknown> => import('./late.ts')
export { load }
export const constant = [...(named === undefined ? [] : [join])]
`

describe('what the structure script reads from a file', () => {
  test('its functions, its imports of any kind, and its spreads', () => {
    expect(readSource('src/room/file.ts', source)).toEqual({
      path: 'src/room/file.ts',
      lines: 13,
      functionLines: [5, 1],
      exportedFunctions: 2,
      imports: ['src/model.ts', 'src/room/other.ts', 'src/room/late.ts'],
      conditionalSpreads: 1,
      literalSpreads: 1,
    })
  })

  test('an error that names the file when it is not TypeScript', () => {
    expect(() => readSource('broken.ts', 'const = 1')).toThrow('broken.ts: ')
  })
})

describe('the cycles of a graph', () => {
  test('none where every arrow runs down', () => {
    const graph = graphOf([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ])
    expect(cyclesOf(graph)).toEqual([])
  })

  test('one for each group of nodes that reach each other, without those that only lead there', () => {
    const graph = graphOf([
      ['entry', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['a', 'b'],
      ['c', 'y'],
      ['x', 'y'],
      ['y', 'x'],
      ['self', 'self'],
    ])
    expect(cyclesOf(graph)).toEqual([['a', 'b', 'c'], ['self'], ['x', 'y']])
  })
})
