import { appendFile, chmod, mkdir, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../../../src/dockerfile/dockerfile.ts'
import {
  buildInputsDigest,
  differingInputs,
} from '../../../../src/projects/context/build-inputs/build-inputs.ts'
import { sourcesOf } from '../../../../src/projects/context/build-inputs/copy-sources.ts'
import type { IgnoreRules } from '../../../../src/projects/context/build-inputs/ignore-rules.ts'
import { emptyFolder, writeFiles } from '../../../support/test-files.ts'

type Project = {
  readonly files?: Readonly<Record<string, string>>
  readonly rules?: readonly IgnoreRules[]
  readonly buildArgs?: Readonly<Record<string, string>>
  readonly target?: string
}

const tree = {
  'go.mod': 'module m\n',
  'main.go': 'package main\n',
  'cmd/api/main.go': 'package main\n',
  'cmd/web/main.go': 'package main\n',
  'docs/a.md': 'a',
  'docs/deep/b.md': 'b',
  'README.md': 'read',
  'other/x.txt': 'x',
}

type Change = (root: string) => Promise<unknown>

const edit =
  (path: string): Change =>
  async (root) => {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await appendFile(join(root, path), 'more\n')
  }

/** What a build of this Dockerfile takes differently after a change. */
const differenceAfter = async (
  dockerfile: string,
  change: Change,
  {
    files = {},
    rules = ['buildkit', 'docker-20', 'buildah', 'podman-4'],
    buildArgs = {},
    target,
  }: Project = {},
) => {
  const [root, lib] = [await emptyFolder(), await emptyFolder()]
  await writeFiles(root, { ...tree, ...files, Dockerfile: dockerfile })
  await writeFiles(lib, { 'lib.go': 'package lib\n', 'NOTES.md': 'n' })
  const buildContexts = { lib }
  const read = () =>
    buildInputsDigest(root, join(root, 'Dockerfile'), {
      rules,
      dockerfile: readDockerfile(dockerfile, { buildArgs, buildContexts, platform: 'linux/amd64', target }),
      target,
      settings: {},
      buildArgs,
      buildContexts,
    })
  const before = await read()
  await change(root)
  await change(lib)
  return differingInputs(before, await read(), 99)
}

const readme = edit('README.md')

describe('an edit of README.md changes nothing with', () => {
  test.for<readonly [string, Project?]>([
    ['FROM golang\nCOPY go.mod *.go ./'],
    ['FROM golang\nCOPY ["go.mod", "main.go", "./"]'],
    ['FROM golang\nCOPY "main.go" ./'],
    ['FROM golang\nCOPY cmd/ ./cmd/'],
    ['FROM golang\nCOPY ./cmd/../go.mod /'],
    ['FROM golang\nCOPY /cmd/*/main.go ./'],
    ['FROM golang\nCOPY [a-m]*.go ./'],
    ['FROM golang\nCOPY ../go.mod ./'],
    ['FROM golang\nADD cmd /src/cmd'],
    ['FROM golang\nADD https://example.com/README.md /'],
    ['FROM golang\nADD git@github.com:some/thing.git /'],
    ['FROM golang\nCOPY <<EOF /x\ntext\nEOF'],
    ['FROM golang\nRUN <<EOF\ncat README.md\nEOF'],
    ['FROM golang AS a\nCOPY cmd /cmd\nFROM scratch\nCOPY --from=a . /'],
    ['FROM scratch\nCOPY --from=golang README.md /'],
    ['FROM golang\nRUN --mount=type=bind,source=cmd,target=/cmd go build ./cmd/api'],
    ['FROM golang\nRUN --mount=source=go.mod,target=go.mod go mod download'],
    ['FROM golang\nRUN --mount=type=bind,source=go.mod,target=go.mod,readonly go mod download'],
    ['FROM golang\nRUN --mount=type=bind,src=go.mod,dst=go.mod,ro=true go mod download'],
    ['FROM golang\nRUN --mount=type=cache,target=/root/.cache go build'],
    ['FROM golang\nRUN --mount=type=secret,id=README.md --mount=type=ssh go build'],
    ['FROM golang\nARG APP=api\nCOPY cmd/${APP} ./'],
    ['FROM golang\nARG APP\nCOPY cmd/$APP ./', { buildArgs: { APP: 'api' } }],
    ['ARG APP=web\nFROM golang\nARG APP\nCOPY cmd/$APP ./'],
    ['FROM golang\nENV APP="api" DIR=cmd\nCOPY $DIR/$APP ./'],
    ['FROM golang\nCOPY --chown=1:1 --link go.mod ./'],
    ['FROM golang\nCOPY --parents ./cmd/./**/*.go ./'],
    ['FROM golang\nCOPY --parents **/*.go ./'],
    ['FROM golang\nCOPY --exclude=*.md . ./'],
    ['FROM golang\nCOPY --exclude=README.md --exclude=docs . ./'],
    ['# syntax=docker/dockerfile:1-labs\nFROM golang\nCOPY go.mod ./'],
    ['FROM golang\nCOPY . .', { files: { '.dockerignore': '*.md' } }],
    ['FROM golang\nCOPY . .', { files: { '.containerignore': '*.md' }, rules: ['buildah', 'podman-4'] }],
    [
      'FROM golang\nRUN --mount=target=. go build',
      { files: { '.dockerignore': '*.md' }, rules: ['buildkit'] },
    ],
    ['FROM golang AS unused\nCOPY . .\nFROM scratch\nCOPY go.mod /', { rules: ['buildkit', 'docker-20'] }],
    ['FROM golang AS a\nCOPY go.mod .\nFROM golang\nCOPY . .', { target: 'a' }],
  ])('%j', async ([dockerfile, project]) => {
    expect(await differenceAfter(dockerfile, readme, project)).toEqual([])
  })
})

describe('an edit of README.md counts with', () => {
  test.for<readonly [string, Project?]>([
    ['FROM golang\nCOPY . .'],
    ['FROM golang\nCOPY ./ ./'],
    ['FROM golang\nCOPY / ./'],
    ['FROM golang\nCOPY cmd/.. ./'],
    ['FROM golang\nCOPY * ./'],
    ['FROM golang\nCOPY *.md ./'],
    ['FROM golang\nCOPY READ?E.md [[:upper:]]* ./'],
    ['FROM golang\nADD R* /'],
    ['FROM golang\ncopy README.md /'],
    ['FROM golang\nCOPY go.mod \\\n  README.md \\\n  ./'],
    ['FROM golang\nCOPY go.mod <<EOF README.md /x/\ntext\nEOF'],
    ['FROM golang\nRUN --mount=type=bind,target=/src go build'],
    ['FROM golang\nRUN --mount=target=. go build'],
    ['FROM golang\nRUN --mount=type=bind,source=cmd,target=/cmd,rw go build'],
    ['FROM golang\nRUN --mount=type=bind,source=cmd,target=/cmd,ro=false go build'],
    ['FROM golang\nCOPY go.mod ./', { buildArgs: { BUILDKIT_SYNTAX: 'example.com/frontend' } }],
    ['FROM golang\nRUN --mount=type=bind,source=$UNKNOWN,target=/x go build'],
    ['FROM golang\nCOPY $UNKNOWN ./'],
    ['FROM golang\nCOPY ${UNKNOWN:-cmd} ./'],
    ['FROM golang\nARG APP\nCOPY cmd/$APP ./'],
    ['FROM golang\nENV APP=$UNKNOWN\nCOPY cmd/$APP ./'],
    ['FROM golang\nENV APP=README.md\nARG APP=go.mod\nCOPY $APP ./'],
    ['FROM golang AS a\nARG APP=README.md\nFROM a\nCOPY $APP ./'],
    ['FROM golang\nCOPY "$UNKNOWN" ./'],
    ['FROM golang\nCOPY cmd\\ x ./'],
    ['FROM golang\nCOPY nothing-like-this ./'],
    ['FROM golang\nCOPY nothing* ./'],
    ['FROM golang\nCOPY --from=$STAGE /x /'],
    ['FROM golang\nCOPY --exclude=*.txt . .'],
    ['FROM golang\nCOPY --exclude=*.md --exclude=!README.md . .'],
    ['FROM golang AS a\nONBUILD COPY . .\nFROM a'],
    ['FROM example.com/go:1-onbuild'],
    ['# syntax=example.com/frontend\nFROM golang\nCOPY go.mod .'],
    ['FROM golang AS unused\nCOPY . .\nFROM scratch\nCOPY go.mod /', { rules: ['buildah'] }],
    ['FROM golang AS unused\nCOPY . .\nFROM scratch\nCOPY go.mod /', { rules: ['kaniko'] }],
    // It matches wildcards with the name of the context itself, `.`, too.
    ['FROM golang\nCOPY go.mod .* ./', { rules: ['kaniko'] }],
    ['FROM golang\nCOPY ? ./', { rules: ['kaniko'] }],
    ['FROM golang\nCOPY ./[!a] ./', { rules: ['buildkit', 'kaniko'] }],
    ['FROM golang\nCOPY . .', { files: { '.containerignore': '*.md' } }],
    ['FROM golang\nCOPY . .', { files: { '.containerignore': 'x', '.dockerignore': '*.md' } }],
    // Buildah mounts the folder itself.
    [
      'FROM golang\nRUN --mount=target=. go build',
      { files: { '.dockerignore': '*.md' }, rules: ['buildah'] },
    ],
    // One version hides it, the other does not.
    [
      'FROM golang\nCOPY . .',
      { files: { '.dockerignore': 'a\n(b\n*.md' }, rules: ['buildkit', 'docker-20'] },
    ],
  ])('%j', async ([dockerfile, project]) => {
    expect(await differenceAfter(dockerfile, readme, project)).toContain('README.md')
  })
})

describe('of a file that is copied', () => {
  test.for<readonly [string, Change, readonly string[]]>([
    ['COPY go.mod ./', edit('go.mod'), ['go.mod']],
    ['COPY cmd ./', edit('cmd/web/new.go'), ['cmd/web/new.go']],
    ['COPY cmd/*/main.go ./', edit('cmd/web/main.go'), ['cmd/web/main.go']],
    ['COPY cmd/*/main.go ./', edit('cmd/web/other.go'), []],
    ['COPY cmd/* ./', edit('cmd/web/other.go'), ['cmd/web/other.go']],
    ['COPY d* ./', edit('docs/deep/b.md'), ['docs/deep/b.md']],
    ['COPY --exclude=deep docs ./', edit('docs/deep/b.md'), ['docs/deep/b.md']],
    ['COPY --exclude=**/deep docs ./', edit('docs/deep/b.md'), []],
    ['COPY go.mod ./', (root) => chmod(join(root, 'go.mod'), 0o700), ['go.mod']],
    ['COPY cmd ./', (root) => chmod(join(root, 'cmd/web'), 0o700), ['cmd/web']],
    ['COPY cmd ./', (root) => mkdir(join(root, 'cmd/empty')), ['cmd/empty']],
    ['COPY cmd ./', (root) => symlink('x', join(root, 'cmd/link')), ['cmd/link']],
    ['COPY cmd ./', (root) => symlink('x', join(root, 'link')), []],
    ['COPY --from=lib lib.go ./', edit('lib.go'), ['build context lib, file lib.go']],
    ['COPY --from=lib lib.go ./', edit('NOTES.md'), []],
    ['RUN --mount=from=lib,target=/lib go build', edit('NOTES.md'), ['build context lib, file NOTES.md']],
    ['RUN --mount=from=lib,source=lib.go,target=/l go build', edit('NOTES.md'), []],
    ['COPY --from=other lib.go ./', edit('lib.go'), []],
  ])('%s: a change counts, or not', async ([instruction, change, expected]) => {
    const ofBoth: Change = (root) => change(root).catch(() => undefined)
    expect(await differenceAfter(`FROM golang\n${instruction}\n`, ofBoth)).toEqual(expected)
  })

  test.for<readonly [IgnoreRules, readonly string[]]>([
    ['podman-4', ['docs/a.md']],
    ['buildah', ['docs/a.md']],
    ['docker-20', []],
  ])('%s: a source in an ignored folder is opened directly, or not: %j', async ([rules, expected]) => {
    const project = { files: { '.dockerignore': '*\n!*/*.md\n' }, rules: [rules] }
    // Buildah finds the second one in later versions only.
    for (const source of ['*/*.md', '.'])
      expect(await differenceAfter(`FROM golang\nCOPY ${source} ./\n`, edit('docs/a.md'), project)).toEqual(
        expected,
      )
    const without = { ...project, files: { '.dockerignore': '*\n!*.md\n' } }
    expect(await differenceAfter('FROM golang\nCOPY . ./\n', edit('docs/a.md'), without)).toEqual([])
  })

  test('a base image that is a folder counts as a whole', async () => {
    const changed = await differenceAfter('FROM lib\nCOPY go.mod ./\n', edit('NOTES.md'))
    expect(changed).toEqual(['build context lib, file NOTES.md'])
  })

  test.for([
    ['COPY link ./', true],
    ['COPY link/x.txt ./', true],
    ['COPY l* ./', true],
    ['COPY dir/x.txt ./', true],
    ['COPY **/x.txt ./', true],
    ['COPY src/**/*.go ./', true],
    ['COPY src/**/x.* ./', true],
    ['COPY src/deep/**/*.txt ./', true],
    ['COPY src/**/deep/** ./', true],
    ['COPY --parents src/**/*.go ./', true],
    ['ADD src/**/link.go ./', true],
    ['COPY src/*/*.go ./', true],
    ['COPY src/[!/*.go ./', true],
    ['RUN --mount=source=src/deep/link.go,target=/x go build', true],
    // No link is met, or it stays a link in a folder that is copied.
    ['COPY cmd/**/*.go ./', false],
    ['COPY src ./', false],
    ['COPY src/deep ./', false],
    ['COPY plain/**/*.go ./', false],
  ] as const)('%s through a link: everything counts: %j', async ([instruction, expected]) => {
    const root = await emptyFolder()
    for (const link of ['link', 'dir']) await symlink('other', join(root, link))
    await writeFiles(root, {
      ...tree,
      'src/deep/a.go': '',
      'plain/a/a.go': '',
      Dockerfile: `FROM golang\n${instruction}\n`,
    })
    await symlink('../../main.go', join(root, 'src/deep/link.go'))
    await symlink('../other', join(root, 'src/out'))
    await symlink('../../other/x.txt', join(root, 'src/deep/y.txt'))
    await symlink('nowhere', join(root, 'plain/a/a.txt'))
    const dockerfile = readDockerfile(`FROM golang\n${instruction}\n`, { platform: 'linux/amd64' })
    const { inputs } = await buildInputsDigest(root, join(root, 'Dockerfile'), {
      rules: ['buildkit'],
      dockerfile,
      target: undefined,
      settings: {},
      buildArgs: {},
      buildContexts: {},
    })
    expect(inputs.has('file README.md')).toBe(expected)
  })
})

describe('beside files', () => {
  test('a build argument counts when an ARG has its name, or when every engine knows it', async () => {
    const root = await emptyFolder()
    const text = 'ARG BASE\nFROM $BASE\nARG VERSION\nCOPY go.mod ./\n'
    await writeFiles(root, { ...tree, Dockerfile: text })
    const buildArgs = { BASE: 'golang', VERSION: '1', OTHER: '2', https_proxy: 'http://x' }
    const { inputs } = await buildInputsDigest(root, join(root, 'Dockerfile'), {
      rules: ['buildkit'],
      dockerfile: readDockerfile(text, { buildArgs, platform: 'linux/amd64' }),
      target: undefined,
      settings: {},
      buildArgs,
      buildContexts: {},
    })
    expect([...inputs.keys()].filter((name) => name.startsWith('build argument'))).toEqual([
      'build argument BASE',
      'build argument VERSION',
      'build argument https_proxy',
    ])
  })

  test('the ignore file counts, also when nothing copies it', async () => {
    const changed = await differenceAfter('FROM golang\nCOPY go.mod ./\n', edit('.dockerignore'), {
      files: { '.dockerignore': 'docs\n' },
    })
    expect(changed).toEqual(['.dockerignore'])
  })

  test.for<readonly [string, string, boolean]>([
    ['COPY . .', '', true],
    ['COPY . .', '.git', false],
    ['COPY . .', '*\n!**/*.go', false],
    ['COPY . .', '.git\n!.git/HEAD', true],
    ['COPY * ./', '', true],
    ['COPY *.go ./', '', false],
    ['COPY .git/HEAD ./', '', true],
    ['RUN --mount=target=. go build', '', true],
    ['RUN --mount=source=cmd,target=cmd go build', '', false],
  ])('%s with the ignore file %j takes something of .git: %j', async ([instruction, ignored, expected]) => {
    const root = await emptyFolder()
    const text = `FROM golang\n${instruction}\n`
    await writeFiles(root, { ...tree, Dockerfile: text, '.dockerignore': ignored, '.git/HEAD': 'ref' })
    const { takesGit } = await buildInputsDigest(root, join(root, 'Dockerfile'), {
      rules: ['buildkit'],
      dockerfile: readDockerfile(text, { platform: 'linux/amd64' }),
      target: undefined,
      settings: {},
      buildArgs: {},
      buildContexts: {},
    })
    expect(takesGit).toBe(expected)
    await rm(join(root, '.git'), { recursive: true })
  })
})

test.for([
  'FROM acme/go-builder\nCMD ["/app"]\n',
  'FROM corp/go-build\nRUN go build -o /app .\n',
  'FROM corp/go-build AS b\nFROM alpine\nCOPY --from=b /app /\n',
  'FROM go-builder:2\nRUN go build -o /app .\n',
])('what takes nothing of its context may be built by ONBUILD instructions of its base: %j', (text) => {
  const dockerfile = readDockerfile(text, { platform: 'linux/amd64' })
  expect(sourcesOf(dockerfile, 'buildkit')).toMatchObject([{ path: '' }])
})

test.for<[string, readonly string[]]>([
  ['FROM corp/go-build AS b\nFROM corp/static\nCOPY --from=b /app /\nCOPY docs /docs\n', ['main.go']],
  ['FROM corp/go-build\nCOPY docs /docs\n', ['main.go']],
  [
    'FROM corp/go-build AS b\nCOPY docs /docs\nRUN go build -o /app\nFROM debian\nCOPY --from=b /app /\n',
    ['main.go'],
  ],
  [
    'FROM corp/go-build AS b\nCOPY --from=t /t /t\nRUN go build\nFROM debian\nCOPY --from=b /app /\nCOPY docs /d\n',
    ['main.go'],
  ],
  ['FROM corp/go-build\nRUN --mount=type=bind,source=go.mod,target=/go.mod go build\n', ['main.go']],
  ['FROM corp/go-build AS b\nRUN go build\nFROM golang\nCOPY cmd /cmd\nCOPY --from=b /app /\n', ['main.go']],
  [
    'FROM corp/go AS base\nFROM base AS b\nRUN go build\nFROM debian\nCOPY --from=b /app /\nCOPY docs /d\n',
    ['main.go'],
  ],
  [
    'FROM golang AS t\nRUN go install x@latest\nFROM corp/go AS b\nRUN go build\nFROM debian\nCOPY --from=b /app /\nCOPY --from=t /x /\nCOPY docs /d\n',
    ['main.go'],
  ],
  // Of each of these, something shows what it builds.
  ['FROM corp/go AS t\nRUN go install x@latest\nFROM golang\nCOPY cmd /cmd\nCOPY --from=t /x /\n', []],
  ['FROM corp/go AS b\nCOPY cmd /cmd\nFROM b\nRUN go build /cmd\n', []],
  ['FROM golang AS b\nCOPY cmd /cmd\nFROM corp/static\nCOPY --from=b /app /\n', []],
  ['FROM corp/tool AS t\nFROM golang\nCOPY cmd /cmd\nCOPY --from=t /t /\n', []],
  ['FROM corp/go\nCOPY cmd /cmd\nRUN go build ./cmd\n', []],
  ['FROM golang AS src\nCOPY cmd /cmd\nFROM corp/go\nCOPY --from=src /cmd /cmd\nRUN go build /cmd\n', []],
  ['FROM golang AS b\nRUN go install x@latest\nFROM corp/static\nCOPY --from=b /x /\nCOPY docs /d\n', []],
])('where no Go file is taken, a base may bring the code by ONBUILD: %j', async ([text, expected]) => {
  expect(await differenceAfter(text, edit('main.go'))).toEqual(expected)
})

test('what its ONBUILD may bring is what the ignore file leaves', async () => {
  const text = 'FROM corp/go-build AS b\nFROM debian\nCOPY --from=b /app /\nCOPY docs /docs\n'
  const files = { '.dockerignore': '*.md\n.git\n', '.git/HEAD': 'ref' }
  expect(await differenceAfter(text, edit('main.go'), { files })).toEqual(['main.go'])
  expect(await differenceAfter(text, readme, { files })).toEqual([])
})

test.for(['golang:1.26', `docker.io/library/golang@sha256:${'0'.repeat(64)}`, 'library/golang'])(
  'an official image has no such instructions: %s',
  (image) => {
    const dockerfile = readDockerfile(`FROM ${image}\nRUN go install x@latest\n`, { platform: 'linux/amd64' })
    expect(sourcesOf(dockerfile, 'buildkit')).toEqual([])
  },
)

test('only with Kaniko can a wildcard for names that begin with a dot stand for everything', () => {
  const dockerfile = readDockerfile('FROM golang\nCOPY .* cmd/?.go ./\n', { platform: 'linux/amd64' })
  const pathsWith = (rules: 'buildah' | 'kaniko') => sourcesOf(dockerfile, rules).map(({ path }) => path)
  expect(pathsWith('kaniko')).toEqual(['', 'cmd/?.go'])
  expect(pathsWith('buildah')).toEqual(['.*', 'cmd/?.go'])
})
