import { expect, test } from 'vitest'
import type { Measurement, OutcomeEvidence } from '../../../src/model.ts'
import { firstOf, imageBytesIn, installation, lessFree } from '../../../src/studies/engines/columns.ts'

test('a warm-up after which the disk has no less room shows nothing, and not that it takes none', () => {
  expect(lessFree(9_500_000)).toBe(9_500_000)
  expect(lessFree(0)).toEqual({
    unknown: 'the disk had no less room after the warm-up than before, so others made some',
  })
  expect(lessFree(undefined)).toEqual({ unknown: 'the warm-up did not show it' })
})

const build = (benchmark: string, durationMs: number): Measurement => ({
  ...{ benchmark, round: 0, durationMs, revision: 'head', counters: {} },
  startedAt: '2026-11-29T03:00:00.000Z',
})

test('the first build after the start of an engine is that of one project only', () => {
  const [tiny, small] = [build('podman/tiny/cold', 900), build('podman/small/cold', 4000)]
  expect(firstOf([tiny, small], [tiny])).toBe(900)
  expect(firstOf([tiny, small], [small])).toEqual({ unknown: 'another project was built first' })
  expect(firstOf([], [])).toEqual({ unknown: 'there was no warm-up' })
})

test('a second try is not the first build', () => {
  const failed = {
    ...build('podman/tiny/cold', 100),
    failure: { kind: 'failed', message: 'no', logTail: '' },
  } as const
  const all = [failed, build('podman/tiny/cold', 900)]
  expect(firstOf(all, all)).toEqual({ unknown: 'the first build failed' })
})

const evidenced = (outcome: Partial<OutcomeEvidence>): Measurement => ({
  ...build('podman/tiny/cold', 900),
  evidence: { state: { kind: 'empty', holds: true }, outcome: { steps: [], ...outcome } },
})

test('the size of an image is that which the warm-up read, or why it read none', () => {
  const unread = evidenced({ unknown: { imageBytes: 'the image is read once' } })
  expect(imageBytesIn([evidenced({ imageBytes: 6_289_408 }), unread])).toBe(6_289_408)
  expect(imageBytesIn([unread])).toEqual({ unknown: 'the image is read once' })
  expect(imageBytesIn([])).toEqual({ unknown: 'no build showed its image' })
})

test('the time of an installation says what another engine of the run had brought', () => {
  const installedAfter = [{ engine: 'docker', packages: ['runc', 'uidmap'] }]
  expect(installation({ origin: 'installed', installMs: 3_100 })).toBe(3_100)
  expect(installation({ origin: 'installed', installMs: 3_100, installedAfter })).toBe(
    '3.10 s, after docker brought runc and uidmap',
  )
  expect(installation({ origin: 'selected' })).toEqual({ unknown: 'it was there before' })
  expect(installation({ origin: 'selected', installedAfter })).toEqual({
    unknown: 'it was not installed by itself: docker brought runc and uidmap',
  })
  expect(installation({ origin: 'installed' })).toEqual({ unknown: 'the installation was not timed' })
})
