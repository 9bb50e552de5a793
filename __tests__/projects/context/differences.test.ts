import { rename, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pausesFor } from '../../../src/host/pauses.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import type { Differences } from '../../../src/model.ts'
import { buildInputsDigest, changedFilesIn } from '../../../src/projects/context/build-inputs/build-inputs.ts'
import { compareLists } from '../../../src/projects/context/differences/changed-lines.ts'
import { differencesBetween } from '../../../src/projects/context/differences/differences.ts'
import { readUserBuild } from '../../../src/projects/context/user-build.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { vocabulary } from '../../support/vocabulary.ts'

type Files = Readonly<Record<string, string>>

const pause = pausesFor(new AbortController().signal)

/** The build arguments of each revision. */
type ArgumentPair = Readonly<Partial<Record<'base' | 'head', Readonly<Record<string, string>>>>>

type Options = {
  readonly paused?: typeof pause
  readonly args?: ArgumentPair
  /** Whether the Dockerfile is a link to another file of its folder. */
  readonly isLink?: boolean
}

/** The differences between two revisions with these files, in the folder `app` of their repository. */
const differences = async (
  base: Files,
  head: Files,
  rules: 'buildkit' | 'buildah' = 'buildkit',
  { paused = pause, args = {}, isLink = false }: Options = {},
) => {
  const inputs = readInputs({}, vocabulary)
  const read = async (files: Files, buildArgs: Readonly<Record<string, string>> = {}) => {
    const dir = await emptyFolder()
    const contextDir = join(dir, 'app')
    await writeFiles(contextDir, { Dockerfile: dockerfile, ...files })
    if (isLink) {
      await rename(join(contextDir, 'Dockerfile'), join(contextDir, 'Dockerfile.prod'))
      await symlink('Dockerfile.prod', join(contextDir, 'Dockerfile'))
    }
    const build = await readUserBuild({ dir, contextDir }, inputs, buildArgs)
    if (build === undefined) throw new Error('there is no Dockerfile')
    const question = {
      rules: [rules],
      dockerfile: build.dockerfile,
      target: undefined,
      settings: {},
      buildArgs: {},
      buildContexts: {},
    }
    return { dir, build, inputs: await buildInputsDigest(contextDir, build.dockerfilePath, question) }
  }
  const [before, after] = [await read(base, args.base), await read(head, args.head)]
  return differencesBetween(before, after, changedFilesIn(before.inputs, after.inputs), {
    rules,
    pause: paused,
  })
}

const dockerfile = 'FROM golang AS build\nCOPY . .\nRUN go build ./...\n'

const required = async (base: string, head: string): Promise<Differences['modules']> =>
  (await differences({ 'go.mod': base }, { 'go.mod': head })).modules

const replacedIn = async (base: string, head: string): Promise<Differences['modules']> =>
  (await differences({ 'go.work': `go 1.26\n${base}` }, { 'go.work': `go 1.26\n${head}` })).modules

describe('modules', () => {
  test('are new, changed or gone, in blocks and single lines', async () => {
    const base =
      'module m\n\nrequire a.example/a v1.0.0\n\nrequire (\n\tb.example/b v1.0.0\n\tc.example/c v1.0.0\n)\n'
    const head =
      'module m\n\nrequire (\n\ta.example/a v1.0.0\n\tb.example/b v1.1.0 // indirect\n\t"d.example/d" v0.1.0\n)\n'
    expect(await required(base, head)).toEqual([
      {
        path: 'b.example/b',
        version: 'v1.1.0',
        change: 'changed',
        indirect: true,
        file: 'app/go.mod',
        line: 5,
      },
      { path: 'd.example/d', version: 'v0.1.0', change: 'new', indirect: false, file: 'app/go.mod', line: 6 },
      {
        path: 'c.example/c',
        version: 'v1.0.0',
        change: 'gone',
        indirect: false,
        file: 'app/go.mod',
        line: 7,
      },
    ])
  })

  test('are read file by file, between which signals arrive', async () => {
    const folders = Array.from({ length: 30 }, (_, at) => `m${at}/go.mod`)
    const withText = (text: string): Files => Object.fromEntries(folders.map((path) => [path, text]))
    const pausesWith = async (head: string): Promise<number> => {
      let pauses = 0
      const paused = async (): Promise<void> => void (pauses += 1)
      await differences(withText('module m\n'), withText(head), 'buildkit', { paused })
      return pauses
    }
    const unchanged = await pausesWith('module m\n')
    expect(await pausesWith('module m\n\n')).toBeGreaterThanOrEqual(unchanged + folders.length)
  })

  test('differ by what replaces them', async () => {
    const base = 'module m\nrequire a.example/a v1.0.0\n'
    expect(await required(base, `${base}replace a.example/a v1.0.0 => ./a\n`)).toMatchObject([
      { path: 'a.example/a', version: 'v1.0.0 => ./a', change: 'changed', line: 3 },
    ])
    expect(await required(`${base}replace a.example/a => ./a\n`, base)).toMatchObject([
      { version: 'v1.0.0', change: 'changed', line: 2 },
    ])
    expect(await required(base, `${base}replace (\n  other.example/x => ./x\n)\n`)).toEqual([])
  })

  test('differ by what a go.work replaces', async () => {
    const [one, two] = ['replace a.example/a => ./one\n', 'replace a.example/a => ./two\n']
    const changed = { path: 'a.example/a', change: 'changed', indirect: false, file: 'app/go.work' }
    expect(await replacedIn(one, two)).toEqual([{ ...changed, version: '=> ./two', line: 2 }])
    expect(await replacedIn('', `\n${two}`)).toEqual([{ ...changed, version: '=> ./two', line: 3 }])
    expect(await replacedIn(one, '')).toEqual([{ ...changed, version: 'not replaced', line: 1 }])
    expect(await replacedIn(one, `use .\n${one}`)).toEqual([])
    const fork = 'replace a.example/a v1.0.0 => b.example/b v1.1.0\n'
    expect(await replacedIn(one, `${one}${fork}`)).toMatchObject([
      { version: 'v1.0.0 => b.example/b v1.1.0' },
    ])
  })
})

test('imports of changed Go files are named with their lines, those of tests and of comments are not', async () => {
  const { imports, files } = await differences(
    { 'go.mod': 'module m\n', 'x/x.go': 'package x\n\nimport "fmt"\n', 'x/x_test.go': 'package x\n' },
    {
      'go.mod': 'module m\n',
      'x/x.go': 'package x\n\nimport (\n\t// "os"\n\tk "k8s.io/client-go/rest"\n)\n',
      'x/x_test.go': 'package x\n\nimport "testing"\n',
      'y.go': 'package y\n\nimport "net/http"\n',
    },
  )
  expect(imports).toEqual([
    { path: 'k8s.io/client-go/rest', change: 'new', file: 'app/x/x.go', line: 5 },
    { path: 'fmt', change: 'gone', file: 'app/x/x.go', line: 3 },
    { path: 'net/http', change: 'new', file: 'app/y.go', line: 3 },
  ])
  expect(files).toEqual([
    { path: 'x/x.go', change: 'changed', package: 'm/x' },
    { path: 'x/x_test.go', change: 'changed', package: 'm/x' },
    { path: 'y.go', change: 'new', package: 'm' },
  ])
})

test('changed files have the import paths of their folders, of the nearest module above them', async () => {
  const [base, head] = ['1', '2'].map((text) => ({
    'go.mod': 'module example.com/app\n',
    'libs/log/go.mod': 'module example.com/log\n',
    ...Object.fromEntries(
      ['main.go', 'data/a/b.json', 'libs/log/log.go', 'libs/log/sub/x.go', 'vendor/a/a.go'].map((path) => [
        path,
        text,
      ]),
    ),
  }))
  const { files } = await differences(base ?? {}, head ?? {})
  expect(files.map((each) => [each.path, each.package])).toEqual([
    ['data/a/b.json', 'example.com/app/data/a'],
    ['libs/log/log.go', 'example.com/log'],
    ['libs/log/sub/x.go', 'example.com/log/sub'],
    ['main.go', 'example.com/app'],
    ['vendor/a/a.go', undefined],
  ])
  const gone = { 'go.mod': 'module example.com/app\n', 'old/x.go': 'package old\n' }
  expect((await differences(gone, {})).files).toContainEqual({
    path: 'old/x.go',
    change: 'gone',
    package: 'example.com/app/old',
  })
})

const compared = async (base: string, head: string) => {
  const both = { 'go.mod': 'module m\n' }
  const found = await differences({ ...both, Dockerfile: base }, { ...both, Dockerfile: head })
  return found.instructions
}

const compilers = async (...runs: readonly string[]) => {
  const written = ['FROM golang', ...runs].join('\n')
  return (await compared(written, written)).flatMap(({ text, compiles }) => (compiles === true ? [text] : []))
}

const replacedBy = async (base: readonly string[], head: readonly string[]) => {
  const found = await compared(['FROM golang', ...base].join('\n'), ['FROM golang', ...head].join('\n'))
  return found.flatMap(({ text, before, change }) => (change === undefined ? [] : [[text, before ?? change]]))
}

describe('instructions', () => {
  test('that were moved, changed, added and removed are told apart', async () => {
    const base =
      'FROM golang AS build\nCOPY go.mod ./\nRUN go mod download\nCOPY . .\nENV A=1\nRUN go build ./...\nFROM scratch\nCOPY --from=build /a /a\n'
    const head =
      'FROM golang AS build\nCOPY . .\nCOPY go.mod ./\nRUN go mod download\nRUN go build -race ./...\nFROM scratch\nUSER 1\nCOPY --from=build /a /a\n'
    expect(await compared(base, head)).toEqual([
      { text: 'FROM golang AS build', line: 1, stage: 0 },
      { text: 'COPY . .', line: 2, stage: 0, change: 'moved', takes: ['Dockerfile'] },
      { text: 'COPY go.mod ./', line: 3, stage: 0 },
      { text: 'RUN go mod download', line: 4, stage: 0 },
      {
        text: 'RUN go build -race ./...',
        line: 5,
        stage: 0,
        change: 'changed',
        before: 'RUN go build ./...',
        compiles: true,
      },
      { text: 'FROM scratch', line: 6, stage: 1 },
      { text: 'USER 1', line: 7, stage: 1, change: 'new' },
      { text: 'COPY --from=build /a /a', line: 8, stage: 1 },
      { text: 'ENV A=1', line: 5, stage: 0, change: 'gone' },
    ])
  })

  test('replace those that have most of their words, not the first of their name', async () => {
    const [check, build] = ['RUN go test ./...', 'RUN go build -o /app ./cmd/app']
    expect(await replacedBy([build], ['RUN ./generate.sh', `${build} ./cmd/b`])).toEqual([
      ['RUN ./generate.sh', 'new'],
      [`${build} ./cmd/b`, build],
    ])
    expect(await replacedBy([check, build], [`${build} -race`])).toEqual([
      [`${build} -race`, build],
      [check, 'gone'],
    ])
    // Split into two: the rest of it is new.
    expect(await replacedBy([`${check} && ${build.slice(4)}`], [check, build])).toHaveLength(2)
    expect(await replacedBy(['RUN a', 'RUN b'], ['RUN c', 'RUN d'])).toEqual([
      ['RUN c', 'RUN a'],
      ['RUN d', 'RUN b'],
    ])
  })

  test('that differ only in a heredoc differ', async () => {
    const [base, head] = ['one', 'two'].map((word) => `FROM golang\nRUN <<EOF\necho ${word}\nEOF\n`)
    expect(await compared(base ?? '', head ?? '')).toMatchObject([
      {},
      { text: 'RUN <<EOF', change: 'changed' },
    ])
  })

  test('have the changed files that they take', async () => {
    const written = 'FROM golang\nCOPY cmd cmd\nCOPY *.md ./\nRUN --mount=type=bind,target=. go build ./cmd\n'
    const { instructions } = await differences(
      { Dockerfile: written, 'cmd/main.go': 'a', 'README.md': '' },
      { Dockerfile: written, 'cmd/main.go': 'b', 'README.md': '' },
    )
    expect(instructions.map(({ takes }) => takes)).toEqual([
      undefined,
      ['cmd/main.go'],
      undefined,
      ['cmd/main.go'],
    ])
  })

  test('compile Go where that is certain, else where it may be', async () => {
    expect(await compilers('RUN ./generate.sh', 'RUN go build')).toEqual(['RUN go build'])
    expect(await compilers('RUN apk add git', 'RUN make')).toEqual(['RUN make'])
  })
})

describe('the context', () => {
  const modules = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`web/node_modules/m${at}/index.js`, 'x'.repeat(1_000)]),
  )

  test('names the folder that only one ignore file leaves out', async () => {
    const found = await differences(
      { ...modules, 'main.go': '', '.dockerignore': '# what is not needed\nweb/node_modules\n' },
      { ...modules, 'main.go': '', '.dockerignore': '# what is not needed\n' },
    )
    expect(found.context).toEqual({
      base: { files: 3, bytes: dockerfile.length + 38 },
      head: { files: 23, bytes: dockerfile.length + 21 + 20_000 },
      changed: [
        { path: 'web/node_modules', files: 20, bytes: 20_000, ignored: 'in-base' },
        { path: '.dockerignore', files: 0, bytes: -17 },
      ],
    })
    expect(found.ignore).toEqual([
      { pattern: 'web/node_modules', change: 'gone', file: 'app/.dockerignore', line: 2 },
    ])
  })

  test('that grew by new files is not a matter of ignore files', async () => {
    const { context } = await differences({ 'main.go': '' }, { 'main.go': '', ...modules })
    expect(context.changed).toEqual([{ path: 'web/node_modules', files: 20, bytes: 20_000 }])
  })

  test('is what the engine sees by its own rules', async () => {
    const ignoring = { ...modules, '.containerignore': 'web\n' }
    const byBuildah = await differences(modules, ignoring, 'buildah')
    expect(byBuildah.context.changed[0]).toEqual({
      path: 'web/node_modules',
      files: -20,
      bytes: -20_000,
      ignored: 'in-head',
    })
    const byBuildKit = await differences(modules, ignoring)
    expect(byBuildKit.context.changed).toEqual([{ path: '.containerignore', files: 1, bytes: 4 }])
  })
})

test('two lists without anything in common are gone and new', () => {
  expect(compareLists(['a'], ['b', 'c'])).toEqual([
    { index: 0, change: 'new' },
    { index: 1, change: 'new' },
    { index: 0, change: 'gone' },
  ])
  expect(compareLists([], [])).toEqual([])
})

const goneIn = (base: readonly string[], head: readonly string[]) =>
  compareLists(base, head).flatMap(({ index, change }) => (change === 'gone' ? index : []))

test('an element that the base has twice, and the head once, is gone once', () => {
  expect(goneIn(['a', 'b', 'a', 'c'], ['a', 'b', 'c'])).toEqual([2])
  expect(goneIn(['a', 'b'], ['b', 'a'])).toEqual([])
  expect(goneIn(['a', 'a', 'b'], ['b', 'a'])).toHaveLength(1)
})

const settings = async (base: Files, head: Files, args: ArgumentPair = {}) =>
  (await differences(base, head, 'buildkit', { args })).settings

/** A Dockerfile that is built on a version of Go, with more stages in front. */
const builtOn = (version: string, more = '') =>
  `ARG GO=${version}\n${more}FROM golang:$GO AS build\nRUN go build ./...\nFROM alpine:3.22\nCOPY --from=build /a /a\n`

describe('settings', () => {
  test('are the go line and the toolchain line of go.mod and go.work', async () => {
    const base = { 'go.mod': 'module m\ngo 1.25\n', 'go.work': 'go 1.25\nuse .\n' }
    const head = { 'go.mod': 'module m\ngo 1.25\ntoolchain go1.26.8\n', 'go.work': 'go 1.26\nuse .\n' }
    expect(await settings(base, head)).toEqual([
      { kind: 'toolchain', name: 'app/go.mod', file: 'app/go.mod', line: 3, change: 'new', after: '1.26.8' },
      {
        kind: 'go',
        name: 'app/go.work',
        file: 'app/go.work',
        line: 1,
        change: 'changed',
        before: '1.25',
        after: '1.26',
      },
    ])
    expect(await settings(base, base)).toEqual([])
  })

  test('are not the go lines of a module that is new or gone', async () => {
    const alone = { 'go.mod': 'module m\n' }
    const withModule = { ...alone, 'dep/go.mod': 'module dep\n\ngo 1.26\n' }
    expect(await settings(alone, withModule)).toEqual([])
    expect(await settings(withModule, alone)).toEqual([])
  })

  test('are base images with their variables resolved, by the names of their stages', async () => {
    const head = builtOn('1.26', 'FROM busybox AS tools\nRUN true\n').replace('alpine:3.22', 'alpine:3.23')
    const found = await settings(
      { Dockerfile: builtOn('1.25') },
      { Dockerfile: head.replace('COPY --from=build', 'COPY --from=tools /b /b\nCOPY --from=build') },
    )
    expect(found).toEqual([
      {
        kind: 'image',
        name: 'build',
        file: 'app/Dockerfile',
        line: 4,
        compiles: true,
        change: 'changed',
        before: 'golang:1.25',
        after: 'golang:1.26',
      },
      {
        kind: 'image',
        name: 'stage 2',
        file: 'app/Dockerfile',
        line: 6,
        change: 'changed',
        before: 'alpine:3.22',
        after: 'alpine:3.23',
      },
    ])
  })

  test('are build arguments, without their values', async () => {
    const args = { base: { A: 'secret', B: 'same', C: 'x' }, head: { A: 'other', B: 'same', D: 'y' } }
    expect(await settings({}, {}, args)).toEqual([
      { kind: 'argument', name: 'A', change: 'changed' },
      { kind: 'argument', name: 'C', change: 'gone' },
      { kind: 'argument', name: 'D', change: 'new' },
    ])
  })
})

test('of a Dockerfile that is a link are those of the file that it leads to', async () => {
  const head = dockerfile.replace('RUN', 'ENV GOMAXPROCS=1\nRUN')
  const { instructions } = await differences({}, { Dockerfile: head }, 'buildkit', { isLink: true })
  expect(instructions.map(({ text, change }) => [text, change])).toEqual([
    ['FROM golang AS build', undefined],
    ['COPY . .', undefined],
    ['ENV GOMAXPROCS=1', 'new'],
    ['RUN go build ./...', undefined],
  ])
})
