import { expect, test } from 'vitest'
import { staleMountsOf, unconfinedBy, unsupportedBy } from '../../../src/engines/containers/unsupported.ts'

const features = (versions: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(unsupportedBy({ name: 'buildah', versions }))

test('Buildah supports cache mounts from 1.24 on, additional contexts from 1.26.4, and heredocs from 1.33', () => {
  expect(features({ client: '1.23.1' })).toEqual(['cache-mounts', 'build-contexts', 'heredocs'])
  expect(features({ client: '1.24.0' })).toEqual(['build-contexts', 'heredocs'])
  expect(features({ client: '1.26.3' })).toEqual(['build-contexts', 'heredocs'])
  expect(features({ client: '1.26.4' })).toEqual(['heredocs'])
  expect(features({ client: '1.32.2' })).toEqual(['heredocs'])
  expect(features({ client: '1.33.0' })).toEqual([])
  expect(features({ client: '1.41.4' })).toEqual([])
})

test('Podman supports what the Buildah inside it supports', () => {
  const versions = { client: '3.4.4', buildah: '1.23.1' }
  expect(features(versions)).toEqual(['cache-mounts', 'build-contexts', 'heredocs'])
  expect(unsupportedBy({ name: 'podman', versions })['cache-mounts']).toBe(
    'podman builds with Buildah 1.23.1, which does not support cache mounts (1.24.0 does)',
  )
  expect(features({ client: '4.3.1', buildah: '1.28.2' })).toEqual(['heredocs'])
})

test('a version that cannot be read is taken to support everything', () => {
  expect(features({})).toEqual([])
  expect(features({ client: 'unknown' })).toEqual([])
  expect(features({ client: '1.42.0-dev' })).toEqual([])
})

const stale = (buildah: string): readonly boolean[] => {
  const { context, stage } = staleMountsOf({ name: 'podman', versions: { client: '4.3.1', buildah } })
  return [context !== undefined, stage !== undefined]
}

test('Buildah before 1.39 does not notice changes in bind mounts of the context, and before 1.44 not all in those of stages', () => {
  expect(stale('1.28.2')).toEqual([true, true])
  expect(stale('1.39.0')).toEqual([false, true])
  expect(stale('1.44.0')).toEqual([false, false])
  expect(staleMountsOf({ name: 'buildah', versions: { client: '1.28.2' } }).context).toBe(
    'buildah builds with Buildah 1.28.2, which takes a RUN step from its cache although the files in its bind mount changed (1.39.0 does not)',
  )
})

const unsafe = (buildah: string, asRoot: boolean) =>
  unconfinedBy({ name: 'podman', versions: { client: '4.3.1', buildah } }, asRoot)

test('a fork may have no mounts that an old Buildah lets out of the context, a stage or the caches', () => {
  expect(Object.keys(unsafe('1.28.2', true))).toEqual(['bind-mounts', 'cache-mounts'])
  expect(Object.keys(unsafe('1.28.2', false))).toEqual(['bind-mounts', 'filled-cache-mounts'])
  expect(unsafe('1.28.2', true)['bind-mounts']).toContain('podman builds as root with Buildah 1.28.2')
  expect(unsafe('1.38.1', true)).toEqual({})
  expect(unsafe('1.38.1', false)).toEqual({})
})
