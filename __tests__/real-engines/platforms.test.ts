import { describe, expect, test } from 'vitest'
import type { RunningEngine } from '../../src/engines/engine.ts'
import { nativePlatform } from '../../src/host/machine.ts'
import { openLoopbackRegistry } from '../../src/images/loopback-registry.ts'
import { findNonce, type NoncePlace } from '../../src/measure/image/edited-image.ts'
import { enginesOf, lane } from '../support/engine-lists.ts'
import { known, openLab } from '../support/lab.ts'
import { platformEngines } from '../support/platform-engines.ts'
import { scanMs, serveScanner } from '../support/sbom-scanner.ts'
import { blobBytes, markOf, serveIndex, serveOne } from '../support/served-index.ts'
import { tempFolder } from '../support/temp-folder.ts'

const strategy = 'platforms'
const foreign = nativePlatform() === 'linux/arm64' ? 'linux/amd64' : 'linux/arm64'
const both = [nativePlatform(), foreign]
const { several, foreignOnly, unreached, none, attested } = platformEngines[lane]

const named = (names: readonly string[]) => enginesOf(lane).filter(({ name }) => names.includes(name))

const name = 'test/runtime'
const image = await serveIndex(both)
const own = await serveOne(nativePlatform())

describe.each(named(several))('$name for several platforms', (engine) => {
  test('builds on the image of each platform, none of which is fetched in a build, with the edit in each program', async () => {
    await using registry = await openLoopbackRegistry(
      new Map([
        [`${name}:1`, image],
        [`${name}:own`, own],
      ]),
    )
    const runtime = `${registry.address}/${name}`
    const marks = new Map<string, NoncePlace>()
    await using lab = await openLab(engine, {
      isPackage: true,
      strategies: [strategy],
      recipe: { platforms: both, buildArgs: { RUNTIME_IMAGE: `${runtime}:1` } },
      wrap: (running) => lookingForMarks(running, marks),
    })
    const { running } = lab
    expect(running.noPlatforms(both)).toBeUndefined()
    expect(running.noImages([{ reference: `${runtime}:1`, platform: foreign }])).toBeUndefined()
    for (const [tag, platform] of [
      ['own', foreign],
      ['1', 'linux/s390x'],
    ] as const)
      await expect(running.pullImage(`${runtime}:${tag}`, platform)).rejects.toThrow(
        `${runtime}:${tag} has no image for ${platform}`,
      )
    // That of the machine last: the image of the same name for the other platform must not be taken for it.
    for (const platform of [foreign, undefined]) {
      await running.pullImage(`${runtime}:1`, platform)
      expect(registry.takeBytes()).toBeGreaterThan(2 * blobBytes)
    }
    const ids = await idsOf(running, `${runtime}:1`)
    const edited = await lab.build('source-change', { strategy, trial: { kind: 'find' } })
    expect(edited.measurement.failure).toBeUndefined()
    expect(edited.measurement.evidence?.state).toMatchObject({ kind: 'primed', holds: true })
    expect(edited.look).toEqual({ kind: 'place', place: 'program' })
    // What is read of the other platform is not what is read of this one.
    expect(lab.otherNonces).not.toContain('program')
    expect(Object.fromEntries(marks)).toEqual(Object.fromEntries(both.map((each) => [each, 'source'])))
    // From the prime again: nothing of the build before is left.
    const again = await lab.build('source-change', { strategy, round: 2, trial: { kind: 'size' } })
    expect(again.measurement.failure).toBeUndefined()
    expect(again.measurement.evidence?.state).toMatchObject({ kind: 'primed', holds: true })
    expect(again.look).toMatchObject({ kind: 'size', platforms: both })
    expect(registry.takeBytes()).toBeLessThan(blobBytes)
    expect(await idsOf(running, `${runtime}:1`)).toEqual(ids)
  })
})

test.each(named([...foreignOnly, ...unreached]))(
  '$name builds for another platform, on no image for it',
  async (engine) => {
    await using lab = await openLab(engine, {
      isPackage: true,
      strategies: [strategy],
      recipe: { platforms: [foreign] },
    })
    expect(lab.running.noPlatforms([foreign])).toBeUndefined()
    const { measurement, look } = await lab.build('source-change', { strategy, trial: { kind: 'find' } })
    expect(measurement.failure).toBeUndefined()
    expect(measurement.evidence?.state).toMatchObject({ kind: 'primed', holds: true })
    expect(look).toEqual({ kind: 'place', place: 'program' })
  },
)

test.each(named([...foreignOnly, ...none]))('$name says why it cannot build several', async (engine) => {
  await using lab = await openLab(engine, { strategies: [] })
  expect(lab.running.noPlatforms(both)).toMatch(
    /graph driver|no buildx|does not honour|builds for that of the machine/,
  )
  expect(lab.running.noPlatforms([nativePlatform()])).toBeUndefined()
  expect(lab.running.noImages([{ reference: 'alpine', platform: foreign }])).toMatch(
    /graph driver|not known to take|takes images for that of the machine/,
  )
  expect(lab.running.noImages([{ reference: 'alpine', platform: undefined }])).toBeUndefined()
})

test.each(named(attested))('$name writes provenance and an SBOM where they are asked for', async (engine) => {
  await using folder = await tempFolder()
  await using registry = await openLoopbackRegistry(
    new Map([['test/scanner:1', await serveScanner(folder.path)]]),
  )
  const attestations = { provenance: 'min', sbomScanner: `${registry.address}/test/scanner:1` } as const
  await using lab = await openLab(engine, { isPackage: true, recipe: { attestations } })
  expect(lab.running.noAttestations(attestations)).toBeUndefined()
  await lab.running.pullImage(attestations.sbomScanner)
  expect(registry.takeBytes()).toBeGreaterThan(1_000_000)
  const { measurement } = await lab.build('cold', { trial: { kind: 'size' } })
  expect(measurement.failure).toBeUndefined()
  // A build asks for the manifest only, because the layer is there.
  expect(registry.takeBytes()).toBeLessThan(blobBytes)
  const { attestations: found = [], attestationBytes } = known(measurement.evidence?.outcome, 'outcome')
  expect(found.map((each) => each.replace(/v[\d.]+$/, 'v')).toSorted()).toEqual([
    'https://slsa.dev/provenance/v',
    'https://spdx.dev/Document',
  ])
  expect(attestationBytes).toBeGreaterThan(500)
  expect(measurement.counters['attestationMs']).toBeGreaterThanOrEqual(scanMs)
  expect(measurement.counters['attestationMs']).toBeLessThan(measurement.durationMs)
})

const idsOf = async ({ imageId }: RunningEngine, reference: string): Promise<readonly string[]> =>
  Promise.all([undefined, foreign].map(async (each) => known(await imageId?.(reference, each), 'id')))

/** Looks in each image that is read for what only the image of its platform has. */
const lookingForMarks = (engine: RunningEngine, marks: Map<string, NoncePlace>): RunningEngine => ({
  ...engine,
  openSpace: async (label) => {
    const space = await engine.openSpace(label)
    return {
      ...space,
      readImage: (read) =>
        space.readImage(async (archive) => {
          const { signal } = new AbortController()
          for (const platform of both)
            marks.set(platform, await findNonce(archive, markOf(platform), signal, platform))
          return read(archive)
        }),
    }
  },
})
