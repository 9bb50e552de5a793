import { describe, expect, test } from 'vitest'
import { causeClause } from '../../../src/analysis/causes/cause-words.ts'
import { causesOf } from '../../../src/analysis/causes/causes.ts'
import type {
  Causes,
  ChangedSetting,
  ComparedInstruction,
  Differences,
  Explanation,
  Measurement,
  Phase,
  Revision,
  TimelinePart,
} from '../../../src/model.ts'
import { benchmark, build } from '../../support/report-builder.ts'

type Step = readonly [name: string, ms: number]

const cold = benchmark()
const size = { files: 10, bytes: 10_000 }
const go = 'RUN go build ./...'
const from = 'FROM golang:1.26 AS build'

const built = (revision: Revision, round: number, steps: readonly Step[]): Measurement => {
  let atMs = 0
  const phases: Partial<Record<Phase, number>> = {}
  const timeline = steps.map(([name, ms]): TimelinePart => {
    const phase = name.startsWith('FROM') ? 'base' : 'run'
    phases[phase] = (phases[phase] ?? 0) + ms
    atMs += ms
    return { name, phase, startMs: atMs - ms, endMs: atMs }
  })
  const { unknown: _, ...made } = build(cold, { revision, round, durationMs: atMs })
  const outcome = { steps: steps.slice(1).map(([name]) => ({ name, hit: false })) }
  return { ...made, phases, timeline, evidence: { state: { kind: 'empty', holds: true }, outcome } }
}

type Case = {
  readonly base: readonly Step[]
  readonly head: readonly Step[]
  readonly settings: readonly ChangedSetting[]
  readonly differences?: Partial<Differences>
  readonly explanations?: readonly Explanation[]
}

const found = ({ base, head, settings, differences, explanations = [] }: Case): Causes => {
  const builds = [1, 2, 3].flatMap((round) => [built('base', round, base), built('head', round, head)])
  const [first, second] = builds
  const causes = causesOf({
    benchmark: cold,
    builds,
    explanations,
    differences: {
      contextPath: '.',
      dockerfile: 'Dockerfile',
      files: [],
      filesLeftOut: 0,
      modules: [],
      imports: [],
      instructions: [
        { text: from, line: 1, stage: 0 },
        { text: go, line: 5, stage: 0, compiles: true },
      ],
      ignore: [],
      settings,
      context: { base: size, head: size, changed: [] },
      ...differences,
    },
    editedFile: undefined,
    changeMs: (second?.durationMs ?? 0) - (first?.durationMs ?? 0),
  })
  if (causes === undefined) throw new Error('nothing changed')
  return causes
}

const slower = {
  base: [
    [from, 100],
    [go, 5_000],
  ],
  head: [
    [from, 100],
    [go, 9_000],
  ],
} as const

const image = {
  kind: 'image',
  name: 'build',
  change: 'changed',
  before: 'golang:1.25',
  after: 'golang:1.26',
  compiles: true,
  file: 'Dockerfile',
  line: 1,
} as const

const goLine = {
  kind: 'go',
  name: 'go.mod',
  change: 'changed',
  before: '1.25',
  after: '1.26',
  file: 'go.mod',
  line: 3,
} as const

const graph = (revision: Revision, more: readonly string[]): Explanation => ({
  engine: cold.engine,
  project: cold.project,
  revision,
  from: 'explain-build',
  durationMs: 1,
  packages: [
    {
      path: 'example.com/app',
      module: 'example.com/app',
      compileMs: 4_000,
      shareMs: 4_000,
      importedBy: [],
    },
    ...more.map((path) => ({
      path,
      module: 'example.com/new',
      compileMs: 3_000,
      shareMs: 3_000,
      importedBy: ['example.com/app'],
    })),
  ],
  modules: more.map(() => ({ path: 'example.com/new', version: 'v1.0.0' })),
  linkMs: 0,
})

/** Go is compiled on this image in both revisions. */
const of = (name: string): Partial<Differences> => ({
  instructions: [
    { text: `FROM ${name} AS build`, line: 1, stage: 0 },
    { text: go, line: 5, stage: 0, compiles: true },
  ],
})

/** What is named for a go.mod that asks for another Go, on an image. */
const asking = (after: string, name: string): Causes =>
  found({ ...slower, settings: [{ ...goLine, after }], differences: of(name) })

describe('another Go', () => {
  test('explains what its compilation takes more, with every line that says so', () => {
    const causes = found({ ...slower, settings: [goLine, image] })
    expect(causes).toMatchObject({
      named: [{ kind: 'go', name: 'golang:1.26', changeMs: 4_000, place: { file: 'Dockerfile', line: 1 } }],
      unexplainedMs: 0,
    })
    expect(causeClause(causes, undefined)).toBe(
      'run +4.00 s of +4.00 s; another Go, golang:1.26 (golang:1.25 became golang:1.26 in the stage build, ' +
        'the go line of go.mod from 1.25 to 1.26): +4.00 s of +4.00 s',
    )
  })

  test.each([
    [goLine, 'go 1.26'],
    [{ ...goLine, kind: 'toolchain', after: '1.26.8' }, 'toolchain go1.26.8'],
  ] as const)('is known by its line alone: %o', (setting, name) => {
    expect(found({ ...slower, settings: [setting], differences: of('golang:1.25') }).named).toMatchObject([
      { kind: 'go', name, place: { file: 'go.mod', line: 3 } },
    ])
  })

  test('is not meant by a line that asks for no more than the image has', () => {
    expect(asking('1.26', 'golang:1.26-alpine').named).toEqual([])
    expect(asking('1.26.8', 'golang:1.27').named).toEqual([])
    expect(asking('1.26.8', 'golang:1.26').named).toHaveLength(1)
    expect(asking('1.26', 'golang:$GO').named).toHaveLength(1)
    expect(asking('1.26', 'golang').named).toHaveLength(1)
  })

  test('is not named for code that nobody looked into', () => {
    const files = [{ path: 'main.go', change: 'changed' }] as const
    const causes = found({ ...slower, settings: [image], differences: { files } })
    expect(causes.named).toEqual([])
    expect(causes.unknown?.['named']).toContain('which packages differ is not known')
  })

  test('comes first, even where new packages explain more', () => {
    const explanations = [graph('base', []), graph('head', ['example.com/new'])]
    const { named, unexplainedMs } = found({
      ...slower,
      head: [[go, 10_000]],
      settings: [image],
      explanations,
    })
    expect(named.map(({ kind }) => kind)).toEqual(['go', 'module'])
    expect(named[0]?.changeMs).toBeLessThan(named[1]?.changeMs ?? 0)
    expect(Math.abs(unexplainedMs)).toBeLessThan(1)
  })

  test('explains nothing where no step that compiles took longer', () => {
    const other = 'RUN apt-get update'
    const causes = found({
      base: [
        [from, 100],
        [other, 1_000],
        [go, 5_000],
      ],
      head: [
        [from, 100],
        [other, 4_000],
        [go, 5_000],
      ],
      settings: [image],
    })
    expect(causes.named).toEqual([])
  })
})

test('another image that has no Go explains the time to get it', () => {
  const { compiles: _, ...runtime } = { ...image, before: 'alpine:3.22', after: 'debian:12' }
  const causes = found({
    base: [
      [from, 100],
      [go, 5_000],
    ],
    head: [
      [from, 2_100],
      [go, 5_000],
    ],
    settings: [runtime],
  })
  expect(causes.named).toMatchObject([{ kind: 'image', name: 'debian:12', changeMs: 2_000 }])
  expect(causeClause(causes, undefined)).toContain(
    'the image debian:12 (the base image of the stage build, before: alpine:3.22): +2.00 s',
  )
})

const filled = (value: string, ms: number): readonly Step[] => [
  [from, 100],
  [`RUN go build -tags "${value}" ./...`, ms],
]

describe('a build argument with another value', () => {
  const argument = { kind: 'argument', name: 'TAGS', change: 'changed' } as const
  const tagged = 'RUN go build -tags "${TAGS}" ./...'
  const other = 'RUN echo $TAGSET'
  const steps = (taggedMs: number, otherMs: number): readonly Step[] => [
    [from, 100],
    [other, otherMs],
    [tagged, taggedMs],
  ]
  const instructions = [
    { text: other, line: 4, stage: 0 },
    { text: tagged, line: 5, stage: 0, compiles: true },
  ]
  const files = [{ path: 'README.md', change: 'changed' }] as const

  test('explains what the steps take more that use it', () => {
    const changed = { settings: [argument], differences: { instructions, files } }
    expect(found({ base: steps(1_000, 100), head: steps(3_000, 100), ...changed }).named).toMatchObject([
      { kind: 'argument', name: 'TAGS', changeMs: 2_000 },
    ])
    expect(found({ base: steps(1_000, 100), head: steps(1_000, 3_000), ...changed }).named).toEqual([])
  })

  test('is found where an engine prints its value', () => {
    const changed = { settings: [argument], differences: { instructions, files } }
    expect(found({ base: filled('a', 1_000), head: filled('b', 3_000), ...changed }).named).toMatchObject([
      { kind: 'argument', name: 'TAGS', changeMs: 2_000 },
    ])
  })

  test('explains no compilation of other code that nobody looked into', () => {
    const code = { instructions, files: [{ path: 'main.go', change: 'changed' }] } as const
    const changed = { settings: [argument], differences: code }
    expect(found({ base: steps(1_000, 100), head: steps(3_000, 100), ...changed }).named).toEqual([])
  })

  test('explains every RUN where nothing else differs', () => {
    const changed = { settings: [argument], differences: { instructions } }
    expect(found({ base: steps(1_000, 100), head: steps(1_000, 3_100), ...changed }).named).toMatchObject([
      { kind: 'argument', name: 'TAGS', changeMs: 3_000 },
    ])
  })
})

describe('a variable that the go command reads', () => {
  const readme = [{ path: 'README.md', change: 'changed' }] as const
  const compiling = { text: go, line: 9, stage: 1, compiles: true } as const
  const onTools = { text: 'FROM tools AS build', line: 6, stage: 1 } as const
  const withSetters = (...setters: readonly ComparedInstruction[]): Causes =>
    found({
      ...slower,
      settings: [],
      differences: {
        files: readme,
        instructions: [{ text: 'FROM golang AS tools', line: 2, stage: 0 }, ...setters, onTools, compiling],
      },
    })
  const flipped = {
    text: 'ENV CGO_ENABLED=1',
    before: 'ENV CGO_ENABLED=0',
    line: 7,
    stage: 1,
    change: 'changed',
  } as const

  test.each([
    ['ENV', flipped],
    ['ARG', { ...flipped, text: 'ARG GOAMD64=v3', before: 'ARG GOAMD64=v1' }],
    [
      'a word in quotes',
      {
        ...flipped,
        text: `ENV A=1 GOFLAGS="-trimpath '-gcflags=all=-N -l'"`,
        before: 'ENV A=1 GOFLAGS="-trimpath"',
      },
    ],
    ['the stage that this one is built on', { ...flipped, line: 3, stage: 0 }],
  ] as const)('is named where the compilation takes longer: %s', (_what, setter) => {
    expect(withSetters(setter).named).toMatchObject([
      {
        kind: 'instruction',
        name: setter.text,
        changeMs: 4_000,
        why: `"${go}" uses it`,
        place: { file: 'Dockerfile', line: setter.line },
      },
    ])
  })

  test('is not one of the shell, of another stage, or set after it', () => {
    expect(withSetters({ ...flipped, text: 'ENV GO_VERSION=2', before: 'ENV GO_VERSION=1' }).named).toEqual(
      [],
    )
    expect(withSetters({ ...flipped, stage: 2 }).named).toEqual([])
    expect(withSetters({ ...flipped, line: 10 }).named).toEqual([])
    expect(
      withSetters({ ...flipped, text: 'ARG GOFLAGS=1', before: 'ARG GOFLAGS=2', line: 1, stage: 0 }).named,
    ).toEqual([])
  })

  test('can be a build argument that the Dockerfile declares', () => {
    const argument = { kind: 'argument', name: 'GOFLAGS', change: 'changed' } as const
    const declaring = (text: string): Causes =>
      found({
        ...slower,
        settings: [argument],
        differences: { files: readme, instructions: [{ text, line: 3, stage: 1 }, onTools, compiling] },
      })
    expect(declaring('ARG GOFLAGS').named).toMatchObject([
      { kind: 'argument', name: 'GOFLAGS', changeMs: 4_000 },
    ])
    expect(declaring('ARG OTHER').named).toEqual([])
  })

  test('selects packages that are compiled, as other flags do', () => {
    const selecting = (instruction: ComparedInstruction): Causes =>
      found({
        ...slower,
        settings: [],
        explanations: [graph('base', []), graph('head', ['example.com/new'])],
        differences: {
          files: readme,
          instructions: [{ text: from, line: 2, stage: 1 }, instruction, { ...compiling, line: 20 }],
        },
      })
    expect(selecting(flipped).named[0]).toMatchObject({
      kind: 'module',
      name: 'example.com/new',
      why: 'selected by the instruction "ENV CGO_ENABLED=1"',
      place: { file: 'Dockerfile', line: 7 },
    })
    const tagged = {
      ...compiling,
      text: 'RUN --mount=type=cache,target=/c go build -tags x',
      before: go,
      change: 'changed',
    } as const
    expect(selecting(tagged).named.find(({ kind }) => kind === 'module')).toMatchObject({
      why: 'selected by the instruction "RUN go build -tags x"',
      place: { line: 9 },
    })
    const { why, place } = selecting({ ...flipped, text: 'ENV A=1', before: 'ENV A=2' }).named[0] ?? {}
    expect([why, place]).toEqual([undefined, undefined])
  })
})

const fromArgument = (fromLine: Partial<ComparedInstruction>): Causes =>
  found({
    ...slower,
    settings: [{ ...image, line: 2 }],
    differences: {
      instructions: [
        { text: 'ARG GO=1.26', before: 'ARG GO=1.25', line: 1, stage: 0, change: 'changed' },
        { text: 'FROM golang:${GO} AS build', line: 2, stage: 0, ...fromLine },
        { text: go, line: 5, stage: 0, compiles: true },
      ],
    },
  })

test('an image is shown at the ARG that names it, if its FROM is the same', () => {
  expect(fromArgument({}).named).toMatchObject([{ kind: 'go', place: { file: 'Dockerfile', line: 1 } }])
  expect(fromArgument({ text: 'FROM golang:1.26' }).named).toMatchObject([{ place: { line: 2 } }])
  expect(fromArgument({ change: 'changed', before: 'FROM x:$GO' }).named).toMatchObject([
    { place: { line: 2 } },
  ])
})
