import { expect, test } from 'vitest'
import { unsupportedByDocker } from '../../../src/engines/docker/unsupported.ts'

const features = (server: string): readonly string[] =>
  Object.keys(unsupportedByDocker({ name: 'docker', versions: { client: '29.8.0', server } }))

test('a Docker daemon before 23 reads no heredocs by itself', () => {
  expect(features('20.10.24+dfsg1')).toEqual(['heredocs'])
  expect(features('22.06.0-beta.0')).toEqual(['heredocs'])
  expect(features('23.0.0')).toEqual([])
  expect(features('29.8.0')).toEqual([])
})

test('the reason names the line that makes it read them', () => {
  const { heredocs } = unsupportedByDocker({ name: 'docker-rootless', versions: { server: '20.10.24' } })
  expect(heredocs).toBe(
    'docker-rootless 20.10.24 reads heredocs only in a Dockerfile that begins with `# syntax=docker/dockerfile:1` (23.0.0 needs no such line)',
  )
})

test('a daemon whose version cannot be read is taken to support everything', () => {
  expect(features('library-import')).toEqual([])
  expect(features('')).toEqual([])
})
