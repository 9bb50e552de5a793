import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { writeImageArchive } from '../../src/images/archive.ts'
import { openLoopbackRegistry } from '../../src/images/loopback-registry.ts'
import { serveImage } from '../../src/images/served-image.ts'
import { emptyFolder } from '../support/test-files.ts'
import { readTar } from './read-tar.ts'

type Manifest = {
  readonly config: { readonly digest: string; readonly size: number }
  readonly layers: readonly { readonly digest: string; readonly size: number }[]
}

const name = 'go-container-bench/some'

const opened = async () => {
  const folder = await emptyFolder()
  const archive = await writeImageArchive({
    path: join(folder, 'image.tar'),
    files: [{ path: 'etc/passwd', content: { kind: 'text', text: 'root:x:0:0\n'.repeat(1000) } }],
    reference: 'localhost/some/image:1',
    architecture: 'amd64',
    env: ['PATH=/bin'],
  })
  const registry = await openLoopbackRegistry(new Map([[`${name}:1`, await serveImage(archive, folder)]]))
  onTestFinished(() => registry[Symbol.asyncDispose]())
  return { archive, registry, url: `http://${registry.address}/v2` }
}

test('a registry on the loopback interface sends an image with compressed layers and its own id', async () => {
  const { archive, registry, url } = await opened()
  expect((await fetch(`${url}/`)).status).toBe(200)
  const head = await fetch(`${url}/${name}/manifests/1`, { method: 'HEAD' })
  expect(head.headers.get('content-type')).toBe('application/vnd.oci.image.manifest.v1+json')
  expect(registry.takeBytes()).toBe(0)

  const text = await (await fetch(`${url}/${name}/manifests/1`)).text()
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`
  expect(head.headers.get('docker-content-digest')).toBe(digest)
  expect(await (await fetch(`${url}/${name}/manifests/${digest}`)).text()).toBe(text)

  const { config, layers } = JSON.parse(text) as Manifest
  expect(config.digest).toBe(archive.configDigest)
  const [layer] = layers
  const blob = await fetch(`${url}/${name}/blobs/${layer?.digest}`)
  const bytes = Buffer.from(await blob.arrayBuffer())
  expect(bytes).toHaveLength(layer?.size ?? 0)
  const entries = await readTar(gunzipSync(bytes))
  expect(entries.map(({ header }) => header.name)).toEqual(['etc/', 'etc/passwd'])
  expect(registry.takeBytes()).toBe(2 * text.length + bytes.length)
  expect(registry.takeBytes()).toBe(0)
})

test('a registry on the loopback interface has nothing else and takes nothing', async () => {
  const { url } = await opened()
  const asked = async (path: string, method = 'GET'): Promise<number> =>
    (await fetch(url + path, { method })).status
  expect(await asked(`/${name}/manifests/2`)).toBe(404)
  expect(await asked('/other/manifests/1')).toBe(404)
  expect(await asked(`/${name}/blobs/1`)).toBe(404)
  expect(await asked(`/${name}/blobs/sha256:${'0'.repeat(64)}`)).toBe(404)
  expect(await asked('/../../etc/passwd')).toBe(404)
  expect(await asked(`/${name}/manifests/1`, 'DELETE')).toBe(405)
})
