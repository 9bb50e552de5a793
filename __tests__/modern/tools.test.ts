import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { enginesOf } from '../support/engine-lists.ts'
import { modernEnvironment, modernFolder } from './place.ts'
import { tools } from './tools.ts'

const goMod = (family: string): string => readFileSync(join(import.meta.dirname, family, 'go.mod'), 'utf8')

/** The import paths of `tool` lines, single ones or in a block. */
const toolLines = (family: string): readonly string[] => {
  const text = goMod(family)
  const block = /^tool \(\n([^)]*)\)/m.exec(text)?.[1] ?? ''
  const single = [...text.matchAll(/^tool (\S+)$/gm)].flatMap(([, path]) => path ?? [])
  return [...single.filter((path) => path !== '('), ...block.split('\n').map((line) => line.trim())]
    .filter((path) => path !== '')
    .toSorted()
}

test('every program is pinned by the module of its family, and every module is used', () => {
  const families = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  expect([...new Set(tools.map(({ family }) => family))].toSorted()).toEqual(families.map(({ name }) => name))
  for (const { name } of families) {
    const packages = tools.filter(({ family }) => family === name).map((tool) => tool.package)
    expect(toolLines(name)).toEqual(packages.toSorted())
  }
})

test('the daemon of Docker reports the version of its client', () => {
  const [, client] = /github\.com\/docker\/cli v(\S+?)\+incompatible/.exec(goMod('docker-cli')) ?? []
  const versions = tools.filter(({ program }) => /^dockerd?$/.test(program)).map(({ version }) => version)
  expect(versions).toEqual([client, client])
})

test('the programs of the lane come before those of the distribution', () => {
  expect(modernEnvironment['PATH']?.split(':')[0]).toBe(join(modernFolder, 'bin'))
})

test('the lane builds the program and the daemon of every engine', () => {
  const needed = enginesOf('modern').flatMap(({ needs, daemon }) => [needs.program, daemon?.program])
  const built = tools.map(({ program }) => program)
  expect(needed.filter((program) => program !== undefined && !built.includes(program))).toEqual([])
})
