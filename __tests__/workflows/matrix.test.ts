import { describe, expect, test } from 'vitest'
import { noScope } from '../../src/workflows/expressions.ts'
import { shown } from '../../src/workflows/marks.ts'
import { combinationsOf } from '../../src/workflows/matrix.ts'
import { readYaml } from '../../src/workflows/yaml-tree.ts'

const combinations = (matrix: string): readonly object[] | undefined =>
  combinationsOf(readYaml('ci.yml', `strategy:\n  matrix: ${matrix}\n`), noScope, () => true)?.map((one) =>
    Object.fromEntries([...one].map(([name, value]) => [name, shown(value)])),
  )

describe('a matrix', () => {
  test('has every combination', () => {
    expect(combinations('{ a: [1, 2], b: [x, 1.20] }')).toEqual([
      { a: '1', b: 'x' },
      { a: '1', b: '1.2' },
      { a: '2', b: 'x' },
      { a: '2', b: '1.2' },
    ])
  })

  test('has maps by the names in them', () => {
    expect(combinations('{ p: [{ os: linux, arch: [amd64] }] }')).toEqual([
      { 'p.os': 'linux', 'p.arch': '…' },
    ])
  })

  // The example of GitHub's documents.
  test('includes as GitHub does', () => {
    const include = [
      '{ color: green }',
      '{ color: pink, animal: cat }',
      '{ fruit: apple, shape: circle }',
      '{ fruit: banana }',
      '{ fruit: banana, animal: cat }',
    ]
    expect(
      combinations(`{ fruit: [apple, pear], animal: [cat, dog], include: [${include.join(', ')}] }`),
    ).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ])
  })

  test('excludes', () => {
    expect(combinations('{ a: [1, 2], b: [1, 2], exclude: [{ a: 1, b: 2 }, { b: 1 }] }')).toEqual([
      { a: '2', b: '2' },
    ])
  })

  test('of an expression is not known, nor is one value that an expression makes', () => {
    expect(combinations('${{ fromJSON(needs.a.outputs.b) }}')).toBeUndefined()
    expect(combinations('{ include: "${{ fromJSON(needs.a.outputs.b) }}" }')).toBeUndefined()
    expect(combinations('{ a: "${{ fromJSON(needs.a.outputs.b) }}", b: [1] }')).toEqual([
      { a: '${{ matrix.a }}', b: '1' },
    ])
  })

  test('with more than 256 combinations is not known', () => {
    const many = `[${Array.from({ length: 17 }, (_, at) => at).join(', ')}]`
    expect(combinations(`{ a: ${many}, b: ${many} }`)).toBeUndefined()
    expect(combinations(`{ a: ${many} }`)).toHaveLength(17)
  })
})
