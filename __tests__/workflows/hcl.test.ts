import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { readHcl } from '../../src/workflows/hcl.ts'
import { shown } from '../../src/workflows/marks.ts'
import type { Tree } from '../../src/workflows/tree.ts'
import { Unreadable } from '../../src/workflows/yaml-tree.ts'

const plain = (tree: Tree): unknown => {
  if (tree.text !== undefined) return shown(tree.text)
  const items = tree.items().map(plain)
  return items.length > 0
    ? items
    : Object.fromEntries(tree.entries().map(([name, value]) => [name, plain(value)]))
}

const read = (text: string): unknown => plain(readHcl('docker-bake.hcl', text))

test('blocks are maps by their words, and values are texts, lists and maps', () => {
  const text = `
    # a comment
    group "default" { targets = ["a", "b",] }
    target "a" { // another
      dockerfile = "a \\"quoted\\" \\n name"
      args = { A = 1, "B-1" : true, /* and */ C = VERSION }
      nothing = null
    }
  `
  expect(read(text)).toEqual({
    group: { default: { targets: ['a', 'b'] } },
    target: {
      a: { dockerfile: 'a "quoted" \n name', args: { A: '1', 'B-1': 'true', C: '${VERSION}' }, nothing: '…' },
    },
  })
})

test.each([
  ['a ? b : c', '…'],
  ['join(",", ["a", "b"])', '…'],
  ['a.b', '…'],
  ['a + 1', '…'],
  ['[for x in y : x]', ['…']],
  ['<<EOT\ntext }\nEOT', '…'],
  ['"a ${b ? "c" : "d"} e"', 'a ${b ? "c" : "d"} e'],
])('%s is one value, and what follows is read', (value, expected) => {
  expect(read(`target "t" {\n  x = ${value}\n  y = "z"\n}`)).toEqual({
    target: { t: { x: expected, y: 'z' } },
  })
})

test('places are lines of the file', () => {
  const [[, group] = []] = readHcl('a.hcl', '\n\ntarget "a" {\n\n  x = "y"\n}\n').entries()
  const [[, target] = []] = group?.entries() ?? []
  const [[, value] = []] = target?.entries() ?? []
  expect([group?.place.line, value?.place]).toEqual([3, { file: 'a.hcl', line: 5 }])
})

/** False: it was read or refused. */
const outcome = (text: string): unknown => {
  try {
    return read(text) === undefined
  } catch (error) {
    return error instanceof Unreadable ? false : error
  }
}

test('any text is read, or refused', () => {
  const letters = [
    '"',
    '{',
    '}',
    '[',
    ']',
    '=',
    '$',
    '${',
    '<<A',
    '\n',
    ' ',
    'a',
    '1',
    ',',
    '/*',
    '*/',
    '#',
    '\\',
    '(',
    ')',
  ]
  assert(
    property(array(constantFrom(...letters), { maxLength: 60 }), (parts) => {
      expect(outcome(parts.join(''))).toBe(false)
    }),
    { numRuns: 500 },
  )
})
