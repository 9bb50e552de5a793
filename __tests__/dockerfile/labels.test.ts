import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'
import { labels } from '../../src/dockerfile/labels.ts'

const read = (lines: string) => readDockerfile(lines, { platform: 'linux/amd64' })

describe('the labels', () => {
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
