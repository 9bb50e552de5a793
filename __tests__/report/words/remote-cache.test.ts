import { describe, expect, test } from 'vitest'
import type { Evidence, Measurement, RemoteCacheState } from '../../../src/model.ts'
import { toJson } from '../../../src/report/formats/json.ts'
import { toMarkdown } from '../../../src/report/formats/markdown.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { remoteCacheLines } from '../../../src/report/words/remote-cache.ts'
import { benchmark, build, buildReport, builds, limits } from '../../support/report-builder.ts'

const remote = benchmark({ scenario: 'remote-cache' })
const cold = benchmark()

const state: RemoteCacheState = {
  mode: 'max',
  digest: `sha256:${'a'.repeat(64)}`,
  references: 1,
  bytes: 100_000_000,
  bytesPerSecond: 50e6,
  roundTripMs: 20,
}

const evidence = (found: RemoteCacheState): Evidence => ({
  state: { kind: 'empty', holds: true, records: 0, remoteCache: found },
  outcome: { steps: [{ name: 'WORKDIR /src', hit: true }] },
})

const sample = (round: number, exportMs: number, durationMs: number): Measurement =>
  build(remote, {
    round,
    durationMs,
    evidence: evidence(state),
    counters: {
      cacheImportMs: 2_000,
      cacheExportMs: exportMs,
      cacheImportBytes: 5_000,
      cacheExportBytes: 4_500_000,
    },
  })

const samples = [sample(1, 8_000, 25_000), sample(2, 8_000, 25_000), sample(3, 8_000, 25_000)]

/** It filled the cache in the warm-up: 20 s of build, and 16 s of export. */
const fill = build(remote, {
  round: 0,
  durationMs: 36_000,
  excluded: 'warm-up',
  evidence: evidence({ ...state, references: 0, bytes: 0 }),
  counters: { cacheImportMs: 0, cacheExportMs: 16_000, cacheImportBytes: 0, cacheExportBytes: 100_000_000 },
})

const reportOf = (measurements: readonly Measurement[], benchmarks = [remote]) =>
  buildReport({ revisions: ['head'], benchmarks, measurements })

/** What is told of builds with a cache beside cold ones. */
const lineOf = (remotes: readonly Measurement[], colds: readonly number[]) =>
  remoteCacheLines(reportOf([...remotes, ...builds(cold, colds)], [remote, cold]))[0]

const first = 'The first export, of all it holds, took 16.0 s (100.0 MB).'
const [parts, terms] = [
  'podman/tiny+cache-mounts+go1.26.3/remote-cache: import 2.00 s (5.0 kB), build 15.0 s, export 8.00 s (4.5 MB), each the median of 3 builds.',
  'The registry of remote-cache is on this machine, behind a line of 50.0 MB/s each way and 20 ms a round trip (cache-link), and is filled with mode=max: these are times of that line, not of a hosted registry.',
]

test('a folder has no line, and what nobody counted is left out', () => {
  const { bytesPerSecond: _, roundTripMs: __, ...place } = state
  const local: RemoteCacheState = { ...place, kind: 'local', options: ['compression=zstd'] }
  const { cacheImportBytes: ___, ...counters } = sample(1, 8_000, 25_000).counters
  const [line, last] = remoteCacheLines(
    reportOf([{ ...sample(1, 8_000, 25_000), counters, evidence: evidence(local) }]),
  )
  expect(line).toContain('remote-cache: import 2.00 s, build 15.0 s, export 8.00 s (4.5 MB)')
  expect(last).toBe(
    'The cache of remote-cache is a folder on this machine and is filled with mode=max,compression=zstd: what brings such a folder to a hosted runner, and saves it there, is in no figure.',
  )
})

test('the Actions cache is told as the server of this run that it is', () => {
  const [, last] = remoteCacheLines(
    reportOf([{ ...sample(1, 8_000, 25_000), evidence: evidence({ ...state, kind: 'gha' }) }]),
  )
  expect(last).toBe(
    'The Actions cache of remote-cache is a server of this run on this machine, behind a line of 50.0 MB/s each way and 20 ms a round trip (cache-link), and is filled with mode=max: these are times of that line, not of the one of GitHub.',
  )
})

describe('what a remote cache cost and gained', () => {
  test('calls a first export whole only where it moved what the cache holds', () => {
    const less = { ...fill, counters: { ...fill.counters, cacheExportBytes: 2_000_000 } }
    const [line] = remoteCacheLines(reportOf([less, ...samples]))
    expect(line).toContain(
      'The first export took 16.0 s (2.0 MB); the cache holds 100.0 MB, of which other builds of this run had pushed the rest.',
    )
    expect(remoteCacheLines(reportOf([fill, ...samples]))[0]).toContain(first)
  })

  test('is told with the break-even, against the build that filled it', () => {
    // Without it 20 s; with it 15 s and 10 s for the cache: a quarter is saved, so 40 s of build would pay for 10 s.
    expect(remoteCacheLines(reportOf([fill, ...samples]))).toEqual([
      `${parts} ${first} Without it 20.0 s (the build that filled it, less its export): the cache pays from 40.0 s of build on, if a longer one saved the same share; here it costs 5.00 s. How far these figures scatter is not known.`,
      terms,
    ])
  })

  test('is never a gain where no step came from the cache, as with the layers of the image alone', () => {
    const steps = [{ name: 'WORKDIR /src', hit: false }]
    const without = (each: Measurement): Measurement => ({
      ...each,
      evidence: { ...evidence(state), outcome: { steps } },
    })
    const [one = sample(1, 8_000, 25_000), ...others] = samples
    const alone = builds(cold, [60_000, 60_000, 61_000])
    const unused = remoteCacheLines(reportOf([fill, ...samples.map(without), ...alone], [remote, cold]))
    expect(unused[0]).toContain('No step came from it, so it would pay for no build; here it costs 10.0 s.')
    expect(unused[0]).not.toContain('pays from')
    const mixed = remoteCacheLines(reportOf([fill, without(one), ...others, ...alone], [remote, cold]))
    expect(mixed[0]).toContain('pays from')
  })

  test('is not told against a build that failed to fill it, nor is what that pushed the first export', () => {
    const failure = { kind: 'failed', message: 'the registry is gone', logTail: '' } as const
    const failed = { ...fill, durationMs: 900, failure, counters: { ...fill.counters, cacheExportBytes: 10 } }
    expect(remoteCacheLines(reportOf([failed, fill, ...samples]))).toEqual(
      remoteCacheLines(reportOf([fill, ...samples])),
    )
  })

  test('is told with how each engine fills its cache, where that differs', () => {
    const other = benchmark({ engine: 'docker', scenario: 'remote-cache' })
    const min = samples.map((each) => ({
      ...each,
      benchmark: other.id,
      evidence: evidence({ ...state, mode: 'min' }),
    }))
    const lines = remoteCacheLines(reportOf([...samples, ...min], [remote, other]))
    expect(lines.slice(2)).toEqual([`podman: ${terms}`, `docker: ${terms.replace('mode=max', 'mode=min')}`])
  })

  test('is told against cold builds, where there are any', () => {
    const report = reportOf([fill, ...samples, ...builds(cold, [60_000, 60_000, 61_000])], [remote, cold])
    expect(remoteCacheLines(report)[0]).toBe(
      `${parts} ${first} Without it 60.0 s (cold, 3 builds): the cache pays from 13.3 s of build on, if a longer one saved the same share; here it saves 35.0 s. Round by round (3), it pays from 13.3 s of build on, and here it saves 35.0 s to 36.0 s.`,
    )
  })

  test('is told with how far single rounds are apart', () => {
    const scattered = [sample(1, 8_000, 25_000), sample(2, 18_000, 40_000)]
    // 10 s for three quarters of 60 s, then 20 s for a third of 30 s.
    expect(lineOf(scattered, [60_000, 30_000])).toContain(
      'Round by round (2), it pays from 13.3 s to 60.0 s of build on, and here it costs up to 10.0 s or saves up to 35.0 s.',
    )
    expect(lineOf(scattered, [60_000, 20_000])).toContain(
      'Round by round (2), in at least one it would pay for no build, and here it',
    )
    expect(lineOf(scattered, [24_000, 30_000])).toContain('and here it costs 1.00 s to 10.0 s.')
    const one = 'How far these figures scatter is not known.'
    expect(lineOf(scattered.slice(0, 1), [60_000, 30_000])).toContain(one)
    expect(lineOf(scattered, [60_000])).toContain(one)
  })

  test('is no promise where it saves no work', () => {
    const report = reportOf([...samples, ...builds(cold, [14_000, 14_000, 14_000])], [remote, cold])
    expect(remoteCacheLines(report)[0]).toContain(
      'as it saves no work, it would pay for no build; here it costs 11.0 s.',
    )
  })

  test('is not guessed where nothing shows what a build takes without it', () => {
    expect(remoteCacheLines(reportOf(samples))[0]).toBe(
      `${parts} What a build without the cache takes is not known.`,
    )
  })

  test('is in the report as people read it, and only with such builds', () => {
    const report = reportOf([fill, ...samples])
    expect(toMarkdown(report)).toContain('not of a hosted registry')
    expect(toTerminal(report)).toContain('here it costs 5.00 s')
    expect(remoteCacheLines(reportOf(builds(cold, [1_000, 1_000]), [cold]))).toEqual([])
    expect(toTerminal(reportOf(builds(cold, [1_000, 1_000]), [cold]))).not.toContain('emote')
  })

  test('can be read again from the report of a run', async () => {
    const ofActions = evidence({ ...state, kind: 'gha' })
    const report = reportOf([fill, ...samples.map((each) => ({ ...each, evidence: ofActions }))])
    const read = await readReport(toJson(report), limits)
    expect(read).toMatchObject({ kind: 'report', report: { builds: report.builds } })
  })
})
