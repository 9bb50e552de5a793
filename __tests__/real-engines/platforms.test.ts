import { describe, expect, test } from 'vitest'
import { nativePlatform } from '../../src/host/machine.ts'
import { enginesOf, lane } from '../support/engine-lists.ts'
import { known, openLab } from '../support/lab.ts'
import { platformEngines } from '../support/platform-engines.ts'

const strategy = 'platforms'
const foreign = nativePlatform() === 'linux/arm64' ? 'linux/amd64' : 'linux/arm64'
const both = [nativePlatform(), foreign]
const { several, foreignOnly, none, attested } = platformEngines[lane]

const named = (names: readonly string[]) => enginesOf(lane).filter(({ name }) => names.includes(name))

describe.each([
  ...named(several).map((engine) => ({ engine, name: engine.name, platforms: both })),
  ...named(foreignOnly).map((engine) => ({ engine, name: engine.name, platforms: [foreign] })),
])('$name for $platforms', ({ engine, platforms }) => {
  test('builds an image with each platform, and the edit is in the program of each', async () => {
    await using lab = await openLab(engine, {
      isPackage: true,
      strategies: [strategy],
      recipe: { platforms },
    })
    expect(lab.running.noPlatforms(platforms)).toBeUndefined()
    const edited = await lab.build('source-change', { strategy, trial: { kind: 'find' } })
    expect(edited.measurement.failure).toBeUndefined()
    expect(edited.measurement.evidence?.state).toMatchObject({ kind: 'primed', holds: true })
    expect(edited.look).toEqual({ kind: 'place', place: 'program' })
    // What is read of the other platform is not what is read of this one.
    expect(lab.otherNonces).not.toContain('program')
    // From the prime again: nothing of the build before is left.
    const again = await lab.build('source-change', { strategy, round: 2, trial: { kind: 'size' } })
    expect(again.measurement.failure).toBeUndefined()
    expect(again.measurement.evidence?.state).toMatchObject({ kind: 'primed', holds: true })
    expect(again.look).toMatchObject({ kind: 'size', platforms })
  })
})

test.each(named([...foreignOnly, ...none]))('$name says why it cannot build several', async (engine) => {
  await using lab = await openLab(engine, { strategies: [] })
  expect(lab.running.noPlatforms(both)).toMatch(
    /graph driver|no buildx|does not honour|builds for that of the machine/,
  )
  expect(lab.running.noPlatforms([nativePlatform()])).toBeUndefined()
})

test.each(named(attested))('$name writes provenance where that is asked for', async (engine) => {
  const attestations = { provenance: 'min', sbomScanner: undefined } as const
  await using lab = await openLab(engine, { isPackage: true, recipe: { attestations } })
  expect(lab.running.noAttestations).toBeUndefined()
  const { measurement } = await lab.build('cold', { trial: { kind: 'size' } })
  expect(measurement.failure).toBeUndefined()
  const { attestations: found = [], attestationBytes } = known(measurement.evidence?.outcome, 'outcome')
  expect(found.map((each) => each.replace(/v[\d.]+$/, 'v'))).toEqual(['https://slsa.dev/provenance/v'])
  expect(attestationBytes).toBeGreaterThan(500)
  expect(measurement.counters['attestationMs']).toBeGreaterThanOrEqual(0)
  expect(measurement.counters['attestationMs']).toBeLessThan(measurement.durationMs)
})
