import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { consequencesOf } from '../../../src/analysis/consequences.ts'
import { graphStage } from '../../../src/dockerfile/instrument.ts'
import { usualBudgetMs } from '../../../src/inputs/inputs.ts'
import type { Differences, Revision, TimelinePart } from '../../../src/model.ts'
import { differences as changed } from '../../support/screened.ts'
import { judgedOf, measuring, type MeasuringOptions, planned } from '../../support/measuring.ts'
import type { RecordedBuild, RecordingOptions } from '../../support/recording-engine.ts'

/** Its steps are those that the engine prints. */
const dockerfile = [
  'FROM golang AS build',
  'COPY go.mod ./',
  'RUN go mod download',
  'COPY . .',
  'RUN go build -o /out/app .',
  'FROM scratch',
  'COPY --from=build /out/app /app',
  '',
].join('\n')
const files = { 'main.go': 'package main\n', Dockerfile: dockerfile }
const differences: Differences = { ...changed, files: [{ path: 'main.go', change: 'changed' }] }

const part = (name: string, phase: TimelinePart['phase'], startMs: number, endMs: number): TimelinePart => ({
  name,
  phase,
  startMs,
  endMs,
})

/** Of 20 s. */
const timeline: readonly TimelinePart[] = [
  part('context', 'context', 0, 200),
  part('COPY . .', 'copy', 200, 400),
  part('RUN go build -o /out/app .', 'run', 400, 19_500),
  part('export', 'export', 19_500, 20_000),
]

type Compiled = { readonly package: string; readonly ms: number; readonly inputs?: string }

const standard: readonly Compiled[] = Array.from({ length: 99 }, (_, at) => ({
  package: `std${at}`,
  ms: 180,
}))

/** One after the other, and linked. */
const graphOf = (packages: readonly Compiled[]): string => {
  let atMs = Date.parse('2026-03-02T10:00:01.000Z')
  const timed = (ms: number) => {
    const start = new Date(atMs).toISOString()
    atMs += ms
    return { TimeReady: start, TimeStart: start, TimeDone: new Date(atMs).toISOString(), Cmd: ['it'] }
  }
  const builds = packages.map(({ package: path, ms, inputs = path }, ID) => ({
    ID,
    Mode: 'build',
    Package: path,
    ActionID: inputs,
    ...timed(ms),
  }))
  const last = packages.at(-1)
  const inputs = `link ${last?.inputs}`
  return JSON.stringify([
    ...builds,
    { ID: 1_000, Mode: 'link', Package: 'app', ActionID: inputs, ...timed(500) },
  ])
}

const ofProgram = (ms: number) => (revision: Revision) =>
  graphOf([...standard, { package: 'app', ms, inputs: revision }])

const isExplaining = ({ request }: RecordedBuild): boolean => request.target === graphStage

const engine: RecordingOptions = {
  durationMs: ({ kind }) => (kind === 'cold' ? 20_000 : 3_000),
  timeline: () => timeline,
  graph: ofProgram(100),
}

const screened = async (options: MeasuringOptions = {}, own: RecordingOptions = {}) => {
  const run = await measuring(planned(), {
    files,
    explain: 'on-regression',
    screen: { kind: 'auto' },
    differences: () => differences,
    ...options,
    engine: { ...engine, ...own },
  })
  const measured = await run.run()
  const explaining = run.engines.flatMap(({ requests }) =>
    requests.filter(({ target }) => target === graphStage),
  )
  return {
    run,
    measured,
    explaining: explaining.length,
    sampling: measured.sampling.get('podman/app/cold'),
    verdicts: judgedOf(run.plan, measured).comparisons,
  }
}

describe('a change of one package', () => {
  test('needs no cold pair, only an explain build of each revision', async () => {
    const { sampling, verdicts, measured, explaining } = await screened()
    expect(sampling?.stopped).toBe('same-work')
    expect(sampling?.pairs).toBe(0)
    expect(sampling?.obstacles).toMatchObject([
      { kind: 'same-work', packages: 100, samePackages: 99, buildMs: 20_000 },
    ])
    expect(verdicts['podman/app/cold']?.verdict).toMatchObject({
      kind: 'unchanged',
      because: 'same-work',
      reason: expect.stringMatching(
        /^99 of 100 packages are the same; the other one, .* takes \d+ ms of 20\.0 s$/,
      ),
    })
    expect(explaining).toBe(2)
    expect(measured.explanations.map(({ revision }) => revision).toSorted()).toEqual(['base', 'head'])
  })

  test('is still measured in pairs from the primes of the warm-up', async () => {
    const { run, verdicts, measured } = await screened()
    expect(verdicts['podman/app/source-change']?.verdict.kind).toBe('unchanged')
    expect(verdicts['podman/app/source-change']?.pairs).toBeGreaterThanOrEqual(6)
    const cold = measured.measurements.filter(({ benchmark }) => benchmark.endsWith('/cold'))
    expect(cold.map(({ excluded }) => excluded)).toEqual(['warm-up', 'warm-up'])
    expect(
      run.lines.filter((line) => line.startsWith('podman/app/cold: no pairs are needed: 99')),
    ).toHaveLength(1)
  })

  test('gives its primes away where the disk has no room for more', async () => {
    let free = 10_000
    const freeBytes = async (): Promise<number> => (free -= 2_000)
    const { sampling, verdicts, run } = await screened({ freeBytes })
    expect(sampling?.stopped).toBe('same-work')
    expect(verdicts['podman/app/source-change']?.verdict.kind).toBe('unchanged')
    expect(run.engines.flatMap(({ stores }) => [...stores])).toEqual([])
  })
})

const slower = ({ revision, kind }: RecordedBuild): number =>
  (kind === 'cold' ? 20_000 : 3_000) + (revision === 'head' ? 9_000 : 0)
const heavy = (revision: Revision) =>
  graphOf([...standard, { package: 'app', ms: revision === 'head' ? 9_000 : 100, inputs: revision }])

describe('pairs follow', () => {
  test('where the package takes too long, and nothing is explained twice', async () => {
    const { sampling, verdicts, explaining, measured } = await screened(
      {},
      { graph: heavy, durationMs: slower },
    )
    expect(sampling?.notScreened).toMatch(/^what differs takes 9\.\d+ s of 20\.0 s/)
    expect(verdicts['podman/app/cold']?.verdict.kind).toBe('regression')
    expect(explaining).toBe(2)
    expect(measured.explanations).toHaveLength(2)
  })

  test.each<[string, MeasuringOptions, RegExp, number]>([
    ['screen is never', { screen: { kind: 'off', reason: 'screen is never' } }, /^screen is never$/, 0],
    ['nothing is known of the differences', { differences: () => undefined }, /not known/, 0],
    [
      'go.mod differs',
      { differences: () => ({ ...differences, files: [{ path: 'go.mod', change: 'changed' }] }) },
      /^go\.mod differs$/,
      0,
    ],
    [
      'no instruction seems to take a file',
      {
        files: { ...files, Dockerfile: dockerfile.replace('COPY . .', 'COPY main.go ./') },
        differences: () => ({ ...differences, files: [{ path: 'other/x.txt', change: 'new' }] }),
      },
      /not known which instruction takes other\/x\.txt/,
      0,
    ],
    [
      'a step does more than compile',
      { files: { ...files, Dockerfile: dockerfile.replace('RUN go build', 'RUN go vet ./... && go build') } },
      /more than compile Go/,
      0,
    ],
    [
      'ADD downloads something',
      { files: { ...files, Dockerfile: `${dockerfile}ADD https://example.test/x /x\n` } },
      /^ADD downloads/,
      0,
    ],
    [
      'ADD may unpack what differs',
      {
        files: { ...files, Dockerfile: dockerfile.replace('COPY . .', 'ADD . .') },
        differences: () => ({ ...differences, files: [{ path: 'root.tar.gz', change: 'changed' }] }),
      },
      /^ADD may unpack root\.tar\.gz$/,
      0,
    ],
    [
      'ADD may unpack what differs and is named otherwise',
      {
        files: {
          ...files,
          'root.bin': 'BZh9 and what follows',
          Dockerfile: dockerfile.replace('COPY . .', 'ADD . .'),
        },
        differences: () => ({ ...differences, files: [{ path: 'root.bin', change: 'changed' }] }),
      },
      /^ADD may unpack root\.bin$/,
      0,
    ],
    [
      'a file of modules by another name differs',
      { differences: () => ({ ...differences, files: [{ path: 'ci/dev.mod', change: 'changed' }] }) },
      /^ci\/dev\.mod differs$/,
      0,
    ],
    [
      'a compiler of the project differs',
      { differences: () => ({ ...differences, files: [{ path: 'tools/musl-gcc', change: 'changed' }] }) },
      /^tools\/musl-gcc has the name of a program/,
      0,
    ],
    [
      'a file names the flags',
      {
        files: { ...files, Dockerfile: dockerfile.replace('go build', 'go build $(cat flags)') },
        differences: () => ({ ...differences, files: [{ path: 'flags', change: 'changed' }] }),
      },
      /more than compile Go: RUN go build \$\(cat flags\)/,
      0,
    ],
    [
      'the project brings its own go command',
      {
        files: { ...files, Dockerfile: dockerfile.replace('COPY . .', 'COPY . .\nCOPY x /usr/local/bin/go') },
      },
      /takes the place of the go command/,
      0,
    ],
    [
      'the project brings its own shell',
      {
        files: {
          ...files,
          Dockerfile: dockerfile.replace('COPY . .', 'COPY . .\nSHELL ["/src/sh", "-c"]'),
        },
      },
      /another shell/,
      0,
    ],
    [
      'the base image adds a step, and another stage is not built',
      {
        files: {
          ...files,
          Dockerfile: `FROM golang AS other\nRUN make\n${dockerfile.replace('RUN go mod download\n', '')}`,
        },
      },
      /^there are steps of a base image, or of stages that the target does not need$/,
      0,
    ],
    [
      'the engine also builds a stage that the target does not need',
      {
        files: {
          ...files,
          Dockerfile: `FROM golang AS lint\n${dockerfile
            .split('\n')
            .filter((line) => /go\.mod|download/.test(line))
            .join('\n')}\n${dockerfile.replace(/COPY go\.mod.*\n.*download\n/, '')}`,
        },
      },
      /^there are steps of a base image, or of stages that the target does not need$/,
      0,
    ],
    [
      'a file has settings of Go',
      { files: { ...files, Dockerfile: dockerfile.replace('COPY . .', 'COPY . .\nENV GOENV=/src/env') } },
      /other programs or files/,
      0,
    ],
    [
      'a build argument differs',
      { checkout: (revision) => ({ recipe: { buildArgs: { A: revision } } }) },
      /buildArgs/,
      0,
    ],
    [
      'it has other contexts',
      { checkout: { recipe: { buildContexts: { other: '/other' } } } },
      /further build contexts/,
      0,
    ],
  ])('where %s', async (_, options, reason, builds) => {
    const { sampling, verdicts, explaining } = await screened(options)
    expect(sampling?.notScreened).toMatch(reason)
    expect(sampling?.pairs).toBeGreaterThanOrEqual(6)
    expect(verdicts['podman/app/cold']?.verdict.because).toBe('within-threshold')
    expect(explaining).toBe(builds)
  })

  test('where another version of the frontend reads the Dockerfile', async () => {
    const screen = { kind: 'auto' } as const
    const options = {
      files,
      explain: 'on-regression',
      screen,
      differences: () => differences,
      engine,
    } as const
    const run = await measuring(planned(), options)
    const benchmark = run.plan.benchmarks.find(({ id }) => id === 'podman/app/cold')
    if (benchmark === undefined) throw new Error('nothing is cold')
    const { recipe } = run.context.checkout(benchmark, 'head')
    await writeFile(recipe.dockerfile, `# syntax=docker/dockerfile:1.9\n${dockerfile}`)
    const { sampling } = await run.run()
    expect(sampling.get(benchmark.id)?.notScreened).toBe('the frontend that reads the Dockerfile differs')
  })

  test.each<[string, RecordingOptions, RegExp]>([
    ['does not build', { fails: (build) => (isExplaining(build) ? 'exit 1' : undefined) }, /exit 1/],
    [
      'writes no digests',
      { graph: () => graphOf([{ package: 'app', ms: 1, inputs: '' }]) },
      /not write down/,
    ],
    ['cannot be read', { graph: () => '{' }, /not JSON/],
    ['shows no times', { timeline: () => [] }, /how long the steps/],
  ])('where a build %s', async (_, own, reason) => {
    const { sampling } = await screened({}, own)
    expect(sampling?.notScreened).toMatch(reason)
    expect(sampling?.pairs).toBeGreaterThanOrEqual(6)
  })

  test('where there is no time for two more builds', async () => {
    const { sampling, explaining } = await screened({ timeBudgetMs: 80_000 })
    expect(sampling?.notScreened).toMatch(/^no time: two explain builds take about 40\.0 s/)
    expect(explaining).toBe(0)
  })

  test('where the pairs of a first look would then no longer fit', async () => {
    const { sampling, explaining } = await screened({ timeBudgetMs: 345_000 })
    expect(sampling?.notScreened).toMatch(/^no time: .*beside the pairs of a first look/)
    expect(sampling?.pairs).toBeGreaterThanOrEqual(6)
    expect(explaining).toBe(0)
  })
})

describe('a first look that does not fit into the budget', () => {
  // 46 s for the warm-up, 36 s for the pairs of source-change and 240 s for those of cold.
  const timeBudgetMs = 300_000

  test('gives its time to the screen, which may settle the benchmark', async () => {
    const { sampling, verdicts, explaining, measured } = await screened({ timeBudgetMs })
    expect(sampling?.stopped).toBe('same-work')
    expect(explaining).toBe(2)
    expect(verdicts['podman/app/source-change']?.pairs).toBeGreaterThanOrEqual(6)
    expect(measured.warnings).toEqual([])
  })

  test('names the budget that would do where the screen does not settle it, in the verdict and not in a warning', async () => {
    const { sampling, verdicts, measured } = await screened(
      { timeBudgetMs },
      { graph: heavy, durationMs: slower },
    )
    expect(sampling?.notScreened).toMatch(/^what differs takes/)
    expect(verdicts['podman/app/cold']?.verdict).toMatchObject({
      kind: 'inconclusive',
      because: 'out-of-time',
      reason: expect.stringMatching(
        /^it did not fit into the time budget of 5 min; --time-budget \d+m would be enough$/,
      ),
    })
    expect(verdicts['podman/app/source-change']?.pairs).toBeGreaterThanOrEqual(6)
    expect(measured.warnings).toEqual([])
  })

  test('gets no explain build that would take the time of a benchmark that fits', async () => {
    const { sampling, verdicts, explaining } = await screened({ timeBudgetMs: 115_000 })
    expect(sampling?.notScreened).toMatch(/^no time: two explain builds take about 40\.0 s/)
    expect(explaining).toBe(0)
    expect(verdicts['podman/app/source-change']?.pairs).toBeGreaterThanOrEqual(6)
  })
})

describe('with the default budget and cold builds of 50 s, a first look of cold does not fit', () => {
  const coldMs = 50_000
  const timed =
    (more: number) =>
    ({ kind, revision }: RecordedBuild) =>
      kind === 'cold' ? coldMs + (revision === 'head' ? more : 0) : 9_000
  const options: MeasuringOptions = { timeBudgetMs: usualBudgetMs }

  test('and the screen settles a change of one package within it', async () => {
    const { run, sampling, verdicts, measured } = await screened(options, { durationMs: timed(0) })
    expect([sampling?.stopped, sampling?.pairs]).toEqual(['same-work', 0])
    expect(verdicts['podman/app/source-change']?.verdict.kind).toBe('unchanged')
    expect(measured.warnings).toEqual([])
    expect(run.clock.ms).toBeLessThan(usualBudgetMs / 1.5)
  })

  test('and what it leaves to pairs ends without any, and is no reason for a comment', async () => {
    const { run, sampling, verdicts, measured } = await screened(options, {
      durationMs: timed(9_000),
      graph: heavy,
    })
    expect([sampling?.stopped, sampling?.pairs]).toEqual(['out-of-time', 0])
    const { verdict } = verdicts['podman/app/cold'] ?? {}
    const reason = verdict?.reason ?? ''
    expect(verdict).toMatchObject({ kind: 'inconclusive', because: 'out-of-time' })
    expect(reason).toMatch(
      /^it did not fit into the time budget of 10 min; --time-budget \d+m would be enough$/,
    )
    // The first line of a report has the reason, once.
    expect(measured.warnings).toEqual([])
    expect(consequencesOf({ kind: 'inconclusive', because: 'out-of-time' }).comment).toBe(false)
    expect(run.clock.ms).toBeLessThan(usualBudgetMs)
    const [, advised = ''] = /--time-budget (\d+)m/.exec(reason) ?? []
    const again = await screened(
      { timeBudgetMs: Number(advised) * 60_000 },
      { durationMs: timed(9_000), graph: heavy },
    )
    expect(again.verdicts['podman/app/cold']?.verdict.kind).toBe('regression')
  })
})

test('with one revision there is nothing to screen', async () => {
  const run = await measuring(planned({ revisions: ['head'], looks: [3] }), {
    files,
    screen: { kind: 'auto' },
    engine,
  })
  const { sampling } = await run.run()
  expect(sampling.get('podman/app/cold')?.notScreened).toBeUndefined()
})

test('an image whose go command may be a script leaves it to pairs where no shell could show that', async () => {
  const text = dockerfile
    .replace('RUN go build -o /out/app .', 'RUN ["go", "build", "-o", "/out/app", "."]')
    .replace('RUN go mod download\n', '')
  const { run, sampling } = await screened({ files: { ...files, Dockerfile: text } })
  expect(sampling?.stopped).not.toBe('same-work')
  expect(run.lines.join('\n')).toContain('nothing shows whether the go command of golang is a script')
})

describe('the ONBUILD instructions of a base image leave it to pairs', () => {
  test.each([
    [
      'that it has',
      { golang: ['RUN go generate ./...'] },
      /golang has ONBUILD instructions: RUN go generate/,
    ],
    ['that cannot be read', {}, /not known whether the image golang has ONBUILD instructions/],
  ] as const)('%s', async (_, triggers, reason) => {
    const { run, sampling, measured, explaining } = await screened({}, { triggers })
    expect(sampling?.stopped).not.toBe('same-work')
    expect(explaining).toBe(0)
    expect(run.lines.join('\n')).toMatch(reason)
    expect(measured.warnings.some((line) => line.includes('has ONBUILD instructions'))).toBe(
      'golang' in triggers,
    )
  })
})
