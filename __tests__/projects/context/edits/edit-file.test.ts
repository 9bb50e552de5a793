import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../../../src/dockerfile/dockerfile.ts'
import {
  type EditCandidates,
  editCandidates,
  readEdit,
} from '../../../../src/projects/context/edits/edit-file.ts'
import { readRevision } from '../../../../src/projects/context/edits/main-packages.ts'
import { unstoppable } from '../../../../src/host/pauses.ts'
import type { IgnoreRules } from '../../../../src/projects/context/build-inputs/ignore-rules.ts'
import { emptyFolder, writeFiles } from '../../../support/test-files.ts'

type Files = Readonly<Record<string, string>>

const main = 'package main\n\nfunc main() {}\n'

const revision = async (files: Files, rules?: readonly IgnoreRules[]) => {
  const root = await emptyFolder()
  await writeFiles(root, files)
  return readRevision({ contextDir: root, dockerfilePath: join(root, 'Dockerfile') }, unstoppable, rules)
}

const candidatesOf = async (
  dockerfile: string,
  files: Files,
  others: { base?: Files; buildArgs?: Files; rules?: readonly IgnoreRules[] } = {},
) => {
  const { base, buildArgs = {}, rules } = others
  const revisions = [
    ...(base === undefined ? [] : [await revision(base, rules)]),
    await revision(files, rules),
  ]
  return editCandidates(revisions, readDockerfile(dockerfile, { platform: 'linux/amd64', buildArgs }))
}

const pathsOf = async (...args: Parameters<typeof candidatesOf>) =>
  (await candidatesOf(...args)).candidates.map(({ path }) => path)

const reasonsOf = ({ candidates }: EditCandidates) => candidates.map(({ path, reason }) => ({ path, reason }))

const three = {
  'go.mod': 'module example.com/shop\n\ngo 1.26\n',
  'main.go': main,
  'cmd/api/main.go': main,
  'cmd/worker/main.go': main,
  'internal/x/x.go': 'package x\n',
}

const after = (first: string) => [
  first,
  ...['main.go', 'cmd/api/main.go', 'cmd/worker/main.go'].filter((each) => each !== first),
]

describe('the package that the Dockerfile builds comes first', () => {
  test.for([
    ['WORKDIR /src\nCOPY . .\nRUN go build -o /app ./cmd/worker', 'cmd/worker/main.go'],
    [
      'WORKDIR /src\nCOPY . .\nRUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w" -tags x -o /app ./cmd/worker',
      'cmd/worker/main.go',
    ],
    ['WORKDIR /src\nCOPY . .\nRUN ["go", "build", "-o=/app", "./cmd/worker/"]', 'cmd/worker/main.go'],
    ['COPY . /src\nRUN cd /src/cmd/worker && go install', 'cmd/worker/main.go'],
    ['COPY . /src\nRUN go -C /src/cmd/worker build', 'cmd/worker/main.go'],
    ['COPY . /src\nRUN go build -C /src/cmd -o x ./worker', 'cmd/worker/main.go'],
    ['WORKDIR /src/cmd\nCOPY cmd .\nWORKDIR worker\nRUN go build', 'cmd/worker/main.go'],
    ['WORKDIR /src\nCOPY . .\nRUN go build example.com/shop/cmd/worker', 'cmd/worker/main.go'],
    ['WORKDIR /src\nCOPY . .\nRUN go build ./cmd/worker/main.go', 'cmd/worker/main.go'],
    ['WORKDIR /src\nCOPY . .\nRUN go build .', 'main.go'],
    ['WORKDIR /src\nCOPY . .\nRUN go build ./cmd/...', 'cmd/api/main.go'],
    ['ARG APP=worker\nWORKDIR /src\nCOPY . .\nRUN go build "./cmd/${APP}"', 'cmd/worker/main.go'],
    ['WORKDIR /src\nRUN --mount=target=. go build -o /app ./cmd/worker', 'cmd/worker/main.go'],
    [
      'WORKDIR /src\nRUN --mount=type=bind,source=cmd,target=/code go build -o /app /code/worker',
      'cmd/worker/main.go',
    ],
    ['WORKDIR /src\nCOPY go.mod ./\nCOPY cmd/worker/*.go ./w/\nRUN go build ./w', 'cmd/worker/main.go'],
    ['WORKDIR /src\nCOPY --from=code /src .\nRUN go build ./cmd/worker', 'cmd/worker/main.go'],
    [
      'COPY . /src\nWORKDIR /src\nRUN go test ./cmd/api && go install example.com/x@v1 && go build ./cmd/worker',
      'cmd/worker/main.go',
    ],
    ['RUN make', 'main.go'],
  ] as const)('%j: %s', async ([lines, first]) => {
    expect((await pathsOf(`FROM golang\n${lines}`, three))[0]).toBe(first)
    expect(new Set(await pathsOf(`FROM golang\n${lines}`, three))).toEqual(new Set(after(first)))
  })

  test('chosen by a build argument', async () => {
    const lines = 'ARG APP=api\nFROM golang\nARG APP\nCOPY . /s\nWORKDIR /s\nRUN go build ./cmd/$APP'
    const [first] = reasonsOf(await candidatesOf(lines, three))
    expect(first).toEqual({ path: 'cmd/api/main.go', reason: 'line 6 of the Dockerfile builds ./cmd/$APP' })
    expect((await pathsOf(lines, three, { buildArgs: { APP: 'worker' } }))[0]).toBe('cmd/worker/main.go')
  })

  test('in the order of the Dockerfile, from needed stages only', async () => {
    const lines = [
      'FROM golang AS base\nWORKDIR /s\nCOPY . .',
      'FROM base AS unused\nRUN go build ./cmd/api',
      'FROM base AS used\nRUN go build ./cmd/worker ./cmd/api',
      'FROM scratch\nCOPY --from=used /s/worker /',
    ]
    const candidates = reasonsOf(await candidatesOf(lines.join('\n'), three))
    expect(candidates.slice(0, 2)).toEqual([
      { path: 'cmd/worker/main.go', reason: 'line 7 of the Dockerfile builds ./cmd/worker' },
      { path: 'cmd/api/main.go', reason: 'line 7 of the Dockerfile builds ./cmd/api' },
    ])
  })
})

describe('an edit candidate', () => {
  const dockerfile = 'FROM golang\nCOPY . /s\nWORKDIR /s\nRUN go build'

  test('exists in both revisions', async () => {
    expect(await pathsOf(dockerfile, three, { base: { 'cmd/api/main.go': main } })).toEqual([
      'cmd/api/main.go',
    ])
  })

  test('belongs to a main package in both revisions', async () => {
    expect(
      await pathsOf(
        dockerfile,
        { 'a.go': main, 'b.go': main },
        { base: { 'a.go': 'package a\n', 'b.go': main } },
      ),
    ).toEqual(['b.go'])
  })

  test('is seen by an engine of the run', async () => {
    const others = ['main.go', 'cmd/worker/main.go']
    expect(await pathsOf(dockerfile, { ...three, '.dockerignore': 'cmd/api\n' })).toEqual(others)
    const forPodman = { ...three, '.containerignore': 'cmd/api\n' }
    expect(await pathsOf(dockerfile, forPodman, { rules: ['buildah', 'podman-4'] })).toEqual(others)
    expect(await pathsOf(dockerfile, forPodman, { rules: ['buildkit'] })).toContain('cmd/api/main.go')
  })

  test('may be what Buildah leaves out, which looks into no folder that ** excludes', async () => {
    // The ignore file that kubebuilder writes.
    const ignore = '**\n!**/*.go\n**/*_test.go\n!go.mod\n!go.sum\n'
    const files = { 'go.mod': 'module m\n', 'cmd/main.go': main, '.dockerignore': ignore }
    const built = 'FROM golang\nCOPY . .\nRUN go build -o manager cmd/main.go'
    for (const rules of [['buildkit', 'docker-20'], ['buildkit', 'buildah'], undefined] as const)
      expect(await pathsOf(built, files, rules === undefined ? {} : { rules })).toEqual(['cmd/main.go'])
    expect(await pathsOf(built, files, { rules: ['buildah', 'podman-4'] })).toEqual([])
  })

  test('is looked for although one kind of engine does not accept the ignore file', async () => {
    const files = { 'main.go': main, '.dockerignore': 'third_party/libstdc++/\n' }
    expect(await pathsOf(dockerfile, files)).toEqual(['main.go'])
    await expect(pathsOf(dockerfile, files, { rules: ['buildah'] })).rejects.toThrow('is not a pattern')
  })

  test('is a generated one only where the package has no other', async () => {
    const generated = `// Code generated by go-swagger; DO NOT EDIT.\n\n${main}`
    const built = 'FROM golang\nCOPY . .\nRUN go build -o /srv ./cmd/shop-server'
    expect(await pathsOf(built, { 'cmd/shop-server/main.go': generated })).toEqual([
      'cmd/shop-server/main.go',
    ])
    expect(
      await pathsOf(built, {
        'cmd/shop-server/main.go': generated,
        'cmd/shop-server/tls.go': 'package main\n',
      }),
    ).toEqual(['cmd/shop-server/tls.go'])
    // A tool of the project must not hide its program.
    const files = { 'cmd/gen/main.go': generated, 'app/main.go': main }
    expect(await pathsOf('FROM golang\nCOPY . .\nRUN ./build.sh', files)).toEqual([
      'cmd/gen/main.go',
      'app/main.go',
    ])
  })

  test('is not a test, not generated and not for another system', async () => {
    const files = {
      'a_test.go': main,
      'b.go': `// Code generated by x. DO NOT EDIT.\n\n${main}`,
      'c_windows.go': main,
      'd.go': `//go:build ignore\n\n${main}`,
      '_e.go': main,
      'f.go': main,
    }
    expect(await pathsOf(dockerfile, files)).toEqual(['f.go'])
  })

  test('comes later when it imports C, and earlier when it contains main()', async () => {
    const cgo = `package main\n\nimport "C"\n\nfunc main() {}\n`
    const files = { 'main.go': cgo, 'a.go': 'package main\n', 'b.go': main, 'cmd/x/main.go': main }
    expect(await pathsOf(dockerfile, files)).toEqual(['b.go', 'cmd/x/main.go', 'a.go'])
    // But not later than a package that the Dockerfile does not build.
    expect(await pathsOf(dockerfile, { 'main.go': cgo, 'cmd/x/main.go': main })).toEqual([
      'main.go',
      'cmd/x/main.go',
    ])
  })

  test('is searched for everywhere only when the usual places have none', async () => {
    const files = {
      'go.mod': 'module m\n',
      'services/a/main.go': main,
      'vendor/v/main.go': main,
      'other/go.mod': 'module o\n',
      'other/main.go': main,
    }
    expect(reasonsOf(await candidatesOf('FROM golang\nRUN make', files))).toEqual([
      { path: 'services/a/main.go', reason: 'it is a main package, in services/a' },
      { path: 'other/main.go', reason: 'it is a main package, in other' },
    ])
    expect(await pathsOf('FROM golang\nRUN make', { ...files, 'main.go': main })).toEqual(['main.go'])
  })

  test('is one of at most ten', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`cmd/c${index + 10}/main.go`, main]),
    )
    expect(await pathsOf('FROM golang', many)).toHaveLength(10)
  })

  test('may not exist, for a stated reason', async () => {
    expect(await candidatesOf('FROM golang', { 'a.go': 'package a\n' })).toEqual({
      candidates: [],
      reason: 'no file of a main package in the context is compiled for Linux and not ignored',
    })
    expect((await candidatesOf('FROM golang', three, { base: {} })).reason).toContain('in both revisions')
  })
})

const read = async (name: string) => {
  const files = { ...three, 'a_test.go': main, '.dockerignore': 'internal\n' }
  return readEdit(name, await revision(files))
}

describe('the file that the user names', () => {
  test('is used as it is, with its path normalized', async () => {
    expect(await read('./cmd//api/main.go')).toBe('cmd/api/main.go')
  })

  test.for([
    ['go.mod', 'not a Go file'],
    ['a_test.go', 'is a test'],
    ['nowhere.go', 'not in the context'],
    ['../x.go', 'inside the context'],
    ['/etc/x.go', 'inside the context'],
    ['internal/x/x.go', 'ignore file'],
  ] as const)('is refused when it is %s: %s', async ([name, reason]) => {
    await expect(read(name)).rejects.toThrow(new RegExp(`^edit: ${name.replaceAll('.', '\\.')} .*${reason}`))
  })
})

test.for(['', '.go'])('a package with a name that none can have is left to the build: %s', async (ending) => {
  const long = `FROM golang\nWORKDIR /src\nCOPY . .\nRUN go build ./${'a'.repeat(300)}${ending}\n`
  expect(await pathsOf(long, three)).toEqual(after('main.go'))
})
