import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BuildRecipe } from '../../../src/engines/engine.ts'
import { nativePlatform } from '../../../src/host/machine.ts'
import { nonceEdit } from '../../../src/measure/build/edit.ts'
import { openCostLedger } from '../../../src/measure/cost.ts'
import { type ImageLook, lookInto, type Trial } from '../../../src/measure/image/trial.ts'
import { type Layer, writeDockerArchive, writeLayout } from '../../support/image-archive.ts'
import { measuring, planned } from '../../support/measuring.ts'
import { recordingEngine } from '../../support/recording-engine.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

const nonce = '0123456789abcdef01234567'
const both = ['linux/amd64', 'linux/arm64']

const program: Layer = { app: Buffer.from(`\u007fELF\0 text ${nonce} more`) }
const stale: Layer = { app: Buffer.from('\u007fELF\0 text of the build before') }
const source: Layer = { 'main.go': nonceEdit(nonce) }

const look = async (
  write: (path: string) => Promise<void>,
  trial: Trial,
  recipe: Pick<BuildRecipe, 'platforms' | 'attestations'> = { platforms: both },
): Promise<ImageLook> => {
  await using folder = await tempFolder()
  const archive = join(folder.path, 'image.tar')
  await write(archive)
  const space = await recordingEngine().openSpace('s')
  const reading = { ...space, readImage: <T>(read: (path: string) => Promise<T>) => read(archive) }
  const { context } = await measuring(planned())
  const host = testHost({ env: {}, signal: new AbortController().signal })
  return await lookInto({ ...context, host, cost: openCostLedger() }, reading, trial, {
    nonce,
    steps: [],
    recipe,
  })
}

const images =
  (amd64: Layer, arm64: Layer) =>
  (path: string): Promise<void> =>
    writeLayout(path, { 'linux/amd64': [amd64], 'linux/arm64/v8': [arm64] })

const place = (amd64: Layer, arm64: Layer) => look(images(amd64, arm64), { kind: 'find' })

const sizeOf = async (write: (path: string) => Promise<void>, platforms: readonly string[]) => {
  const seen = await look(write, { kind: 'size' }, { platforms })
  return seen.kind === 'size' ? seen : undefined
}

const files = async (amd64: Layer, arm64: Layer) => {
  const seen = await look(images(amd64, arm64), { kind: 'compare', edited: true, turn: 1 })
  return seen.kind === 'files' ? seen.files.digests : new Map<string, string>()
}

const lacks = (missing: string, present: string) => ({
  kind: 'lacks',
  reason: `the build ended, but its image is not for ${missing}, only for ${present}`,
})

describe('a look into an image for several platforms', () => {
  test('finds an edit only where the program of every platform has it', async () => {
    expect(await place(program, program)).toEqual({ kind: 'place', place: 'program' })
    expect(await place(program, stale)).toEqual({ kind: 'place', place: 'nowhere' })
    expect(await place(source, program)).toEqual({ kind: 'place', place: 'source' })
  })

  test('adds up the sizes of all, and names them', async () => {
    const large: Layer = { app: 'x'.repeat(10_000) }
    const one = await sizeOf(images(stale, large), ['linux/arm64'])
    const two = await sizeOf(images(large, large), both)
    expect(two?.size.imageBytes).toBe(2 * (one?.size.imageBytes ?? 0))
    expect(two?.size.compressedImageBytes).toBe(2 * (one?.size.compressedImageBytes ?? 0))
    expect(two?.platforms).toEqual(both)
  })

  test('compares the files of each platform with those of the same', async () => {
    const [same, other] = [await files(stale, stale), await files(stale, program)]
    expect([...same.keys()]).toEqual(['0/app', '1/app'])
    expect(other.get('0/app')).toBe(same.get('0/app'))
    expect(other.get('1/app')).not.toBe(same.get('1/app'))
  })

  test('says which platform there is no image for, also in an archive of docker save', async () => {
    const asked = [...both, 'linux/s390x']
    expect(await look(images(program, program), { kind: 'find' }, { platforms: asked })).toEqual(
      lacks('linux/s390x', 'linux/amd64, linux/arm64/v8'),
    )
    const saved = (path: string) => writeDockerArchive(path, [program])
    expect(await look(saved, { kind: 'size' })).toMatchObject({ kind: 'lacks' })
  })
})

const provenance = 'https://slsa.dev/provenance/v1'
const saying =
  (...predicateTypes: readonly string[]) =>
  (path: string): Promise<void> =>
    writeLayout(path, { [nativePlatform()]: [program] }, predicateTypes)

test('an image has what it was asked to say of its build, with its bytes', async () => {
  const size = { kind: 'size' } as const
  const asked = { attestations: { provenance: 'min', sbomScanner: undefined } } as const
  expect(await look(saying(provenance), size, asked)).toMatchObject({
    attestations: [{ predicateType: provenance, bytes: 1_000 }],
  })
  const lacking = { kind: 'lacks', reason: 'the build ended, but its image has no provenance' }
  expect(await look(saying(), size, asked)).toEqual(lacking)
  const scanned = { attestations: { provenance: undefined, sbomScanner: 'scanner' } }
  expect(await look(saying(provenance), size, scanned)).toMatchObject({ kind: 'lacks' })
  expect(await look(saying('https://spdx.dev/Document'), size, scanned)).toMatchObject({ kind: 'size' })
})

test('a build whose image lacks a platform does not count as one that builds', async () => {
  await using folder = await tempFolder()
  const dockerfile = join(folder.path, 'Dockerfile')
  await writeFile(dockerfile, 'FROM scratch\n')
  const run = await measuring(planned(), { checkout: { recipe: { platforms: both, dockerfile } } })
  const { measurements, warnings } = await run.run()
  expect(measurements[0]?.failure?.message).toContain('its image is not for linux/amd64, linux/arm64')
  expect(warnings[0]).toMatch(/does not build, tried twice: the build ended, but its image is not for/)
  // It left no output, so no line of one is shown.
  expect(run.lines.filter((line) => /^\s*\|\s*$/.test(line))).toEqual([])
})
