import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bothKinds } from '../support/engine-lists.ts'
import { type Foreign, foreignStores } from '../support/foreign.ts'
import { known, type Lab, type LabBuild, openLab } from '../support/lab.ts'
import { ownStoreOf } from '../support/own-store.ts'

const primes = 2

/** SHA-256 of the binaries, by engine. */
const binaries = new Map<string, readonly (string | undefined)[]>()

const outcome = (build: LabBuild | undefined) => known(build?.measurement.evidence?.outcome, 'outcome')

const sizeOf = (build: LabBuild | undefined): number | undefined =>
  build?.measurement.evidence?.state.mounts?.bytes

describe.each(bothKinds)('$name', (engine) => {
  const { name } = engine
  let foreign: Foreign | undefined
  let storeBefore: readonly string[] | undefined
  let lab: Lab
  const cold: LabBuild[] = []
  const spaces: number[] = []
  let [warm, edited, again]: (LabBuild | undefined)[] = []
  let printed = ''

  // Everything is built here, once; the tests below examine the results.
  beforeAll(async () => {
    foreign = await foreignStores[name]?.()
    storeBefore = await foreign?.store()
    lab = await openLab(engine, { env: { ...foreign?.env } })
    const store = ownStoreOf(engine)
    const spacesBefore = await store.spaces(lab)
    for (let round = 1; round <= primes; round += 1) {
      cold.push(await lab.build('cold', { round }))
      spaces.push((await store.spaces(lab)) - spacesBefore)
    }
    warm = await lab.build('warm')
    edited = await lab.build('source-change')
    again = await lab.build('warm', { round: 2 })
    printed = await store.run(lab, known(warm.imageId), primes, ['--self-test'])
  })
  afterAll(async () => {
    await lab[Symbol.asyncDispose]()
    await foreign?.[Symbol.asyncDispose]()
  })

  test('every prime starts from an empty space', () => {
    expect(cold.map(({ measurement }) => measurement.evidence?.state)).toMatchObject(
      cold.map(() => ({ kind: 'empty', holds: true, records: 0 })),
    )
  })

  test('every prime compiles all packages that the binary needs, and none of its steps is a hit', () => {
    for (const build of cold) {
      const { packagesNeeded, packagesCompiled, steps } = outcome(build)
      expect(packagesNeeded).toBeGreaterThan(20)
      expect(packagesCompiled).toBe(packagesNeeded)
      expect(steps.filter(({ name: step }) => /^(RUN|COPY)/.test(step)).length).toBeGreaterThan(2)
      expect(steps.filter(({ name: step, hit }) => hit && /^(RUN|COPY)/.test(step))).toEqual([])
    }
  })

  test('the engine holds one prime at a time', () => {
    expect(spaces).toEqual([1, 1])
  })

  test('warm: every step is a hit and no Go command runs', () => {
    for (const build of [warm, again]) {
      expect(build?.measurement).toMatchObject({ evidence: { state: { kind: 'primed', holds: true } } })
      const { steps, packagesCompiled } = outcome(build)
      expect(steps.map(({ hit }) => hit)).toEqual(steps.map(() => true))
      expect(steps.some(({ name: step }) => step.startsWith('RUN'))).toBe(true)
      expect(packagesCompiled).toBe(0)
    }
  })

  test('source-change: exactly the edited package is compiled, and the binary is linked again', () => {
    expect(edited?.measurement).toMatchObject({ evidence: { state: { kind: 'primed', holds: true } } })
    expect(outcome(edited).compiled).toEqual(['example.com/bare'])
    expect(edited?.measurement.evidence?.binarySha256).not.toBe(warm?.measurement.evidence?.binarySha256)
    const binary = known(lab.apps.get(edited?.measurement.evidence?.binarySha256 ?? ''), 'binary')
    expect(binary.app.includes(known(binary.nonce, 'nonce'))).toBe(true)
  })

  test('the cache mounts are counted before every build that starts from a prime, and only then', () => {
    for (const build of cold) expect(build.measurement.evidence?.state.mounts).toBeUndefined()
    for (const build of [warm, edited, again]) {
      const state = known(build?.measurement.evidence?.state, 'state')
      // At the least, one file for each package that was compiled.
      expect(known(state.mounts?.files, 'files')).toBeGreaterThan(20)
      expect(known(state.mounts?.bytes, 'bytes')).toBeGreaterThan(100_000)
      expect(state.unknown).toBeUndefined()
    }
  })

  test('what an edit adds to a cache mount is reported by the build after it', () => {
    for (const build of [warm, edited])
      expect(build?.measurement.evidence?.state.mountsGrewBy).toBeUndefined()
    const grown = again?.measurement.evidence?.state.mountsGrewBy
    expect(grown?.bytes).toBeGreaterThan(1_000)
    expect(known(sizeOf(again), 'bytes') - known(sizeOf(warm), 'bytes')).toBe(grown?.bytes)
  })

  test('the image runs and answers', () => {
    expect(printed).toBe('ok\n')
  })

  test('cold and warm binaries are the same', () => {
    const all = [...cold, warm, again].map((build) => build?.measurement.evidence?.binarySha256)
    expect(all[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(all).size).toBe(1)
    binaries.set(name, all)
  })

  test('after the run the images, containers and caches of others remain, and ours are gone', async () => {
    await lab[Symbol.asyncDispose]()
    expect(storeBefore?.length).toBeGreaterThan(4)
    expect(await foreign?.store()).toEqual(storeBefore)
  })
})

test('every engine builds the same binary', () => {
  expect([...binaries.keys()]).toEqual(bothKinds.map(({ name }) => name))
  expect(new Set([...binaries.values()].flat()).size).toBe(1)
})
