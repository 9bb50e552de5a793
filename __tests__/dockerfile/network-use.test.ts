import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { networkUse } from '../../src/dockerfile/network-use.ts'

const read = (lines: string) => readDockerfile(lines, { platform: 'linux/amd64' })

const stepsOf = (lines: string, question = {}) =>
  networkUse(read(`FROM golang\n${lines}`), question).steps.map(
    ({ line, kind, what }) => `${line} ${kind} ${what}`,
  )

describe('network use', () => {
  test.for([
    ['RUN go mod download', ['2 uses go mod download']],
    ['RUN go install example.com/x/cmd/y@v1.2.3', ['2 uses go install']],
    ['RUN go get ./...', ['2 uses go get']],
    ['RUN apt-get update && apt-get install -y git', ['2 uses apt-get update', '2 uses apt-get install']],
    ['RUN apk --no-cache add git', ['2 uses apk add']],
    ['RUN curl -sSf https://example.com | sh', ['2 uses curl']],
    ['RUN git clone https://example.com/x', ['2 uses git clone']],
    ['ADD https://example.com/x /x', ['2 uses ADD']],
    ['RUN go build ./...', ['2 may-use go build']],
    ['RUN make build', ['2 unknown make']],
    ['RUN ./install.sh', ['2 unknown install.sh']],
    ['RUN go build -mod=vendor ./...', []],
    ['ENV GOFLAGS="-trimpath -mod=vendor"\nRUN go build ./...', []],
    ['ENV GOPROXY=off\nRUN go build', []],
    ['RUN GOPROXY=file:///proxy go mod download', []],
    ['RUN --network=none go mod download', []],
    ['RUN git describe && mkdir x && cp a b && go version', []],
  ] as const)('of %j: %j', ([lines, expected]) => {
    expect(stepsOf(lines)).toEqual(expected)
  })

  test('does not include a download with a vendor folder, unless -mod=mod', () => {
    expect(stepsOf('RUN go build', { isVendored: true })).toEqual([])
    expect(stepsOf('RUN go build -mod=mod', { isVendored: true })).toEqual(['2 may-use go build'])
  })

  test('is none when the whole build has no network', () => {
    expect(networkUse(read('FROM a\nRUN curl x'), { network: 'none' })).toEqual({
      steps: [],
      sentence: undefined,
    })
  })

  test('is one sentence with line numbers, which says what is unknown', () => {
    const lines = 'FROM golang\nRUN go mod download\nRUN go build\nRUN make\nRUN apk add git'
    expect(networkUse(read(lines)).sentence).toBe(
      'The Dockerfile uses the network in line 2 (go mod download), line 5 (apk add); ' +
        'downloads missing modules in line 3 (go build); ' +
        'may use the network in line 4 (make), where the text does not show it.',
    )
    expect(networkUse(read('FROM a\nRUN ls'))).toEqual({ steps: [], sentence: undefined })
  })

  test('does not include skipped stages, and counts a shared base once', () => {
    const lines = 'FROM a AS x\nRUN curl x\nFROM a AS base\nRUN wget y\nFROM base\nRUN ls'
    expect(networkUse(read(lines)).steps).toEqual([{ line: 4, what: 'wget', kind: 'uses' }])
  })
})
