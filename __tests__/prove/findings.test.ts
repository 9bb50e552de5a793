import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { repositoryPath } from '../support/paths.ts'
import { undos } from './findings/index.ts'
import { changed } from './findings/undo.ts'

test('each of the nineteen findings has a fix that is taken out', () => {
  const numbers = new Set(undos.flatMap(({ finding }) => (finding === 'later' ? [] : [finding])))
  expect([...numbers].toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 19 }, (_, at) => at + 1),
  )
})

test.for(undos.map((undo) => ({ ...undo, title: `${undo.finding}: ${undo.what}` })))(
  'the sources have what is changed so that the program $what',
  ({ changes, tests }) => {
    expect(changes.length).toBeGreaterThan(0)
    for (const change of changes) {
      const text = readFileSync(repositoryPath(`src/${change.file}`), 'utf8')
      expect(changed(text, change)).not.toBe(text)
    }
    for (const file of tests) expect(existsSync(repositoryPath(`__tests__/${file}`))).toBe(true)
  },
)

test('what occurs twice, or not at all, is not changed', () => {
  const change = { file: 'a.ts', now: 'b', before: 'c' }
  expect(changed('abc', change)).toBe('acc')
  for (const text of ['abb', 'ac']) expect(() => changed(text, change)).toThrow(/src\/a\.ts has this/)
})
