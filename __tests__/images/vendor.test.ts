import { spawnSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unpackImage } from '../../src/host/image-archive/unpack-image.ts'
import { vendorArchive } from '../../src/images/vendor.ts'
import { emptyFolder, writeFiles } from '../support/test-files.ts'
import { testHost } from '../support/test-host.ts'
import { goMod, goVersion, projectWithProxy } from './module-project.ts'

const { signal } = new AbortController()

test('the vendor folder is made without a network from the modules, and a build takes it', async () => {
  const { dir, variables, store } = await projectWithProxy()
  const archive = await vendorArchive(testHost({ env: variables }), { dir, goVersion }, store)
  await unpackImage(archive.path, join(dir, 'vendor'), signal)
  expect(await readFile(join(dir, 'vendor/example.com/dep/dep.go'), 'utf8')).toContain('Answer = 42')
  const env = { ...process.env, GOPROXY: 'off', GOFLAGS: '-mod=vendor', GOMODCACHE: await emptyFolder() }
  const listed = spawnSync('go', ['list', '-f', '{{.Imports}}', '.'], { cwd: dir, env })
  expect(listed.stderr.toString()).toBe('')
  expect(listed.stdout.toString()).toBe('[example.com/dep]\n')
})

test('it is made once for the same sources: after that neither a proxy nor Go is needed', async () => {
  const { dir, proxy, variables, store } = await projectWithProxy()
  const made = await vendorArchive(testHost({ env: variables }), { dir, goVersion }, store)
  await rm(proxy, { recursive: true })
  const host = testHost({ env: { PATH: await emptyFolder() } })
  expect(await vendorArchive(host, { dir, goVersion }, store)).toEqual(made)
  await writeFiles(dir, { 'more.go': 'package main\n' })
  await expect(vendorArchive(host, { dir, goVersion }, store)).rejects.toThrow(/no go command on PATH/)
})

test('another go.mod has another vendor folder, and the project stays as it was', async () => {
  const { dir, variables, store } = await projectWithProxy()
  const host = testHost({ env: variables })
  const first = await vendorArchive(host, { dir, goVersion }, store)
  expect(await readFile(join(dir, 'go.mod'), 'utf8')).toBe(goMod)
  await writeFiles(dir, { 'go.mod': `${goMod}// edited\n` })
  expect((await vendorArchive(host, { dir, goVersion }, store)).reference).not.toBe(first.reference)
})
