import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whyDifferent } from '../../../src/analysis/screen/screen-inputs.ts'
import { sameWorkClause, screen, verdictOfScreen } from '../../../src/analysis/screen/screen.ts'
import type {
  GoAction,
  SameWork,
  Screened,
  ScreenedRevision,
  ScreenQuestion,
  TakingStep,
} from '../../../src/analysis/screen/screened.ts'
import type { Differences } from '../../../src/model.ts'
import { compile, differences, go, link, question, revision, withActions } from '../../support/screened.ts'

const inFiles = (...paths: readonly string[]): Partial<ScreenQuestion> => ({
  differences: { ...differences, files: paths.map((path) => ({ path, change: 'changed' })) },
})
const differing = (changes: Partial<Differences>): Partial<ScreenQuestion> => ({
  differences: { ...differences, ...changes },
})
const head = (changes: Partial<ScreenedRevision>): Partial<ScreenQuestion> => ({
  head: { ...question.head, ...changes },
})
const compiling = (
  change: (actions: readonly GoAction[]) => readonly GoAction[],
): Partial<ScreenQuestion> => ({ head: withActions(question.head, change) })
const each =
  (path: RegExp, change: Partial<GoAction>) =>
  (actions: readonly GoAction[]): readonly GoAction[] =>
    actions.map((action) => (path.test(action.package) ? { ...action, ...change } : action))
const taking = (...steps: readonly Partial<TakingStep>[]): Partial<ScreenQuestion> => ({
  takers: [
    ...question.takers,
    ...steps.map((step) => ({
      text: 'RUN ./check.sh',
      does: 'other' as const,
      usesNetwork: false,
      ms: 100,
      ...step,
    })),
  ],
})
const inHead = (changes: Partial<Extract<ScreenedRevision['go'], { graphs: number }>>) =>
  head({ go: { ...go, ...changes } })
/** All compile C: the program, and one more package. */
const withC: Partial<ScreenQuestion> = {
  base: withActions(revision, each(/p1$/, { readsMore: 'anything', ms: 3_000 })),
  head: withActions(question.head, each(/p1$/, { readsMore: 'anything', ms: 3_000 })),
}
/** The same where only a package of another module does. */
const withForeignC: Partial<ScreenQuestion> = {
  base: withActions(revision, each(/p1$/, { readsMore: 'code', ms: 3_000 })),
  head: withActions(question.head, each(/p1$/, { readsMore: 'code', ms: 3_000 })),
}
/** Builds that take the context for a tenth of their time, and do nothing beside compilers. */
const slowContext = ((): Partial<ScreenQuestion> => {
  const phases = { ...revision.cold.phases, context: 6_000, download: 0, run: 40_000 }
  const cold = { ...revision.cold, phases }
  return { base: { ...question.base, cold }, head: { ...question.head, cold } }
})()
/** A context and an image of 10 GB, of which instructions take so little that the head takes 1.3 s longer for its files. */
const takingLonger = (changedBytes: number): Partial<ScreenQuestion> => {
  const size = { files: 1_000, bytes: 10_000_000_000 }
  const { cold } = revision
  const slower = { ...cold, phases: { ...cold.phases, context: 1_500, copy: 1_800 } }
  return {
    ...differing({ context: { ...differences.context, base: size, head: size } }),
    changedBytes,
    base: { ...revision, imageBytes: size.bytes },
    head: { ...question.head, imageBytes: size.bytes, cold: slower },
  }
}
const asked = (changes: Partial<ScreenQuestion>): Screened => screen({ ...question, ...changes })

describe('the same work', () => {
  test.each<[string, Partial<ScreenQuestion>]>([
    ['one file of the program', {}],
    ['a file that no package has', { head: revision, ...inFiles('README.md') }],
    ['only a test', { head: revision, ...inFiles('main_test.go') }],
    ['five packages of 0.1 s', compiling(each(/p[1-5]$/, { inputs: 'others' }))],
    ['a package that is new', compiling((actions) => [...actions, compile('example.test/app/new')])],
    ['a package that is gone', compiling((actions) => actions.slice(1))],
    ['a package compiled for two programs', compiling((actions) => [...actions, ...actions.slice(0, 2)])],
    ['a few bytes of an embedded file', inFiles('main.go', 'static/index.html')],
    ['a short step that takes what differs', taking({ ms: 200 })],
    ['a file of a package with C, in Go', withC],
    ['texts for people beside C code', { ...withC, ...inFiles('README.md', '.github/workflows/ci.yml') }],
    [
      'data beside a link that takes longer by chance',
      {
        head: withActions(revision, (all) =>
          all.map((one) => (one.kind === 'link' ? { ...one, ms: one.ms + 1_500 } : one)),
        ),
        ...inFiles('deploy/app.yml'),
      },
    ],
    ['data beside C code of others', { ...withForeignC, ...inFiles('main.go', 'db/1.sql', 'Makefile') }],
    [
      'what the image starts, and its labels',
      differing({
        instructions: [
          { text: 'ENTRYPOINT ["/app"]', line: 4, stage: 1, change: 'changed', before: 'ENTRYPOINT /app' },
          { text: 'LABEL version=2', line: 5, stage: 1, change: 'changed', before: 'LABEL version=1' },
        ],
      }),
    ],
    ['a larger image by 1%', head({ imageBytes: 50_500_000 })],
    ['1% more of the context', { changedBytes: 100_000 }],
    ['copies that take longer by chance', takingLonger(20_000)],
    ['a build that takes 5% longer by chance', head({ explainMs: 61_000 })],
    ['a build that takes less time by chance', head({ explainMs: 55_000 })],
    [
      'builds that contradict each other',
      head({ cold: { ...question.head.cold, durationMs: 54_000 }, explainMs: 65_000 }),
    ],
  ])('is what a head does that changes %s', (_, changes) => {
    expect(asked(changes)).toMatchObject({ kind: 'same-work' })
  })

  test('is told in numbers', () => {
    const found = asked(compiling(each(/p[1-4]$/, { inputs: 'others' })))
    const share = 5 / 276
    const [goMs, besideGoMs, overheadMs] = [5 * 100 + 1_000 * share, 15_000 * share, 500 * share]
    const [contextMs, copyMs, exportMs] = [1_000 / 1_000, 1_000 / 1_000, (1_500 * 2_000) / 50_000_000]
    const differingMs = goMs + besideGoMs + overheadMs + contextMs + copyMs + exportMs
    expect(found).toMatchObject({
      kind: 'same-work',
      work: { packages: 276, samePackages: 271, buildMs: 58_000 },
    })
    expect(found.kind === 'same-work' ? found.work.differingMs : undefined).toBeCloseTo(differingMs, 3)
  })

  test('takes as long as the revision in which it takes longer', () => {
    const more = compiling(each(/p1$/, { inputs: 'others', ms: 300 }))
    const [there, back] = [asked(more), asked({ base: more.head ?? question.head, head: revision })].map(
      (found) => (found.kind === 'same-work' ? found.work.differingMs : undefined),
    )
    expect(there).toBe(back)
    expect(there).toBeGreaterThan(400)
  })
})

/** Each kind of difference that may cost time, and why pairs have to decide. */
const different: readonly (readonly [string, Partial<ScreenQuestion>, RegExp])[] = [
  [
    'a new import of heavy packages',
    compiling((all) => [...all, ...Array.from({ length: 30 }, (_, at) => compile(`golang.org/x/n${at}`))]),
    /takes 4\.\d+ s of 58/,
  ],
  [
    'a package that takes much longer to compile',
    compiling(each(/p7$/, { inputs: 'others', ms: 2_000 })),
    /not below 2\.90 s/,
  ],
  [
    'a package that took much longer before',
    { base: withActions(revision, each(/p7$/, { inputs: 'others', ms: 2_000 })) },
    /not below/,
  ],
  [
    'a package that all others import',
    compiling(each(/p\d+$/, { inputs: 'others' })),
    /takes \d\d\.\d s of 58/,
  ],
  ['generated code of several packages', compiling(each(/p1\d\d$/, { inputs: 'others' })), /not below/],
  [
    'a flag of the linker, so that it takes longer',
    compiling((all) => all.map((one) => (one.kind === 'link' ? link({ inputs: 'flags', ms: 3_000 }) : one))),
    /not below/,
  ],
  ['a flag of the compiler', compiling(each(/./, { inputs: 'flags' })), /not below/],
  [
    'a build tag with 20 more packages',
    compiling((all) => [
      ...all,
      ...Array.from({ length: 20 }, (_, at) => compile(`example.test/app/tag${at}`)),
    ]),
    /not below/,
  ],
  ['one more program', inHead({ graphs: 2 }), /1 go commands of the base were recorded, and 2/],
  ['a go command of its own', inHead({ isWrapped: true }), /is not that of Go itself/],
  ['a go command that was not recorded', { goCommands: 2 }, /of 2 go commands, 1 were recorded/],
  [
    'the version of a module',
    differing({
      modules: [
        {
          path: 'golang.org/x/text',
          version: 'v0.4.0',
          change: 'changed',
          indirect: false,
          file: 'go.mod',
          line: 5,
        },
      ],
    }),
    /module golang\.org\/x\/text differs/,
  ],
  ['go.mod in another way', inFiles('go.mod'), /^go\.mod differs/],
  ['a go.mod by another name', inFiles('ci/dev.mod'), /^ci\/dev\.mod differs/],
  ['settings of Go', inFiles('home/.config/go/env'), /go\/env differs/],
  ['a login for downloads', inFiles('build/.netrc'), /^build\/\.netrc differs/],
  ['addresses of downloads', inFiles('build/gitconfig'), /^build\/gitconfig differs/],
  ['go.sum alone', inFiles('go.sum'), /^go\.sum differs/],
  ['go.work', inFiles('go.work'), /^go\.work differs/],
  ['a go.mod of another module', inFiles('tools/go.mod'), /^tools\/go\.mod differs/],
  ['what is vendored', inFiles('vendor/modules.txt', 'vendor/a/a.go'), /vendor\/modules\.txt differs/],
  [
    'modules that are downloaded for another package',
    inHead({ modules: ['golang.org/x/net v0.1.0'] }),
    /other modules/,
  ],
  ['modules, which are not known', inHead({ modules: undefined }), /modules of the packages are not known/],
  [
    'the go line',
    differing({ settings: [{ kind: 'go', name: 'go.mod', change: 'changed' }] }),
    /the go line of go\.mod/,
  ],
  [
    'the toolchain line',
    differing({ settings: [{ kind: 'toolchain', name: 'go.mod', change: 'new' }] }),
    /the toolchain line/,
  ],
  [
    'a build argument',
    differing({ settings: [{ kind: 'argument', name: 'CGO_ENABLED', change: 'changed' }] }),
    /build argument CGO_ENABLED/,
  ],
  [
    'the base image',
    differing({ settings: [{ kind: 'image', name: 'build', change: 'changed' }] }),
    /base image of build/,
  ],
  [
    'an instruction',
    differing({
      instructions: [{ text: 'RUN go build -ldflags=-s .', line: 3, stage: 0, change: 'changed' }],
    }),
    /Dockerfile differs: RUN go build/,
  ],
  [
    'the order of instructions',
    differing({ instructions: [{ text: 'COPY . .', line: 2, stage: 0, change: 'moved' }] }),
    /Dockerfile differs: COPY/,
  ],
  [
    'an environment variable',
    differing({ instructions: [{ text: 'ENV GOMAXPROCS=1', line: 2, stage: 0, change: 'new' }] }),
    /Dockerfile differs: ENV/,
  ],
  [
    'an instruction that is gone',
    differing({ instructions: [{ text: 'RUN apk add git', line: 2, stage: 0, change: 'gone' }] }),
    /Dockerfile differs: RUN apk/,
  ],
  [
    'a label that is new, which may be a layer',
    differing({ instructions: [{ text: 'LABEL version=2', line: 5, stage: 1, change: 'new' }] }),
    /Dockerfile differs: LABEL/,
  ],
  [
    'an instruction beside a label',
    differing({
      instructions: [
        { text: 'LABEL version=2', line: 4, stage: 1, change: 'changed', before: 'LABEL version=1' },
        { text: 'RUN make', line: 5, stage: 1, change: 'changed', before: 'RUN true' },
      ],
    }),
    /Dockerfile differs: RUN make/,
  ],
  ['a Dockerfile that cannot be compared', differing({ instructions: [] }), /in what the Dockerfiles differ/],
  [
    'a Dockerfile of 200 instructions or more',
    differing({
      instructions: Array.from({ length: 200 }, (_, at) => ({ text: 'RUN true', line: at + 1, stage: 0 })),
    }),
    /too long/,
  ],
  [
    'the ignore file',
    differing({ ignore: [{ pattern: 'data', change: 'gone', file: '.dockerignore', line: 1 }] }),
    /\.dockerignore differs/,
  ],
  ['more files than are listed', differing({ filesLeftOut: 3 }), /4 files differ/],
  ['nobody knows what', { differences: undefined }, /not known in what the revisions differ/],
  ['what is downloaded by ADD', { unseen: ['ADD downloads something'] }, /ADD downloads something/],
  ['a context that is half as large again', { changedBytes: 5_000_000 }, /not below/],
  [
    'a context that is twice as large for what is not compared, such as `.git`',
    {
      ...slowContext,
      ...differing({ context: { ...differences.context, head: { files: 1_000, bytes: 20_000_000 } } }),
    },
    /not below/,
  ],
  ['an image of twice the size', head({ imageBytes: 100_000_000 }), /not below/],
  ['an image of an unknown size', head({ imageBytes: undefined }), /not below/],
  [
    'half of the files of the context',
    differing({
      files: Array.from({ length: 180 }, (_, at) => ({ path: `web/f${at}.js`, change: 'new' })),
      context: { ...differences.context, base: { files: 200, bytes: 10_000_000 } },
    }),
    /not below/,
  ],
  [
    'files that Go reads, but does not compile',
    differing({
      files: Array.from({ length: 80 }, (_, at) => ({ path: `app/f${at}_test.go`, change: 'new' })),
      context: { ...differences.context, head: { files: 1_080, bytes: 10_100_000 } },
    }),
    /not below/,
  ],
  ['what a slow step takes', taking({ ms: 1_500 }), /not below/],
  ['what two steps take', taking({ ms: 600 }, { text: 'RUN ./other.sh', ms: 600 }), /not below/],
  [
    'what a step takes that may use the network',
    taking({ usesNetwork: true }),
    /may use the network: RUN \.\/check/,
  ],
  ['what a step takes whose time is not known', taking({ ms: undefined }), /not known how long/],
  [
    'what go generate takes',
    taking({ text: 'RUN go generate ./...', does: 'both' }),
    /more than compile Go: RUN go generate/,
  ],
  ['what make builds', taking({ text: 'RUN make', does: 'both' }), /more than compile Go: RUN make/],
  ['a header that C code may include', { ...withC, ...inFiles('clib/lib.h') }, /not below/],
  [
    'a header that C code of others may include',
    { ...withForeignC, ...inFiles('include/lib.h') },
    /not below/,
  ],
  ['data that C code of the project may include', { ...withC, ...inFiles('clib/table.json') }, /not below/],
  [
    'data that C code of a vendored module may include',
    { ...withForeignC, ...inFiles('vendor/example.com/c/table.txt') },
    /not below/,
  ],
  [
    'what a step makes that C code of others may include',
    { ...withForeignC, ...taking({ text: 'RUN ./configure', ms: 10 }) },
    /not below/,
  ],
  ['C code that a step compiles', { ...withC, ...taking({ text: 'RUN cc -c lib.c', ms: 10 }) }, /not below/],
  [
    'a compiler for C',
    compiling(each(/p1$/, { inputs: 'another compiler', readsMore: 'anything', ms: 3_000 })),
    /not below/,
  ],
  [
    'a file that a linker of C reads, so that it takes longer',
    {
      head: withActions(revision, (all) =>
        all.map((one) => (one.kind === 'link' ? { ...one, ms: one.ms + 1_500 } : one)),
      ),
      ...inFiles('clib/lib.a'),
    },
    /not below/,
  ],
  [
    'an engine that shows no times',
    { base: { ...revision, cold: { durationMs: 60_000 } } },
    /how long the steps/,
  ],
  [
    'an engine that shows hardly any',
    head({ cold: { durationMs: 60_000, phases: { run: 1_000 } }, imageBytes: 51_000_000 }),
    /not below/,
  ],
  ['a head whose explain build failed', head({ go: { why: 'exit 1' } }), /^head: exit 1/],
  ['a base whose explain build failed', { base: { ...revision, go: { why: 'exit 1' } } }, /^base: exit 1/],
  [
    'Go that writes no digests',
    compiling(each(/p3$/, { inputs: '' })),
    /what example\.test\/app\/p3 was compiled from/,
  ],
  [
    'nothing that compiles',
    { base: withActions(revision, () => []), head: withActions(revision, () => []) },
    /no package was compiled/,
  ],
]

test.each<[string, Partial<ScreenQuestion>, RegExp]>([
  [
    'something unseen, so that it takes longer',
    head({ cold: { ...question.head.cold, durationMs: 64_000 }, explainMs: 66_000 }),
    /the two builds of the head take longer: 1 min 58 s in the base, 2 min 10 s in the head/,
  ],
  [
    'something in a stage that does not compile',
    head({ cold: { ...revision.cold, durationMs: 75_000 } }),
    /take longer|not below/,
  ],
  [
    'a file that is little of the context, and much of what is copied',
    takingLonger(50_000_000),
    /^what differs takes 1\.\d+ s of 58\.0 s/,
  ],
])('pairs decide where the head has %s, and not where the base had it', (_, changes, reason) => {
  const found = asked(changes)
  expect(found.kind === 'pairs' ? found.reason : found).toMatch(reason)
  const { base, head: other } = { ...question, ...changes }
  expect(asked({ ...changes, base: other, head: base }).kind).toBe('same-work')
})

test('a head that takes less time than the base does the same work, if nothing else speaks against it', () => {
  const found = asked(head({ cold: { ...question.head.cold, durationMs: 52_000 }, explainMs: 51_000 }))
  expect(found.kind).toBe('same-work')
})

describe('pairs decide', () => {
  test.each(different)('where the head changes %s', (_, changes, reason) => {
    const found = asked(changes)
    expect(found.kind === 'pairs' ? found.reason : found).toMatch(reason)
  })

  test.each(different)('where the base had it: %s', (_, changes) => {
    const { base, head: other } = { ...question, ...changes }
    expect(asked({ ...changes, base: other, head: base }).kind).toBe('pairs')
  })

  test('in more than forty kinds of difference', () => {
    expect(different.length).toBeGreaterThan(40)
  })

  test('before an explain build is made, where the inputs show it', () => {
    expect(whyDifferent(question)).toBeUndefined()
    expect(whyDifferent({ ...question, ...inFiles('go.mod') })).toBe('go.mod differs')
  })
})

const changedPackages = array(integer({ min: 0, max: 274 }), { maxLength: 40 })
const some = (paths: readonly number[], ms: number): ScreenQuestion => ({
  ...question,
  ...compiling((all) =>
    all.map((one) =>
      paths.some((at) => one.package === `example.test/app/p${at}`) ? { ...one, inputs: 'others', ms } : one,
    ),
  ),
})

const withOneMore = (all: readonly GoAction[]): readonly GoAction[] => [...all, compile('golang.org/x/same')]

describe('any question', () => {
  test('whose revisions take equally long has the same answer with them swapped', () => {
    assert(
      property(changedPackages, integer({ min: 1, max: 900 }), (paths, ms) => {
        const one = some(paths, ms)
        const swapped = { ...one, base: one.head, head: one.base }
        expect(screen(swapped)).toEqual(screen(one))
      }),
    )
  })

  test('is not settled by another package that differs', () => {
    assert(
      property(changedPackages, integer({ min: 0, max: 274 }), (paths, more) => {
        const settled = [paths, [...paths, more]].map((all) => screen(some(all, 100)).kind === 'same-work')
        expect(settled).not.toEqual([false, true])
      }),
    )
  })

  test('is still settled with one more package that is the same in both', () => {
    assert(
      property(changedPackages, (paths) => {
        const one = some(paths, 100)
        const found = screen(one)
        const other = screen({
          ...one,
          base: withActions(one.base, withOneMore),
          head: withActions(one.head, withOneMore),
        })
        expect([found.kind, other.kind]).not.toEqual(['same-work', 'pairs'])
      }),
    )
  })

  test('has the same answer in any order of packages', () => {
    assert(
      property(changedPackages, (paths) => {
        const one = some(paths, 100)
        const other = { ...one, head: withActions(one.head, (all) => all.toReversed()) }
        expect(screen(other)).toEqual(screen(one))
      }),
    )
  })

  test('is not settled by a stricter threshold', () => {
    assert(
      property(changedPackages, constantFrom(0.01, 0.05, 0.1), (paths, failThreshold) => {
        const one = some(paths, 100)
        const strict = { ...one, limits: { ...one.limits, failThreshold } }
        expect([screen(one).kind, screen(strict).kind]).not.toEqual(['pairs', 'same-work'])
      }),
    )
  })
})

describe('the verdict', () => {
  const work: SameWork = {
    kind: 'same-work',
    packages: 276,
    samePackages: 271,
    differingMs: 900,
    buildMs: 58_000,
    baseMs: 118_000,
    headMs: 127_000,
  }
  const limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 }

  test('is unchanged, with its numbers', () => {
    expect(verdictOfScreen(work, limits)).toEqual({
      kind: 'unchanged',
      because: 'same-work',
      reason:
        '271 of 276 packages are the same; the other 5, with the links and the files that differ, take 900 ms of 58.0 s',
    })
  })

  test('is not known by limits for which there would have been pairs', () => {
    expect(verdictOfScreen(work, { ...limits, failThreshold: 0.05 })).toEqual({
      kind: 'inconclusive',
      because: 'too-few-pairs',
      reason:
        'what differs takes 900 ms of 58.0 s, and 3 times that is not below 1.45 s, and no pair was built, since the limits were others',
    })
  })

  test('is not known by limits that the two builds of the head are beyond', () => {
    const short = { ...work, differingMs: 300 }
    expect(verdictOfScreen(short, { ...limits, failThreshold: 0.08 }).kind).toBe('unchanged')
    expect(verdictOfScreen(short, { ...limits, failThreshold: 0.07 })).toEqual({
      kind: 'inconclusive',
      because: 'too-few-pairs',
      reason:
        'what differs is small, but the two builds of the head take longer: 1 min 58 s in the base, 2 min 07 s in the head, and no pair was built, since the limits were others',
    })
  })

  test('is that of the other numbers where the sums are not known, as in earlier reports', () => {
    const { baseMs: _, headMs: __, ...earlier } = { ...work, differingMs: 300 }
    expect(verdictOfScreen(earlier, { ...limits, failThreshold: 0.07 }).kind).toBe('unchanged')
    expect(verdictOfScreen(earlier, { ...limits, failThreshold: 0.01 }).kind).toBe('inconclusive')
  })

  test('is unchanged where all of it is below the floor', () => {
    const floor = { ...limits, failThreshold: 0.01, minDeltaMs: 9_001 }
    expect(verdictOfScreen(work, floor).kind).toBe('unchanged')
  })

  test.each([
    [1, '275 of 276 packages are the same; the other one, with the links'],
    [0, 'all 276 packages are the same; the files that differ take 900 ms'],
  ])('has words for %i packages', (others, words) => {
    expect(sameWorkClause({ ...work, samePackages: 276 - others })).toContain(words)
  })
})
