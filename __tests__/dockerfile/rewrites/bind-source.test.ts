import { expect, test } from 'vitest'
import { bindSource } from '../../../src/dockerfile/rewrites/bind-source.ts'
import { refused, rewritten, usual } from './project.ts'

const mount = 'RUN --mount=type=bind,target=/src'

test('the RUN instructions behind the copy get the context mounted where it was copied', () => {
  const text = usual.replace('RUN go', 'RUN go mod download\nRUN go')
  expect(rewritten(bindSource, text)).toBe(
    text
      .replace('COPY . .\n', '')
      .replace('RUN go mod', `${mount} go mod`)
      .replace('RUN go build', `${mount} go build`),
  )
})

test('what was copied before stays', () => {
  const text = usual.replace('COPY . .', 'COPY go.mod go.sum ./\nRUN go mod download\nCOPY . .')
  expect(rewritten(bindSource, text)).toBe(
    text.replace('COPY . .\n', '').replace('RUN go build', `${mount} go build`),
  )
})

test('it does not apply where something is written to the sources, or taken from them', () => {
  expect(refused(bindSource, usual.replace('-o /app', '-o app'))).toContain('line 4 may write')
  expect(
    refused(bindSource, usual.replace('RUN go build -o /app', 'RUN go generate && go build -o /app')),
  ).toContain('may write')
  const page = usual.replace('FROM scratch', 'FROM scratch\nCOPY --from=build /src/page /page')
  expect(refused(bindSource, page)).toBe('line 6 copies from the folder of the sources')
  expect(refused(bindSource, usual.replace('FROM scratch', 'FROM build'))).toContain(
    'a later stage is built on',
  )
  expect(refused(bindSource, usual.split('FROM scratch')[0] ?? '')).toBe(
    'the image itself holds the copied files',
  )
  expect(refused(bindSource, usual.replace('COPY . .', 'COPY --chown=1 . .'))).toContain('has flags')
})

test('it does not apply where a folder above the sources is copied, also by a pattern or a mount', () => {
  const taking = [
    'COPY --from=build / /',
    'COPY --from=build /s* /',
    'RUN --mount=from=build,target=/b cp /b/src/x /',
  ]
  for (const copy of taking)
    expect(refused(bindSource, usual.replace('FROM scratch', `FROM busybox\n${copy}`))).toBe(
      'line 6 copies from the folder of the sources',
    )
})

test('variables of the official image are followed; a folder that is not known is none to mount to', () => {
  const known = usual.replace('/src', '$GOPATH/src/app')
  expect(rewritten(bindSource, known)).toContain('RUN --mount=type=bind,target=/go/src/app go build')
  for (const folder of ['$HOME_OF_APP/src', '"/my src"', '/a,b'])
    expect(refused(bindSource, usual.replace('/src', folder))).toContain(
      'folder that is not known, or cannot',
    )
})

test('it does not apply where a mount would hide what earlier steps put there', () => {
  for (const [earlier, line] of [
    ['COPY --from=web /dist ./web/dist', 3],
    ['COPY production.yaml ./config.yaml', 3],
    ['COPY <<EOF ./\nx\nEOF', 3],
    ['RUN wget https://example.com/schema.json', 3],
    ['RUN echo 1 > /src/VERSION', 3],
  ] as const)
    expect(refused(bindSource, usual.replace('COPY . .', `${earlier}\nCOPY . .`))).toContain(
      `line ${line} may put files where the context is copied to`,
    )
  const harmless = usual.replace('COPY . .', 'RUN apk add git\nCOPY go.* ./\nCOPY . .')
  expect(rewritten(bindSource, harmless)).toContain('RUN --mount=type=bind,target=/src go build')
  const below = usual.replace(
    'FROM golang:1.26 AS build',
    'FROM golang:1.26 AS tools\nRUN x > /src/y\nFROM tools AS build',
  )
  expect(refused(bindSource, below)).toContain('line 2 may put files')
})

test('it does not apply where go writes go.mod, or to a place that is not certain', () => {
  for (const run of [
    'RUN go build -mod=mod -o /app ./cmd/app',
    'RUN GOFLAGS=-mod=mod go build -o /app ./cmd/app',
    'RUN go build -o $OUT ./cmd/app',
    'RUN cd cmd && go build -o ../app',
  ])
    expect(refused(bindSource, usual.replace('RUN go build -o /app ./cmd/app', run))).toContain('may write')
})

test('without a WORKDIR it is where the image starts, which is known of few', () => {
  const relative = usual.replace('WORKDIR /src\n', '').replace('COPY . .', 'COPY . src')
  expect(rewritten(bindSource, relative)).toContain('RUN --mount=type=bind,target=/go/src go build')
  expect(refused(bindSource, relative.replace('golang:1.26', 'registry.example/build'))).toContain(
    'folder that is not known',
  )
})

test('an ADD of the whole context is one, in any spelling', () => {
  for (const add of ['ADD . .', 'ADD ["./", "./"]', 'COPY ./. .', 'add / /src'])
    expect(rewritten(bindSource, usual.replace('COPY . .', add))).toBe(
      usual.replace('COPY . .\n', '').replace('RUN', mount),
    )
  expect(refused(bindSource, usual.replace('COPY . .', 'ADD https://example.com/x.tar .'))).toContain(
    'no stage that starts Go copies the whole context',
  )
})

test('it does not apply where a redirection, a cache of Go or another mount is in the folder of the sources', () => {
  for (const run of ['go version > VERSION && go', '{ go list ./...; } >>list && go', 'go env >|"$F"; go'])
    expect(refused(bindSource, usual.replace('RUN go', `RUN ${run}`))).toContain('line 4 may write')
  const elsewhere = usual.replace('RUN go', 'RUN mkdir -p /out && go env > /out/env 2>&1 && go')
  expect(rewritten(bindSource, elsewhere)).toContain(`${mount} mkdir -p /out`)
  expect(refused(bindSource, usual.replace('RUN go', 'RUN mkdir -p out && go'))).toContain('may write')
  const home = usual.replace('golang:1.26', 'example.com/go').replace('/src', '/root')
  const inside = usual.replace('RUN', 'RUN --mount=type=cache,target=cache')
  for (const text of [home, inside])
    expect(refused(bindSource, text)).toBe('line 4 has a mount or a cache of Go in the folder of the sources')
})

test('what is copied from a stage without the sources does not count', () => {
  const tools = usual
    .replace(/^/, 'FROM example.com/xx AS xx\n')
    .replace('WORKDIR', 'COPY --from=xx / /\nWORKDIR')
  expect(refused(bindSource, tools)).toContain('line 3 may put files')
  const later = usual.replace(/^/, 'FROM alpine AS files\n').concat('COPY --from=files / /\n')
  expect(rewritten(bindSource, later)).toContain(mount)
})

test('it does not apply where the context is mounted already', () => {
  const text = usual.replace('COPY . .\nRUN', 'RUN --mount=type=bind,target=.')
  expect(refused(bindSource, text)).toBe('the context is mounted already')
})

test('what only says something, as the date, writes nothing', () => {
  const text = usual.replace('go build', 'AT=$(date +%F) && go build -ldflags "-X main.at=$AT"')
  expect(rewritten(bindSource, text)).toContain(`${mount} AT=`)
  expect(refused(bindSource, usual.replace('go build', 'date > built && go build'))).toContain('may write to')
})

test('packages of a system are installed elsewhere', () => {
  const text = usual.replace('RUN go', 'RUN apk add --no-cache gcc\nRUN go')
  expect(rewritten(bindSource, text)).toContain('RUN --mount=type=bind,target=/src apk add')
})
