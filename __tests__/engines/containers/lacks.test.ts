import { expect, test } from 'vitest'
import { lacksOf } from '../../../src/engines/containers/lacks.ts'

const lacking = (versions: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(lacksOf({ name: 'buildah', versions }))

test('Buildah before 1.24 has no cache mounts, and before 1.26.4 no further contexts', () => {
  expect(lacking({ client: '1.23.1' })).toEqual(['cache-mounts', 'build-contexts'])
  expect(lacking({ client: '1.24.0' })).toEqual(['build-contexts'])
  expect(lacking({ client: '1.26.3' })).toEqual(['build-contexts'])
  expect(lacking({ client: '1.26.4' })).toEqual([])
  expect(lacking({ client: '1.41.4' })).toEqual([])
})

test('Podman has what the Buildah inside it has', () => {
  const versions = { client: '3.4.4', buildah: '1.23.1' }
  expect(lacking(versions)).toEqual(['cache-mounts', 'build-contexts'])
  expect(lacksOf({ name: 'podman', versions })['cache-mounts']).toBe(
    'podman builds with Buildah 1.23.1, which has no cache mounts before 1.24.0',
  )
  expect(lacking({ client: '4.3.1', buildah: '1.28.2' })).toEqual([])
})

test('a version that cannot be read lacks nothing', () => {
  expect(lacking({})).toEqual([])
  expect(lacking({ client: 'unknown' })).toEqual([])
  expect(lacking({ client: '1.42.0-dev' })).toEqual([])
})
