import { describe, expect, test } from 'vitest'
import type { SharedUse } from '../../src/engines/engine.ts'
import { cold } from '../../src/scenarios/cold.ts'
import { remoteCache } from '../../src/scenarios/remote-cache.ts'
import { sourceChange } from '../../src/scenarios/source-change.ts'
import { judgedOf, measuring, planned } from '../support/measuring.ts'
import type { RecordingOptions } from '../support/recording-engine.ts'

const download = 'http url http://files.test/data'
const use = (overrides: Partial<SharedUse>): SharedUse => ({
  harmless: [],
  foreign: [],
  older: [],
  ...overrides,
})

const measured = async (engine: RecordingOptions, plan = planned({ looks: [6] })) => {
  const run = await measuring(plan, { engine })
  const result = await run.run()
  return { run, ...result, ...judgedOf(plan, result) }
}

describe('a cold build that used what another build made', () => {
  const leaking: RecordingOptions = {
    uses: ({ kind, revision, nth }) =>
      kind === 'cold' ? use(revision === 'head' && nth > 1 ? { foreign: [download] } : {}) : undefined,
  }

  test('is not valid, whatever made it, and its reason names it', async () => {
    const { measurements, comparisons } = await measured(leaking, planned({ looks: [6], scenarios: [cold] }))
    const heads = measurements.filter(({ revision, round }) => revision === 'head' && round > 0)
    expect(heads.map(({ excluded }) => excluded)).toEqual(heads.map(() => 'state-lost'))
    expect(heads[0]?.evidence?.state).toEqual({
      kind: 'empty',
      holds: false,
      reason: `the build was not cold: it used what was made before it: ${download}`,
      records: 0,
    })
    expect(comparisons['podman/app/cold']?.pairs).toBe(0)
  })

  test('is no prime that counts', async () => {
    const { measurements } = await measured(leaking)
    const edited = measurements.find(
      ({ benchmark, excluded, revision }) =>
        benchmark.endsWith('source-change') && excluded === 'state-lost' && revision === 'head',
    )
    expect(edited?.evidence?.state.reason).toContain('its prime does not count: the build was not cold')
  })
})

test('a cold build that used an empty folder of another is valid and lists it', async () => {
  const harmless = ['[build 2/4] WORKDIR /src']
  const { measurements, comparisons } = await measured({
    uses: ({ kind }) => (kind === 'cold' ? use({ harmless }) : undefined),
  })
  const colds = measurements.filter(({ benchmark }) => benchmark.endsWith('/cold'))
  expect(colds.map(({ evidence }) => evidence?.state)).toEqual(
    colds.map(() => ({ kind: 'empty', holds: true, records: 0, shared: harmless })),
  )
  expect(comparisons['podman/app/cold']?.verdict.kind).toBe('unchanged')
})

describe('a daemon that already had what the Dockerfile downloads', () => {
  const older: RecordingOptions = {
    uses: ({ kind, revision }) =>
      kind === 'cold'
        ? use(revision === 'head' ? { foreign: [download], older: [download] } : {})
        : undefined,
  }

  test('refuses cold by name, with what to do', async () => {
    const { comparisons, sampling, warnings } = await measured(older)
    expect(sampling.get('podman/app/cold')).toMatchObject({ stopped: 'unsupported', pairs: 0 })
    const { verdict } = comparisons['podman/app/cold'] ?? {}
    expect([verdict?.kind, verdict?.because]).toEqual(['inconclusive', 'not-cold'])
    expect(verdict?.reason).toMatch(/^the daemon of podman already had, before this run,/)
    expect(verdict?.reason).toContain(download)
    expect(verdict?.reason).toContain('--engines buildkit')
    expect(warnings).toEqual([
      expect.stringMatching(/^podman\/app: cold is not measured: the daemon of podman/),
    ])
  })

  test('refuses builds with a remote cache as well, in neither revision of which the builder is empty', async () => {
    const scenarios = [remoteCache, sourceChange, cold]
    const { comparisons, warnings, run } = await measured(older, planned({ looks: [6], scenarios }))
    for (const id of ['podman/app/cold', 'podman/app/remote-cache']) {
      const { kind, because } = comparisons[id]?.verdict ?? {}
      expect([kind, because]).toEqual(['inconclusive', 'not-cold'])
    }
    expect(warnings).toEqual([
      expect.stringMatching(/^podman\/app: remote-cache and cold are not measured: the daemon of podman/),
    ])
    expect(run.engines[0]?.requests.filter((request) => request.remoteCache !== undefined)).toEqual([])
    expect(comparisons['podman/app/source-change']).toMatchObject({ pairs: 6 })
  })

  test('fails no run that gates cold alone: the change is not to blame', async () => {
    const { comparisons, benchmarks } = await measured(older, planned({ looks: [6], gate: ['*cold'] }))
    expect(benchmarks.flatMap(({ id, gated }) => (gated ? [id] : []))).toEqual(['podman/app/cold'])
    expect(comparisons['podman/app/cold']?.verdict.kind).toBe('inconclusive')
  })

  test('measures the other scenarios from primes that count', async () => {
    const { comparisons, measurements } = await measured(older)
    expect(comparisons['podman/app/source-change']).toMatchObject({
      pairs: 6,
      verdict: { kind: 'unchanged' },
    })
    expect(measurements.filter(({ excluded }) => excluded === 'state-lost')).toEqual([])
  })
})

describe('cache mounts that grow while builds start from one prime', () => {
  const plan = planned({ looks: [6], scenarios: [sourceChange] })

  test('are reported once, with both revisions', async () => {
    const { warnings } = await measured(
      {
        mounts: ({ revision, nth }) => ({
          files: 100 + nth,
          bytes: 1e6 * (revision === 'head' ? 2 * nth : nth),
          unknown: undefined,
        }),
      },
      plan,
    )
    // The prime is counted first, then the warm-up and six rounds.
    expect(warnings).toEqual([
      'podman/app/source-change: cache mounts grew by 7 files, 7.0 MB in base and by 7 files, 14.0 MB in head while builds started from the same prime.',
    ])
  })

  test('are not mentioned when they did not', async () => {
    const { warnings, measurements } = await measured({}, plan)
    expect(warnings).toEqual([])
    const primed = measurements.filter(({ benchmark }) => benchmark.endsWith('source-change'))
    expect(primed[0]?.evidence?.state).toMatchObject({ mounts: { files: 0, bytes: 0 } })
  })
})
