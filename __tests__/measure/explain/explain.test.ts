import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { graphStage } from '../../../src/dockerfile/instrument.ts'
import { cold } from '../../../src/scenarios/cold.ts'
import { judgedOf, measuring, type MeasuringOptions, planned } from '../../support/measuring.ts'
import type { RecordedBuild } from '../../support/recording-engine.ts'

const dockerfile = 'FROM golang AS build\nCOPY . .\nRUN go build -o /app .\n'
const files = { 'main.go': 'package main\n', Dockerfile: dockerfile }
const isExplaining = ({ request }: RecordedBuild): boolean => request.target === graphStage

const changingWhenExplaining = async (build: RecordedBuild): Promise<void> => {
  if (isExplaining(build)) await writeFile(join(build.request.contextDir, 'main.go'), 'package other\n')
}

/** The head takes half as long again. */
const slower = ({ revision, kind }: RecordedBuild): number =>
  (kind === 'cold' ? 10_000 : 3_000) * (revision === 'head' ? 1.5 : 1)

const same = (): number => 10_000

/** So close to the threshold that six pairs do not decide. */
const near = ({ revision, nth }: RecordedBuild): number =>
  10_000 * (revision === 'head' ? 1.02 + (nth % 2) * 0.2 : 1)

const explained = async (options: MeasuringOptions = {}, plan = planned({ scenarios: [cold] })) => {
  const { engine } = options
  const run = await measuring(plan, {
    files,
    explain: 'on-regression',
    ...options,
    engine: { durationMs: slower, ...(typeof engine === 'object' ? engine : {}) },
  })
  return { run, measured: await run.run() }
}

const pairsOfNear = async (
  explain: 'always' | 'never',
  timeBudgetMs = 200_000,
): Promise<number | undefined> => {
  const { measured } = await explained({ explain, timeBudgetMs, engine: { durationMs: near } })
  return measured.sampling.get('podman/app/cold')?.pairs
}

const looksAt = (pairs: number): number => planned().looks.filter((look) => look <= pairs).length

describe('a regression', () => {
  test('is explained by one more cold build of each revision, from an instrumented Dockerfile', async () => {
    const texts: string[] = []
    const acts = async (build: RecordedBuild): Promise<void> => {
      if (isExplaining(build)) texts.push(await readFile(build.request.dockerfile, 'utf8'))
    }
    const { run, measured } = await explained({ engine: { acts } })
    expect(judgedOf(run.plan, measured).comparisons['podman/app/cold']?.verdict.kind).toBe('regression')
    const found = [
      {
        path: 'example.test/app',
        compileMs: 1000,
        shareMs: 1000,
        importedBy: [],
      },
    ]
    const common = {
      engine: 'podman',
      project: 'app',
      from: 'explain-build',
      packages: found,
      modules: [],
      linkMs: 0,
    }
    expect(measured.explanations).toEqual([
      { ...common, revision: 'base', durationMs: 10_000 },
      { ...common, revision: 'head', durationMs: 15_000 },
    ])
    expect(texts).toHaveLength(2)
    expect(texts[0]).toContain('-debug-actiongraph=')
    const requests = run.engines
      .flatMap((engine) => engine.requests)
      .filter(({ target }) => target === graphStage)
    expect(requests.map(({ noCache }) => noCache)).toEqual([true, true])
    for (const { dockerfile: path } of requests) expect(await readFile(path, 'utf8')).toBe(dockerfile)
    expect(measured.measurements).toHaveLength(2 + 2 * 6)
    expect(run.lines.filter((line) => line.startsWith('Explaining'))).toEqual([
      'Explaining: one more cold build of each revision of app with podman, in no time of the report',
    ])
  })

  test('leaves no cache space behind', async () => {
    const { run } = await explained()
    expect(run.engines.flatMap(({ stores }) => [...stores])).toEqual([])
  })

  test.each([
    [
      'that does not build',
      { fails: (build: RecordedBuild) => (isExplaining(build) ? 'exit 1' : undefined) },
      'exit 1; its log ends with: exit 1',
    ],
    [
      'whose space cannot be opened',
      {
        breaks: ({ what, space }: { what: string; space: number }) =>
          what === 'open' && space > 14 ? 'disk full' : undefined,
      },
      'disk full',
    ],
    [
      'whose graphs cannot be exported',
      { breaks: ({ what }: { what: string }) => (what === 'export' ? 'no export' : undefined) },
      'no export',
    ],
  ])('stays what it is with an explain build %s', async (_, engine, reason) => {
    const { run, measured } = await explained({ engine })
    expect(judgedOf(run.plan, measured).comparisons['podman/app/cold']?.verdict.kind).toBe('regression')
    const why = `the explain build gave no result: ${reason}`
    expect(measured.explanations.map(({ unknown }) => unknown)).toEqual([
      { packages: why, modules: why, linkMs: why },
      { packages: why, modules: why, linkMs: why },
    ])
    expect(run.lines).toContain(`The packages of the head are not known: ${why}`)
  })

  test('is not explained from a Dockerfile that cannot be instrumented', async () => {
    const { measured } = await explained({ files: { ...files, Dockerfile: 'FROM a\nCOPY . .\n' } })
    expect(measured.explanations[0]).toMatchObject({
      durationMs: 0,
      unknown: { packages: 'the explain build gave no result: the target has no RUN instruction' },
    })
  })

  test('is not explained by a build that changed its own context', async () => {
    const { measured } = await explained({ engine: { acts: changingWhenExplaining } })
    expect(measured.explanations[0]?.unknown?.['packages']).toContain(
      'the explain build gave no result: the build changed its own context: main.go',
    )
  })

  test('needs no further build where every build writes its graph down', async () => {
    const { run, measured } = await explained({ checkout: { evidenceStage: 'evidence' } })
    expect(measured.explanations.map(({ revision, from }) => [revision, from])).toEqual([
      ['base', 'timed-build'],
      ['head', 'timed-build'],
    ])
    expect(run.engines[0]?.requests.some(({ target }) => target === graphStage)).toBe(false)
  })

  test('keeps what was measured when it is interrupted', async () => {
    const abort = new AbortController()
    const acts = async (build: RecordedBuild): Promise<void> => {
      if (isExplaining(build)) abort.abort(new Error('interrupted'))
    }
    const plan = planned({ scenarios: [cold] })
    const engine = { durationMs: slower, acts, signal: abort.signal }
    const run = await measuring(plan, { files, explain: 'on-regression', signal: abort.signal, engine })
    await expect(run.run()).rejects.toThrow('interrupted')
    expect(run.saves.at(-1)).toBe(2 + 2 * 6)
  })
})

describe('explain builds', () => {
  test('are not made where nothing changed, or where nobody wants them', async () => {
    expect((await explained({ engine: { durationMs: same } })).measured.explanations).toEqual([])
    expect((await explained({ explain: 'never' })).measured.explanations).toEqual([])
  })

  test('are always made when asked for, and of one revision alone too', async () => {
    const { measured } = await explained({ explain: 'always', engine: { durationMs: same } })
    expect(measured.explanations.map(({ revision }) => revision)).toEqual(['base', 'head'])
    const alone = planned({ scenarios: [cold], revisions: ['head'], looks: [3] })
    const { run, measured: one } = await explained({ explain: 'always' }, alone)
    expect(one.explanations.map(({ revision }) => revision)).toEqual(['head'])
    expect(run.lines).toContain(
      'Explaining: one more cold build of the head of app with podman, in no time of the report',
    )
    expect((await explained({}, alone)).measured.explanations).toEqual([])
  })

  // The warm-up and six pairs take 7 × 25 s; one more build of each revision 25 s.
  test('keep within the time budget, or say that there was no time', async () => {
    const { measured } = await explained({ timeBudgetMs: 200_000 })
    expect(measured.explanations.map(({ packages }) => packages?.length)).toEqual([1, 1])
    const { run, measured: short } = await explained({ timeBudgetMs: 195_000 })
    const why =
      'no time: it would have taken about 25.0 s, and of the time budget of 3 min 15 s 20.0 s was left'
    expect(short.explanations.map(({ unknown }) => unknown?.['packages'])).toEqual([why, why])
    expect(run.clock.ms).toBe(175_000)
  })

  test('have their time kept from pairs behind the first look', async () => {
    const [without, kept] = [await pairsOfNear('never'), await pairsOfNear('always')]
    expect([without, kept]).toEqual([8, 7])
  })

  test.each([215_000, 225_000, 235_000])(
    'never take the time of a further look of a gated benchmark, with %i ms',
    async (timeBudgetMs) => {
      const without = (await pairsOfNear('never', timeBudgetMs)) ?? 0
      const kept = (await pairsOfNear('always', timeBudgetMs)) ?? 0
      expect(looksAt(kept)).toBe(looksAt(without))
    },
  )
})
