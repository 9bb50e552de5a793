import { expect, test } from 'vitest'
import { unreachableModules } from '../../../../src/projects/context/known/local-modules.ts'
import { readCheckout, type TreeFiles, writeTree } from '../../../support/read-checkout.ts'
import { tempFolder } from '../../../support/temp-folder.ts'

const goMod =
  'module example.com/svc\n\ngo 1.26\n\nrequire example.com/lib v0.0.0\n\nreplace example.com/lib => ../lib\n'
const mainGo = 'package main\n\nimport "example.com/lib/text"\n\nfunc main() { text.Print() }\n'
const dockerfile = (build = 'RUN go build -o /app .', before = ''): string =>
  `FROM golang:1.26 AS build\nWORKDIR /src\n${before}COPY . .\n${build}\nFROM scratch\nCOPY --from=build /app /app\n`

const service = (changes: TreeFiles = {}): TreeFiles => ({
  'svc/go.mod': goMod,
  'svc/main.go': mainGo,
  'svc/Dockerfile': dockerfile(),
  'lib/go.mod': 'module example.com/lib\n',
  'lib/text/text.go': 'package text\n',
  ...changes,
})

const textsOf = async (files: TreeFiles, context = 'svc'): Promise<readonly string[]> => {
  await using folder = await tempFolder()
  await writeTree(folder.path, files)
  return (await unreachableModules(await readCheckout(folder.path, { context }))).map(({ text }) => text)
}

const outside = [
  'svc/go.mod: replace => ../lib is outside the context svc, so no build sees lib; --context . --file svc/Dockerfile makes the context wide enough, and the paths in the Dockerfile have to follow',
]

test.for([
  ['as go.mod usually has it', {}],
  ['with a version', { 'svc/go.mod': goMod.replace('lib =>', 'lib v0.0.0 =>') }],
  ['in a block', { 'svc/go.mod': goMod.replace(/replace (.*)/, 'replace (\n\t// here\n\t$1 // local\n)') }],
  ['quoted', { 'svc/go.mod': goMod.replace('../lib', '"../lib"') }],
  ['required in a block', { 'svc/go.mod': goMod.replace(/require (.*)/, 'require (\n\t$1 // indirect\n)') }],
  [
    'imported by another package of the module',
    {
      'svc/main.go': 'package main\n\nimport _ "example.com/svc/inner"\n\nfunc main() {}\n',
      'svc/inner/a.go': 'package inner\n\nimport (\n\tl "example.com/lib"\n)\n\nvar _ = l.X\n',
    },
  ],
  [
    'built from a stage below',
    {
      'svc/Dockerfile': dockerfile()
        .replace('WORKDIR', 'FROM build AS next\nWORKDIR')
        .replace('--from=build', '--from=next'),
    },
  ],
  ['built by go install', { 'svc/Dockerfile': dockerfile('RUN CGO_ENABLED=0 go install .') }],
  [
    'after packages are installed',
    { 'svc/Dockerfile': dockerfile('RUN go build .', 'RUN apk add --no-cache git ca-certificates\n') },
  ],
] as const)('a replacement outside the context is found: %s', async ([, changes]) => {
  expect(await textsOf(service(changes))).toEqual(outside)
})

test('go mod download needs it even if nothing imports it', async () => {
  const main = 'package main\n\nfunc main() {}\n'
  expect(await textsOf(service({ 'svc/main.go': main }))).toEqual([])
  const download = dockerfile('RUN go build .', 'COPY go.mod ./\nRUN go mod download\n')
  expect(await textsOf(service({ 'svc/main.go': main, 'svc/Dockerfile': download }))).toEqual(outside)
})

test('a folder that is nowhere cannot be helped by a wider context', async () => {
  const { 'lib/go.mod': _, 'lib/text/text.go': __, ...files } = service()
  expect(await textsOf(files)).toEqual([
    'svc/go.mod: replace => ../lib: there is no such folder in the repository',
  ])
  const inner = service({ 'svc/go.mod': goMod.replace('../lib', './third_party/lib') })
  expect(await textsOf(inner)).toEqual([
    'svc/go.mod: replace => ./third_party/lib: there is no such folder in the repository',
  ])
})

test('a workspace needs all of its modules', async () => {
  const files = service({
    'svc/go.mod': 'module example.com/svc\n\ngo 1.26\n',
    'svc/main.go': 'package main\n\nfunc main() {}\n',
    'svc/go.work': 'go 1.26\n\nuse (\n\t.\n\t../lib\n)\n',
  })
  expect(await textsOf(files)).toEqual([
    expect.stringMatching(/^svc\/go\.work: use \.\.\/lib is outside the context svc/),
  ])
  expect(await textsOf({ ...files, 'svc/go.work': 'go 1.26\nuse .\nuse ./nope\n' })).toEqual([
    'svc/go.work: use ./nope: there is no such folder in the repository',
  ])
})

test.for([
  ['a wide context', {}, '.'],
  ['a vendor folder', { 'svc/vendor/modules.txt': '' }, 'svc'],
  ['a replacement that nothing requires', { 'svc/go.mod': goMod.replace(/require .*/, '') }, 'svc'],
  [
    'a replacement by another module',
    { 'svc/go.mod': goMod.replace('../lib', 'example.com/fork v1.0.0') },
    'svc',
  ],
  [
    'a clone in the Dockerfile',
    { 'svc/Dockerfile': dockerfile('RUN go build .', 'RUN git clone https://example.com/lib ../lib\n') },
    'svc',
  ],
  [
    'a further context',
    { 'svc/Dockerfile': dockerfile('RUN go build .', 'COPY --from=golang:1.26 /lib /lib\n') },
    'svc',
  ],
  [
    'a mount',
    {
      'svc/Dockerfile': dockerfile(
        'RUN --mount=type=bind,from=golang:1.26,source=/lib,target=/lib go build .',
      ),
    },
    'svc',
  ],
  [
    'an edited go.mod',
    { 'svc/Dockerfile': dockerfile('RUN go mod edit -dropreplace=example.com/lib && go build .') },
    'svc',
  ],
  ['another module file', { 'svc/Dockerfile': dockerfile('RUN go build -modfile=docker.mod .') }, 'svc'],
  ['GOFLAGS', { 'svc/Dockerfile': dockerfile('RUN go build .', 'ENV GOFLAGS=-modfile=docker.mod\n') }, 'svc'],
  ['a script', { 'svc/Dockerfile': dockerfile('RUN ./fetch.sh && go build .') }, 'svc'],
  [
    'a base image of its own',
    { 'svc/Dockerfile': dockerfile().replace('golang:1.26', 'example.com/builder:1') },
    'svc',
  ],
  ['a file with a build constraint', { 'svc/main.go': `//go:build never\n\n${mainGo}` }, 'svc'],
] as const)('nothing is said about %s', async ([, changes, context]) => {
  const files = service(changes)
  const top =
    context === '.' ? { Dockerfile: 'FROM golang:1.26\nCOPY . /src\nWORKDIR /src/svc\nRUN go build .\n' } : {}
  expect(await textsOf({ ...files, ...top }, context)).toEqual([])
})
