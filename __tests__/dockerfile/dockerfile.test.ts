import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { type DockerfileQuestion, readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { labels } from '../../src/dockerfile/labels.ts'
import { networkUse } from '../../src/dockerfile/network-use.ts'
import { refusals } from '../../src/dockerfile/refusals.ts'
import { expand } from '../../src/dockerfile/variables.ts'
import { dockerfileOf, readFixtures } from '../../src/projects/fixtures/fixture.ts'
import { fixturesDir } from '../support/paths.ts'

const read = (lines: string, question?: Partial<DockerfileQuestion>) =>
  readDockerfile(lines.replace(/^\n/, '').replaceAll(/^ +/gm, ''), { platform: 'linux/amd64', ...question })

const multiStage = `
  # syntax=docker/dockerfile:1
  ARG GO=1.26
  FROM --platform=$BUILDPLATFORM golang:\${GO}-alpine AS Build
  WORKDIR /src
  COPY go.mod go.sum ./
  RUN --mount=type=cache,target=/go/pkg/mod go mod download
  COPY . .
  RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,id=gc,target=/root/.cache/go-build go build -o /app ./cmd/app
  FROM golangci/golangci-lint:v2 AS lint
  COPY --from=build /src /src
  RUN golangci-lint run
  FROM gcr.io/distroless/static:nonroot
  COPY --from=build /app /app
  COPY --from=busybox:musl /bin/sh /sh
`

describe('stages', () => {
  test('that the target does not need are ignored', () => {
    const dockerfile = read(multiStage)
    expect(dockerfile.stages.map(({ name }) => name)).toEqual(['build', 'lint', undefined])
    expect(dockerfile.needed.map(({ index }) => index)).toEqual([0, 2])
    expect(dockerfile.externalImages).toEqual([
      'golang:1.26-alpine',
      'gcr.io/distroless/static:nonroot',
      'busybox:musl',
    ])
    expect(dockerfile.syntaxImage).toBe('docker/dockerfile:1')
    expect(dockerfile.unresolved).toEqual([])
  })

  test('are those of the requested target, by name in any case or by number', () => {
    expect(read(multiStage, { target: 'LINT' }).externalImages).toEqual([
      'golang:1.26-alpine',
      'golangci/golangci-lint:v2',
    ])
    expect(read(multiStage, { target: '0' }).externalImages).toEqual(['golang:1.26-alpine'])
  })

  test('are named in the error about a target that does not exist', () => {
    expect(() => read(multiStage, { target: 'prod' })).toThrow('no stage "prod"; it has build, lint')
    expect(() => read('FROM a', { target: 'prod' })).toThrow('it has no named stages')
  })

  test('must exist', () => {
    expect(() => read('ARG A=1')).toThrow('no FROM')
  })

  test('are found by number, by mount and as the base of another', () => {
    const dockerfile = read(`
      FROM golang AS base
      FROM base AS tools
      FROM alpine AS data
      FROM scratch
      COPY --from=1 /a /a
      RUN --mount=from=data,target=/d,type=bind ls
    `)
    expect(dockerfile.needed.map(({ index }) => index)).toEqual([0, 1, 2, 3])
    expect(dockerfile.externalImages).toEqual(['golang', 'alpine'])
  })

  test('do not hide an image of the same name in the FROM that starts them', () => {
    expect(read('FROM golang AS golang\nRUN go version').externalImages).toEqual(['golang'])
  })
})

const imagesOf = (lines: string, question?: Partial<DockerfileQuestion>) => {
  const { externalImages, unresolved } = read(lines, question)
  return { externalImages, unresolved }
}

describe('the name of an image', () => {
  test('uses build arguments before defaults', () => {
    const lines = 'ARG REGISTRY=docker.io\nARG IMAGE=$REGISTRY/golang\nFROM ${IMAGE}:1'
    expect(imagesOf(lines).externalImages).toEqual(['docker.io/golang:1'])
    expect(imagesOf(lines, { buildArgs: { REGISTRY: 'quay.io' } }).externalImages).toEqual([
      'quay.io/golang:1',
    ])
  })

  test('with an unset variable is listed with its line', () => {
    expect(imagesOf('ARG TAG\nFROM golang:${TAG}')).toEqual({
      externalImages: [],
      unresolved: [{ line: 2, written: 'golang:${TAG}', missing: ['TAG'] }],
    })
  })

  test('does not see an ARG of a stage', () => {
    expect(imagesOf('FROM a\nARG X=b\nFROM $X').unresolved).toEqual([
      { line: 3, written: '$X', missing: ['X'] },
    ])
  })

  test('cannot be a variable in COPY --from, where BuildKit does not expand it', () => {
    expect(imagesOf('ARG X=b\nFROM a\nCOPY --from=$X /a /b').unresolved).toEqual([
      { line: 3, written: '$X', missing: ['X'] },
    ])
  })

  test('may refer to a build context, which comes before stages and images', () => {
    const lines = 'FROM golang AS code\nFROM docker.io/library/alpine:latest\nCOPY --from=code /a /b'
    expect(imagesOf(lines, { buildContexts: { code: '/home/x/code' } }).externalImages).toEqual([
      'docker.io/library/alpine:latest',
    ])
    expect(
      imagesOf(lines, { buildContexts: { alpine: 'docker-image://own/alpine:3' } }).externalImages,
    ).toEqual(['golang', 'own/alpine:3'])
  })

  test('is not scratch', () => {
    expect(imagesOf('FROM scratch\nCOPY a b')).toEqual({ externalImages: [], unresolved: [] })
  })
})

describe('variables', () => {
  const values = new Map([
    ['A', 'a'],
    ['E', ''],
  ])

  test.for([
    ['$A-${A}', 'a-a', []],
    ['${X:-d}', 'd', []],
    ['${E:-d}', 'd', []],
    ['${E-d}', '', []],
    ['${X:-${A}}', 'a', []],
    ['${A:+y}${X:+n}', 'y', []],
    ['\\$A', '$A', []],
    ['$X', '', ['X']],
    ['${X:-$Y}', '', ['Y']],
    ['${A#b}', 'a', []],
    ['${X#b}', '', ['X']],
    ['${A/a/b}-${A//a/cc}', 'b-cc', []],
    ['${A:?set it}', 'a', []],
  ] as const)('expand %s to %s', ([text, expected, missing]) => {
    expect(expand(text, values)).toEqual({ text: expected, missing })
  })
})

describe('cache mounts', () => {
  test('are those of needed stages, with the target as the default id', () => {
    expect(read(multiStage).cacheMounts).toEqual([
      { line: 6, target: '/go/pkg/mod', id: '/go/pkg/mod' },
      { line: 8, target: '/go/pkg/mod', id: '/go/pkg/mod' },
      { line: 8, target: '/root/.cache/go-build', id: 'gc' },
    ])
    expect(read('FROM a\nRUN --mount=type=bind,target=. ls').usesCacheMounts).toBe(false)
  })

  test('may name an ARG or ENV of their stage or of the stage below it', () => {
    const dockerfile = read(`
      ARG HOME_DIR=/root
      FROM golang AS base
      ARG HOME_DIR
      ENV GOCACHE=$HOME_DIR/cache
      FROM base
      RUN --mount=type=cache,dst=$GOCACHE go build
    `)
    expect(dockerfile.cacheMounts.map(({ target }) => target)).toEqual(['/root/cache'])
  })
})

test('features are listed with their lines', () => {
  const { features } = read(`FROM a
    RUN <<EOF
    ls
    EOF
    COPY --link a b
    COPY --link=false a b
    ADD https://example.com/x.tar git@example.com:a/b.git /x/
    RUN --mount=type=secret,id=x --security=insecure --network=host --device=gpu ls
    ONBUILD RUN go build`)
  expect(features.map(({ kind, line, detail }) => `${line} ${kind} ${detail}`)).toEqual([
    '2 heredoc EOF',
    '5 copy-link COPY',
    '7 remote-add https://example.com/x.tar',
    '7 remote-add git@example.com:a/b.git',
    '8 mount secret',
    '8 security insecure',
    '8 network host',
    '8 device gpu',
    '9 onbuild RUN go build',
  ])
})

test('a remote ADD may be in JSON form or have variables', () => {
  const { features } = read(`FROM a
    ARG URL=https://example.com VERSION=1
    ADD ["https://example.com/a b", "/x"]
    ADD \${URL}/v\${VERSION}.tar /x
    ADD "https://example.com/c" /x
    ADD local.tar /x`)
  expect(features.map(({ line, detail }) => `${line} ${detail}`)).toEqual([
    '3 https://example.com/a b',
    '4 https://example.com/v1.tar',
    '5 https://example.com/c',
  ])
})

describe('whether it compiles Go', () => {
  test.for([
    ['RUN go build ./...', 'yes'],
    ['RUN cd x && CGO_ENABLED=0 /usr/local/go/bin/go install .', 'yes'],
    ['RUN ["go", "test", "./..."]', 'yes'],
    ['RUN sh -ec "go vet ./... | tee log"', 'yes'],
    ['RUN <<EOF\nset -e\ngo build\nEOF', 'yes'],
    ['RUN bash <<EOF\ngo build\nEOF', 'yes'],
    ['RUN if [ -n "$X" ]; then go build; fi', 'yes'],
    ['RUN xx-go build', 'yes'],
    ['RUN goreleaser build', 'yes'],
    ['RUN echo $(go run ./version)', 'yes'],
    ['RUN make build', 'unknown'],
    ['RUN ./build.sh', 'unknown'],
    ['RUN bash scripts/build.sh', 'unknown'],
    ['RUN $GO build', 'unknown'],
    ['RUN go generate ./...', 'unknown'],
    ['RUN go mod download', 'no'],
    ['RUN echo "go build"', 'no'],
    ['RUN apk add go # go build', 'no'],
    ['RUN python3 <<EOF\ngo build\nEOF', 'no'],
    ['RUN cat <<EOF > x.sh\ngo build\nEOF', 'no'],
    ['CMD go build', 'no'],
  ] as const)('%j: %s', ([line, expected]) => {
    expect(read(`FROM golang\n${line}`).runsGo).toBe(expected)
  })

  test('does not depend on stages that are skipped', () => {
    expect(read('FROM golang AS a\nRUN go build\nFROM alpine\nRUN ls').runsGo).toBe('no')
  })
})

describe.for(await readFixtures(fixturesDir))('the shipped fixture $name', (fixture) => {
  test.for(fixture.strategies)('with strategy %s is read as intended', async (strategy) => {
    const path = dockerfileOf(fixture, strategy)
    const dockerfile = read(await readFile(path, 'utf8'), { buildArgs: { BASE_IMAGE: 'own/go:1' } })
    expect(dockerfile.externalImages).toEqual(['own/go:1'])
    expect(dockerfile.unresolved).toEqual([])
    expect(dockerfile.runsGo).toBe('yes')
    const keepsNothing = ['layers', 'article'].includes(strategy)
    expect(labels(dockerfile)).toEqual(keepsNothing ? ['no compiler cache'] : [])
    const requiresNothing = fixture.name === 'tiny'
    expect(networkUse(dockerfile, { requiresNothing })).toEqual({ steps: [] })
    expect(refusals(dockerfile, { native: 'linux/amd64', own: ['linux/amd64'] })).toEqual([])
  })
})
