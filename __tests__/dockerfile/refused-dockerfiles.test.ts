import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'

const read = (text: string) => readDockerfile(text, { platform: 'linux/amd64' })

describe('a Dockerfile that cannot be built is refused with the line and the reason', () => {
  test.for([
    ['COPPY a b', 'Line 2 of the Dockerfile: COPPY is not an instruction'],
    ['COPY a', 'Line 2 of the Dockerfile: COPY needs a source and a destination'],
    ['COPY --form=x a b', 'Line 2 of the Dockerfile: COPY has no flag --form'],
    ['COPY --link=yes a b', 'COPY has --link=yes, which can only be true or false'],
    ['COPY --from=9 a b', 'COPY reads from 9, which is neither a stage nor an image'],
    ['RUN --mount=target=/a,from=$X ls', 'give the image a stage of its own'],
    ['RUN --mount=type=cash,target=/a ls', 'RUN: a mount cannot have type=cash'],
    ['RUN --mount=type=cache,tagret=/a ls', 'RUN: a mount has no option tagret'],
    ['RUN --network=off ls', 'RUN cannot have --network=off'],
    ['ENV A', 'ENV needs a name and a value'],
    ['ENV A=1 B', 'ENV has B without a value: write NAME=VALUE'],
    ['ENV A="b', 'Line 2 of the Dockerfile: a quoted text has no closing "'],
    ['ENV A=${B', 'Line 2 of the Dockerfile: a substitution ${…} is not written correctly'],
    ['SHELL sh -c', 'SHELL needs a list, as in SHELL ["sh", "-c"]'],
    ['CMD ["a", 1]', 'CMD has a list with something other than texts'],
    ['HEALTHCHECK --interval=5 CMD x', 'HEALTHCHECK cannot have --interval=5'],
    ['ONBUILD FROM x', 'ONBUILD cannot start FROM'],
    ['FROM a b', 'Line 2 of the Dockerfile: FROM takes an image, or IMAGE AS NAME'],
    ['FROM golang AS 1st', 'names its stage 1st'],
    ['FROM Golang', 'Line 2 of the Dockerfile: FROM Golang is not the name of an image'],
    ['FROM --platform=$P golang', 'FROM --platform=$P is empty: set the build argument P'],
  ] as const)('%s', ([line, message]) => {
    expect(() => read(`FROM golang AS build\n${line}`)).toThrow(message)
  })

  test('an instruction before the first FROM', () => {
    expect(() => read('WORKDIR /src\nFROM golang')).toThrow(
      'Line 1 of the Dockerfile: WORKDIR comes before the first FROM',
    )
  })

  test('a required ARG, but not a variable that the base image may set', () => {
    expect(() => read('ARG V\nFROM golang:${V:?pick-one}')).toThrow(
      'Line 2 of the Dockerfile: V must be set: pick-one',
    )
    expect(read('FROM golang\nENV A=${GOPATH:?}').needed).toHaveLength(1)
  })
})

describe('a Dockerfile is not refused', () => {
  test.for([
    [
      'for what a newer syntax image may know',
      '# syntax=docker/dockerfile:1\nFROM golang\nCOPY --new=1 a b\nNEWS x',
    ],
    [
      'for what another syntax image may know',
      '# syntax=own/front\nFROM golang\nENV A\nRUN --mount=x=y,"z ls',
    ],
    [
      'for options of mounts that only Buildah has',
      'FROM golang\nRUN --mount=type=bind,target=/x,z,relabel=shared ls',
    ],
    ['for a stage that Buildah finds as it is written', 'FROM golang AS Base\nFROM Base\nRUN go build'],
    [
      'for an instruction in a stage that is not needed',
      'FROM golang AS a\nENV A=${\nFROM scratch\nCOPY x y',
    ],
    ['for an empty variable in a name that is complete without it', 'ARG SUFFIX\nFROM golang:1.26${SUFFIX}'],
  ] as const)('%s', ([, text]) => {
    expect(read(text).unresolved).toEqual([])
  })
})

test('variables that only complete the name of an image are reported as unresolved, in any stage', () => {
  const { unresolved } = read('FROM ${DEV} AS dev\nFROM golang:${TAG} AS build\nFROM build')
  expect(unresolved).toEqual([
    { line: 1, written: '${DEV}', missing: ['DEV'] },
    { line: 2, written: 'golang:${TAG}', missing: ['TAG'] },
  ])
})

test('names in quotes are those of images and stages', () => {
  const { externalImages, stages } = read(
    'ARG IMAGE=golang:1.26\nFROM --platform="$BUILDPLATFORM" "$IMAGE" AS build\nFROM \'build\'\nCOPY --from="busybox" /a /a',
  )
  expect(externalImages).toEqual(['golang:1.26', 'busybox'])
  expect(stages.map(({ platform }) => platform)).toEqual(['linux/amd64', undefined])
})

test('the ONBUILD of a stage below belongs to a stage', () => {
  const { runs, needed } = read('FROM golang AS base\nONBUILD RUN go build\nFROM base\nRUN ls')
  expect(needed[1]?.instructions.map(({ name }) => name)).toEqual(['RUN', 'RUN'])
  expect(runs.map(({ line }) => line)).toEqual([2, 4])
})
