import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../../src/dockerfile/dockerfile.ts'
import { refusals } from '../../../src/dockerfile/refusals.ts'
import { nativePlatform } from '../../../src/host/machine.ts'
import type { Measurement, OutcomeEvidence, Report, StudyRow } from '../../../src/model.ts'
import { columnsOf, release } from '../../../src/studies/release.ts'
import { forPlatforms } from '../../../src/studies/release/write-for-platforms.ts'
import { releaseOf, releaseValues } from '../../../src/studies/release/values.ts'
import { cold } from '../../../src/scenarios/cold.ts'
import { fixturesDir } from '../../support/paths.ts'
import type { RecordingOptions } from '../../support/recording-engine.ts'
import { runFake } from '../fake-study.ts'

const shipped = readdirSync(fixturesDir).flatMap((fixture) => {
  const dir = join(fixturesDir, fixture, 'strategies')
  return readdirSync(dir).map((name) => [`${fixture} ${name}`, join(dir, name)] as const)
})

test.each(shipped)('the Dockerfile of %s is built for two platforms without emulation', (_, path) => {
  const text = readFileSync(path, 'utf8')
  for (const targetPlatform of ['linux/amd64', 'linux/arm64']) {
    const native = 'linux/amd64'
    const dockerfile = readDockerfile(forPlatforms(text), { platform: native, targetPlatform })
    expect(
      refusals(dockerfile, { native, own: [native] }).filter((reason) => reason.includes('emulated')),
    ).toEqual([])
    const build = dockerfile.stages.find(({ name }) => name === 'build')
    expect(build?.platform).toBe(native)
    expect(build?.variables.get('GOARCH')).toBe(targetPlatform.split('/')[1])
  }
})

const rowsOf = async (podman: RecordingOptions, dockerfile?: string): Promise<readonly StudyRow[]> =>
  (await reportOf(podman, dockerfile))?.study?.rows ?? []

const reportOf = async (podman: RecordingOptions, dockerfile?: string): Promise<Report | undefined> => {
  const more = release.cells({
    ...{ values: releaseValues, engines: ['podman'], fixtures: [], context: { id: 'app' } },
    ...{ strategies: [], scenarios: [cold], bases: [], basesGiven: false },
  })
  const { report } = await runFake({
    engines: {},
    more,
    podman,
    given: { rounds: '1' },
    ...(dockerfile !== undefined && { dockerfile }),
  })
  return report
}

describe('the study of releases', () => {
  test('has rows with the reason for what an engine cannot build', async () => {
    const rows = await rowsOf({
      noPlatforms: 'it builds for one platform',
      noAttestations: 'it writes no attestations',
    })
    const reasons = rows.map(({ value, ended, unknown }) => [value, ended, unknown?.['sample']])
    expect(reasons.slice(1)).toEqual([
      ['two platforms', 'absent', 'it builds for one platform'],
      ['provenance min', 'absent', 'it writes no attestations'],
      ['provenance max', 'absent', 'it writes no attestations'],
      ['SBOM', 'absent', 'it writes no attestations'],
    ])
  })

  test('says that the scanner of an SBOM cannot be fetched', async () => {
    const rows = await rowsOf({ pulls: () => 'no such host\nmore' })
    const row = rows.find(({ value }) => value === 'SBOM')
    expect(row?.ended).toBe('unavailable')
    expect(row?.unknown?.['sample']).toMatch(
      /^the image of the scanner, docker\/buildkit-syft-scanner:stable-1, cannot be fetched here: no such host$/,
    )
  })

  test('does not build a second platform that would be emulated', async () => {
    const rows = await rowsOf({}, 'FROM golang\nRUN go build\n')
    const row = rows.find(({ value }) => value === 'two platforms')
    expect(row?.ended).toBe('unsupported')
    expect(row?.unknown?.['sample']).toMatch(/^line 1 of the Dockerfile: platform linux\/\w+ is emulated/)
  })
})

test('images that a release fetches are in the report, and must be the same at its end', async () => {
  let isMoved = false
  const report = await reportOf(
    {
      imageIds: (name, platform) =>
        `${name} for ${platform ?? 'this machine'}${isMoved && name === 'alpine' ? ', moved' : ''}`,
      acts: async () => void (isMoved = true),
    },
    'FROM --platform=$BUILDPLATFORM golang AS build\nRUN go build\nFROM alpine\nCOPY --from=build /a /\n',
  )
  const other = nativePlatform() === 'linux/arm64' ? 'linux/amd64' : 'linux/arm64'
  expect(report?.projects?.[0]?.images.map(({ image, platform }) => [image, platform])).toEqual([
    ['golang', undefined],
    ['alpine', undefined],
    ['alpine', other],
    ['docker/buildkit-syft-scanner:stable-1', undefined],
  ])
  const warned = report?.warnings.filter((each) => each.includes('was another image at the end'))
  expect(warned).toEqual([expect.stringContaining('On podman, alpine was')])
})

const measured = (attestationMs: number | undefined, outcome: Partial<OutcomeEvidence>): Measurement => ({
  ...{ benchmark: 'b', revision: 'head', round: 1, startedAt: '2026-11-29T03:00:00Z', durationMs: 1_000 },
  counters: attestationMs === undefined ? {} : { attestationMs },
  evidence: { state: { kind: 'empty', holds: true }, outcome: { steps: [], ...outcome } },
})

test('rows show the bytes of the image and of attestations, and the median time of these', () => {
  const image = measured(undefined, { imageBytes: 9, attestationBytes: 5 })
  const builds = [measured(10, {}), measured(30, {}), measured(20, {})]
  const siblings = [image, ...builds]
  expect(columnsOf('provenance min', builds, { siblings })).toEqual({
    imageBytes: 9,
    attestationBytes: 5,
    attestationMs: 20,
  })
  expect(columnsOf('plain', builds, { siblings })).toEqual({ imageBytes: 9 })
  const unseen = columnsOf('SBOM', [measured(undefined, {})], { siblings: [] })
  expect(unseen['attestationMs']).toEqual({ unknown: 'the client printed no time of attestations' })
})

test('every value is another release', () => {
  expect(new Set(releaseValues.map((value) => JSON.stringify(releaseOf(value)))).size).toBe(
    releaseValues.length,
  )
})
