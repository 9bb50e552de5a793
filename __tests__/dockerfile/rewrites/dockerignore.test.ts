import { expect, test } from 'vitest'
import { dockerignore } from '../../../src/dockerfile/rewrites/dockerignore.ts'
import { factsOf, ignoring, lines, refused, usual } from './project.ts'

const folder = (name: string, bytes = 5_000_000, isUsedByGo = false) => ({ name, bytes, isUsedByGo })
const sources = { gitBytes: 100, folders: [folder('docs'), folder('cmd', 9e6, true), folder('small', 10)] }

const named = (text: string) => ignoring(dockerignore, text, { sources })

test('.git and large folders without use are left out, below what the file has already', () => {
  expect(ignoring(dockerignore, usual, { sources })).toBe('.git\ndocs\n')
  expect(ignoring(dockerignore, usual, { sources, ignore: { text: '*.md' } })).toBe('*.md\n.git\ndocs\n')
})

test('a folder stays that a COPY, a mount or a command names, and one whose name is a pattern', () => {
  expect(named(usual.replace('FROM scratch', 'FROM scratch\nCOPY docs /docs'))).toBe('.git\n')
  expect(named(usual.replace('FROM scratch', 'FROM scratch\nCOPY --from=build /src/docs /docs'))).toBe(
    '.git\n',
  )
  expect(named(usual.replace('RUN go', 'RUN ls ./docs && go'))).toBe('.git\n')
  const odd = { gitBytes: 1, folders: [folder('a*b'), folder('vendor'), folder('!x')] }
  expect(ignoring(dockerignore, usual, { sources: odd })).toBe('.git\n')
})

test('folders stay where another program may read them, or the image has them; .git stays where git is used', () => {
  const tests = usual.replace('RUN go', 'RUN go test ./...\nRUN go')
  expect(ignoring(dockerignore, tests, { sources })).toBe('.git\n')
  const makes = usual.replace('RUN go build', 'RUN make')
  expect(refused(dockerignore, makes, { sources })).toContain('make -o in line 4 may read any of them')
  const single = lines('FROM golang', 'COPY . .', 'RUN go build -o /app')
  expect(ignoring(dockerignore, single, { sources })).toBe('.git\n')
  const stamped = usual.replace('RUN go', 'RUN git describe && go')
  expect(refused(dockerignore, stamped, { sources })).toContain('git describe in line 4')
  const cgo = { ...sources, cgoFiles: ['c/c.go'] }
  expect(ignoring(dockerignore, usual, { sources: cgo })).toBe('.git\n')
})

test('it does not apply where nothing large is sent, or engines read different ignore files', () => {
  expect(refused(dockerignore, usual)).toContain('no folder of 1 MB or more is without use')
  expect(refused(dockerignore, usual, { sources, ignore: { problem: 'two files' } })).toBe('two files')
  expect(refused(dockerignore, usual.replace('COPY . .', 'COPY cmd cmd'), { sources })).toBe(
    'no COPY takes the whole context',
  )
})

test('folders stay where another stage copies all of the context, and where a variable names them', () => {
  for (const source of ['/src', '/src/', '/'])
    expect(named(usual.replace('/app /app', `${source} /srv`))).toBe('.git\n')
  expect(named(usual.replace('COPY . .', 'ENV GOFLAGS=-modfile=docs/go.mod\nCOPY . .'))).toBe('.git\n')
})

test('only without .git may the binary be another one', () => {
  const { gitBytes: _, ...withoutGit } = sources
  const found = [sources, { ...withoutGit, gitBytes: undefined }].map((each) =>
    dockerignore.propose(factsOf(usual, { sources: each })),
  )
  expect(found).toMatchObject([{ kind: 'changed' }, { kind: 'changed', keepsBinary: true }])
  expect(found[0]).not.toHaveProperty('keepsBinary')
})

test('.git stays where a program of the project may ask it', () => {
  const generated = usual.replace('RUN go', 'RUN go generate ./...\nRUN go')
  expect(refused(dockerignore, generated, { sources })).toContain('.git is not in the context, or is needed')
})
