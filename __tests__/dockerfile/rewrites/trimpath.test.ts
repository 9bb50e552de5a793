import { expect, test } from 'vitest'
import { trimpath } from '../../../src/dockerfile/rewrites/trimpath.ts'
import { lines, refused, rewritten, usual } from './project.ts'

test('each call that compiles the project gets the flag, however it is written', () => {
  const text = lines(
    'FROM golang',
    'RUN go install example.com/tool@v1.2.3 && \\',
    '    # go build is for later',
    '    go build \\',
    '      -o /a ./a && CGO_ENABLED=0 go install ./...',
    'RUN ["go", "build", "-o", "/b"]',
  )
  expect(rewritten(trimpath, text)).toBe(
    text
      .replace('    go build \\', '    go build -trimpath \\')
      .replace('go install ./...', 'go install -trimpath ./...')
      .replace('"build", ', '"build", "-trimpath", '),
  )
})

test('it does not apply to what has the flag, has no such call, or hides it', () => {
  expect(refused(trimpath, usual.replace('go build', 'go build -trimpath'))).toBe(
    'go build has -trimpath already',
  )
  expect(refused(trimpath, usual.replace('COPY', 'ENV GOFLAGS=-trimpath\nCOPY'))).toBe(
    'GOFLAGS has -trimpath already',
  )
  expect(refused(trimpath, usual.replace('go build', 'GOFLAGS=-trimpath go build'))).toBe(
    'go build has -trimpath already',
  )
  expect(refused(trimpath, usual.replace('RUN go build', 'RUN make'))).toContain('no RUN instruction')
  expect(refused(trimpath, usual.replace('go build', 'GO=go; "go" build'))).toBe(
    'where go build is written is not certain',
  )
})

test('it does not apply where the program asks for the path of a source file', () => {
  expect(refused(trimpath, usual, { sources: { callerFiles: ['db/schema.go'] } })).toContain(
    'db/schema.go asks for the path',
  )
})

test('a call of go through xx-go gets the flag', () => {
  const text = usual.replace(
    'RUN go build',
    'RUN xx-go --wrap && xx-go build -o /app && xx-verify /app || go build',
  )
  expect(rewritten(trimpath, text)).toBe(
    text.replace('xx-go build', 'xx-go build -trimpath').replace('|| go build', '|| go build -trimpath'),
  )
  const json = usual.replace(/RUN go.*/, 'RUN ["xx-go", "build", "./cmd/app"]')
  expect(rewritten(trimpath, json)).toContain('["xx-go", "build", "-trimpath", "./cmd/app"]')
  expect(refused(trimpath, usual.replace('RUN go build', 'RUN xx-go build -trimpath'))).toBe(
    'go build has -trimpath already',
  )
})

const json = (...words: readonly string[]): string =>
  usual.replace(
    'RUN go build -o /app ./cmd/app',
    `RUN ["go", "build", ${words.map((word) => `"${word}"`).join(', ')}]`,
  )

test('the flag comes behind -C, which has to be the first', () => {
  for (const [call, changed] of [
    ['go build -C api -o /app .', 'go build -C api -trimpath -o /app .'],
    ['go build -C=api -o /app .', 'go build -C=api -trimpath -o /app .'],
    ['go -C api build -o /app .', 'go -C api build -trimpath -o /app .'],
  ] as const)
    expect(rewritten(trimpath, usual.replace('go build -o /app ./cmd/app', call))).toContain(
      `RUN ${changed}\n`,
    )
  expect(rewritten(trimpath, json('-C', 'api', '.'))).toContain('"build", "-C", "api", "-trimpath", "."')
  expect(rewritten(trimpath, json('-C=api', '.'))).toContain('"build", "-C=api", "-trimpath", "."')
})

const split = (call: string): string => usual.replace('go build -o /app ./cmd/app', call)

test('it does not apply where -C may be in the line behind go build', () => {
  for (const call of [
    'go build \\\n    -C api -o /app .',
    'go build -C \\\n    api -o /app .',
    'go build \\\n    # the module\n    -C=api -o /app .',
    '["go", "build", \\\n  "-C", "api", "."]',
  ])
    expect(refused(trimpath, split(call))).toBe(
      'the flags of go build in line 4 go on in the next, where the first may be -C',
    )
  expect(rewritten(trimpath, split('go build -C api \\\n    -o /app .'))).toContain(
    'RUN go build -C api -trimpath \\\n    -o /app .',
  )
})

test('a flag with an @ does not make a tool of the project', () => {
  expect(refused(trimpath, usual.replace('go build', 'go build -ldflags "-X main.by=ci@example.com"'))).toBe(
    'where go build is written is not certain',
  )
})
