import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inputNames } from '../../src/inputs/definitions.ts'
import { findBuilds } from '../../src/workflows/find.ts'
import { toBuildsText } from '../../src/workflows/render.ts'
import { folderFiles } from './repository.ts'

const folder = join(import.meta.dirname, 'cases')
const cases = readdirSync(folder)

/** Small repositories with what people write; `expected.txt` of each is what `doctor` prints of it. */
describe('what doctor prints of', () => {
  test.each(cases)('%s', (name) => {
    const printed = `${toBuildsText(findBuilds(folderFiles(join(folder, name))))}\n`
    const golden = join(folder, name, 'expected.txt')
    const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : ''
    if (printed !== expected) writeFileSync(`${golden}.actual`, printed)
    expect(printed).toBe(expected)
    expect(printed).not.toContain('a-value-in-the-file')
  })

  test('twenty repositories and more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20)
  })
})

const parsed = (text: string): unknown => {
  const value: unknown = parse(text.replaceAll(/^ {4}/gm, ''))
  return value
}

test.each(cases)('every block of %s is YAML with inputs of action.yml only', (name) => {
  const { blocks } = findBuilds(folderFiles(join(folder, name)))
  for (const { inputs } of blocks) {
    expect(inputNames).toEqual(expect.arrayContaining(Object.keys(inputs)))
    expect(Object.values(inputs).join('')).not.toContain('a-value-in-the-file')
  }
  const text = `${toBuildsText({ blocks, remarks: [] })}\n`
  const yaml = text.match(/^ {4}with:\n(?: {6}.*\n)+/gm) ?? []
  const written = blocks.filter(({ inputs }) => Object.keys(inputs).length > 0)
  expect(yaml.map(parsed)).toEqual(written.map(({ inputs }) => ({ with: inputs })))
})
