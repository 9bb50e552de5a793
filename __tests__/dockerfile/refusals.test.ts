import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { refusals } from '../../src/dockerfile/refusals.ts'

const read = (lines: string) => readDockerfile(lines, { platform: 'linux/amd64' })

describe('refusals', () => {
  const native = 'linux/amd64'

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
    expect(refusals(read(lines), { native, platform: 'linux/amd64', context: 'sub/dir' })).toEqual([])
  })

  test.for([
    ['FROM --platform=linux/arm64 golang\nRUN go build', /^line 1 .* runs emulated on linux\/amd64/],
    [
      'FROM scratch\nFROM --platform=linux/arm/v7 alpine',
      /^line 2 .* alpine is needed for another platform than linux\/amd64/,
    ],
    [
      'FROM --platform=linux/arm64 scratch\nCOPY sh /bin/sh\nRUN x',
      /^line 1 .* runs emulated on linux\/amd64/,
    ],
    ['FROM --platform=linux/arm64 scratch AS a\nFROM a AS b\nFROM b\nRUN x', /^line 1 .* runs emulated/],
    ['FROM --platform=linux/arm64 scratch AS a\nFROM a\nONBUILD RUN y\nRUN x', /^line 1 .* runs emulated/],
    [
      'FROM --platform=linux/arm64 alpine AS a\nFROM golang\nCOPY --from=a /etc/ssl /etc/ssl',
      /^line 1 .* is needed for another/,
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
    expect(refusals(read(lines), { native })).toEqual([expect.stringMatching(reason)])
  })

  test('include several platforms and an emulated one', () => {
    const refused = (platform: string) => refusals(read('FROM a'), { native, platform })
    expect(refused('linux/amd64,linux/arm64')).toEqual([expect.stringContaining('names several')])
    expect(refused('arm64')).toEqual([expect.stringContaining('platform arm64 is emulated on linux/amd64')])
    expect(refused('windows/amd64')).toHaveLength(1)
    expect(refused('amd64')).toEqual([])
    expect(refusals(read('FROM a'), { native: 'linux/arm64', platform: 'linux/arm64/v8' })).toEqual([])
  })

  test('include remote contexts, without their logins', () => {
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
