import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openCacheRegistry } from '../../../src/host/loopback/cache-registry.ts'
import type { CacheServer } from '../../../src/host/loopback/cache-server.ts'
import { diskFolder } from '../../support/temp-folder.ts'

const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

const opened = async (): Promise<{ readonly registry: CacheServer; readonly parent: string }> => {
  const folder = await diskFolder()
  const registry = await openCacheRegistry(join(folder.path, 'registry'))
  onTestFinished(async () => {
    await registry[Symbol.asyncDispose]()
    await folder[Symbol.asyncDispose]()
  })
  return { registry, parent: folder.path }
}

const at = ({ port }: CacheServer, path: string): string => `http://127.0.0.1:${port}/v2/${path}`

/** Pushes as Podman does, with PATCH, or as BuildKit does, with PUT alone. */
const pushBlob = async (
  registry: CacheServer,
  repository: string,
  { text, style, digest = digestOf(text) }: { text: string; style: 'patch' | 'put'; digest?: string },
): Promise<number> => {
  const begun = await fetch(at(registry, `${repository}/blobs/uploads/`), { method: 'POST' })
  const location = new URL(begun.headers.get('location') ?? '', `http://127.0.0.1:${registry.port}`)
  if (style === 'patch') await fetch(location, { method: 'PATCH', body: text })
  location.searchParams.set('digest', digest)
  const body = style === 'patch' ? null : text
  return (await fetch(location, { method: 'PUT', body })).status
}

const pushManifest = (registry: CacheServer, repository: string, tag: string, body: string) =>
  fetch(at(registry, `${repository}/manifests/${tag}`), {
    method: 'PUT',
    body,
    headers: { 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
  })

describe('a registry for caches', () => {
  test('does not take over what another repository has', async () => {
    const { registry } = await opened()
    const [one, other] = [registry.open(), registry.open()]
    await pushBlob(registry, one, { text: 'one layer', style: 'put' })
    const query = `mount=${digestOf('one layer')}&from=${one}`
    const begun = await fetch(at(registry, `${other}/blobs/uploads/?${query}`), { method: 'POST' })
    expect(begun.status).toBe(202)
    expect(registry.contents(other).bytes).toBe(0)
  })

  test('gives back what was pushed, and counts the bytes of both ways', async () => {
    const { registry } = await opened()
    const repository = registry.open()
    expect(await pushBlob(registry, repository, { text: 'one layer', style: 'patch' })).toBe(201)
    expect(await pushBlob(registry, repository, { text: 'another', style: 'put' })).toBe(201)
    expect((await pushManifest(registry, repository, 'cache', '{"a":1}')).status).toBe(201)
    expect(registry.takeTraffic()).toEqual({ sentBytes: 0, receivedBytes: 23 })
    const blob = await fetch(at(registry, `${repository}/blobs/${digestOf('one layer')}`))
    expect(await blob.text()).toBe('one layer')
    const manifest = await fetch(at(registry, `${repository}/manifests/cache`))
    expect(manifest.headers.get('content-type')).toBe('application/vnd.oci.image.manifest.v1+json')
    expect(manifest.headers.get('docker-content-digest')).toBe(digestOf('{"a":1}'))
    expect(await manifest.text()).toBe('{"a":1}')
    expect(registry.takeTraffic()).toEqual({ sentBytes: 16, receivedBytes: 0 })
    expect(registry.contents(repository)).toEqual({
      digest: digestOf(`cache ${digestOf('{"a":1}')}\n`),
      references: 1,
      bytes: 23,
    })
  })

  test('asked only whether it has something, sends nothing', async () => {
    const { registry } = await opened()
    const repository = registry.open()
    await pushBlob(registry, repository, { text: 'one layer', style: 'put' })
    registry.takeTraffic()
    const path = `${repository}/blobs/${digestOf('one layer')}`
    expect((await fetch(at(registry, path), { method: 'HEAD' })).headers.get('content-length')).toBe('9')
    const absent = `${repository}/blobs/${digestOf('no layer')}`
    expect((await fetch(at(registry, absent), { method: 'HEAD' })).status).toBe(404)
    expect(registry.takeTraffic()).toEqual({ sentBytes: 0, receivedBytes: 0 })
  })

  test('keeps what one build pushes out of what another one starts from', async () => {
    const { registry } = await opened()
    const seed = registry.open()
    await pushBlob(registry, seed, { text: 'one layer', style: 'put' })
    await pushManifest(registry, seed, 'cache', '{"a":1}')
    const before = registry.contents(seed)
    const sample = registry.open(seed)
    expect(registry.contents(sample)).toEqual(before)
    await pushManifest(registry, sample, 'cache', '{"a":2}')
    expect(registry.contents(sample).digest).not.toBe(before.digest)
    expect(registry.contents(seed)).toEqual(before)
    registry.close(sample)
    expect((await fetch(at(registry, `${sample}/manifests/cache`))).status).toBe(404)
    expect((await fetch(at(registry, `${seed}/manifests/cache`))).status).toBe(200)
  })

  test('takes nothing into a repository that it did not open, and nothing under a wrong digest', async () => {
    const { registry } = await opened()
    const repository = registry.open()
    expect((await pushManifest(registry, `cache/${'0'.repeat(32)}`, 'cache', '{}')).status).toBe(404)
    expect((await pushManifest(registry, 'library/golang', 'cache', '{}')).status).toBe(404)
    const wrong = { text: 'one layer', style: 'put', digest: digestOf('../../other') } as const
    expect(await pushBlob(registry, repository, wrong)).toBe(400)
    expect(registry.contents(repository)).toMatchObject({ references: 0, bytes: 0 })
    expect((await fetch(at(registry, `${repository}/blobs/..%2f..%2fetc%2fpasswd`))).status).toBe(404)
  })

  test('refuses a manifest that is larger than registries take', async () => {
    const { registry } = await opened()
    const repository = registry.open()
    const answer = await pushManifest(registry, repository, 'cache', ' '.repeat(4 * 1024 * 1024 + 1))
    expect(answer.status).toBe(413)
    expect(registry.contents(repository).references).toBe(0)
  })

  test('keeps a blob only while a repository that is open holds it', async () => {
    const { registry, parent } = await opened()
    const [one, other] = [registry.open(), registry.open()]
    for (const text of ['only of one', 'of both']) await pushBlob(registry, one, { text, style: 'put' })
    await pushBlob(registry, other, { text: 'of both', style: 'patch' })
    const copy = registry.open(other)
    registry.close(one)
    registry.close(other)
    const names = (): Promise<readonly string[]> => readdir(join(parent, 'registry'))
    expect(await names()).toEqual([digestOf('of both').replace(':', '-')])
    expect(await (await fetch(at(registry, `${copy}/blobs/${digestOf('of both')}`))).text()).toBe('of both')
    registry.close(copy)
    expect(await names()).toEqual([])
  })

  test('leaves nothing behind', async () => {
    const { registry, parent } = await opened()
    await pushBlob(registry, registry.open(), { text: 'one layer', style: 'put' })
    expect(await readdir(parent)).toEqual(['registry'])
    await registry[Symbol.asyncDispose]()
    expect(await readdir(parent)).toEqual([])
  })
})
