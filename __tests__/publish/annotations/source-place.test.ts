import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Measurement } from '../../../src/model.ts'
import { failedSources } from '../../../src/publish/annotations/failed-source.ts'
import { namedLines } from '../../../src/publish/annotations/source-place.ts'
import { judged, service } from '../../support/comment-cases.ts'
import { cpuMs } from '../../support/cpu-time.ts'
import { build } from '../../support/report-builder.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const copiesAll = 'FROM golang AS build\nWORKDIR /src\nCOPY . .\nRUN go build ./...\n'
const goMod = 'module example.com/app\n\ngo 1.26\n'

type Case = {
  readonly message: string
  readonly log?: string
  readonly dockerfile?: string
  readonly context?: string
  readonly files: readonly string[]
}

/** The place in a checkout with these files of 20 lines each. */
const placeOf = async ({ message, log = '', dockerfile = copiesAll, context = '.', files }: Case) => {
  await using folder = await tempFolder()
  for (const file of files) {
    await mkdir(dirname(join(folder.path, file)), { recursive: true })
    await writeFile(join(folder.path, file), '\n'.repeat(19))
  }
  const of = service('cold')
  const failed: Measurement = { ...build(of), failure: { kind: 'failed', message, logTail: log } }
  const report = judged({ benchmarks: [of], measurements: [failed] })
  const sources = await failedSources({ ...report, builds: [failed] }, folder.path, {
    context,
    dockerfile,
    goMod,
  })
  const found = sources.get(message)
  return found === undefined ? undefined : `${found.path}:${found.line}`
}

describe('the file that a failed build names', () => {
  test.each<[string, Case, string]>([
    ['with ./', { message: './main.go:5:1: undefined: x (exit status 1)', files: ['main.go'] }, 'main.go:5'],
    [
      'below the folder',
      { message: 'cmd/x/main.go:5: undefined: x', files: ['cmd/x/main.go', 'main.go'] },
      'cmd/x/main.go:5',
    ],
    [
      'with an absolute path',
      { message: '/src/cmd/x/main.go:5:2: undefined: x', files: ['cmd/x/main.go', 'main.go'] },
      'cmd/x/main.go:5',
    ],
    ['of go vet', { message: 'vet: ./a.go:3:23: cannot use "x"', files: ['a.go'] }, 'a.go:3'],
    [
      'of TypeScript',
      { message: "web/a.ts(3,5): error TS2304: Cannot find name 'x'.", files: ['web/a.ts'] },
      'web/a.ts:3',
    ],
    [
      'in go.mod',
      { message: "go: errors parsing go.mod: /src/go.mod:3: invalid go version '1.2.3'", files: ['go.mod'] },
      'go.mod:3',
    ],
    [
      'in a Makefile',
      { message: 'Makefile:6: *** missing separator. Stop.', files: ['Makefile'] },
      'Makefile:6',
    ],
    [
      'in a context below the repository',
      {
        message: './main.go:5:1: undefined: x',
        context: 'services/api',
        files: ['services/api/main.go', 'main.go'],
      },
      'services/api/main.go:5',
    ],
    [
      'beside the folder of the step',
      {
        message: '../lib/x.go:7:1: undefined: x',
        dockerfile: 'FROM golang\nWORKDIR /src\nCOPY . .\nWORKDIR /src/svc\nRUN go build .\n',
        files: ['lib/x.go', 'svc/main.go'],
      },
      'lib/x.go:7',
    ],
    [
      'copied to another folder',
      {
        message: './main.go:5:1: undefined: x',
        dockerfile:
          'FROM golang\nWORKDIR /app\nCOPY go.mod go.sum ./\nCOPY services/api/ ./\nRUN go build .\n',
        files: ['services/api/main.go', 'go.mod'],
      },
      'services/api/main.go:5',
    ],
    [
      'in a folder of a variable',
      {
        message: '/build/cmd/main.go:5:1: undefined: x',
        dockerfile: 'FROM golang\nARG ROOT=/build\nWORKDIR ${ROOT}\nCOPY . $ROOT\nRUN go build ./cmd\n',
        files: ['cmd/main.go'],
      },
      'cmd/main.go:5',
    ],
    [
      'after cd',
      {
        message: './main.go:5:1: undefined: x',
        dockerfile: 'FROM golang\nWORKDIR /src\nCOPY . .\nRUN cd tools/gen && go build .\n',
        files: ['tools/gen/main.go'],
      },
      'tools/gen/main.go:5',
    ],
    [
      'with go -C',
      {
        message: './main.go:5:1: undefined: x',
        dockerfile: 'FROM golang\nWORKDIR /src\nCOPY . .\nRUN ["go", "-C", "tools", "build"]\n',
        files: ['tools/main.go'],
      },
      'tools/main.go:5',
    ],
    [
      'of a bind mount',
      {
        message: 'cmd/main.go:5:1: undefined: x',
        dockerfile: 'FROM golang\nWORKDIR /src\nRUN --mount=type=bind,target=. go build ./cmd\n',
        files: ['cmd/main.go'],
      },
      'cmd/main.go:5',
    ],
    [
      'in the GOPATH',
      {
        message: '/go/src/example.com/app/cmd/main.go:5:1: undefined: x',
        dockerfile: 'FROM golang\nWORKDIR $GOPATH/src/example.com/app\nADD . .\nRUN go build ./cmd\n',
        files: ['cmd/main.go'],
      },
      'cmd/main.go:5',
    ],
    [
      'in one of two folders, by the package that go names',
      {
        message: './main.go:5:1: undefined: x (exit status 1)',
        log: '#8 0.4 # example.com/app/svc\n#8 0.4 ./main.go:5:1: undefined: x\n',
        dockerfile: 'FROM golang\nWORKDIR /src\nCOPY . .\nRUN go vet . && cd svc && go build .\n',
        files: ['main.go', 'svc/main.go'],
      },
      'svc/main.go:5',
    ],
    [
      'of a test, by its package',
      {
        message: '--- FAIL: TestF (0.00s) a_test.go:5: got 1, want 2 (example.com/app/a) (exit status 1)',
        dockerfile: 'FROM golang\nWORKDIR /src\nCOPY . .\nRUN cd a && go test . && cd .. && go test ./...\n',
        files: ['a_test.go', 'a/a_test.go'],
      },
      'a/a_test.go:5',
    ],
  ])('is found %s', async (_, given, expected) => {
    expect(await placeOf(given)).toBe(expected)
  })

  test.each<[string, Case]>([
    ['it is in none', { message: 'go: updates to go.mod needed', files: ['go.mod'] }],
    ['it is not in the repository', { message: './gen.go:5:1: undefined: x', files: ['main.go'] }],
    ['it has fewer lines', { message: './main.go:21:1: undefined: x', files: ['main.go'] }],
    ['it is one of Go', { message: '/usr/local/go/src/main.go:5:1: x', files: ['main.go', 'src/main.go'] }],
    ['it is one of a module', { message: '/go/pkg/mod/a.b/c@v1.0.0/main.go:5:1: x', files: ['main.go'] }],
    ['it is outside the repository', { message: '../../etc/passwd.go:1:1: x', files: ['main.go'] }],
    [
      'two fit',
      {
        message: './main.go:5:1: undefined: x',
        dockerfile: 'FROM golang\nWORKDIR /src\nCOPY . .\nRUN go build . && cd svc && go build .\n',
        files: ['main.go', 'svc/main.go'],
      },
    ],
    ['it is an address', { message: 'dial tcp 10.0.0.1:53: refused', files: ['10.0.0.1'] }],
  ])('is not guessed when %s', async (_, given) => {
    expect(await placeOf(given)).toBeUndefined()
  })

  test('is not read through a link, and not in another commit than the head', async () => {
    await using folder = await tempFolder()
    await symlink('/etc/passwd', join(folder.path, 'main.go'))
    await writeFile(join(folder.path, 'other.go'), '\n'.repeat(9))
    const of = service('cold')
    const failed = (path: string): Measurement => ({
      ...build(of),
      failure: { kind: 'failed', message: `${path}:1:1: x`, logTail: '' },
    })
    const measurements = [failed('main.go'), failed('other.go')]
    const report = judged({ benchmarks: [of], measurements })
    const surroundings = { context: '.', dockerfile: copiesAll, goMod: undefined }
    const found = async () => [...(await failedSources(report, folder.path, surroundings)).keys()]
    expect(await found()).toEqual(['other.go:1:1: x'])
    await mkdir(join(folder.path, '.git'))
    await writeFile(join(folder.path, '.git/HEAD'), `${'0'.repeat(40)}\n`)
    expect(report.projects?.[0]?.head.commit).toMatch(/^[\da-f]{40}$/)
    expect(await found()).toEqual([])
  })

  test('is found in a time that grows with the length of the message only', () => {
    const surroundings = { context: '.', dockerfile: `FROM a\nRUN ${'cd '.repeat(20_000)}`, goMod }
    const before = cpuMs()
    for (const message of ['a:1'.repeat(30_000), `${'a/'.repeat(50_000)}x.go:1`, '/src'.repeat(30_000)])
      namedLines(message, message, surroundings)
    expect(cpuMs() - before).toBeLessThan(5_000)
  })
})
