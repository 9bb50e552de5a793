import { expect, test } from 'vitest'
import { pulledAs } from '../../../src/engines/buildkit/base-records.ts'
import { cacheRecord } from '../../support/cache-records.ts'

const pulled = (...images: readonly string[]) =>
  images.map((image, index) => cacheRecord({ ID: `r${index}`, Description: `pulled from ${image}` }))

test.each([
  ['localhost/go:1', 'localhost/go:1'],
  ['golang', 'docker.io/library/golang:latest'],
  ['golang:1.26', 'docker.io/library/golang:1.26'],
  ['golang@sha256:aa', 'docker.io/library/golang'],
  ['me/app', 'docker.io/me/app:latest'],
  ['localhost/app', 'localhost/app:latest'],
  ['registry:5000/app', 'registry:5000/app:latest'],
  ['ghcr.io/me/app:v1@sha256:aa', 'ghcr.io/me/app:v1'],
])('the image %s is found among records as %s', (reference, name) => {
  expect(pulledAs(pulled(`${name}@sha256:aa`, 'docker.io/library/other:1@sha256:bb'), reference)).toBe(
    'sha256:aa',
  )
})

test('an image of several layers has one id, a name that moved has a new one, a name never pulled has none', () => {
  expect(pulledAs(pulled('localhost/go:1@sha256:aa', 'localhost/go:1@sha256:aa'), 'localhost/go:1')).toBe(
    'sha256:aa',
  )
  expect(pulledAs(pulled('localhost/go:1@sha256:bb', 'localhost/go:1@sha256:aa'), 'localhost/go:1')).toBe(
    'sha256:aa sha256:bb',
  )
  expect(pulledAs(pulled('localhost/go:1@sha256:aa'), 'localhost/go:2')).toBeUndefined()
  expect(pulledAs([], 'localhost/go:1')).toBeUndefined()
})
