import { expect, test } from 'vitest'
import { missingEmbeds } from '../../../../src/projects/context/known/embedded-files.ts'
import { makeRepository, type Files } from '../../../support/git-repository.ts'
import { readCheckout } from '../../../support/read-checkout.ts'

const page = (pattern: string): string =>
  `package web\n\nimport "embed"\n\n//go:embed ${pattern}\nvar Files embed.FS\n`

const project = (changes: Files = {}): Files => ({
  '.gitignore': 'dist/\n*.min.js\n',
  'go.mod': 'module example.com/app\n\ngo 1.26\n',
  'main.go': 'package main\n\nimport "example.com/app/web"\n\nfunc main() { _ = web.Files }\n',
  'web/web.go': page('dist'),
  Dockerfile: 'FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n',
  ...changes,
})

const textsOf = async (files: Files, given: Readonly<Record<string, string>> = {}) => {
  const repository = await makeRepository()
  await repository.commit('base', files)
  const found = await missingEmbeds(await readCheckout(repository.path, { given }))
  return found.map(({ text }) => text)
}

test.for([
  ['dist', '.gitignore, line 1: dist/'],
  ['all:dist', '.gitignore, line 1: dist/'],
  ['dist/*', '.gitignore, line 1: dist/'],
  ['dist/index.html', '.gitignore, line 1: dist/'],
  ['"app.min.js"', '.gitignore, line 2: *.min.js'],
] as const)('what git ignores and nothing makes belongs to prepare: %s', async ([pattern, line]) => {
  expect(await textsOf(project({ 'web/web.go': page(pattern) }))).toEqual([
    `web/web.go, line 5: go:embed ${pattern} finds nothing in web. Git ignores it (${line}): a command that makes it belongs in prepare, as in --prepare 'make generate'`,
  ])
})

test('a prepare that did not make it is named', async () => {
  expect(await textsOf(project(), { prepare: 'true' })).toEqual([
    expect.stringMatching(/: prepare did not make it$/),
  ])
})

const built = (steps: string): string => `FROM golang:1.26\nWORKDIR /src\nCOPY . .\n${steps}`

test.for([
  [
    'a stage',
    `FROM node AS web\nFROM golang:1.26\nWORKDIR /src\nCOPY . .\nCOPY --from=web /dist web/dist\nRUN go build .\n`,
  ],
  ['a step', built('RUN npm ci && npm run build\nRUN go build .\n')],
  ['make', built('RUN make web\nRUN go build .\n')],
  ['go generate', built('RUN go generate ./... && go build .\n')],
  ['the same command', built('RUN mkdir web/dist && echo x > web/dist/a && go build .\n')],
  ['a heredoc', built('COPY <<EOF web/dist/a\nx\nEOF\nRUN go build .\n')],
  ['a mount', built('RUN --mount=type=bind,from=node,source=/dist,target=/src/web/dist go build .\n')],
] as const)('what %s may make is not missed', async ([, Dockerfile]) => {
  expect(await textsOf(project({ Dockerfile }))).toEqual([])
})

test('what is committed, or not compiled, is not missed either', async () => {
  expect(await textsOf(project({ 'web/web.go': page('page.html'), 'web/page.html': 'x' }))).toEqual([])
  expect(await textsOf(project({ 'main.go': 'package main\n\nfunc main() {}\n' }))).toEqual([])
  expect(await textsOf(project({ 'web/web.go': `//go:build web\n\n${page('dist')}` }))).toEqual([])
})
