import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { differingReadings, refusals } from '../../src/dockerfile/refusals.ts'

const read = (lines: string) => readDockerfile(lines, { platform: 'linux/amd64' })

describe('refusals', () => {
  const native = 'linux/amd64'
  const own = [native, 'linux/386', 'linux/amd64/v2']

  test.for([
    ['FROM golang\nRUN go build'],
    ['FROM --platform=$BUILDPLATFORM golang\nRUN go build'],
    ['FROM --platform=linux/x86_64 golang\nRUN go build'],
    ['FROM --platform=linux/arm64 golang AS unused\nRUN go build\nFROM scratch\nCOPY a b'],
    ['FROM --platform=linux/arm64 scratch\nCOPY main.go /'],
    [
      'FROM --platform=linux/arm64 scratch AS a\nCOPY main.go /\nFROM a AS b\nENV A=1\nFROM golang\nCOPY --from=b / /',
    ],
    [
      'FROM golang AS build\nRUN go build\nFROM --platform=linux/riscv64 scratch\nWORKDIR /x\nCOPY --from=build /a .',
    ],
    [
      'FROM --platform=linux/arm64 golang AS unused\nRUN go build\nFROM unused\nRUN a\nFROM scratch\nCOPY a b',
    ],
    ['FROM --platform=linux/arm64 alpine AS a\nFROM golang\nCOPY --from=a /etc/ssl /etc/ssl'],
    ['FROM scratch\nFROM --platform=linux/arm/v7 alpine'],
    ['FROM example.com/windows/golang:1.26'],
    [
      'FROM ghcr.io/acme/windows/golang:1.26@sha256:0000000000000000000000000000000000000000000000000000000000000000',
    ],
    ['FROM localhost:5000/windows:1'],
    ['FROM acme/windows-exporter'],
    ['FROM golang\nRUN --mount=type=cache,id=..cache/../b,target=/c --mount=type=cache,target=/../d x'],
    ['FROM acme/servercore-tools:1'],
    ['FROM example.com/nanoserver/golang'],
    ['FROM example.com/tools/windows'],
    ['FROM example.com/windowsill/golang\nRUN --network=none --security=sandbox go build'],
  ] as const)('do not include %j', ([lines]) => {
    expect(refusals(read(lines), { native, own, context: 'sub/dir' })).toEqual([])
  })

  test.for([
    ['FROM --platform=linux/arm64 golang\nRUN go build', /^line 1 .* runs emulated on linux\/amd64/],
    ['FROM scratch\nFROM --platform=windows/amd64 alpine', /^line 2 .* windows\/amd64 is not Linux/],
    [
      'FROM --platform=linux/arm64 scratch\nCOPY sh /bin/sh\nRUN x',
      /^line 1 .* runs emulated on linux\/amd64/,
    ],
    ['FROM --platform=linux/arm64 scratch AS a\nFROM a AS b\nFROM b\nRUN x', /^line 1 .* runs emulated/],
    ['FROM --platform=linux/arm64 scratch AS a\nFROM a\nONBUILD RUN y\nRUN x', /^line 1 .* runs emulated/],
    [
      'FROM --platform=linux/arm64 alpine AS a\nFROM scratch AS b\nCOPY --from=a / /\nFROM golang\nCOPY --from=b /etc/ssl /etc/ssl\nRUN x',
      /^line 5 .* COPY takes files of the stage b into one with RUN steps, .* of an image for linux\/arm64, which are emulated on linux\/amd64/,
    ],
    [
      'FROM --platform=linux/arm64 alpine AS a\nFROM golang\nRUN --mount=from=a,target=/a x',
      /^line 3 .* RUN takes files of the stage a into/,
    ],
    [
      'FROM --platform=linux/arm64 scratch\nCOPY --from=alpine /etc/ssl /etc/ssl',
      /^line 2 .* COPY takes files of alpine in a stage for linux\/arm64, and engines differ .* or for linux\/amd64/,
    ],
    ...['id=../../etc', 'id=a/../../etc', 'id=..', 'id=$UP/etc', 'type=cache,id=./../x'].map(
      (option) =>
        [
          `FROM golang\nARG UP=../..\nRUN --mount=type=cache,${option},target=/c x`,
          /^line 3 .* leads out of the caches/,
        ] as const,
    ),
    ['FROM mcr.microsoft.com/windows:ltsc2019', /Windows image/],
    ['FROM windows/servercore', /Windows image/],
    ['FROM windows/server:ltsc2022', /Windows image/],
    ['FROM proxy.example.com:5000/mcr/windows/nanoserver:1809', /Windows image/],
    ['FROM microsoft/nanoserver', /Windows image/],
    [
      'FROM microsoft/windowsservercore@sha256:0000000000000000000000000000000000000000000000000000000000000000',
      /Windows image/,
    ],
    ['FROM mcr.microsoft.com/dotnet/sdk:8.0-nanoserver-ltsc2022', /Windows image/],
    ['FROM mcr.microsoft.com/windows/servercore/iis', /Windows image/],
    ['FROM golang:NANOSERVER', /Windows image/],
    ['FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN dir', /Windows image/],
    ['FROM golang:1.26-windowsservercore\nRUN dir', /Windows image/],
    ['ARG OS=windowsservercore\nFROM "golang:1.26-${OS}" AS build\nRUN dir', /Windows image/],
    ['FROM --platform="linux/arm64" golang\r\nRUN go build\r\n', /^line 1 .* runs emulated on linux\/amd64/],
    ['FROM a\nRUN --security=insecure ls', /^line 2 .*security=insecure/],
    ['FROM a\nRUN --network=host ls', /^line 2 .*network=host/],
    ['FROM a\nRUN --device=nvidia.com/gpu ls', /--device/],
  ] as const)('include %j', ([lines, reason]) => {
    expect(refusals(read(lines), { native, own })).toEqual([expect.stringMatching(reason)])
  })

  const released = [
    'FROM --platform=$BUILDPLATFORM golang AS build',
    'ARG TARGETOS TARGETARCH',
    'RUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build',
    'FROM scratch',
    'COPY --from=build /app /',
  ].join('\n')
  const reading = (text: string, targetPlatform: string) =>
    readDockerfile(text, { platform: native, targetPlatform })
  const refusedFor = (targetPlatform: string, text: string) =>
    refusals(reading(text, targetPlatform), { native, own })

  test('do not include another platform where every RUN step is on the platform of the machine', () => {
    for (const platform of ['linux/arm64', 'linux/amd64', 'arm', 'x86_64'])
      expect(refusedFor(platform, released)).toEqual([])
    const continued = released.replace('\nFROM scratch', '\nFROM build AS tested\nRUN go vet\nFROM scratch')
    expect(refusedFor('linux/arm64', continued)).toEqual([])
  })

  test('do not include another platform because of images that files are only put into or taken from', () => {
    const based = released.replace('FROM scratch', 'FROM gcr.io/distroless/static')
    expect(refusedFor('linux/arm64', based)).toEqual([])
    expect(refusedFor('linux/arm64', `${based}\nCOPY --from=alpine /etc/ssl /etc/`)).toEqual([])
    const through = released.replace(
      'FROM scratch',
      'FROM alpine AS certs\nFROM scratch\nCOPY --from=certs /etc/ssl /etc/',
    )
    expect(refusedFor('linux/arm64', through)).toEqual([])
  })

  test.for([
    [
      'FROM golang AS build\nRUN go build\nFROM scratch\nCOPY --from=build /a /',
      1,
      /stage build, .*\$BUILDPLATFORM/,
    ],
    ['FROM scratch AS a\nCOPY a /\nFROM a\nRUN x', 1, /emulated on linux\/amd64/],
    [`${released}\nRUN /app --version`, 4, /the stage that begins here/],
    ['FROM scratch AS a\nONBUILD RUN x\nFROM a', 1, /emulated on linux\/amd64/],
    ['FROM scratch AS a\nFROM a AS b\nRUN <<X\ny\nX', 1, /emulated on linux\/amd64/],
    // For BuildKit, a flag changes nothing of a stage that continues another one.
    ['FROM scratch AS a\nFROM --platform=$BUILDPLATFORM a\nRUN x', 1, /in the stage a, .*RUN/],
    ['FROM --platform=$TARGETPLATFORM golang\nRUN go build', 1, /FROM --platform=linux\/arm64 runs emulated/],
    [released.replace('RUN', 'COPY --from=alpine /a /a\nRUN'), 3, /COPY takes files of alpine/],
    [released.replace('RUN', 'RUN --mount=from=alpine,target=/a'), 3, /RUN takes files of alpine/],
    [
      `FROM alpine AS a\n${released.replace('RUN', 'RUN --mount=from=a,target=/a')}`,
      4,
      /RUN takes files of the stage a/,
    ],
  ] as const)('include what %j emulates or lacks for another platform', ([text, line, reason]) => {
    expect(refusedFor('linux/arm64', text)).toEqual([
      expect.stringMatching(new RegExp(`^line ${line} of the Dockerfile: .*${reason.source}`)),
    ])
    // The same file is fine on the machine's own.
    expect(refusedFor(native, text)).toEqual([])
  })

  const alone = 'FROM scratch\nCOPY a /a\nRUN ["/a"]'
  const flagged = (platform: string) => read(alone.replace('FROM', `FROM --platform=${platform}`))

  test.for(['linux/386', 'i386', 'linux/amd64/v2'])(
    'do not call %s emulated, which the machine runs',
    (platform) => {
      expect(refusedFor(platform, alone)).toEqual([])
      expect(refusals(flagged(platform), { native, own })).toEqual([])
      expect(refusedFor(platform, alone.replace('scratch', 'golang'))).toEqual([])
    },
  )

  test.for(['linux/amd64/v3', 'linux/arm/v7'])(
    'call %s emulated, which it is not known to run',
    (platform) => {
      expect(refusedFor(platform, alone)).toEqual([expect.stringContaining('is emulated on')])
      expect(refusals(flagged(platform), { native, own })).toEqual([
        expect.stringContaining('runs emulated on'),
      ])
    },
  )

  test('include a platform that is not Linux', () => {
    expect(refusedFor('windows/amd64', released)).toEqual([expect.stringContaining('is not Linux')])
  })

  test('of several platforms include that they are built from different stages', () => {
    const platforms = ['linux/amd64', 'linux/arm64']
    const readingsOf = (text: string) => platforms.map((platform) => reading(text, platform))
    expect(differingReadings(readingsOf(released))).toEqual([])
    const apart = 'FROM scratch AS base-amd64\nFROM scratch AS base-arm64\nFROM base-$TARGETARCH\nCOPY a /'
    expect(differingReadings(readingsOf(`ARG TARGETARCH\n${apart}`))).toEqual([
      expect.stringMatching(
        /^line 2 of the Dockerfile: linux\/amd64 and linux\/arm64 are built from different/,
      ),
    ])
  })

  test('include remote contexts, without their logins', () => {
    const reasons = refusals(read('FROM a'), {
      native,
      own,
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
