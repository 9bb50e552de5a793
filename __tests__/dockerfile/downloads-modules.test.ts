import { expect, test } from 'vitest'
import { onlyDownloadsModules } from '../../src/dockerfile/downloads-modules.ts'

test.each([
  'RUN go mod download',
  'RUN go mod download -x',
  'RUN ["go", "mod", "download"]',
  'RUN --mount=type=cache,target=/go/pkg/mod     --mount=type=bind,from=modules,target=/proxy     ["go", "mod", "download"]',
  'RUN set -eux; cd /src && GOPROXY=direct go mod download && go mod verify',
  'RUN go mod vendor',
  'run go env -w GOFLAGS=-mod=mod && go mod download',
  'RUN env GOFLAGS=-mod=mod /usr/local/go/bin/go mod download',
])('%s only downloads modules', (run) => {
  expect(onlyDownloadsModules(run)).toBe(true)
})

test.each([
  'RUN go build ./...',
  'RUN go mod download && go build ./...',
  'RUN apk add git && go mod download',
  'RUN go mod verify',
  'RUN make download',
  'RUN sleep 2 && go mod download',
  'RUN <<EOF (go mod download...)',
  'COPY go.mod go.sum ./',
  'RUN "unclosed',
  '',
  `RUN go mod download ${'x'.repeat(5_000)}`,
])('%s does other things, or may do them', (run) => {
  expect(onlyDownloadsModules(run)).toBe(false)
})
