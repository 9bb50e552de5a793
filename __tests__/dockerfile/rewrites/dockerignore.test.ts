import { describe, expect, test } from 'vitest'
import { dockerignore } from '../../../src/dockerfile/rewrites/dockerignore.ts'
import { factsOf, ignoring, lines, refused, usual } from './project.ts'

const folder = (name: string, bytes = 5_000_000, isUsedByGo = false) => ({ name, bytes, isUsedByGo })
const sources = { gitBytes: 5e6, folders: [folder('docs'), folder('cmd', 9e6, true), folder('small', 10)] }

const none = 'no folder of 1 MB or more is without use in the context'

const why = (text: string) => refused(dockerignore, text, { sources })

test('large folders without use are left out, below what the file has already, and .git stays', () => {
  expect(ignoring(dockerignore, usual, { sources })).toBe('docs\n')
  expect(ignoring(dockerignore, usual, { sources, ignore: { text: '*.md' } })).toBe('*.md\ndocs\n')
})

test('where .git is sent, git would see that folders are gone, which Go writes into the binary', () => {
  const note = expect.stringContaining('vcs.modified=true')
  expect(dockerignore.propose(factsOf(usual, { sources }))).toMatchObject({ note })
  const without = factsOf(usual, { sources: { ...sources, gitBytes: undefined } })
  expect(dockerignore.propose(without)).not.toHaveProperty('note')
})

test('a folder stays that a COPY, a mount or a command names, and one whose name is a pattern', () => {
  expect(why(usual.replace('FROM scratch', 'FROM scratch\nCOPY docs /docs'))).toBe(none)
  expect(why(usual.replace('FROM scratch', 'FROM scratch\nCOPY --from=build /src/docs /docs'))).toBe(none)
  expect(why(usual.replace('RUN go', 'RUN ls ./docs && go'))).toBe(none)
  const odd = { folders: [folder('a*b'), folder('vendor'), folder('!x')] }
  expect(refused(dockerignore, usual, { sources: odd })).toBe(none)
})

test('folders stay where another program may read them, or the image has them', () => {
  expect(why(usual.replace('RUN go', 'RUN go test ./...\nRUN go'))).toContain('go test in line 4 may read')
  expect(why(usual.replace('RUN go build', 'RUN make'))).toBe(
    'folders stay, because make -o in line 4 may read any of them',
  )
  expect(why(lines('FROM golang', 'COPY . .', 'RUN go build -o /app'))).toContain(
    'the image itself holds all',
  )
  const cgo = { ...sources, cgoFiles: ['c/c.go'] }
  expect(refused(dockerignore, usual, { sources: cgo })).toContain('c/c.go imports "C"')
  expect(ignoring(dockerignore, usual.replace('RUN go', 'RUN rm -rf /tmp/x && go'), { sources })).toBe(
    'docs\n',
  )
})

test('it does not apply where nothing large is sent, or engines read different ignore files', () => {
  expect(refused(dockerignore, usual)).toContain('no folder of 1 MB or more is without use')
  expect(refused(dockerignore, usual, { sources, ignore: { problem: 'two files' } })).toBe('two files')
  expect(refused(dockerignore, usual.replace('COPY . .', 'COPY cmd cmd'), { sources })).toBe(
    'no COPY, ADD or mount takes the whole context',
  )
})

test('folders stay where another stage copies all of the context, and where a variable names them', () => {
  for (const source of ['/src', '/src/', '/'])
    expect(why(usual.replace('/app /app', `${source} /srv`))).toContain('line 6 copies all of the context')
  expect(why(usual.replace('COPY . .', 'ENV GOFLAGS=-modfile=docs/go.mod\nCOPY . .'))).toBe(none)
})

test('new lines end as the others do', () => {
  expect(ignoring(dockerignore, usual, { sources, ignore: { text: '*.md\r\nbin' } })).toBe(
    '*.md\r\nbin\r\ndocs\r\n',
  )
})

test('folders stay where the copy goes to a folder that is not known', () => {
  expect(why(usual.replace('WORKDIR /src', 'WORKDIR $APP'))).toContain(
    'line 3 copies to a folder that is not known',
  )
})

describe('a context that is mounted', () => {
  const web = { folders: [folder('web')] }
  const mounted = usual.replace('COPY . .\nRUN', 'RUN --mount=type=bind,target=.')

  test('has no large folders without use either', () => {
    expect(ignoring(dockerignore, mounted, { sources: web })).toBe('web\n')
  })

  test('keeps what another program may read of it, or another target', () => {
    const page = ['FROM node AS page', 'RUN --mount=type=bind,target=. npm run build -- --to /out']
    const withLast = (last: string): string =>
      usual
        .replace('FROM scratch', [...page, 'FROM scratch'].join('\n'))
        .replace('ENTRYPOINT', `${last}ENTRYPOINT`)
    expect(refused(dockerignore, withLast('COPY --from=page /out /out\n'), { sources: web })).toBe(
      'folders stay, because npm run in line 6 may read any of them',
    )
    expect(refused(dockerignore, withLast(''), { sources: web })).toBe(
      'folders stay, because line 6, in a stage that this target does not need, mounts all of the context',
    )
  })
})
