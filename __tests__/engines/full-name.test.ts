import { expect, test } from 'vitest'
import { fullName } from '../../src/engines/full-name.ts'

test.each([
  ['golang', 'docker.io/library/golang:latest'],
  ['golang:latest', 'docker.io/library/golang:latest'],
  ['docker.io/library/golang', 'docker.io/library/golang:latest'],
  ['me/app', 'docker.io/me/app:latest'],
  ['localhost/app:1', 'localhost/app:1'],
  ['registry:5000/app', 'registry:5000/app:latest'],
  ['golang:1.26@sha256:aa', 'docker.io/library/golang:1.26'],
])('the whole name of %s is %s', (reference, name) => {
  expect(fullName(reference)).toBe(name)
})
