import { expect, test } from 'vitest'
import { readDockerfile } from '../../../src/dockerfile/dockerfile.ts'
import { frontendLack } from '../../../src/dockerfile/rewrites/frontend.ts'

const lackOf = (image: string, ...lines: readonly string[]) =>
  frontendLack(
    readDockerfile(`# syntax=${image}\n${['FROM alpine AS a', 'FROM golang', ...lines, ''].join('\n')}`, {
      platform: 'linux/amd64',
    }),
  )

const mount = 'RUN --mount=type=cache,target=/c go build'
const link = 'COPY --link --from=a /x /x'

test('a frontend of an older version than a mount or a link is named', () => {
  expect(lackOf('docker/dockerfile:1.1', mount)).toBe(
    'the syntax line names docker/dockerfile:1.1, which does not have RUN --mount (1.2 does)',
  )
  expect(lackOf(`docker.io/docker/dockerfile:1.3.1@sha256:${'a'.repeat(64)}`, link)).toContain(
    'does not have COPY --link (1.4 does)',
  )
})

test('newer ones, those without a version, and those of somebody else have all', () => {
  for (const tag of [':1', ':1.4', ':1.21', ':2.0', ':latest', '', ':1.1-experimental', ':1.0-labs'])
    expect(lackOf(`docker/dockerfile${tag}`, mount, link)).toBeUndefined()
  expect(lackOf('example.com/frontend:1.0', mount, link)).toBeUndefined()
  expect(lackOf('docker/dockerfile:1.0', 'RUN go build')).toBeUndefined()
  expect(lackOf('docker/dockerfile:1.3', mount)).toBeUndefined()
})
