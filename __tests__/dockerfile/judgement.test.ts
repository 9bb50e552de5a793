import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { labels } from '../../src/dockerfile/labels.ts'
import { networkUse } from '../../src/dockerfile/network-use.ts'
import { refusals } from '../../src/dockerfile/refusals.ts'

const read = (lines: string) => readDockerfile(lines, { platform: 'linux/amd64' })

describe('labels', () => {
  const cache = '--mount=type=cache,target='
  test.for([
    ['RUN go build', ['no compiler cache']],
    [`RUN ${cache}/root/.cache/go-build go build`, []],
    [`RUN ${cache}/root/.cache go build`, []],
    [`ENV GOCACHE=/c\nRUN ${cache}/c go build`, []],
    [`ENV GOCACHE=/c\nRUN ${cache}/root/.cache/go-build go build`, ['no compiler cache']],
    [`RUN ${cache}/c GOCACHE=/c/go go build`, []],
    [`RUN ${cache}/go/pkg/mod go build`, ['no compiler cache']],
    [`RUN ${cache}/root/.cache/go-build go mod download\nRUN go build`, ['no compiler cache']],
    ['RUN make', ['whether it compiles Go is unknown', 'no compiler cache']],
    [`RUN ${cache}/root/.cache/go-build make`, ['whether it compiles Go is unknown']],
    ['RUN npm ci', ['compiles no Go']],
  ] as const)('of %j are %j', ([lines, expected]) => {
    expect(labels(read(`FROM golang\n${lines}`))).toEqual(expected)
  })
})

describe('what is refused', () => {
  const native = 'linux/amd64'

  test.for([
    ['FROM golang\nRUN go build'],
    ['FROM --platform=$BUILDPLATFORM golang\nRUN go build'],
    ['FROM --platform=linux/x86_64 golang\nRUN go build'],
    ['FROM --platform=linux/arm64 golang AS unused\nRUN go build\nFROM scratch\nCOPY a b'],
    ['FROM example.com/windowsill/golang\nRUN --network=none --security=sandbox go build'],
  ] as const)('is nothing of %j', ([lines]) => {
    expect(refusals(read(lines), { native, platform: 'linux/amd64', context: 'sub/dir' })).toEqual([])
  })

  test.for([
    ['FROM --platform=linux/arm64 golang\nRUN go build', /^line 1 .* runs emulated on linux\/amd64/],
    ['FROM scratch\nFROM --platform=linux/arm/v7 alpine', /^line 2 .* is another platform/],
    ['FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN dir', /Windows image/],
    ['FROM golang:1.26-windowsservercore\nRUN dir', /Windows image/],
    ['FROM a\nRUN --security=insecure ls', /^line 2 .*security=insecure/],
    ['FROM a\nRUN --network=host ls', /^line 2 .*network=host/],
    ['FROM a\nRUN --device=nvidia.com/gpu ls', /--device/],
  ] as const)('is said of %j', ([lines, reason]) => {
    expect(refusals(read(lines), { native })).toEqual([expect.stringMatching(reason)])
  })

  test('are several or emulated platforms', () => {
    const asked = (platform: string) => refusals(read('FROM a'), { native, platform })
    expect(asked('linux/amd64,linux/arm64')).toEqual([expect.stringContaining('names several')])
    expect(asked('arm64')).toEqual([expect.stringContaining('platform arm64 is emulated on linux/amd64')])
    expect(asked('windows/amd64')).toHaveLength(1)
    expect(asked('amd64')).toEqual([])
    expect(refusals(read('FROM a'), { native: 'linux/arm64', platform: 'linux/arm64/v8' })).toEqual([])
  })

  test('are remote contexts, and their logins are not repeated', () => {
    const reasons = refusals(read('FROM a'), {
      native,
      context: 'https://user:s3cret@example.com/a.git#main',
      buildContexts: {
        code: 'https://s3cret@example.com/b.tar',
        folder: '../x',
        base: 'docker-image://alpine',
      },
    })
    expect(reasons).toHaveLength(2)
    expect(reasons.join()).toContain('code=https://example.com/b.tar')
    expect(reasons.join()).not.toContain('s3cret')
  })
})

const stepsOf = (lines: string, question = {}) =>
  networkUse(read(`FROM golang\n${lines}`), question).steps.map(
    ({ line, kind, what }) => `${line} ${kind} ${what}`,
  )

describe('use of the network', () => {
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

  test('a vendor folder spares the download, unless the mode says otherwise', () => {
    expect(stepsOf('RUN go build', { isVendored: true })).toEqual([])
    expect(stepsOf('RUN go build -mod=mod', { isVendored: true })).toEqual(['2 may-use go build'])
  })

  test('is none when the whole build has no network', () => {
    expect(networkUse(read('FROM a\nRUN curl x'), { network: 'none' })).toEqual({ steps: [] })
  })

  test('is one sentence with the line numbers, which says what is not known', () => {
    const lines = 'FROM golang\nRUN go mod download\nRUN go build\nRUN make\nRUN apk add git'
    expect(networkUse(read(lines)).sentence).toBe(
      'The Dockerfile uses the network in line 2 (go mod download), line 5 (apk add); ' +
        'downloads modules that are missing in line 3 (go build); ' +
        'may use it in line 4 (make), which cannot be told from the text.',
    )
    expect(networkUse(read('FROM a\nRUN ls'))).toEqual({ steps: [] })
  })

  test('is not that of skipped stages, and a shared base counts once', () => {
    const lines = 'FROM a AS x\nRUN curl x\nFROM a AS base\nRUN wget y\nFROM base\nRUN ls'
    expect(networkUse(read(lines)).steps).toEqual([{ line: 4, what: 'wget', kind: 'uses' }])
  })
})
