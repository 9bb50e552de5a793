import { expect, test } from 'vitest'
import { missingPackages } from '../../../../src/projects/context/known/missing-packages.ts'
import { makeRepository, type Files } from '../../../support/git-repository.ts'
import { readCheckout } from '../../../support/read-checkout.ts'

const program = (...imports: readonly string[]): string =>
  `package main\n\nimport (\n${imports.map((each) => `\t_ "${each}"\n`).join('')})\n\nfunc main() {}\n`

const project = (changes: Files = {}): Files => ({
  '.gitignore': '*.pb.go\n/internal/gen/\n*_gen.go\n',
  'go.mod': 'module example.com/app\n\ngo 1.26\n',
  'main.go': program('fmt', 'example.com/app/api/v1'),
  'api/v1/api.proto': 'syntax = "proto3";\n',
  Dockerfile: 'FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n',
  ...changes,
})

const textsOf = async (files: Files, given: Readonly<Record<string, string>> = {}) => {
  const repository = await makeRepository()
  await repository.commit('base', files)
  const found = await missingPackages(await readCheckout(repository.path, { given }))
  return found.map(({ text }) => text)
}

test.for([
  ['example.com/app/api/v1', 'api/v1', '.gitignore, line 1: *.pb.go'],
  ['example.com/app/internal/gen', 'internal/gen', '.gitignore, line 2: /internal/gen/'],
  ['example.com/app/internal/gen/db', 'internal/gen/db', '.gitignore, line 2: /internal/gen/'],
] as const)(
  'a package that only ignored files can make belongs to prepare: %s',
  async ([path, folder, line]) => {
    expect(await textsOf(project({ 'main.go': program(path) }))).toEqual([
      `main.go imports ${path}, and ${folder} has no Go file. Git ignores it (${line}): a command that makes it belongs in prepare, as in --prepare 'make generate'`,
    ])
  },
)

test('the same of a package that is imported by another', async () => {
  const files = project({
    'main.go': program('example.com/app/server'),
    'server/server.go': program('example.com/app/api/v1').replace('main', 'server'),
  })
  expect(await textsOf(files, { prepare: 'true' })).toEqual([
    expect.stringMatching(/^server\/server\.go imports .*: prepare did not make it$/),
  ])
})

const built = (steps: string): string => `FROM golang:1.26\nWORKDIR /src\nCOPY . .\n${steps}`

test.for<readonly [string, Files]>([
  ['it is committed', { 'api/v1/api.go': 'package v1\n' }],
  ['nothing of it is ignored', { '.gitignore': 'dist/\n' }],
  ['go generate makes it', { Dockerfile: built('RUN go generate ./... && go build .\n') }],
  ['protoc makes it', { Dockerfile: built('RUN protoc --go_out=. api/v1/api.proto\nRUN go build .\n') }],
  ['make makes it', { Dockerfile: built('RUN make proto && go build .\n') }],
  ['another stage makes it', { Dockerfile: built('COPY --from=gen /out api\nRUN go build .\n') }],
  ['it is a module of its own', { 'api/go.mod': 'module example.com/app/api\n\ngo 1.26\n' }],
  [
    'it is a module from elsewhere',
    { 'go.mod': 'module example.com/app\n\ngo 1.26\n\nrequire example.com/app/api v1.0.0\n' },
  ],
  ['it is not compiled', { 'main.go': `//go:build grpc\n\n${program('example.com/app/api/v1')}` }],
  ['it is of nobody here', { 'main.go': program('example.com/application/api') }],
])('no package is missed where %s', async ([, changes]) => {
  expect(await textsOf(project(changes))).toEqual([])
})
