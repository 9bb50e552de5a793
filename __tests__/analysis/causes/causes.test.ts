import { describe, expect, test } from 'vitest'
import { causeClause } from '../../../src/analysis/causes/cause-words.ts'
import { causesOf } from '../../../src/analysis/causes/causes.ts'
import type {
  Causes,
  ComparedInstruction,
  Differences,
  ExplainedPackage,
  Explanation,
  Measurement,
  Phase,
  Revision,
  TimelinePart,
} from '../../../src/model.ts'
import { benchmark, build } from '../../support/report-builder.ts'

/** One step of a build: its name, how long it took, and whether it was a hit. */
type Step = readonly [name: string, ms: number, hit?: 'hit']
type Case = {
  readonly scenario?: string
  readonly base: readonly Step[]
  readonly head: readonly Step[]
  /** The size of the image that each revision exports. */
  readonly imageBytes?: Readonly<Record<Revision, number>>
  /** Time in other phases. */
  readonly beside?: Readonly<Partial<Record<Revision, Readonly<Partial<Record<Phase, number>>>>>>
  readonly differences?: Partial<Differences>
  readonly explanations?: readonly Explanation[]
  readonly editedFile?: string
  /** Added to the time of each pair's head, in its first step. */
  readonly jitter?: readonly number[]
}

const size = { files: 10, bytes: 10_000 }
const nothing: Differences = {
  contextPath: '.',
  dockerfile: 'Dockerfile',
  files: [],
  filesLeftOut: 0,
  modules: [],
  imports: [],
  instructions: [],
  ignore: [],
  settings: [],
  context: { base: size, head: size, changed: [] },
}

const phaseOf = (name: string, hit: boolean): TimelinePart['phase'] => {
  if (hit) return 'cache-match'
  return name.startsWith('COPY') ? 'copy' : 'run'
}

const built = (of: Case, revision: Revision, round: number): Measurement => {
  const scenario = benchmark({ scenario: of.scenario ?? 'cold' })
  const steps = of[revision].map(([name, ms, hit], at): Step => {
    const more = at === 0 && revision === 'head' ? (of.jitter?.[round - 1] ?? 0) : 0
    return hit === undefined ? [name, ms + more] : [name, ms + more, hit]
  })
  const phases: Partial<Record<Phase, number>> = { ...of.beside?.[revision] }
  let atMs = Object.values(phases).reduce((sum, ms) => sum + ms, 0)
  const timeline = steps.map(([name, ms, hit]): TimelinePart => {
    const phase = phaseOf(name, hit !== undefined)
    phases[phase] = (phases[phase] ?? 0) + ms
    atMs += ms
    return { name, phase, startMs: atMs - ms, endMs: atMs }
  })
  const { unknown: _, ...made } = build(scenario, { revision, round, durationMs: atMs })
  return {
    ...made,
    phases,
    timeline,
    evidence: {
      state: { kind: 'empty', holds: true },
      outcome: {
        steps: steps.map(([name, , hit]) => ({ name, hit: hit !== undefined })),
        // As in a run: only the image of the warm-up is read.
        ...(round === 0 && of.imageBytes !== undefined && { imageBytes: of.imageBytes[revision] }),
      },
    },
  }
}

const found = (of: Case): Causes => {
  const rounds = of.jitter === undefined ? [1, 2, 3] : of.jitter.map((_, at) => at + 1)
  const warmUps = (['base', 'head'] as const).map((revision): Measurement => ({
    ...built(of, revision, 0),
    excluded: 'warm-up',
  }))
  const pairs = rounds.flatMap((round) => [built(of, 'base', round), built(of, 'head', round)])
  const [builds, [base, head]] = [[...warmUps, ...pairs], pairs]
  const causes = causesOf({
    benchmark: benchmark({ scenario: of.scenario ?? 'cold' }),
    builds,
    explanations: of.explanations ?? [],
    differences: of.differences === undefined ? undefined : { ...nothing, ...of.differences },
    editedFile: of.editedFile,
    changeMs: (head?.durationMs ?? 0) - (base?.durationMs ?? 0),
  })
  if (causes === undefined) throw new Error('nothing changed')
  return causes
}

const clauseOf = (of: Case): string => causeClause(found(of), undefined)

const app = 'example.com/app'

const moduleOf = (path: string): string | undefined =>
  path.includes('.') ? path.split('/').slice(0, 2).join('/') : undefined

/** `PATH MS IMPORTER…`; what begins with the app is the project's own. */
const explained = (
  revision: Revision,
  packages: readonly string[],
  overrides: Partial<Explanation> = {},
): Explanation => {
  const read = packages.map((each): ExplainedPackage => {
    const [path = '', ms = '0', ...importedBy] = each.split(' ')
    const module = path === 'command-line-arguments' ? app : moduleOf(path)
    const times = { compileMs: Number(ms), shareMs: Number(ms), importedBy }
    return module === undefined ? { path, ...times } : { path, module, ...times }
  })
  const modules = [...new Set(read.flatMap(({ module }) => module ?? []))].filter((each) => each !== app)
  return {
    engine: 'podman',
    project: benchmark().project,
    revision,
    from: 'explain-build',
    durationMs: 1,
    packages: read,
    modules: modules.map((path) => ({ path, version: 'v1.0.0' })),
    linkMs: 0,
    ...overrides,
  }
}

const alone = (revision: Revision, ms: number): Explanation =>
  explained(revision, [`example.com/dep ${ms} ${app}`, `${app} 1`], { modules: [] })

const go = 'RUN go build ./...'
const goInstruction: ComparedInstruction = { text: go, line: 5, stage: 0, compiles: true }
const plain = ['runtime 1000', 'fmt 1000 runtime', `${app} 500`, `${app}/internal/k8s 500 ${app}`]
const requirement = {
  path: 'k8s.io/client-go',
  version: 'v0.30.0',
  change: 'new',
  indirect: false,
  file: 'go.mod',
  line: 7,
} as const

describe('a slower compilation', () => {
  const client = [
    `k8s.io/client-go/rest 3000 ${app}/internal/k8s`,
    'k8s.io/api/core 1000 k8s.io/client-go/rest',
    'net/http 100 k8s.io/client-go/rest',
  ]
  const explanations = [explained('base', plain), explained('head', [...plain, ...client])]
  const withClient: Case = {
    base: [[go, 3_500]],
    head: [[go, 8_100]],
    explanations,
    differences: {
      files: [
        { path: 'go.mod', change: 'changed' },
        { path: 'internal/k8s/k8s.go', change: 'changed' },
      ],
      modules: [requirement],
      instructions: [goInstruction],
    },
  }

  test('is a new module, with all that it brings along and who imports it', () => {
    const causes = found(withClient)
    expect(causes.named).toEqual([
      {
        kind: 'module',
        name: 'k8s.io/client-go',
        change: 'new',
        changeMs: expect.closeTo(4_600, 0),
        importedBy: [`${app}/internal/k8s`],
        why: '3 packages',
        place: { file: 'go.mod', line: 7 },
      },
    ])
    expect(causeClause(causes, undefined)).toBe(
      'run +4.60 s of +4.60 s; k8s.io/client-go (new), imported by example.com/app/internal/k8s, 3 packages: ' +
        '+4.60 s of +4.60 s',
    )
  })

  test('is a new module in a folder of the project, with what it brings along of the standard library', () => {
    const dep = [
      `example.com/dep 500 ${app}`,
      'encoding/json 1500 example.com/dep',
      'reflect 2000 encoding/json',
    ]
    const causes = found({
      ...withClient,
      explanations: [explained('base', plain), explained('head', [...plain, ...dep], { modules: [] })],
      differences: {
        files: [{ path: 'go.mod', change: 'changed' }],
        modules: [{ ...requirement, path: 'example.com/dep', version: 'v1.0.0' }],
        instructions: [goInstruction],
      },
    })
    expect(causes.named).toMatchObject([
      {
        kind: 'module',
        name: 'example.com/dep',
        change: 'new',
        importedBy: [app],
        place: { file: 'go.mod' },
      },
    ])
  })

  test('is what a new module in a folder of the project needs from elsewhere', () => {
    const dep = [`example.com/dep 100 ${app}`, 'k8s.io/client-go/rest 4000 example.com/dep']
    const modules = [{ path: 'k8s.io/client-go', version: 'v0.30.0' }]
    const causes = found({
      ...withClient,
      explanations: [explained('base', plain), explained('head', [...plain, ...dep], { modules })],
    })
    expect(causes.named).toMatchObject([{ name: 'k8s.io/client-go', importedBy: ['example.com/dep'] }])
  })

  test('says what the packages do not explain', () => {
    // The packages took 4.1 s in the explain build, and may have taken twice that in the timed ones, but not more.
    const causes = found({ ...withClient, base: [[go, 3_000]], head: [[go, 13_000]] })
    expect(causes.named.map(({ changeMs }) => Math.round(changeMs))).toEqual([4_100])
    expect(Math.round(causes.unexplainedMs)).toBe(5_900)
    expect(causeClause(causes, undefined)).toMatch(/; 5\.90 s of 10\.0 s is not explained$/)
  })

  test('never explains more than the steps of Go grew', () => {
    const causes = found({
      ...withClient,
      head: [
        [go, 4_500],
        ['RUN ./other.sh', 3_000],
      ],
    })
    expect(causes.named.find(({ kind }) => kind === 'module')?.changeMs).toBeCloseTo(1_000)
  })

  test('is a package of the project whose files changed, and not one that is only noisy', () => {
    const causes = found({
      base: [[go, 3_500]],
      head: [[go, 5_500]],
      explanations: [
        explained('base', plain),
        explained('head', [
          'runtime 1000',
          'fmt 1100 runtime',
          `${app} 900`,
          `${app}/internal/k8s 2500 ${app}`,
        ]),
      ],
      differences: {
        files: [
          { path: 'internal/k8s/table.go', change: 'new' },
          { path: 'README.md', change: 'changed' },
        ],
        instructions: [goInstruction],
      },
    })
    expect(causes.named).toEqual([
      expect.objectContaining({
        kind: 'package',
        name: `${app}/internal/k8s`,
        change: 'changed',
        importedBy: [app],
        place: { file: 'internal/k8s/table.go' },
      }),
    ])
  })

  test('is no package of which only tests and texts changed', () => {
    const named = (path: string) =>
      found({
        base: [[go, 3_500]],
        head: [[go, 5_500]],
        explanations: [
          explained('base', plain),
          explained('head', [
            'runtime 1000',
            'fmt 1000 runtime',
            `${app} 500`,
            `${app}/internal/k8s 2500 ${app}`,
          ]),
        ],
        differences: {
          files: [
            { path, change: 'changed' },
            { path: 'other.txt', change: 'changed' },
          ],
          instructions: [goInstruction],
        },
      }).named.map(({ name }) => name)
    expect(named('internal/k8s/k8s_test.go')).toEqual([])
    expect(named('internal/k8s/README.md')).toEqual([])
    expect(named('internal/k8s/schema.json')).toEqual([`${app}/internal/k8s`])
  })

  test('is shown in the folder that has most of the path of its package', () => {
    const { named } = found({
      base: [[go, 3_500]],
      head: [[go, 5_500]],
      explanations: [
        explained('base', plain),
        explained('head', [
          'runtime 1000',
          'fmt 1000 runtime',
          `${app} 500`,
          `${app}/internal/k8s 2500 ${app}`,
        ]),
      ],
      differences: {
        files: ['a/internal/k8s/x.go', 'k8s/a.go', 'internal/k8s/k8s_test.go', 'internal/k8s/table.go'].map(
          (path) => ({ path, change: 'changed' }),
        ),
        instructions: [goInstruction],
      },
    })
    expect(named[0]?.place).toEqual({ file: 'internal/k8s/table.go' })
  })

  const dep = [`example.com/dep 500 ${app}`, 'example.com/dep/data 500 example.com/dep']
  const files = 'command-line-arguments'

  test.each([
    [
      'of the folder of a module of its own',
      'example.com/dep',
      { path: 'libs/dep/x.go', package: 'example.com/dep' },
    ],
    ['of the main module', app, { path: 'main.go', package: app }],
    ['that it embeds', app, { path: 'static/css/a.css', package: `${app}/static/css` }],
    ['of a package that is written like another one', app, { path: 'k8s/main.go', package: app }],
    ['of a command that names files', files, { path: 'cmd/app/main.go', package: `${app}/cmd/app` }],
  ] as const)('is a package with a changed file, %s', (_what, name, file) => {
    const packages = [
      ...plain.filter((each) => !each.startsWith(`${app} `)),
      ...dep,
      `${name === files ? files : app} 500`,
    ]
    const slower = packages.map((each) =>
      each.startsWith(`${name} `) ? each.replace(' 500', ' 2500') : each,
    )
    const causes = found({
      base: [[go, 4_500]],
      head: [[go, 6_500]],
      explanations: [
        explained('base', packages, { modules: [] }),
        explained('head', slower, { modules: [] }),
      ],
      differences: {
        files: [
          { ...file, change: 'changed' },
          { path: 'x.txt', change: 'changed', package: 'example.com/other' },
        ],
        instructions: [goInstruction],
      },
    })
    expect(causes.named).toMatchObject([
      { kind: 'package', name, changeMs: 2_000, place: { file: file.path } },
    ])
  })

  const namedAbove = (path: string): Causes['named'] =>
    found({
      base: [[go, 4_500]],
      head: [[go, 6_500]],
      explanations: [explained('base', plain), explained('head', [...plain.slice(0, 2), `${app} 2500`])],
      differences: {
        files: [
          { path, change: 'changed', package: `${app}/${path.slice(0, path.lastIndexOf('/'))}` },
          { path: 'x.txt', change: 'changed', package: 'example.com/other' },
        ],
        instructions: [goInstruction],
      },
    }).named

  test('is no package above a changed file that is source code, or a test', () => {
    expect(namedAbove('unused/x.go')).toEqual([])
    expect(namedAbove('static/testdata/x.css')).toEqual([])
    expect(namedAbove('static/x.css')).toHaveLength(1)
  })

  test('is a new module that only the named files of a command import', () => {
    const of = (revision: Revision, packages: readonly string[]) =>
      explained(revision, [...plain.slice(0, 2), ...packages, `${files} 500`])
    const causes = found({
      ...withClient,
      explanations: [of('base', []), of('head', [`k8s.io/client-go/rest 4000 ${files}`])],
    })
    expect(causeClause(causes, undefined)).toMatch(
      /k8s\.io\/client-go \(new\), imported by the Go files that the command names: /,
    )
  })

  test('is another version of a module', () => {
    const lib = (ms: number): string => `example.org/lib ${ms} ${app}`
    const causes = found({
      base: [[go, 4_000]],
      head: [[go, 6_000]],
      explanations: [
        explained('base', [...plain, lib(500)]),
        explained('head', [...plain, lib(2_500)], {
          modules: [{ path: 'example.org/lib', version: 'v2.0.0' }],
        }),
      ],
      differences: {
        files: [{ path: 'go.mod', change: 'changed' }],
        modules: [{ ...requirement, path: 'example.org/lib', change: 'changed' }],
        instructions: [goInstruction],
      },
    })
    expect(causes.named).toMatchObject([
      { kind: 'module', name: 'example.org/lib', change: 'changed', changeMs: 2_000, importedBy: [app] },
    ])
  })

  describe('is a module that another folder replaces', () => {
    const replaced = (ms: number, modules: Explanation['modules'] = []) =>
      explained(
        'head',
        [...plain, `example.com/dep ${ms} ${app}`, 'example.com/dep/sub 10 example.com/dep'],
        { modules },
      )
    const toFolder = (base: Explanation, of: Partial<Case> = {}): Causes =>
      found({
        base: [[go, 3_600]],
        head: [[go, 5_600]],
        explanations: [{ ...base, revision: 'base' }, replaced(2_100)],
        differences: {
          files: [{ path: 'go.work', change: 'changed' }],
          modules: [{ ...requirement, path: 'example.com/dep', change: 'changed', file: 'go.work', line: 5 }],
          instructions: [goInstruction],
        },
        ...of,
      })
    const named = {
      kind: 'module',
      name: 'example.com/dep',
      change: 'changed',
      importedBy: [app],
      place: { file: 'go.work', line: 5 },
    }

    test.each([
      ['instead of a version', [{ path: 'example.com/dep', version: 'v1.0.0' }]],
      ['instead of a folder', []],
    ])('%s', (_what, modules) => {
      expect(toFolder(replaced(100, modules)).named).toMatchObject([named])
    })

    test('which is faster', () => {
      const causes = toFolder(replaced(100), {
        base: [[go, 5_600]],
        head: [[go, 3_600]],
        explanations: [{ ...replaced(2_100), revision: 'base' }, replaced(100)],
      })
      expect(causes.named).toMatchObject([named])
    })

    test('in a build that compiles nothing else of any length', () => {
      expect(
        toFolder(replaced(0), { explanations: [alone('base', 50), alone('head', 2_050)] }).named,
      ).toMatchObject([named])
    })
  })

  test('takes out what slowed down the whole explain build of one revision', () => {
    const twice = plain.map((each) => each.replace(/ (\d+)/, (_, ms: string) => ` ${Number(ms) * 2}`))
    const causes = found({
      ...withClient,
      explanations: [
        explained('base', plain),
        explained('head', [...twice, `k8s.io/client-go/rest 2000 ${app}`]),
      ],
    })
    expect(causes.named).toMatchObject([{ name: 'k8s.io/client-go', changeMs: expect.closeTo(1_166.7, 0) }])
  })

  test('without explain builds is unknown, with the reason', () => {
    const missing: Explanation = {
      ...explained('base', []),
      unknown: { packages: 'there was no time for it' },
    }
    const { packages: _, ...unknown } = missing
    expect(clauseOf({ ...withClient, explanations: [unknown] })).toBe(
      'the cause is unknown: run changed by 4.60 s, and which packages differ is not known: there was no time for it',
    )
  })

  test('without explain builds is the module if nothing else differs', () => {
    const causes = found({
      ...withClient,
      explanations: [],
      differences: {
        files: [
          { path: 'go.mod', change: 'changed' },
          { path: 'go.sum', change: 'changed' },
        ],
        modules: [requirement, { ...requirement, path: 'k8s.io/api', indirect: true }],
        instructions: [goInstruction],
      },
    })
    expect(causes.named).toMatchObject([
      { kind: 'module', name: 'k8s.io/client-go', changeMs: 4_600, place: { file: 'go.mod', line: 7 } },
    ])
  })

  test('of builds that only compile an edit is not a module that they do not compile', () => {
    const causes = found({
      scenario: 'source-change',
      base: [[go, 800]],
      head: [[go, 1_800]],
      explanations,
      differences: { files: [{ path: 'go.mod', change: 'changed' }], instructions: [goInstruction] },
    })
    expect(causes.named).toEqual([])
  })

  test('of builds that only compile an edit is not such a module even where linking takes long', () => {
    const causes = found({
      scenario: 'source-change',
      base: [[go, 2_500]],
      head: [[go, 3_500]],
      explanations: [
        explained('base', plain, { linkMs: 2_000 }),
        explained('head', [...plain, ...client], { linkMs: 2_050 }),
      ],
      differences: { files: [{ path: 'go.mod', change: 'changed' }], instructions: [goInstruction] },
    })
    expect(causes.named).toEqual([])
  })

  test('is linking a new module again where only an edit is compiled', () => {
    const causes = found({
      scenario: 'source-change',
      base: [[go, 800]],
      head: [[go, 1_800]],
      explanations: [
        explained('base', plain, { linkMs: 300 }),
        explained('head', [...plain, ...client], { linkMs: 1_200 }),
      ],
      differences: { files: [{ path: 'go.mod', change: 'changed' }], instructions: [goInstruction] },
    })
    expect(causes.named).toMatchObject([{ kind: 'module', name: 'k8s.io/client-go', changeMs: 900 }])
    expect(causes.unexplainedMs).toBeCloseTo(100)
  })

  test('that became faster is a module that is gone', () => {
    const causes = found({
      ...withClient,
      base: [[go, 8_100]],
      head: [[go, 3_500]],
      explanations: [explained('base', [...plain, ...client]), explained('head', plain)],
      differences: { modules: [{ ...requirement, change: 'gone' }], instructions: [goInstruction] },
    })
    expect(causes.named).toMatchObject([
      { kind: 'module', name: 'k8s.io/client-go', change: 'gone', changeMs: expect.closeTo(-4_600, 0) },
    ])
    expect(causes.named[0]?.place).toBeUndefined()
  })
})

describe('a step that is repeated', () => {
  const download = 'RUN go mod download'
  const moved: Case = {
    scenario: 'source-change',
    editedFile: 'main.go',
    base: [
      ['COPY go.mod ./', 5, 'hit'],
      [download, 5, 'hit'],
      ['COPY . .', 50],
      [go, 2_000],
    ],
    head: [
      ['COPY . .', 50],
      [download, 3_005],
      [go, 2_000],
    ],
    differences: {
      instructions: [
        { text: 'COPY . .', line: 3, stage: 0, change: 'moved' },
        { text: download, line: 4, stage: 0 },
        goInstruction,
        { text: 'COPY go.mod ./', line: 3, stage: 0, change: 'gone' },
      ],
    },
  }

  test('is named with the instruction that now comes before it, and the file that this one takes', () => {
    const causes = found(moved)
    expect(causes.named).toEqual([
      {
        kind: 'cache',
        name: download,
        change: 'changed',
        changeMs: 2_995,
        why:
          'came from the cache in the base and ran again in the head, because "COPY . ." comes before it there ' +
          'and takes main.go, which source-change edits',
        place: { file: 'Dockerfile', line: 3 },
      },
    ])
    expect(causeClause(causes, undefined)).toContain(`the step "${download}" came from the cache in the base`)
  })

  test('takes the go.mod of the module in go-mod-change, which may be in any folder', () => {
    const [cause] = found({ ...moved, scenario: 'go-mod-change' }).named
    expect(cause?.why).toMatch(/ and takes the go\.mod of the module, which go-mod-change edits$/)
  })

  test('is not blamed on a step of another stage, nor on one that ran before it in the base as well', () => {
    const install = 'RUN apk add curl'
    const copied: Case = {
      scenario: 'source-change',
      editedFile: 'main.go',
      base: [
        ['COPY . .', 50],
        [go, 2_000],
        [install, 5, 'hit'],
      ],
      head: [
        ['COPY . .', 50],
        [go, 2_000],
        ['COPY . /src', 50],
        [install, 3_005],
      ],
      differences: {
        instructions: [
          { text: 'COPY . .', line: 3, stage: 0 },
          goInstruction,
          { text: 'COPY . /src', line: 8, stage: 1, change: 'new' },
          { text: install, line: 9, stage: 1 },
        ],
      },
    }
    const blamed = {
      why: expect.stringMatching(/ because "COPY \. \/src" comes before it there and takes main\.go,/),
    }
    expect(found(copied).named[0]).toMatchObject({ ...blamed, place: { file: 'Dockerfile', line: 8 } })
    // The order alone says so as well.
    expect(found({ ...copied, differences: {} }).named[0]).toMatchObject(blamed)
  })

  test.each(['COPY --from=gen /out /src', 'RUN --mount=type=bind,from=gen,target=/x cp /x/* .'])(
    'is not blamed on the edited file by way of what takes files from elsewhere: %s',
    (taken) => {
      const [, ...others] = moved.head
      const [cause] = found({ ...moved, head: [[taken, 50], ...others] }).named
      expect(cause?.why).toContain(`because "${taken}" comes before it there and ran again`)
    },
  )

  test('in only some builds explains nothing', () => {
    const builds: Case = {
      ...moved,
      head: [
        ['COPY . .', 50],
        [download, 3_005],
        [go, 2_000],
      ],
      jitter: [0, 0, 0],
    }
    const one = built(builds, 'head', 3)
    const evidence = one.evidence
    if (evidence === undefined) throw new Error('no evidence')
    const steps = evidence.outcome.steps.map((step) => ({ ...step, hit: step.name === download }))
    const all = [1, 2, 3].flatMap((round) => [built(builds, 'base', round), built(builds, 'head', round)])
    const causes = causesOf({
      benchmark: benchmark({ scenario: 'source-change' }),
      builds: all.map((each) =>
        each.revision === 'head' && each.round === 3
          ? { ...each, evidence: { ...evidence, outcome: { steps } } }
          : each,
      ),
      explanations: [],
      differences: nothing,
      editedFile: 'main.go',
      changeMs: 3_000,
    })
    expect(causes?.named).toEqual([])
  })
})

describe('a larger context', () => {
  const larger: Partial<Differences> = {
    ignore: [{ pattern: 'node_modules', change: 'gone', file: '.dockerignore', line: 1 }],
    files: [{ path: '.dockerignore', change: 'gone' }],
    instructions: [{ text: 'COPY . .', line: 4, stage: 0 }, goInstruction],
    context: {
      base: size,
      head: { files: 1_010, bytes: 200_010_000 },
      changed: [{ path: 'node_modules', files: 1_000, bytes: 200_000_000, ignored: 'in-base' }],
    },
  }

  test('is named by its paths, at the instruction that copies them where the ignore file is gone', () => {
    const causes = found({
      base: [
        ['COPY . .', 100],
        [go, 1_000],
      ],
      head: [
        ['COPY . .', 2_100],
        [go, 1_000],
      ],
      beside: { base: { context: 10 }, head: { context: 510 } },
      differences: larger,
    })
    expect(causes.named).toEqual([
      {
        kind: 'context',
        name: 'node_modules',
        change: 'changed',
        changeMs: 2_500,
        why: '+200.0 MB and +1000 files in the context, which .dockerignore leaves out only in the base',
        place: { file: 'Dockerfile', line: 4 },
      },
    ])
    expect(causes.phases).toEqual([
      { phase: 'copy', changeMs: 2_000 },
      { phase: 'context', changeMs: 500 },
    ])
  })

  const placeFor = (differences: Partial<Differences>) =>
    found({
      base: [['COPY . .', 100]],
      head: [['COPY . .', 2_100]],
      differences: { ...larger, ...differences },
    }).named[0]?.place

  test('is shown at the instruction that takes its files, not at the first one that copies', () => {
    const modules = { text: 'COPY go.mod go.sum ./', line: 3, stage: 0 }
    const all = { text: 'COPY . .', line: 5, stage: 0, takes: ['node_modules/a.js'] }
    expect(placeFor({ instructions: [modules, all] })).toEqual({ file: 'Dockerfile', line: 5 })
    // Which of them takes it is not known.
    expect(placeFor({ instructions: [modules, { ...modules, line: 4 }] })).toBeUndefined()
  })

  test('is shown at a file in it that is new, and never at a folder', () => {
    const [change] = larger.context?.changed ?? []
    const { ignored: _, ...grown } = change ?? { path: '', files: 0, bytes: 0 }
    const context = { base: size, head: { files: 1_010, bytes: 200_010_000 }, changed: [grown] }
    const gone = { path: 'node_modules/0.js', change: 'gone' } as const
    const added = { path: 'node_modules/a/b.js', change: 'new' } as const
    expect(placeFor({ ignore: [], context, files: [gone, added] })).toEqual({ file: added.path })
    expect(placeFor({ ignore: [], context, files: [gone], contextPath: 'x' })).toEqual({
      file: 'Dockerfile',
      line: 4,
    })
    expect(placeFor({ ignore: [], context, files: [added], contextPath: 'x' })).toEqual({
      file: `x/${added.path}`,
    })
  })

  test('is shown at the line of the ignore file that is about it', () => {
    const file = '.dockerignore'
    const docs = { pattern: 'docs', change: 'new', file, line: 1 } as const
    const exception = { pattern: '!**/node_modules/', change: 'new', file, line: 7 } as const
    const gone = { pattern: 'node_modules', change: 'gone', file, line: 3 } as const
    const files = [{ path: file, change: 'changed' }] as const
    expect(placeFor({ files, ignore: [docs, exception, gone] })).toEqual({ file, line: 7 })
    expect(placeFor({ files, ignore: [docs, gone] })).toEqual({ file })
    expect(placeFor({ files, ignore: [docs] })).toEqual({ file })
    const any = { ...exception, pattern: '!*.js' }
    expect(placeFor({ files, ignore: [docs, any] })).toEqual({ file, line: 7 })
    expect(placeFor({ files, ignore: [any, { ...any, line: 8 }] })).toEqual({ file })
  })

  const leftOut = (gone: string, added: string) =>
    found({
      base: [['COPY . .', 100]],
      head: [['COPY . .', 2_100]],
      differences: {
        ...larger,
        files: [],
        ignore: [
          { pattern: '*.md', change: 'new', file: added, line: 1 },
          { pattern: 'node_modules', change: 'gone', file: gone, line: 1 },
        ],
      },
    }).named[0]

  test('is left out by the ignore file of that revision, which need not be that of the other', () => {
    const [own, common] = ['Dockerfile.dockerignore', '.dockerignore']
    expect(leftOut(common, own)).toMatchObject({
      why: expect.stringContaining(`which ${common} leaves out only in the base`),
      place: { file: own },
    })
    expect(leftOut(own, common)).toMatchObject({
      why: expect.stringContaining(`which ${own} leaves out only in the base`),
      place: { file: common },
    })
  })

  test('explains the export of an image only if its files are in it', () => {
    const first = { text: 'COPY . .', line: 2, stage: 0, takes: ['node_modules/a.js'] }
    const exported = (takes: readonly string[]) =>
      found({
        base: [['COPY . .', 100]],
        head: [['COPY . .', 1_100]],
        beside: { base: { export: 100 }, head: { export: 2_100 } },
        differences: {
          ...larger,
          instructions: [first, { text: 'COPY entry.sh /', line: 4, stage: 1, takes }],
        },
      }).unexplainedMs
    expect(exported([])).toBe(2_000)
    expect(exported(['entry.sh'])).toBe(2_000)
    expect(exported(['node_modules/a.js'])).toBe(0)
    expect(exported(['1', '2', '3', '4', '5'])).toBe(0)
  })

  test('explains no time of other phases', () => {
    const causes = found({ base: [[go, 1_000]], head: [[go, 3_000]], differences: larger })
    expect(causes.named.filter(({ kind }) => kind === 'context')).toEqual([])
  })

  const little: Partial<Differences> = {
    ...larger,
    context: {
      base: size,
      head: { files: 11, bytes: 2_010_000 },
      changed: [{ path: 'logo.png', files: 1, bytes: 2_000_000 }],
    },
  }

  test('explains no more than its files can take', () => {
    const causes = found({
      base: [['COPY . .', 100]],
      head: [['COPY . .', 200]],
      beside: { base: { export: 100 }, head: { export: 6_100 } },
      differences: little,
    })
    expect(causes.named.find(({ kind }) => kind === 'context')?.changeMs ?? 0).toBeLessThan(2_500)
  })

  test('explains nothing that is copied out of another stage', () => {
    const taken = 'COPY --from=build /data /data'
    const causes = found({
      base: [
        ['COPY . .', 100],
        [taken, 100],
      ],
      head: [
        ['COPY . .', 1_100],
        [taken, 3_100],
      ],
      differences: larger,
    })
    expect(causes.named).toMatchObject([{ kind: 'context', changeMs: 1_000 }])
  })

  test('does not count when it is only a little larger', () => {
    const causes = found({
      base: [['COPY . .', 100]],
      head: [['COPY . .', 2_100]],
      differences: {
        context: {
          base: size,
          head: { files: 11, bytes: 11_000 },
          changed: [{ path: 'a', files: 1, bytes: 1_000 }],
        },
      },
    })
    expect(causes.named).toEqual([])
  })
})

describe('another step', () => {
  const script = 'RUN ./generate.sh'
  const slower: Case = {
    base: [
      [script, 1_000],
      [go, 1_000],
    ],
    head: [
      [script, 3_000],
      [go, 1_000],
    ],
    differences: {
      files: [
        { path: 'tools/generate.sh', change: 'changed' },
        { path: 'main.go', change: 'changed' },
      ],
      instructions: [
        { text: 'COPY . .', line: 3, stage: 0, takes: ['main.go', 'tools/generate.sh'] },
        { text: script, line: 4, stage: 0 },
        goInstruction,
      ],
    },
  }

  test('that became slower is named, with the changed file that it names', () => {
    expect(found(slower).named).toEqual([
      {
        kind: 'step',
        name: script,
        change: 'changed',
        changeMs: 2_000,
        why: 'it uses tools/generate.sh, which differs',
        place: { file: 'tools/generate.sh' },
      },
    ])
  })

  test('is not named when nothing that differs reaches it', () => {
    const causes = found({
      ...slower,
      differences: {
        files: [{ path: 'main.go', change: 'changed' }],
        instructions: [
          { text: script, line: 4, stage: 0 },
          { text: 'COPY main.go ./', line: 5, stage: 0, takes: ['main.go'] },
        ],
      },
    })
    expect(causes.named).toEqual([])
    expect(causes.unknown?.['named']).toBe(
      'run changed by 2.00 s, and which packages differ is not known: there is no explain build of the base',
    )
  })

  test('that is written otherwise is named with what it was', () => {
    const causes = found({
      base: [['RUN sleep 1', 1_000]],
      head: [['RUN sleep 3', 3_000]],
      differences: {
        instructions: [{ text: 'RUN sleep 3', line: 4, stage: 0, change: 'changed', before: 'RUN sleep 1' }],
      },
    })
    expect(causes.named).toEqual([
      {
        kind: 'instruction',
        name: 'RUN sleep 3',
        change: 'changed',
        changeMs: 2_000,
        why: 'before: "RUN sleep 1"',
        place: { file: 'Dockerfile', line: 4 },
      },
    ])
  })

  test('that is gone is called removed', () => {
    const gone = { text: 'RUN sleep 3', line: 4, stage: 0, change: 'gone' } as const
    const faster: Case = {
      base: [
        ['RUN sleep 3', 3_000],
        [go, 1_000],
      ],
      head: [[go, 1_000]],
    }
    expect(clauseOf({ ...faster, differences: { instructions: [gone, goInstruction] } })).toBe(
      'run -3.00 s of -3.00 s; the removed instruction "RUN sleep 3": -3.00 s of -3.00 s',
    )
  })

  test('that is new takes all of its time', () => {
    const causes = found({
      base: [[go, 1_000]],
      head: [
        ['RUN sleep 3', 3_000],
        [go, 1_000],
      ],
      differences: {
        instructions: [{ text: 'RUN sleep 3', line: 4, stage: 0, change: 'new' }, goInstruction],
      },
    })
    expect(causes.named).toMatchObject([{ kind: 'instruction', change: 'new', changeMs: 3_000 }])
  })

  test('can be slower because of the only instruction that differs', () => {
    const env = { text: 'ENV GOFLAGS=-race', line: 2, stage: 0, change: 'new' } as const
    const given: Case = {
      base: [[go, 1_000]],
      head: [[go, 3_000]],
      // The Dockerfile itself is part of the context.
      differences: { files: [{ path: 'Dockerfile', change: 'changed' }], instructions: [env, goInstruction] },
    }
    expect(found(given).named).toMatchObject([
      { kind: 'instruction', name: env.text, changeMs: 2_000, place: { file: 'Dockerfile', line: 2 } },
    ])
    const files = [{ path: 'main.go', change: 'changed' }] as const
    expect(found({ ...given, differences: { ...given.differences, files } }).named).toEqual([])
  })

  test('can be slower because of the only Go file that differs', () => {
    const given: Case = {
      base: [[go, 1_000]],
      head: [[go, 3_000]],
      differences: {
        contextPath: 'app',
        files: [{ path: 'x/x.go', change: 'changed' }],
        instructions: [goInstruction],
      },
    }
    expect(found(given).named).toMatchObject([
      { kind: 'file', name: 'x/x.go', changeMs: 2_000, place: { file: 'app/x/x.go' } },
    ])
    const moved = [goInstruction, { text: 'COPY . .', line: 3, stage: 0, change: 'moved' }] as const
    expect(found({ ...given, differences: { ...given.differences, instructions: moved } }).named).toEqual([])
    const ignore = [{ pattern: 'x', change: 'gone', file: '.dockerignore', line: 1 }] as const
    expect(found({ ...given, differences: { ...given.differences, ignore } }).named).toEqual([])
    const readme = [{ path: 'README.md', change: 'changed' }] as const
    expect(found({ ...given, differences: { ...given.differences, files: readme } }).named).toEqual([])
  })
})

const generate = 'RUN ./generate.sh $KIND'
const printed = (kind: string, ms: number): readonly Step[] => [
  [`RUN ./generate.sh ${kind}`, ms],
  [go, 1_000],
]
const readme = [{ path: 'README.md', change: 'changed' }] as const

/** The kinds of what is named where these instructions set variables otherwise. */
const kindsFor = (...setters: readonly ComparedInstruction[]) =>
  found({
    base: printed('one', 1_000),
    head: printed('two', 3_000),
    differences: { files: readme, instructions: [...setters, { text: generate, line: 4, stage: 0 }] },
  }).named.map(({ kind }) => kind)

describe('a step whose variables an engine fills in', () => {
  test('is known by its instruction, with its place', () => {
    const causes = found({
      base: printed('one', 1_000),
      head: printed('one', 3_000),
      differences: {
        files: [{ path: 'generate.sh', change: 'changed' }],
        instructions: [
          { text: 'COPY generate.sh .', line: 3, stage: 0, takes: ['generate.sh'] },
          { text: generate, line: 4, stage: 0 },
          goInstruction,
        ],
      },
    })
    expect(causes.named).toMatchObject([
      { kind: 'step', name: 'RUN ./generate.sh one', changeMs: 2_000, place: { file: 'generate.sh' } },
    ])
  })

  test('is compared with what it was', () => {
    const causes = found({
      base: printed('one', 1_000),
      head: [
        ['RUN ./generate.sh --all one', 3_000],
        [go, 1_000],
      ],
      differences: {
        instructions: [
          { text: 'RUN ./generate.sh --all $KIND', line: 4, stage: 0, change: 'changed', before: generate },
          goInstruction,
        ],
      },
    })
    expect(causes.named).toMatchObject([
      { kind: 'instruction', changeMs: 2_000, place: { file: 'Dockerfile', line: 4 } },
    ])
  })

  const set = { text: 'ARG KIND=two', line: 3, stage: 0, change: 'changed', before: 'ARG KIND=one' } as const

  test.each([
    ['filled in', printed('one', 1_000), printed('two', 3_000)],
    [
      'as written',
      [
        [generate, 1_000],
        [go, 1_000],
      ],
      [
        [generate, 3_000],
        [go, 1_000],
      ],
    ],
  ] as const)('is slower because of the instruction that sets one, %s', (_form, base, head) => {
    const instructions = [set, { text: generate, line: 4, stage: 0 }, goInstruction]
    expect(found({ base, head, differences: { files: readme, instructions } }).named).toMatchObject([
      {
        kind: 'instruction',
        name: set.text,
        changeMs: 2_000,
        why: `"${generate}" uses it`,
        place: { file: 'Dockerfile', line: 3 },
      },
    ])
  })

  test('is not slower because of a variable of another name or stage, nor of two of them', () => {
    expect(kindsFor({ ...set, text: 'ARG KINDS=2' })).toEqual(['step'])
    expect(kindsFor({ ...set, text: 'ARG A=1 KIND=one', before: 'ARG A=2 KIND=one' })).toEqual(['step'])
    expect(kindsFor(set, { ...set, text: 'ENV KIND 3' })).toEqual(['step'])
    expect(kindsFor(set)).toEqual(['instruction'])
    expect(kindsFor({ ...set, line: 9 })).not.toContain('instruction')
  })

  test('is not slower because of a variable where a file that it names differs', () => {
    const causes = found({
      base: printed('one', 1_000),
      head: printed('two', 3_000),
      differences: {
        files: [{ path: 'generate.sh', change: 'changed' }],
        instructions: [
          set,
          { text: 'COPY generate.sh .', line: 3, stage: 0, takes: ['generate.sh'] },
          { text: generate, line: 4, stage: 0 },
          goInstruction,
        ],
      },
    })
    expect(causes.named).toMatchObject([{ kind: 'step', place: { file: 'generate.sh' } }])
  })

  test('of which none is left to compare belongs to no instruction if several can be meant', () => {
    const causes = found({
      base: [[go, 1_000]],
      head: [
        ['RUN x', 2_000],
        [go, 1_000],
      ],
      differences: {
        instructions: [
          { text: 'RUN $A', line: 3, stage: 0, change: 'new' },
          { text: 'RUN $B', line: 4, stage: 0, change: 'new' },
          goInstruction,
        ],
      },
    })
    expect(causes.named).toEqual([])
  })
})

test('an instruction in small letters is timed too', () => {
  const causes = found({
    base: [['run ./a.sh', 1_000]],
    head: [['run ./a.sh', 3_000]],
    differences: {
      instructions: [
        { text: 'FROM b', line: 1, stage: 0, change: 'changed', before: 'FROM a' },
        { text: 'RUN ./a.sh', line: 2, stage: 0 },
      ],
    },
  })
  expect(causes.named).toMatchObject([{ kind: 'step', changeMs: 2_000 }])
})

test('an instruction that is repeated is named with the time of the second one', () => {
  const repeated = { text: 'RUN ./a.sh', line: 3, stage: 0 }
  const causes = found({
    base: [[repeated.text, 1_000]],
    head: [
      [repeated.text, 1_000],
      [repeated.text, 1_000],
    ],
    differences: { instructions: [repeated, { ...repeated, line: 4, change: 'new' }] },
  })
  expect(causes.named).toMatchObject([{ kind: 'instruction', change: 'new', changeMs: 1_000 }])
})

test('a changed instruction that compiles does not explain code that nobody looked into', () => {
  const instructions = [{ ...goInstruction, change: 'changed', before: 'RUN go build .' }] as const
  const of = (files: Differences['files']): Causes =>
    found({
      base: [['RUN go build .', 1_000]],
      head: [[go, 3_000]],
      differences: { instructions, files },
    })
  expect(of([{ path: 'x/x.go', change: 'changed' }]).named).toEqual([])
  expect(of([{ path: 'x/x_test.go', change: 'changed' }]).named).toHaveLength(1)
})

const written = (flags: string): string =>
  `RUN --mount=type=cache,target=/root/.cache/go-build go build -trimpath -buildvcs=false -mod=readonly ${flags} ./...`

const whyChanged = (now: string, old: string): string | undefined =>
  found({
    base: [[written(old), 1_000]],
    head: [[written(now), 3_000]],
    differences: {
      instructions: [{ ...goInstruction, text: written(now), before: written(old), change: 'changed' }],
    },
  }).named[0]?.why

test('a changed instruction that is long shows the words that differ', () => {
  expect(whyChanged('-race', '-ldflags=-s')).toBe('"-race" instead of "-ldflags=-s"')
  expect(whyChanged('-race -v', '-v')).toBe('"-race" is new in it')
  expect(whyChanged('-v', '-race -v')).toBe('"-race" is gone from it')
})

describe('a step that downloads', () => {
  const more: Partial<Differences> = {
    files: [
      { path: 'go.mod', change: 'changed' },
      { path: 'main.go', change: 'changed' },
    ],
    modules: [requirement, { ...requirement, path: 'k8s.io/api', indirect: true }],
  }
  const both = 'RUN go mod download && go build ./...'

  test('is slower because of the module that is new', () => {
    const download = 'RUN go mod download'
    expect(
      found({ base: [[download, 1_000]], head: [[download, 3_000]], differences: more }).named,
    ).toMatchObject([{ kind: 'module', changeMs: 2_000, why: 'with 1 more indirect module' }])
  })

  test('and compiles may be slower because of its code', () => {
    const instructions = [{ ...goInstruction, text: both }]
    expect(
      found({ base: [[both, 1_000]], head: [[both, 3_000]], differences: { ...more, instructions } }).named,
    ).toEqual([])
  })
})

const parts = (causes: Causes) => causes.named.map(({ kind, changeMs }) => [kind, Math.round(changeMs)])

describe('a larger image', () => {
  const copied = {
    text: 'COPY --from=build /usr/share /usr/share',
    line: 9,
    stage: 1,
    change: 'new',
  } as const
  const last = { text: 'FROM debian:12', line: 7, stage: 1 } as const
  const exported: Case = {
    base: [[go, 1_000]],
    head: [
      [go, 1_000],
      [copied.text, 400],
    ],
    beside: { base: { export: 500 }, head: { export: 2_500 } },
    imageBytes: { base: 5_000_000, head: 95_000_000 },
    differences: { instructions: [goInstruction, last, copied] },
  }
  const image = {
    kind: 'image',
    name: 'stage 1',
    change: 'changed',
    before: 'scratch',
    after: 'debian:12',
    file: 'Dockerfile',
    line: 7,
  } as const

  test('takes longer to export because of the instruction that adds to it', () => {
    const causes = found(exported)
    expect(causes.named).toEqual([
      {
        kind: 'instruction',
        name: copied.text,
        change: 'new',
        changeMs: 2_400,
        why: 'it makes the image larger',
        place: { file: 'Dockerfile', line: 9 },
      },
    ])
    expect(causes.unexplainedMs).toBeCloseTo(0)
  })

  test('is smaller without it', () => {
    const { base, head, differences } = exported
    const causes = found({
      base: head,
      head: base,
      beside: { base: { export: 2_500 }, head: { export: 500 } },
      imageBytes: { base: 95_000_000, head: 5_000_000 },
      differences: { ...differences, instructions: [goInstruction, last, { ...copied, change: 'gone' }] },
    })
    expect(causes.named).toMatchObject([{ kind: 'instruction', change: 'gone', changeMs: -2_400 }])
  })

  test('takes longer to export because of its base image', () => {
    const from = { ...last, change: 'changed', before: 'FROM scratch' } as const
    const causes = found({
      ...exported,
      head: exported.base,
      differences: { instructions: [goInstruction, from], settings: [image] },
    })
    expect(causes.named).toMatchObject([
      { kind: 'image', name: 'debian:12', changeMs: 2_000, place: { file: 'Dockerfile', line: 7 } },
    ])
  })

  const ofExport = (of: Partial<Case>): number =>
    found({ ...exported, ...of }).named.reduce((sum, { changeMs }) => sum + changeMs, 0)

  test('explains no export that its size does not, nor one of several parts', () => {
    expect(ofExport({ imageBytes: { base: 5_000_000, head: 5_900_000 } })).toBe(400)
    expect(ofExport({ imageBytes: { base: 5_000_000, head: 6_200_000 } })).toBe(1_600)
    expect(
      ofExport({ differences: { instructions: [goInstruction, last, copied], settings: [image] } }),
    ).toBe(400)
    expect(
      ofExport({
        differences: { instructions: [goInstruction, last, { ...copied, stage: 0 }, { ...last, stage: 2 }] },
      }),
    ).toBe(400)
  })

  test.each<[string, Partial<Differences>]>([
    ['a file', { files: [{ path: 'web/assets.bin', change: 'new' }] }],
    ['a file that the list leaves out', { filesLeftOut: 1 }],
    ['an ignore file', { ignore: [{ pattern: '*.bin', change: 'gone', file: '.dockerignore', line: 1 }] }],
    ['a build argument', { settings: [{ kind: 'argument', name: 'TAGS', change: 'changed' }] }],
    ['the Go version', { settings: [{ kind: 'go', name: 'go.mod', change: 'changed' }] }],
  ])('is not said to be larger by an instruction where %s differs', (_, more) => {
    expect(ofExport({ differences: { ...exported.differences, ...more } })).toBe(400)
  })

  test('is larger by an instruction where only its Dockerfile differs', () => {
    const files = [{ path: 'Dockerfile', change: 'changed' }] as const
    expect(ofExport({ differences: { ...exported.differences, files } })).toBe(2_400)
  })

  test('is not said to be larger by an instruction where its code differs', () => {
    const causes = found({
      ...exported,
      base: [[go, 3_500]],
      head: [
        [go, 5_500],
        [copied.text, 400],
      ],
      explanations: [explained('base', plain), explained('head', [...plain, `k8s.io/client-go 2000 ${app}`])],
    })
    expect(parts(causes)).toEqual([['module', 2_000]])
  })
})

describe('several causes', () => {
  const mixed: Case = {
    base: [
      ['COPY . .', 100],
      ['RUN ./slow.sh', 500],
      [go, 3_500],
    ],
    head: [
      ['COPY . .', 1_100],
      ['RUN ./slow.sh', 2_500],
      [go, 5_500],
    ],
    explanations: [explained('base', plain), explained('head', [...plain, `k8s.io/client-go 2000 ${app}`])],
    differences: {
      files: [
        { path: 'slow.sh', change: 'changed' },
        { path: 'go.mod', change: 'changed' },
      ],
      modules: [requirement],
      instructions: [
        { text: 'COPY . .', line: 2, stage: 0, takes: ['slow.sh', 'go.mod'] },
        { text: 'RUN ./slow.sh', line: 3, stage: 0 },
        goInstruction,
      ],
      context: {
        base: size,
        head: { files: 11, bytes: 90_010_000 },
        changed: [{ path: 'assets', files: 1, bytes: 90_000_000 }],
      },
    },
  }

  test('are named with their parts, which add up to the change', () => {
    const causes = found(mixed)
    expect(causes.named.map(({ kind, name, changeMs }) => `${kind} ${name} ${Math.round(changeMs)}`)).toEqual(
      ['module k8s.io/client-go 2000', 'step RUN ./slow.sh 2000', 'context assets 1000'],
    )
    expect(causes.unexplainedMs).toBeCloseTo(0)
  })

  test('do not explain the time of one step twice', () => {
    const race = 'RUN go build -race ./...'
    const of: Case = {
      base: [
        ['RUN ./other.sh', 500],
        [go, 3_500],
      ],
      head: [
        ['RUN ./other.sh', 3_500],
        [race, 8_500],
      ],
      explanations: mixed.explanations ?? [],
      differences: {
        files: [{ path: 'go.mod', change: 'changed' }],
        modules: [requirement],
        instructions: [{ ...goInstruction, text: race, change: 'changed', before: go }],
      },
    }
    expect(parts(found(of))).toEqual([
      ['instruction', 2_667],
      ['module', 2_333],
    ])
    const file: Case = {
      ...of,
      head: [
        ['RUN ./other.sh', 3_500],
        [go, 8_500],
      ],
      differences: { files: [{ path: 'main.go', change: 'changed' }], instructions: [goInstruction] },
    }
    expect(parts(found(file))).toEqual([
      ['file', 2_667],
      ['module', 2_333],
    ])
    const added = [1, 2].map((stage) => ({ text: 'RUN sleep 1', line: 9, stage, change: 'new' }) as const)
    const twice: Case = {
      ...of,
      head: [
        ['RUN ./other.sh', 3_500],
        [go, 3_500],
        ['RUN sleep 1', 1_000],
        ['RUN sleep 1', 1_000],
      ],
      explanations: [],
      differences: { instructions: [...added, goInstruction] },
    }
    expect(parts(found(twice))).toEqual([['instruction', 2_000]])
  })

  test('do not name a step for what its modules or its files explain', () => {
    const download = 'RUN go mod download'
    const causes = found({
      base: [
        ['COPY . .', 100],
        ['COPY --from=tools /x /x', 100],
        [download, 500],
        ['RUN ./other.sh', 500],
      ],
      head: [
        ['COPY . .', 1_100],
        ['COPY --from=tools /x /x', 2_100],
        [download, 2_500],
        ['RUN ./other.sh', 2_500],
      ],
      differences: {
        ...mixed.differences,
        instructions: [
          { text: 'COPY . .', line: 2, stage: 0, takes: ['slow.sh', 'go.mod'] },
          { text: download, line: 3, stage: 0 },
        ],
      },
    })
    expect(causes.named.map(({ kind, changeMs }) => [kind, changeMs])).toEqual([
      ['module', 2_000],
      ['context', 1_000],
    ])
    expect(causes.unexplainedMs).toBe(4_000)
  })

  test('of less than a tenth are left to what is not explained', () => {
    const causes = found({
      ...mixed,
      head: [
        ['COPY . .', 300],
        ['RUN ./slow.sh', 2_500],
        [go, 5_500],
      ],
    })
    expect(causes.named.map(({ kind }) => kind)).toEqual(['module', 'step'])
    expect(causes.unexplainedMs).toBeCloseTo(200)
  })

  test('do not count what only some pairs show', () => {
    const script = 'RUN ./slow.sh'
    const noisy: Case = {
      ...mixed,
      base: [
        [script, 1_000],
        [go, 3_500],
      ],
      head: [
        [script, 1_400],
        [go, 5_500],
      ],
      jitter: [0, 0, 0, 0, 0, -900],
    }
    expect(found(noisy).named.map(({ kind }) => kind)).toEqual(['module'])
    expect(found({ ...noisy, jitter: [0, 0, 0, 0, 0, 0] }).named.map(({ kind }) => kind)).toEqual([
      'module',
      'step',
    ])
  })
})

describe('nothing explainable', () => {
  test('is unknown, with the phase that grew', () => {
    expect(
      clauseOf({
        base: [[go, 1_000]],
        head: [[go, 1_000]],
        beside: { base: { startup: 100 }, head: { startup: 3_100 } },
        differences: { files: [{ path: 'README.md', change: 'changed' }], instructions: [goInstruction] },
      }),
    ).toBe(
      'the cause is unknown: startup changed by 3.00 s, and nothing that differs between the revisions explains that',
    )
  })

  test('is unknown where the times of only one revision are known', () => {
    const times: Case = { base: [[go, 1_000]], head: [[go, 3_000]] }
    const builds = [1, 2, 3].flatMap((round) => {
      const { phases: _, timeline: __, ...base } = built(times, 'base', round)
      return [base, built(times, 'head', round)]
    })
    const causes = causesOf({
      benchmark: benchmark(),
      builds,
      explanations: [],
      differences: {
        ...nothing,
        files: [{ path: 'main.go', change: 'changed' }],
        instructions: [goInstruction],
      },
      editedFile: undefined,
      changeMs: 2_000,
    })
    expect(causes).toMatchObject({
      named: [],
      phases: [],
      unknown: { named: 'the engine showed no times of its steps' },
    })
  })

  test('is unknown without times', () => {
    const of = benchmark()
    const builds = (['base', 'head'] as const).map((revision, at) =>
      build(of, { revision, durationMs: 9_000 + at * 1_000 }),
    )
    const causes = causesOf({
      benchmark: of,
      builds,
      explanations: [],
      differences: nothing,
      editedFile: undefined,
      changeMs: 1_000,
    })
    expect(causes?.unknown).toEqual({ named: 'the engine showed no times of its steps' })
  })

  test('is not asked about where the change is within the scatter, though a phase grew in all pairs', () => {
    const scattered: Case = {
      base: [[go, 1_000]],
      head: [[go, 1_020]],
      differences: { files: [{ path: 'main.go', change: 'changed' }], instructions: [goInstruction] },
    }
    const builds = [10, -50, 0, 20, -40, 30].flatMap((more, at) => {
      const head = built(scattered, 'head', at + 1)
      return [built(scattered, 'base', at + 1), { ...head, durationMs: head.durationMs + more }]
    })
    const of = benchmark()
    const question = { benchmark: of, builds, explanations: [], editedFile: undefined, changeMs: 25 }
    expect(
      causesOf({
        ...question,
        differences: scattered.differences && { ...nothing, ...scattered.differences },
      }),
    ).toBeUndefined()
  })

  test('is not asked about without a change', () => {
    const of = benchmark()
    expect(
      causesOf({
        benchmark: of,
        builds: [],
        explanations: [],
        differences: nothing,
        editedFile: undefined,
        changeMs: undefined,
      }),
    ).toBeUndefined()
  })
})
