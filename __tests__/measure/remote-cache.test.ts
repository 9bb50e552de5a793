import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { measure } from '../../src/measure/measure.ts'
import { holdRemoteCaches, type RemoteCaches } from '../../src/measure/state/remote-caches.ts'
import { remoteState } from '../../src/measure/reach/reach-remote-cache.ts'
import { textAt } from '../../src/host/json.ts'
import type { CacheForm, Measurement } from '../../src/model.ts'
import { cold } from '../../src/scenarios/cold.ts'
import { remoteCache } from '../../src/scenarios/remote-cache.ts'
import { sourceChange } from '../../src/scenarios/source-change.ts'
import { judgedOf, measuring, type MeasuringOptions, planned } from '../support/measuring.ts'
import type { RecordedBuild } from '../support/recording-engine.ts'
import { diskFolder } from '../support/temp-folder.ts'

const id = 'podman/app/remote-cache'

const registry: CacheForm = { kind: 'registry', mode: 'max', exports: true, options: [] }

const caches = async (form = registry): Promise<RemoteCaches> => {
  const folder = await diskFolder()
  const link = { bytesPerSecond: 1e9, roundTripMs: 0 }
  const held = holdRemoteCaches({ folder: join(folder.path, 'registry'), form, link })
  onTestFinished(async () => {
    await held[Symbol.asyncDispose]()
    await folder[Symbol.asyncDispose]()
  })
  return held
}

/** What an engine does at the end of a build: it pushes a manifest that nothing else pushes. */
const pushes = async ({ request, revision, nth, kind }: RecordedBuild): Promise<void> => {
  const { remoteCache: use } = request
  if (use?.kind !== 'registry') return
  const { repository } = use
  const [host = '', ...name] = repository.split('/')
  const url = `http://${host}/v2/${name.join('/')}/manifests/cache`
  const answer = await fetch(url, { method: 'PUT', body: JSON.stringify([revision, kind, nth]) })
  expect(answer.status).toBe(201)
}

/** Otherwise a cold build takes 10 s, and one with a cache 5 s. */
const fillsIn50s = ({ request }: RecordedBuild): number => {
  if (request.remoteCache === undefined) return 10_000
  return request.noCache ? 50_000 : 5_000
}

const alone = { revisions: ['head'], looks: [2] } as const

const measured = async (
  plan = planned({ ...alone, scenarios: [remoteCache] }),
  options: Partial<MeasuringOptions> = {},
) => {
  const run = await measuring(plan, {
    engine: { acts: pushes },
    remoteCaches: await caches(),
    ...options,
  })
  const result = await run.run()
  const own = result.measurements.filter(({ benchmark }) => benchmark === id)
  return { ...result, run, own }
}

const stateOf = ({ evidence }: Measurement) => evidence?.state

describe('builds with a remote cache', () => {
  test('start from an empty space each, and from what one build pushed', async () => {
    const { run, own } = await measured()
    const [filled, warmUp, ...samples] = own
    expect(filled?.excluded).toBe('warm-up')
    expect(filled && stateOf(filled)).toMatchObject({
      kind: 'empty',
      holds: true,
      remoteCache: { references: 0, bytes: 0, mode: 'max', bytesPerSecond: 1e9, roundTripMs: 0 },
    })
    expect(samples.map(({ excluded }) => excluded)).toEqual([undefined, undefined])
    const states = [warmUp, ...samples].map((each) => each && stateOf(each))
    expect(states[0]).toMatchObject({ kind: 'empty', holds: true, remoteCache: { references: 1 } })
    expect(states[1]).toEqual(states[0])
    expect(states[2]).toEqual(states[0])
    const requests = run.engines[0]?.requests ?? []
    const used = requests.flatMap(({ noCache, remoteCache: use }) =>
      use === undefined ? [] : [{ noCache, imports: use.imports, exports: use.exports }],
    )
    const sample = { noCache: false, imports: true, exports: 'max' }
    expect(used).toEqual([{ noCache: true, imports: false, exports: 'max' }, sample, sample, sample])
    const repositories = requests.flatMap(({ remoteCache: use }) =>
      use?.kind === 'registry' ? [use.repository] : [],
    )
    expect(new Set(repositories).size).toBe(4)
  })

  test('count the bytes that they move', async () => {
    const { own } = await measured()
    for (const { counters } of own)
      expect(counters).toMatchObject({ cacheImportBytes: 0, cacheExportBytes: '["head","cold",1]'.length })
  })

  test('have spaces of one name for each revision, because keys of steps contain it, and other caches', async () => {
    const { run, own } = await measured(planned({ scenarios: [remoteCache], looks: [1] }))
    const digests = (revision: string): readonly unknown[] =>
      own
        .filter((each) => each.revision === revision && stateOf(each)?.remoteCache?.references === 1)
        .map((each) => stateOf(each)?.remoteCache?.digest)
    expect(digests('base').length).toBeGreaterThan(1)
    expect(new Set(digests('base')).size).toBe(1)
    expect(new Set(digests('head')).size).toBe(1)
    expect(digests('head')[0]).not.toBe(digests('base')[0])
    expect([...(run.engines[0]?.stores.keys() ?? [])]).toEqual([])
  })

  test('come before the cold builds of a round, whose primes they would remove', async () => {
    const scenarios = [cold, sourceChange, remoteCache]
    const { run } = await measured(planned({ ...alone, scenarios }))
    const kinds = (run.engines[0]?.requests ?? []).map(({ noCache, remoteCache: use }) => {
      if (use !== undefined) return use.imports ? 'remote' : 'fill'
      return noCache ? 'cold' : 'edit'
    })
    expect(kinds).toEqual([
      ...['cold', 'edit', 'fill', 'remote'],
      // Round 1.
      ...['remote', 'cold', 'edit'],
      // Round 2: first what starts from the prime.
      ...['edit', 'remote', 'cold'],
    ])
  })

  test('do not count when the build that filled the cache pushed nothing', async () => {
    const { own, sampling } = await measured(undefined, { engine: {} })
    const samples = own.filter(({ round, excluded }) => round > 0 && excluded !== 'prime')
    expect(samples.length).toBeGreaterThan(0)
    for (const each of samples) {
      expect(each.excluded).toBe('state-lost')
      expect(stateOf(each)?.reason).toBe('the build that should fill the cache pushed nothing to it')
    }
    expect(sampling.get(id)?.pairs).toBe(0)
  })

  test('start from a cache that is filled again where the build that filled it does not count', async () => {
    let fills = 0
    const isFirstFill = ({ request, revision }: RecordedBuild): boolean =>
      revision === 'head' && request.noCache && request.remoteCache !== undefined && (fills += 1) === 1
    const foreign = { harmless: [], foreign: ['[build 2/4] COPY . .'], older: [] }
    const plan = planned({ scenarios: [remoteCache], looks: [6], gate: ['*'] })
    const { run, own, ...result } = await measured(plan, {
      engine: { acts: pushes, uses: (build) => (isFirstFill(build) ? foreign : undefined) },
    })
    const heads = own.filter(({ revision }) => revision === 'head')
    const [flawed, warmedUp, again, ...samples] = heads
    expect(flawed && stateOf(flawed)?.holds).toBe(false)
    expect(warmedUp && stateOf(warmedUp)?.reason).toContain('the build that filled the cache does not count')
    expect(again?.excluded).toBe('prime')
    expect(samples.map(({ excluded }) => excluded)).toEqual(samples.map(() => undefined))
    expect(result.sampling.get(id)).toMatchObject({ pairs: 6, attempts: 6 })
    const { comparisons } = judgedOf(run.plan, result)
    expect(comparisons[id]?.verdict.kind).toBe('unchanged')
  })

  test('cost what they take, and not what it took to fill the cache', async () => {
    const plan = planned({ scenarios: [remoteCache], looks: [6], gate: ['*'] })
    // The warm-up takes 130 s, and six pairs one minute.
    const { run, sampling } = await measured(plan, {
      engine: { acts: pushes, durationMs: fillsIn50s },
      timeBudgetMs: 195_000,
    })
    expect(run.lines).toContain(`${id}: about 60.0 s for 6 rounds`)
    expect(sampling.get(id)).toMatchObject({ pairs: 6 })
  })

  test('fit into the budget also where the head takes longer to fill its cache', async () => {
    const plan = planned({ scenarios: [remoteCache], looks: [6], gate: ['*'] })
    const { sampling } = await measured(plan, {
      engine: {
        acts: pushes,
        // The cold builds of the warm-up show the same, and do not count either.
        durationMs: (build) =>
          fillsIn50s(build) * (build.revision === 'head' && build.request.noCache ? 2 : 1),
      },
      timeBudgetMs: 195_000,
    })
    expect(sampling.get(id)).toMatchObject({ pairs: 6, obstacles: [] })
  })

  test('are not begun where there is no time to fill the cache again', async () => {
    let fills = 0
    const foreign = { harmless: [], foreign: ['[build 2/4] COPY . .'], older: [] }
    const plan = planned({ scenarios: [remoteCache], looks: [6], gate: [] })
    const { own, run, sampling } = await measured(plan, {
      engine: {
        acts: pushes,
        // The warm-up takes 230 s, and each pair 10 s.
        durationMs: (build) => fillsIn50s(build) * (fillsIn50s(build) === 50_000 ? 2 : 1),
        uses: ({ request }) =>
          request.noCache && request.remoteCache !== undefined && (fills += 1) === 1 ? foreign : undefined,
      },
      timeBudgetMs: 300_000,
    })
    expect(own.filter(({ round }) => round > 0)).toEqual([])
    expect(sampling.get(id)?.stopped).toBe('out-of-time')
    expect(run.clock.ms).toBe(230_000)
  })

  test('are looked at from what the Dockerfile pushed with which Go writes its traces', async () => {
    await using folder = await diskFolder()
    const Dockerfile = [
      'FROM golang:1.26 AS build',
      'WORKDIR /src',
      'COPY . .',
      'RUN go build -o /app',
      'FROM scratch',
      'COPY --from=build /app /app',
      '',
    ].join('\n')
    const plan = planned({ ...alone, scenarios: [remoteCache] })
    const run = await measuring(plan, {
      engine: { acts: pushes },
      remoteCaches: await caches(),
      files: { 'main.go': 'package main\n', Dockerfile },
    })
    const observing = {
      ...run.context.observing,
      asked: ['trace'] as const,
      outputDir: join(folder.path, 'report'),
    }
    const { observed } = await measure(plan, { ...run.context, observing }, async () => {})
    expect(observed).toMatchObject([{ kind: 'trace', benchmark: id }])
    expect(observed[0]?.unknown).toBeUndefined()
    const kinds = (run.engines[0]?.requests ?? []).flatMap(({ remoteCache: use }) =>
      use === undefined ? [] : [use.imports ? 'remote' : 'fill'],
    )
    expect(kinds).toEqual(['fill', 'remote', 'remote', 'remote', 'fill', 'remote'])
  })

  test('do not count when they used what others had made', async () => {
    const foreign = { harmless: [], foreign: ['[build 2/4] COPY . .'], older: [] }
    const { own } = await measured(undefined, {
      engine: { acts: pushes, uses: ({ request }) => (request.noCache ? undefined : foreign) },
    })
    for (const each of own.filter(({ round }) => round > 0)) expect(each.excluded).toBe('state-lost')
  })

  test('are not made when nothing could fill the cache', async () => {
    const { own } = await measured(undefined, {
      engine: { acts: pushes, fails: ({ request }) => (request.remoteCache ? 'denied' : undefined) },
    })
    expect(own.filter(({ failure }) => failure === undefined)).toEqual([])
    for (const each of own) expect(each.failure?.message).toContain('denied')
  })

  test('are refused before anything is built where the engine cannot use a registry here', async () => {
    const { run, own, warnings, sampling } = await measured(undefined, {
      engine: { noRemoteCache: 'its client has no buildx plugin' },
    })
    expect(own).toEqual([])
    expect(run.engines[0]?.requests).toEqual([])
    expect(warnings).toEqual([`${id} is not measured: its client has no buildx plugin.`])
    expect(sampling.get(id)?.obstacles).toMatchObject([{ kind: 'unsupported' }])
  })
})

/** As BuildKit exports to a folder. */
const exportsTo = async ({ request, nth, kind }: RecordedBuild): Promise<void> => {
  const { remoteCache: use } = request
  if (use?.kind !== 'local' || use.exports === undefined) return
  const digest = createHash('sha256').update(`${kind} ${nth}`).digest('hex')
  const blobs = join(use.folder, 'blobs', 'sha256')
  await mkdir(blobs, { recursive: true })
  await writeFile(join(blobs, digest), 'blob')
  await writeFile(
    join(use.folder, 'index.json'),
    JSON.stringify({ manifests: [{ digest: `sha256:${digest}` }] }),
  )
}

describe('builds with a cache in a folder', () => {
  const form: CacheForm = { kind: 'local', mode: undefined, exports: true, options: ['compression=zstd'] }

  test('start from exactly what one build exported, each in a folder of its own', async () => {
    const { run, own } = await measured(undefined, {
      engine: { acts: exportsTo },
      remoteCaches: await caches(form),
    })
    const [fill, ...rest] = own
    expect(fill && stateOf(fill)).toMatchObject({ holds: true, remoteCache: { references: 0 } })
    const states = rest.map((each) => stateOf(each)?.remoteCache)
    expect(states[0]).toMatchObject({ kind: 'local', mode: 'min', references: 1, bytes: 4 })
    expect(states[0]).toMatchObject({ options: ['compression=zstd'] })
    expect(Object.keys(states[0] ?? {})).not.toContain('bytesPerSecond')
    for (const state of states) expect(state).toEqual(states[0])
    for (const { counters, unknown } of rest) {
      expect(counters).toMatchObject({ cacheExportBytes: 4 })
      expect(counters['cacheImportBytes']).toBeUndefined()
      expect(unknown?.['counters.cacheImportBytes']).toContain('nobody counts')
    }
    const folders = (run.engines[0]?.requests ?? []).flatMap(({ remoteCache: use }) =>
      use?.kind === 'local' ? [use.folder] : [],
    )
    expect(new Set(folders).size).toBe(4)
  })

  test('export nothing where only an import is named, apart from the one that fills it', async () => {
    const { run } = await measured(undefined, {
      engine: { acts: exportsTo },
      remoteCaches: await caches({ ...form, exports: false }),
    })
    const used = (run.engines[0]?.requests ?? []).flatMap(({ remoteCache: use }) =>
      use === undefined ? [] : [[use.imports, use.exports]],
    )
    expect(used).toEqual([
      [false, 'min'],
      [true, undefined],
      [true, undefined],
      [true, undefined],
    ])
  })
})

/** As BuildKit saves an entry in the Actions cache. */
const savesTo = async ({ request, nth, kind }: RecordedBuild): Promise<void> => {
  const { remoteCache: use } = request
  if (use?.kind !== 'gha' || use.exports === undefined) return
  const ask = async (method: string, question: object): Promise<unknown> => {
    const url = `${use.address}twirp/github.actions.results.api.v1.CacheService/${method}`
    const headers = { authorization: `Bearer ${use.token}` }
    const body = JSON.stringify({ version: 'v', key: `${kind}-${nth}`, ...question })
    return (await fetch(url, { method: 'POST', headers, body })).json()
  }
  const upload = textAt(await ask('CreateCacheEntry', {}), 'signed_upload_url') ?? ''
  await fetch(upload, { method: 'PUT', body: 'layer' })
  expect(await ask('FinalizeCacheEntryUpload', { size_bytes: 5 })).toMatchObject({ ok: true })
}

test('builds with the Actions cache have a token each, for exactly what one build saved', async () => {
  const { run, own } = await measured(undefined, {
    engine: { acts: savesTo },
    remoteCaches: await caches({ kind: 'gha', mode: 'max', exports: true, options: [] }),
  })
  const [fill, ...rest] = own
  expect(fill && stateOf(fill)).toMatchObject({ holds: true, remoteCache: { kind: 'gha', references: 0 } })
  const [first, ...others] = rest.map((each) => stateOf(each)?.remoteCache)
  expect(first).toMatchObject({ kind: 'gha', mode: 'max', references: 1, bytes: 5, bytesPerSecond: 1e9 })
  for (const state of others) expect(state).toEqual(first)
  for (const { counters, excluded } of rest) {
    expect(counters).toMatchObject({ cacheImportBytes: 0, cacheExportBytes: 5 })
    expect(excluded).not.toBe('state-lost')
  }
  const tokens = (run.engines[0]?.requests ?? []).flatMap(({ remoteCache: use }) =>
    use?.kind === 'gha' ? [use.token] : [],
  )
  expect(new Set(tokens).size).toBe(4)
})

test('a registry that holds something else than the build pushed that filled the cache is no such state', () => {
  const found = {
    mode: 'max',
    digest: `sha256:${'b'.repeat(64)}`,
    references: 1,
    bytes: 10,
    bytesPerSecond: 50e6,
    roundTripMs: 20,
  } as const
  const empty = { kind: 'empty', holds: true, records: 0 } as const
  const seed = { digest: `sha256:${'a'.repeat(64)}`, flaw: undefined }
  const reason = 'the cache does not hold what the build pushed that filled it'
  expect(remoteState(empty, found, seed)).toEqual({ ...empty, remoteCache: found, holds: false, reason })
  expect(remoteState(empty, found, { ...seed, digest: found.digest })).toEqual({
    ...empty,
    remoteCache: found,
  })
  const lost = { ...empty, holds: false, reason: 'the cache space was not empty' }
  expect(remoteState(lost, found, seed)).toEqual({ ...lost, remoteCache: found })
})
