import { expect, test } from 'vitest'
import type { Measurement, OutcomeEvidence } from '../../../src/model.ts'
import { containersPhases } from '../../../src/engines/build/phase-sources.ts'
import { whyNotSent } from '../../../src/measure/evidence/outcome-fields.ts'
import { engineFacts } from '../../support/report-builder.ts'
import { measuring, type MeasuringOptions, planned } from '../../support/measuring.ts'

const files = {
  'main.go': 'package main\n',
  '.dockerignore': 'big\n',
  big: 'x'.repeat(5_000),
}

const outcomesOf = async (options: MeasuringOptions = {}) => {
  const plan = planned()
  const { measurements } = await (await measuring(plan, { files, ...options })).run()
  const last = (scenario: string, round: number): OutcomeEvidence => {
    const found = measurements.find(
      (build: Measurement) => build.benchmark === `podman/app/${scenario}` && build.round === round,
    )
    if (found?.evidence === undefined) throw new Error(`there is no ${scenario} in round ${round}`)
    return found.evidence.outcome
  }
  return { last, measurements }
}

test('every field of a build has a value or a reason', async () => {
  const { measurements } = await outcomesOf()
  const fields = [
    'layerCache',
    'packagesNeeded',
    'packagesCompiled',
    'modulesNeeded',
    'modulesDownloaded',
    'contextFiles',
    'contextBytes',
    'contextSentBytes',
    'imageBytes',
    'compressedImageBytes',
  ] as const
  expect(measurements.length).toBeGreaterThan(10)
  for (const { evidence } of measurements)
    for (const field of fields) {
      const value = evidence?.outcome[field]
      const reason = evidence?.outcome.unknown?.[field]
      expect([field, value === undefined, reason === undefined]).not.toEqual([field, true, true])
      expect([field, value !== undefined && reason !== undefined]).toEqual([field, false])
    }
})

test('a cold build uses no layer cache, and the first one says how large its image is', async () => {
  const { last } = await outcomesOf()
  expect(last('cold', 0)).toMatchObject({
    layerCache: { kind: 'unused' },
    imageBytes: expect.any(Number),
    compressedImageBytes: expect.any(Number),
  })
  expect(last('cold', 1).unknown?.['imageBytes']).toContain('only the image of the first cold build')
})

test('a build after an edit names the step and the file, and what it cannot know of Go', async () => {
  const { last } = await outcomesOf()
  const outcome = last('source-change', 1)
  expect(outcome.layerCache).toEqual({ kind: 'broken', step: 'COPY . .', file: 'main.go' })
  expect(outcome.unknown).toMatchObject({
    packagesCompiled: expect.stringContaining('timed as it is written'),
    contextSentBytes: 'the client did not print what it sent',
  })
})

test('the context is what the ignore file leaves in it', async () => {
  const { last } = await outcomesOf()
  const { contextFiles, contextBytes } = last('cold', 1)
  // The ignore file itself, go.mod and main.go.
  expect(contextFiles).toBe(3)
  expect(contextBytes).toBeLessThan(5_000)
})

test('modules are counted by what the build printed, and where `go mod download` is silent, by go.mod', async () => {
  const goMod =
    'module example.com/app\ngo 1.26\nrequire example.com/a v1.0.0\nrequire example.com/b v1.0.0\n'
  const { last } = await outcomesOf({
    files: { ...files, 'go.mod': goMod },
    engine: { prints: () => ({ modulesDownloaded: 1, contextSentBytes: 77 }) },
  })
  expect(last('cold', 1)).toMatchObject({ modulesNeeded: 2, modulesDownloaded: 2, contextSentBytes: 77 })
  expect(last('source-change', 1)).toMatchObject({ modulesNeeded: 2, modulesDownloaded: 1 })
})

test('a build that fails shows where its cache was broken, and nothing of what it would have made', async () => {
  const { last } = await outcomesOf({ engine: { fails: ({ kind }) => (kind === 'edit' ? 'no' : undefined) } })
  const outcome = last('source-change', 0)
  expect(outcome.layerCache).toMatchObject({ kind: 'broken', file: 'main.go' })
  expect(outcome.modulesDownloaded).toBeUndefined()
  expect(outcome.unknown).toMatchObject({ modulesDownloaded: 'the build did not end with an image' })
})

test('an engine that reads the context in its folder sends nothing', () => {
  const facts = { ...engineFacts.podman, phases: containersPhases }
  expect(whyNotSent(facts)).toBe('podman reads the context in its folder and sends nothing')
})
