import { expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { withKeptTrees } from '../../src/workflows/kept-trees.ts'
import { textFiles } from './repository.ts'

test('a file is read once, and every use of it is counted', () => {
  const spent: number[] = []
  const kept = withKeptTrees(textFiles({ 'compose.yaml': 'services: {}' }), (units) => spent.push(units) < 3)
  const first = kept.tree?.('compose.yaml', 'yaml')
  expect(first).toBeDefined()
  expect(kept.tree?.('compose.yaml', 'yaml')).toBe(first)
  expect(spent).toEqual([12, 12])
  expect(() => kept.tree?.('compose.yaml', 'yaml')).toThrow('more text than is read')
})

test('one large Compose file that many commands use is told as too much', () => {
  const commands = Array.from({ length: 50 }, () => '          docker compose up s\n').join('')
  const { remarks } = findBuilds(
    textFiles({
      '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n      - run: |\n${commands}`,
      'compose.yaml': `# ${'x'.repeat(250_000)}\nservices:\n  s:\n    build: .\n`,
    }),
  )
  expect(remarks.map(({ text }) => text).join()).toContain('there is too much in these files')
})
