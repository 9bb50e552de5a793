import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { usualScanner } from '../../src/engines/attestations.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { attestationsAsYours } from '../../src/modes/workflow-attestations.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { vocabulary } from '../support/vocabulary.ts'

const step = (lines: readonly string[]): string =>
  [
    '      - uses: docker/build-push-action@v6',
    '        with:',
    ...lines.map((each) => `          ${each}`),
  ].join('\n')

const cloneWith = async (...steps: readonly (readonly string[])[]): Promise<string> => {
  const temp = await tempFolder()
  onTestFinished(() => temp[Symbol.asyncDispose]())
  await mkdir(join(temp.path, '.git'))
  await mkdir(join(temp.path, '.github/workflows'), { recursive: true })
  const head = 'on: push\njobs:\n  image:\n    steps:\n'
  await writeFile(join(temp.path, '.github/workflows/ci.yml'), `${head}${steps.map(step).join('\n')}\n`)
  return temp.path
}

const place = '.github/workflows/ci.yml'

const readIn = (
  deciding: string | undefined,
  {
    head,
    isPrivate,
    given = {},
  }: { head?: string; isPrivate?: boolean; given?: Record<string, string> } = {},
) => {
  const event =
    isPrivate === undefined ? undefined : { name: 'push', payload: { repository: { private: isPrivate } } }
  return attestationsAsYours({ deciding, head }, readInputs(given, vocabulary), event)
}

test('are those of the build with the same context and Dockerfile', async () => {
  const clone = await cloneWith(
    ['context: tools', 'provenance: mode=min'],
    ['context: .', 'provenance: mode=max', 'sbom: true'],
  )
  expect(readIn(clone)).toEqual({
    attestations: { provenance: 'max', sbomScanner: usualScanner },
    notes: [
      `Builds write about their image what ${place}:9 does: provenance (mode=max) and an SBOM (by ${usualScanner}).`,
    ],
  })
  expect(readIn(clone, { given: { context: 'tools' } }).attestations).toEqual({
    provenance: 'min',
    sbomScanner: undefined,
  })
})

test('are those of the first build that writes some: a test build often writes none', async () => {
  const clone = await cloneWith(
    ['context: .', 'load: true'],
    ['context: .', 'push: true', 'provenance: mode=min'],
  )
  expect(readIn(clone).attestations?.provenance).toBe('min')
})

test('are none where no workflow builds the project, or the one that does writes none', async () => {
  expect(readIn(undefined)).toEqual({
    attestations: undefined,
    notes: ['attestations: as-yours: no workflow builds this project, so builds are without attestations.'],
  })
  const clone = await cloneWith(['context: .', 'push: true', 'provenance: false'])
  expect(readIn(clone)).toEqual({
    attestations: undefined,
    notes: [`attestations: as-yours: ${place}:5 writes none, so builds are without attestations.`],
  })
})

describe("what Docker's action writes by itself", () => {
  test('depends on who sees the repository', async () => {
    const clone = await cloneWith(['context: .', 'push: true'])
    expect(readIn(clone, { isPrivate: false }).attestations?.provenance).toBe('max')
    expect(readIn(clone, { isPrivate: true }).attestations?.provenance).toBe('min')
  })

  test('is not guessed in a terminal', async () => {
    const clone = await cloneWith(['context: .', 'push: true'])
    const { attestations, notes } = readIn(clone)
    expect(attestations).toBeUndefined()
    expect(notes).toEqual([
      expect.stringMatching(/ci\.yml:5 .*so builds are without attestations: .*mode=max for a public/),
    ])
  })

  test('is told apart from what is known', async () => {
    const clone = await cloneWith(['context: .', 'push: true', 'sbom: generator=me/scanner:1'])
    const { attestations, notes } = readIn(clone)
    expect(attestations).toEqual({ provenance: undefined, sbomScanner: 'me/scanner:1' })
    expect(notes).toEqual([
      expect.stringContaining('an SBOM (by me/scanner:1)'),
      expect.stringContaining('so nothing else is written'),
    ])
  })
})

test('of a head that says otherwise are only named', async () => {
  const base = await cloneWith(['context: .', 'push: true', 'provenance: mode=min'])
  const head = await cloneWith(['context: .', 'push: true', 'provenance: mode=max'])
  const { attestations, notes } = readIn(base, { head })
  expect(attestations?.provenance).toBe('min')
  expect(notes[1]).toBe(
    `In the head, ${place}:5 writes provenance (mode=max): that is a difference of its own, which is in no figure, since both revisions are built with provenance (mode=min).`,
  )
  expect(readIn(base, { head: base }).notes).toHaveLength(1)
})
