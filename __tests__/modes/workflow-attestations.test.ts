import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { usualScanner } from '../../src/engines/attestations.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { attestationsAsYours } from '../../src/modes/workflow-attestations.ts'
import { vocabulary } from '../support/vocabulary.ts'
import { cloneWith, workflowOfClone as place } from '../support/workflow-clone.ts'

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

test('are those of a build with the target of the inputs, where there is one', async () => {
  const clone = await cloneWith(
    ['context: .', 'target: test', 'push: true', 'provenance: mode=min'],
    ['context: .', 'push: true', 'provenance: mode=max'],
  )
  expect(readIn(clone).attestations?.provenance).toBe('max')
  expect(readIn(clone, { given: { target: 'test' } }).attestations?.provenance).toBe('min')
  expect(readIn(clone, { given: { target: 'other' } }).attestations?.provenance).toBe('min')
})

test('of several builds that write something else are named', async () => {
  const clone = await cloneWith(
    ['context: .', 'provenance: mode=min', 'tags: a'],
    ['context: .', 'provenance: mode=min', 'tags: b'],
    ...['one', 'two', 'three', 'four'].map((name) => ['context: .', `sbom: generator=me/${name}`]),
  )
  const { attestations, notes } = readIn(clone)
  expect(attestations).toEqual({ provenance: 'min', sbomScanner: undefined })
  expect(notes.slice(1)).toEqual([
    `Other builds of this project in workflows write something else, which is in no figure: ${place}:15 an SBOM (by me/one), ${place}:19 an SBOM (by me/two), ${place}:23 an SBOM (by me/three) and 1 more.`,
  ])
})

test('are never those of a build whose files show only when it runs, or are elsewhere', async () => {
  for (const source of [
    ['context: services/${{ matrix.service }}'],
    ['context: https://github.com/me/other.git'],
    ['context: ../other'],
    ['context: .', 'file: ${{ inputs.file }}'],
    ['context: .', 'file: ../Dockerfile'],
    ['context: .', 'target: ${{ inputs.target }}'],
  ]) {
    const clone = await cloneWith([...source, 'sbom: true'])
    expect([source, readIn(clone).attestations]).toEqual([source, undefined])
  }
})

test('are those of the Makefile only where no workflow builds the project', async () => {
  const makefile = 'image:\n\tdocker buildx build --push --sbom=true .\n'
  const clone = await cloneWith(['context: .', 'push: true', 'provenance: false'])
  await writeFile(join(clone, 'Makefile'), makefile)
  expect(readIn(clone).attestations).toBeUndefined()
  const other = await cloneWith(['context: tools', 'push: true'])
  await writeFile(join(other, 'Makefile'), makefile)
  expect(readIn(other).attestations).toEqual({ provenance: 'min', sbomScanner: usualScanner })
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
