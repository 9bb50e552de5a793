import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { imageName, neededImages } from '../../src/dockerfile/needed-images.ts'

const imagesOf = (text: string, targetPlatform?: string, target?: string): readonly string[] =>
  neededImages(readDockerfile(text, { platform: 'linux/amd64', targetPlatform, target })).map(imageName)

const released = [
  'FROM --platform=$BUILDPLATFORM golang AS build',
  'RUN go build',
  'FROM alpine',
  'COPY --from=build /app /',
  'COPY --from=busybox:musl /bin/sh /bin/',
].join('\n')

describe('the images that a build needs', () => {
  test('are for the platform that is built for, except in a stage with another one', () => {
    expect(imagesOf(released)).toEqual(['golang', 'alpine', 'busybox:musl'])
    expect(imagesOf(released, 'linux/amd64')).toEqual(['golang', 'alpine', 'busybox:musl'])
    expect(imagesOf(released, 'linux/arm64')).toEqual([
      'golang',
      'alpine for linux/arm64',
      'busybox:musl for linux/arm64',
    ])
    expect(imagesOf('FROM --platform=linux/arm/v7 alpine')).toEqual(['alpine for linux/arm/v7'])
  })

  test('are for platforms by one name, however they are written', () => {
    expect(imagesOf('FROM alpine', 'x86_64')).toEqual(['alpine'])
    expect(imagesOf('FROM alpine', 'aarch64')).toEqual(['alpine for linux/arm64'])
    expect(imagesOf('FROM --platform=linux/arm64/v8 alpine')).toEqual(['alpine for linux/arm64'])
  })

  test('are each named once for each platform, without stages that are not needed', () => {
    const text = [
      'FROM --platform=linux/arm64 alpine AS a',
      'FROM --platform=linux/s390x unused AS other',
      'FROM alpine AS b',
      'COPY --from=a /x /x',
      'FROM alpine',
      'COPY --from=b /x /x',
    ].join('\n')
    expect(imagesOf(text)).toEqual(['alpine for linux/arm64', 'alpine'])
    expect(imagesOf(text, undefined, 'other')).toEqual(['unused for linux/s390x'])
  })
})
