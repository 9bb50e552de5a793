import { expect, test } from 'vitest'
import { readDockerfile } from '../../../../src/dockerfile/dockerfile.ts'
import {
  comparedInstructions,
  type WrittenDockerfile,
} from '../../../../src/projects/context/differences/changed-instructions.ts'
import { emptyFolder, writeFiles } from '../../../support/test-files.ts'

const written = (line: string, contextDir: string): WrittenDockerfile => {
  const text = `FROM golang\n${line}\n`
  return { text, dockerfile: readDockerfile(text, { platform: 'linux/amd64', buildArgs: {} }), contextDir }
}

/** What the line takes of changed files, and how often it gave way to signals. */
const takenBy = async (line: string, paths: readonly string[]) => {
  const contextDir = await emptyFolder()
  await writeFiles(contextDir, Object.fromEntries(many('s', 129).map((name) => [name, ''])))
  const dockerfile = written(line, contextDir)
  let pauses = 0
  const files = paths.map((path) => ({ path, change: 'changed' as const }))
  const found = await comparedInstructions(dockerfile, dockerfile, files, async () => {
    pauses += 1
  })
  return { takes: found[1]?.takes, pauses }
}

const many = (of: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${of}${at}`)

const words = (paths: readonly string[]): string => `COPY ${paths.join(' ')} /all/`

/** How many pauses the files add. */
const matched = async (files: number, sources: number): Promise<number> => {
  const paths = many('other', files)
  const line = words(many('s', sources))
  return (await takenBy(line, paths)).pauses - (await takenBy(line, [])).pauses
}

test('matching files with the sources of a line pauses for each file, and within one that has many sources', async () => {
  expect(await matched(100, 1)).toBe(100 + 100)
  expect(await matched(200, 1)).toBe(200 + 200)
  expect(await matched(100, 129)).toBe(100 + 100 * 3)
})

test('a source that is named again is not looked up again', async () => {
  const once = await takenBy(words(['s0', 's1']), ['x'])
  const often = await takenBy(words([...many('', 500).map(() => 's0'), 's1']), ['x'])
  expect(often.pauses).toBe(once.pauses)
})

test('no more files are looked at than are shown', async () => {
  const { takes, pauses } = await takenBy(words(['.']), many('x', 1_000))
  expect(takes).toEqual(many('x', 5))
  expect(pauses).toBe(1_000 + 5)
})
