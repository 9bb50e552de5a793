import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../../src/dockerfile/dockerfile.ts'
import { refusals } from '../../../src/dockerfile/refusals.ts'
import { unpackImage } from '../../../src/host/image-archive/unpack-image.ts'
import { vendorDockerfile, vendorValues } from '../../../src/studies/vendor/dockerfiles.ts'
import { layOutVendorProject } from '../../../src/studies/vendor/lay-out.ts'
import { emptyFolder } from '../../support/test-files.ts'

const { signal } = new AbortController()

const imports = ['list', '-deps', '-f', '{{if not .Standard}}{{.ImportPath}}{{end}}', '.']

describe('the project that the study makes', () => {
  test('builds from its module, whose archive and sum Go accepts', async () => {
    const dir = await emptyFolder()
    const { contextDir, modules } = await layOutVendorProject(dir, 300_000)
    const proxy = await emptyFolder()
    await unpackImage(modules.path, proxy, signal)
    const flags = { GOFLAGS: '-mod=readonly -modcacherw', GOPROXY: `file://${proxy}`, GOSUMDB: 'off' }
    const listed = go(contextDir, { ...flags, GOMODCACHE: await emptyFolder() })
    expect(listed).toEqual({
      error: 'go: downloading example.com/bulk v1.0.0\n',
      output: 'example.com/bulk/core\nexample.com/project\n',
    })
  })

  test('builds from its vendor folder, with nothing else', async () => {
    const dir = await emptyFolder()
    const { contextDir } = await layOutVendorProject(dir, 50_000)
    const listed = go(contextDir, {
      GOFLAGS: '-mod=vendor',
      GOPROXY: 'off',
      GOMODCACHE: await emptyFolder(),
    })
    expect(listed).toEqual({ error: '', output: 'example.com/bulk/core\nexample.com/project\n' })
  })

  test.each([50_000, 1_000_000])('has about %d bytes in its vendor folder', async (bytes) => {
    const { contextDir } = await layOutVendorProject(await emptyFolder(), bytes)
    const du = spawnSync('du', ['-sb', '--apparent-size', join(contextDir, 'vendor')]).stdout.toString()
    const files = (await readdir(join(contextDir, 'vendor'), { recursive: true })).length
    const folders = files * 200
    expect(Math.abs(Number.parseInt(du, 10) - bytes)).toBeLessThan(0.1 * bytes + folders + 20_000)
  })
})

const go = (cwd: string, env: Readonly<Record<string, string>>) => {
  const all = { ...process.env, GOWORK: 'off', GOTOOLCHAIN: 'local', ...env }
  const { stdout, stderr } = spawnSync('go', imports, { cwd, env: all })
  return { error: stderr.toString(), output: stdout.toString() }
}

test.each(vendorValues)('the Dockerfile of %s needs only images that are there', (value) => {
  const buildArgs = { BASE_IMAGE: 'own/go:1', MODULES_IMAGE: 'own/modules:1' }
  const dockerfile = readDockerfile(vendorDockerfile(value), { platform: 'linux/amd64', buildArgs })
  expect(refusals(dockerfile, { native: 'linux/amd64', own: ['linux/amd64'] })).toEqual([])
  expect(dockerfile.unresolved).toEqual([])
  expect(dockerfile.externalImages).toEqual(
    value === 'modules' ? ['own/modules:1', 'own/go:1'] : ['own/go:1'],
  )
  expect(dockerfile.usesCacheMounts).toBe(['modules', 'vendor + cache mounts'].includes(value))
})
