import { describe, expect, test } from 'vitest'
import { pullArguments } from '../../../src/engines/containers/pull-image.ts'

const plain = ['pull', '--quiet', '--tls-verify=false']

describe('a pull with Podman or Buildah', () => {
  test.each(['127.0.0.1:5000/go:1', '127.1.2.3:80/a/b', 'localhost:5000/go:1', '[::1]:5000/go:1'])(
    'may use plain HTTP for a registry of this machine: %s',
    (reference) => {
      expect(pullArguments(reference)).toEqual([...plain, reference])
    },
  )

  test('names the platform, unless it is that of the machine', () => {
    expect(pullArguments('alpine', 'linux/arm64')).toEqual([
      ...['pull', '--quiet', '--platform', 'linux/arm64', 'alpine'],
    ])
  })

  test.each([
    'golang:1.26',
    'localhost/go-container-bench/go:1.26.8',
    'registry.example.com:5000/go:1',
    'example.com/127.0.0.1:5000/go:1',
    '127.0.0.1.example.com:5000/go:1',
  ])('is encrypted for every other registry: %s', (reference) => {
    expect(pullArguments(reference)).toEqual(['pull', '--quiet', reference])
  })
})
