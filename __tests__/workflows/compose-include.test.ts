import { expect, test } from 'vitest'
import { findBuilds } from '../../src/workflows/find.ts'
import { cpuMs } from '../support/cpu-time.ts'
import { textFiles } from './repository.ts'

const workflow = `on: push
jobs:
  images:
    steps:
      - run: docker compose build
`

const found = (files: Readonly<Record<string, string>>) =>
  findBuilds(textFiles({ '.github/workflows/ci.yml': workflow, ...files })).blocks.map(
    ({ inputs, remarks }) => ({ inputs, remarks: remarks.map(({ text }) => text) }),
  )

const including = (...paths: readonly string[]): string =>
  `include:\n${paths.map((path) => `  - ${path}\n`).join('')}services:\n  app:\n    build: .\n`

test.each([
  [
    'oci://registry.example/shared',
    'compose.yaml: includes oci://registry.example/shared, which is not a file',
  ],
  ['../other/compose.yaml', 'compose.yaml: includes ../other/compose.yaml, which is not a file'],
  ['$SHARED/compose.yaml', 'which is not a file of the repository or is known only when it runs'],
  ['absent.yaml', 'compose.yaml: includes absent.yaml, which is not there'],
  ['compose.yaml', 'compose.yaml: includes compose.yaml in a circle, or too deep'],
])('what includes %s is not read, and that is said', (path, reason) => {
  const blocks = found({ 'compose.yaml': including(path) })
  expect(blocks.map(({ inputs }) => inputs)).toEqual([{}])
  expect(blocks[0]?.remarks.join()).toContain(reason)
})

test('files that include each other many times over are read in no time', () => {
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [
      at === 0 ? 'compose.yaml' : `${at}.yaml`,
      including(...Array.from({ length: 90 }, () => `${at + 1}.yaml`)),
    ]),
  )
  const before = cpuMs()
  expect(found({ ...files, '9.yaml': 'services: {}\n' })).toHaveLength(1)
  expect(cpuMs() - before).toBeLessThan(5_000)
})
