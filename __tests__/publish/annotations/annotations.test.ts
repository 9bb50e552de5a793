import { describe, expect, test, vi } from 'vitest'
import { consequences } from '../../../src/analysis/consequences.ts'
import type { Because, Verdict, VerdictKind } from '../../../src/model.ts'
import { moduleChange } from '../../../src/projects/context/build-inputs/module-change.ts'
import {
  type AnnotationOptions,
  annotationsOf,
  emitAnnotations,
} from '../../../src/publish/annotations/annotations.ts'
import { dockerfileLine } from '../../../src/publish/annotations/dockerfile-line.ts'
import { goModLine } from '../../../src/publish/annotations/go-mod-line.ts'
import { mergeReports } from '../../../src/report/merge.ts'
import { commentReport, judged, service } from '../../support/comment-cases.ts'
import { build, pairs } from '../../support/report-builder.ts'
import { reportCase } from '../../support/report-cases.ts'

/** The default of `fail-on`, and no files, unless a test says otherwise. */
const optionsWith = (overrides: Partial<AnnotationOptions> = {}): AnnotationOptions => ({
  dockerfile: undefined,
  goMod: undefined,
  failedSources: new Map(),
  failOn: ['regression', 'invalid'],
  ...overrides,
})

const levels = (name: string, overrides: Partial<AnnotationOptions> = {}) =>
  annotationsOf(commentReport(name), optionsWith(overrides)).map(({ level }) => level)

const dockerfile = {
  path: 'services/api/Dockerfile',
  text: 'FROM golang:1.26 AS build\nCOPY go.mod go.sum ./\n# modules\nRUN \\\n  go mod download\nRUN go build -o /out/api ./cmd/api\n',
}

describe('annotations', () => {
  test('put a regression at the line of the step that caused it', () => {
    expect(annotationsOf(commentReport('regression'), optionsWith({ dockerfile }))).toEqual([
      {
        level: 'error',
        title: 'Container build is slower: podman/services~api/source-change',
        message: expect.stringMatching(/^2\.9× slower .*; the step "RUN go mod download" .*\.$/),
        place: { file: 'services/api/Dockerfile', line: 4 },
      },
    ])
  })

  test('are at the place of the largest cause where that is known', () => {
    const report = reportCase('causes')
    expect(annotationsOf(report, optionsWith({ dockerfile }))[0]?.place).toEqual({
      file: 'app/go.mod',
      line: 7,
    })
  })

  test('name a leg that does not build at all beside one that has a slower benchmark', () => {
    const verdict: Verdict = {
      kind: 'invalid',
      because: 'head-does-not-build',
      reason: 'it has no Dockerfile',
    }
    const merged = mergeReports([
      { name: 'api', report: commentReport('regression') },
      { name: 'web', report: { ...commentReport('regression'), benchmarks: [], builds: [], verdict } },
    ])
    const found = annotationsOf(merged ?? commentReport('regression'), optionsWith())
    expect(found.map(({ level, title, message }) => [level, title, message])).toEqual([
      ['error', 'Container image does not build: web', 'It has no Dockerfile.'],
      ['error', 'Container build is slower: podman/api/source-change', expect.anything()],
    ])
  })

  test('name no file when the Dockerfile is not known', () => {
    expect(annotationsOf(commentReport('regression'), optionsWith())[0]?.place).toBeUndefined()
  })

  test('call a head that does not build by its name, once', () => {
    const found = annotationsOf(commentReport('does-not-build'), optionsWith())
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      level: 'error',
      title: 'Container image does not build: podman/services~api/source-change and 1 more',
    })
    expect(found[0]?.message).toContain('undefined: serve')
  })

  test('put a head that does not build at the line that its failure names', () => {
    const { message = '' } =
      commentReport('does-not-build').builds.find(({ failure }) => failure)?.failure ?? {}
    const failedSources = new Map([[message, { path: 'services/api/cmd/api/main.go', line: 14 }]])
    expect(annotationsOf(commentReport('does-not-build'), optionsWith({ failedSources }))[0]?.place).toEqual({
      file: 'services/api/cmd/api/main.go',
      line: 14,
    })
  })

  test('call a measurement that broke something else than a build that broke', () => {
    const of = service('cold')
    const lost = { ...build(of), excluded: 'state-lost' } as const
    const measurements = [
      ...pairs(of, [[1_000, 1_000]]),
      lost,
      { ...build(of, { round: 2, revision: 'base' }), excluded: 'pair-incomplete' } as const,
    ]
    const [found] = annotationsOf(judged({ benchmarks: [of], measurements }), optionsWith())
    expect(found).toMatchObject({
      level: 'error',
      title: 'Container build could not be judged: podman/services~api/cold',
      message: 'The cache state did not hold in 1 of 2 builds of the head.',
    })
  })

  test('are warnings and notices for what does not fail the check', () => {
    expect(levels('warning')).toEqual(['warning', 'warning'])
    expect(levels('warning', { failOn: ['warning'] })).toEqual(['error', 'error'])
    expect(levels('regression', { failOn: 'never' })).toEqual(['warning'])
    expect(levels('inconclusive')).toEqual(['notice'])
    expect(levels('out-of-time')).toEqual(['notice'])
    expect(levels('out-of-time', { failOn: ['inconclusive'] })).toEqual(['error'])
    expect(levels('below-floor')).toEqual(['notice'])
    expect(levels('base-without-dockerfile')).toEqual(['notice'])
  })

  test('say of a slowdown below the floor where it comes from', () => {
    expect(annotationsOf(commentReport('below-floor'), optionsWith({ dockerfile }))).toMatchObject([
      {
        title: 'Container build is slower, below the floor: podman/services~api/source-change',
        place: { file: 'services/api/Dockerfile', line: 4 },
      },
    ])
  })

  test('have the level of the table of consequences, in every row', () => {
    const report = commentReport('regression')
    const [benchmark] = report.benchmarks
    if (benchmark?.comparison === undefined) throw new Error('there is no benchmark')
    const { comparison } = benchmark
    const levelOf = (verdict: Verdict): string => {
      const one = { ...benchmark, comparison: { ...comparison, verdict } }
      const options = optionsWith({ failOn: 'never' })
      return annotationsOf({ ...report, verdict, benchmarks: [one] }, options)[0]?.level ?? 'none'
    }
    for (const [kind, entries] of Object.entries(consequences) as [VerdictKind, typeof consequences.none][])
      for (const { annotation, circumstances } of entries)
        for (const because of Object.keys(circumstances) as Because[])
          expect(levelOf({ kind, because, reason: 'because' }), `${kind}, ${because}`).toBe(annotation)
  })

  test.each(['improvement', 'unchanged-after-alarm', 'nothing-to-build-after-alarm', 'two-engines'])(
    'are not written when nobody has to act: %s',
    (name) => {
      expect(annotationsOf(commentReport(name), optionsWith())).toEqual([])
    },
  )

  test('are about the run when no benchmark explains its verdict', () => {
    const report = { ...commentReport('nothing-to-build-after-alarm') }
    const verdict = { kind: 'invalid', because: 'leg-missing', reason: 'no report' } as const
    expect(annotationsOf({ ...report, verdict }, optionsWith())).toEqual([
      {
        level: 'error',
        title: 'Container build could not be judged',
        message: 'No report.',
        place: undefined,
      },
    ])
  })

  test('are at most ten of a level, as many as GitHub shows', () => {
    const report = commentReport('regression')
    const [first] = report.benchmarks
    if (first?.comparison === undefined) throw new Error('there is no benchmark')
    const { comparison } = first
    const benchmarks = Array.from({ length: 30 }, (_, at) => {
      const reason = `${at}% slower`
      return {
        ...first,
        id: `${at}`,
        comparison: { ...comparison, verdict: { ...comparison.verdict, reason } },
      }
    })
    expect(annotationsOf({ ...report, benchmarks }, optionsWith())).toHaveLength(10)
  })
})

describe('the line of a step', () => {
  const long = `RUN go build -ldflags "-X main.version=1 -X main.commit=2" -o /out/api ./cmd/api && strip /out/api ${'x'.repeat(40)}`

  test.each([
    ['on one line', 'FROM a\nRUN go build "./x"\n', 'RUN go build "./x"', 2],
    ['over several lines', 'FROM a\n\nRUN a \\\n  && b\n', 'RUN a   && b', 3],
    [
      'with flags',
      'FROM a\nRUN --mount=type=cache,target=/x go build\n',
      'RUN --mount=type=cache,target=/x go build',
      2,
    ],
    ['of more than a hundred characters', `FROM a\n${long}\n`, long, 2],
    [
      'whose variables BuildKit filled in',
      'FROM a\nARG V=1\nRUN go build -tags $V ./x\nRUN make $V\n',
      'RUN go build -tags 1 ./x',
      3,
    ],
    ['that another one could be too', 'FROM a\nRUN make $V\nRUN make x\n', 'RUN make x', 3],
    ['of which BuildKit prints the words of a list', 'FROM a\nCOPY ["a b", "/x"]\n', 'COPY [a b, /x]', 2],
  ])('is found for a step %s', (_, text, step, line) => {
    expect(dockerfileLine(text, step)).toBe(line)
  })

  test.each([
    ['is written twice', 'FROM a AS b\nCOPY . .\nFROM a\nCOPY . .\n', 'COPY . .'],
    ['is not there', 'FROM a\nCOPY . .\n', 'RUN x'],
    ['two may be with other values', 'FROM a\nRUN make $A\nRUN make $B\n', 'RUN make x'],
    ['is in a file that is not a Dockerfile', 'FROM a\nRUN <<EOF\nx\n', 'RUN <<EOF'],
  ])('is not guessed for a step that %s', (_, text, step) => {
    expect(dockerfileLine(text, step)).toBeUndefined()
  })

  test('is found for a step that is so long that the output of engines was cut', () => {
    const args = 'x'.repeat(5_000)
    expect(dockerfileLine(`FROM a\nRUN ${args}\n`, `RUN ${args}`.slice(0, 4_096))).toBe(2)
    expect(dockerfileLine('FROM a\nRUN go build\n', 'RUN go')).toBeUndefined()
  })
})

const required = (line: string): string => `module a\n\ngo 1.26\n\nrequire (\n${line}\n)\n`

describe('the line of a module', () => {
  const goMod =
    'module a\n\ngo 1.26\n\nrequire b.example/c v1.2.3 // indirect\nrequire (\n\td.example/e/v2 v2.0.0\n)\n'

  test.each([
    ['alone', 'b.example/c v1.2.3', 5],
    ['in a block', 'd.example/e/v2 v2.0.0', 7],
  ])('is found where it stands %s', (_, module, line) => {
    const cause = moduleChange('module a\n\ngo 1.26\n', required(module)) ?? ''
    expect(goModLine(goMod, cause)).toBe(line)
  })

  test('is not known for another cause, or when the module is gone', () => {
    expect(goModLine(goMod, '')).toBeUndefined()
    expect(goModLine(goMod, 'only modules changed: b.example/c v1.2.4 in go.mod')).toBeUndefined()
    expect(goModLine(goMod, 'only modules changed: b.example/c and v1.2.3')).toBeUndefined()
  })

  test('is where the annotation stands', () => {
    const of = service('source-change')
    const report = judged({
      benchmarks: [of],
      measurements: pairs(
        of,
        Array.from({ length: 6 }, (_, at) => [4_000 + at, 9_000 + at] as const),
      ),
      onlyChange: 'only modules changed: d.example/e/v2 v2.0.0 and 3 more in go.mod',
    })
    const files = { dockerfile, goMod: { path: 'services/api/go.mod', text: goMod } }
    expect(annotationsOf(report, optionsWith(files))).toMatchObject([
      {
        message: expect.stringContaining('3 more in go.mod'),
        place: { file: 'services/api/go.mod', line: 7 },
      },
    ])
  })
})

test('annotations are written as the commands of the runner, whatever is in them', async () => {
  const written: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
  await emitAnnotations([
    {
      level: 'error',
      title: 'a, b: c',
      message: '100%\n::warning::x',
      place: { file: 'Dockerfile', line: 4 },
    },
    { level: 'notice', title: 'n', message: 'm', place: undefined },
  ])
  spy.mockRestore()
  expect(written.join('')).toBe(
    '::error title=a%2C b%3A c,file=Dockerfile,line=4::100%25%0A::warning::x\n::notice title=n::m\n',
  )
})
