import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Measurement } from '../../src/model.ts'
import { enginesOf, lane } from '../support/engine-lists.ts'
import { known, type Lab, type LabBuild, openLab } from '../support/lab.ts'
import { otherCaches, remoteCacheEngines } from '../support/remote-cache-engines.ts'

/** With a cache mount, and without an ARG in the stage, from which on Podman 4.3.1 brought no step from a registry. */
const strategy = 'cache-mounts-with-id'

const names: readonly string[] = remoteCacheEngines[lane]

/**
 * Their registry has the layers of the base image compressed, as a space does not know them before it has pulled them once. Would
 * anything outside of a space remember what another one pushed, nothing of that was moved.
 */
const pullsBase = (name: string): boolean => /^(?:podman|buildah)/.test(name)

describe.each(enginesOf(lane).filter(({ name }) => names.includes(name)))('$name', (engine) => {
  let lab: Lab
  let cold: LabBuild
  const samples: LabBuild[] = []
  const seed = (): Measurement => known(samples[0]?.prime, 'build that filled the cache')

  // Everything is built here, once; the tests below examine the results. The prime of the cold build is in the same store.
  beforeAll(async () => {
    lab = await openLab(engine, { isPackage: true, strategies: [strategy] })
    cold = await lab.build('cold', { strategy })
    for (const round of [1, 2]) samples.push(await lab.build('remote-cache', { round, strategy }))
  })
  afterAll(() => lab[Symbol.asyncDispose]())

  test('each build starts from an empty space, and from exactly what one build pushed', () => {
    const states = samples.map(({ measurement }) => known(measurement.evidence?.state, 'state'))
    for (const state of states) expect(state).toMatchObject({ kind: 'empty', holds: true, records: 0 })
    const [first, second] = states.map(({ remoteCache }) => known(remoteCache, 'remote cache'))
    expect(first).toMatchObject({ mode: 'max', bytesPerSecond: 50e6, roundTripMs: 20 })
    expect(first?.references).toBeGreaterThan(0)
    expect(second).toEqual(first)
    expect(seed().evidence?.state).toMatchObject({
      kind: 'empty',
      holds: true,
      remoteCache: { references: 0, bytes: 0 },
    })
    expect(seed().counters['cacheExportBytes']).toBeGreaterThanOrEqual(known(first?.bytes))
    expect(samples[1]?.prime).toBeUndefined()
  })

  test('the steps before the edit come from the registry, the others run, and the cache mounts are empty', () => {
    for (const { measurement } of samples) {
      const { steps, packagesNeeded, packagesCompiled } = known(measurement.evidence?.outcome, 'outcome')
      expect(steps.find(({ name }) => name.startsWith('WORKDIR'))).toMatchObject({ hit: true })
      expect(steps.filter(({ name, hit }) => hit && /^(RUN|COPY)/.test(name))).toEqual([])
      expect(packagesNeeded).toBeGreaterThan(2)
      expect(packagesCompiled).toBe(packagesNeeded)
    }
  })

  test('import and export are timed apart, with their bytes', () => {
    for (const { measurement } of samples) {
      const { counters, durationMs } = measurement
      const [importMs, exportMs] = [known(counters['cacheImportMs']), known(counters['cacheExportMs'])]
      // The line adds 20 ms to every exchange.
      expect(importMs).toBeGreaterThan(20)
      expect(exportMs).toBeGreaterThan(20)
      expect(importMs + exportMs).toBeLessThan(durationMs)
      const { bytes } = known(measurement.evidence?.state.remoteCache)
      expect(counters['cacheImportBytes']).toBeGreaterThan(pullsBase(engine.name) ? bytes / 2 : 0)
      expect(counters['cacheExportBytes']).toBeGreaterThan(0)
      expect(counters['cacheExportBytes']).toBeLessThan(known(seed().counters['cacheExportBytes']))
    }
    expect(Object.keys(cold.measurement.counters).filter((name) => name.startsWith('cache'))).toEqual([])
  })

  test('the edit of each round is in its image', () => {
    const hashes = samples.map(({ measurement }) => known(measurement.evidence?.binarySha256, 'binary'))
    for (const hash of hashes) {
      const { app, nonce } = known(lab.apps.get(hash), 'binary')
      expect(app.includes(known(nonce, 'nonce'))).toBe(true)
    }
    expect(new Set(hashes).size).toBe(samples.length)
  })
})

const others = enginesOf(lane).flatMap((engine) =>
  otherCaches[lane].flatMap(({ engine: name, form }) =>
    engine.name === name ? [{ name, engine, form }] : [],
  ),
)

test.each(others)(
  'a build with $name starts from a $form.kind cache of mode $form.mode',
  async ({ engine, form }) => {
    await using lab = await openLab(engine, { isPackage: true, strategies: [strategy], cacheForm: form })
    const { measurement, prime } = await lab.build('remote-cache', { strategy })
    const fill = known(prime, 'build that filled the cache')
    const [mode, isLocal] = [form.mode ?? 'max', form.kind === 'local']
    const state = known(measurement.evidence?.state, 'state')
    expect(state).toMatchObject({ kind: 'empty', holds: true, records: 0, remoteCache: { mode } })
    const cache = known(state.remoteCache)
    expect(cache.references).toBeGreaterThan(0)
    expect([cache.kind ?? 'registry', cache.bytesPerSecond]).toEqual([form.kind, isLocal ? undefined : 50e6])
    expect(fill.evidence?.state).toMatchObject({ holds: true, remoteCache: { references: 0, bytes: 0 } })
    expect(fill.counters['cacheExportBytes']).toBeGreaterThanOrEqual(cache.bytes)
    // Only the layers of all steps have that of a step in a stage from which files are copied.
    const { steps, packagesNeeded, packagesCompiled } = known(measurement.evidence?.outcome, 'outcome')
    expect(steps.find(({ name }) => name.startsWith('WORKDIR'))).toMatchObject({ hit: mode === 'max' })
    expect(steps.filter(({ name, hit }) => hit && /^(RUN|COPY)/.test(name))).toEqual([])
    expect(packagesCompiled).toBe(packagesNeeded)
    const { counters, unknown, durationMs } = measurement
    expect(known(counters['cacheImportMs']) + known(counters['cacheExportMs'])).toBeLessThan(durationMs)
    expect(counters['cacheImportBytes'] ?? 1).toBeGreaterThan(pullsBase(engine.name) ? cache.bytes / 2 : 0)
    expect(counters['cacheExportBytes'] === 0).toBe(!form.exports)
    expect(counters['cacheExportMs'] === 0).toBe(!form.exports)
    expect(counters['cacheImportBytes'] === undefined).toBe(isLocal)
    expect(unknown?.['counters.cacheImportBytes'] === undefined).toBe(!isLocal)
  },
)
