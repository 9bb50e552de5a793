import { spawnSync } from 'node:child_process'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openArchiveStore } from '../../src/images/archive-store.ts'
import { hasRequirements, modulesImage } from '../../src/images/modules.ts'
import { emptyFolder, writeFiles } from '../support/test-files.ts'
import { testHost } from '../support/test-host.ts'
import { zipOf } from './module-zip.ts'
import { readLayer } from './read-tar.ts'

/** The Go on PATH, whatever its version: these tests are about modules. */
const goVersion = spawnSync('go', ['env', 'GOVERSION'], { env: { ...process.env, GOTOOLCHAIN: 'local' } })
  .stdout.toString()
  .trim()
  .replace(/^go/, '')

const goMod = 'module example.com/app\n\ngo 1.21\n\nrequire example.com/dep v1.2.3\n'

/** A module proxy with one module, and a project that requires it. */
const projectWithProxy = async () => {
  const proxy = await emptyFolder()
  const depMod = 'module example.com/dep\n\ngo 1.21\n'
  await writeFiles(join(proxy, 'example.com/dep/@v'), {
    list: 'v1.2.3\n',
    'v1.2.3.info': '{"Version":"v1.2.3","Time":"2020-01-01T00:00:00Z"}',
    'v1.2.3.mod': depMod,
    'v1.2.3.zip': zipOf({
      'example.com/dep@v1.2.3/go.mod': depMod,
      'example.com/dep@v1.2.3/dep.go': 'package dep\n\nconst Answer = 42\n',
    }),
  })
  const dir = await emptyFolder()
  await writeFiles(dir, {
    'go.mod': goMod,
    'main.go': 'package main\n\nimport "example.com/dep"\n\nfunc main() { println(dep.Answer) }\n',
  })
  const variables = {
    GOPROXY: `file://${proxy}`,
    GOSUMDB: 'off',
    GOFLAGS: '-mod=vendor',
    GOTOOLCHAIN: 'local',
  }
  const tidied = spawnSync('go', ['mod', 'download', 'all'], {
    cwd: dir,
    env: { ...process.env, ...variables, GOFLAGS: '-mod=mod -modcacherw', GOMODCACHE: await emptyFolder() },
  })
  expect(tidied.stderr.toString()).toBe('')
  return { dir, proxy, variables, store: openArchiveStore(join(await emptyFolder(), 'new')) }
}

describe('the image of modules', () => {
  test('is a module proxy at its root that is enough for a build', async () => {
    const { dir, variables, store } = await projectWithProxy()
    const archive = await modulesImage(testHost({ env: variables }), { dir, goVersion }, store)
    expect(archive?.reference).toMatch(/^localhost\/go-container-bench\/modules:[0-9a-f]{12}$/)
    const layer = await readLayer(archive?.path ?? '')
    const files = layer.filter(({ header }) => header.type === 'file')
    const names = files.map(({ header }) => header.name)
    expect(names).toEqual(
      ['list', 'v1.2.3.info', 'v1.2.3.mod', 'v1.2.3.zip'].map((name) => `example.com/dep/@v/${name}`),
    )

    const served = await emptyFolder()
    await writeFiles(served, Object.fromEntries(files.map(({ header, bytes }) => [header.name, bytes])))
    const env = {
      ...process.env,
      ...variables,
      GOPROXY: `file://${served}`,
      GOMODCACHE: await emptyFolder(),
      GOFLAGS: '-mod=readonly -modcacherw',
    }
    const listed = spawnSync(
      'go',
      ['list', '-deps', '-f', '{{if not .Standard}}{{.ImportPath}}{{end}}', '.'],
      {
        cwd: dir,
        env,
      },
    )
    expect(listed.stdout.toString()).toBe('example.com/dep\nexample.com/app\n')
  })

  test('is made once; after that neither a proxy nor Go is needed', async () => {
    const { dir, proxy, variables, store } = await projectWithProxy()
    const made = await modulesImage(testHost({ env: variables }), { dir, goVersion }, store)
    await rm(proxy, { recursive: true })
    const found = await modulesImage(
      testHost({ env: { PATH: await emptyFolder() } }),
      {
        dir,
        goVersion,
      },
      store,
    )
    expect(found).toEqual(made)
  })

  test('is another image when go.mod or go.sum changes', async () => {
    const { dir, variables, store } = await projectWithProxy()
    const first = await modulesImage(testHost({ env: variables }), { dir, goVersion }, store)
    await writeFiles(dir, { 'go.mod': `${goMod}// edited\n` })
    const second = await modulesImage(testHost({ env: variables }), { dir, goVersion }, store)
    expect(second?.reference).not.toBe(first?.reference)
  })

  test('leaves the project and the module cache of this machine as they were', async () => {
    const { dir, variables, store } = await projectWithProxy()
    const goSum = await readFile(join(dir, 'go.sum'), 'utf8')
    const own = join(await emptyFolder(), 'untouched')
    await modulesImage(testHost({ env: { ...variables, GOMODCACHE: own } }), { dir, goVersion }, store)
    expect(await readFile(join(dir, 'go.mod'), 'utf8')).toBe(goMod)
    expect(await readFile(join(dir, 'go.sum'), 'utf8')).toBe(goSum)
    await expect(stat(own)).rejects.toThrow('ENOENT')
  })

  test('is an error when a module is missing, which says what to check and why', async () => {
    const { dir, proxy, variables, store } = await projectWithProxy()
    await rm(join(proxy, 'example.com'), { recursive: true })
    const making = modulesImage(testHost({ env: variables }), { dir, goVersion }, store)
    const error = await making.catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ message: expect.stringContaining('go env GOPROXY') })
    expect(String((error as Error).cause)).toContain('example.com/dep')
  })

  test('does not exist for a project that requires nothing', async () => {
    const dir = await emptyFolder()
    await writeFiles(dir, { 'go.mod': 'module example.com/app\n\ngo 1.26.0\n' })
    const host = testHost({ env: { PATH: await emptyFolder() } })
    expect(await modulesImage(host, { dir, goVersion }, openArchiveStore(dir))).toBeUndefined()
  })
})

test.for([
  ['module a\n\nrequire b v1.0.0\n', true],
  ['module a\nrequire (\n\tb v1.0.0\n)\n', true],
  ['module a\nrequire(\n\tb v1.0.0\n)\n', true],
  ['module required\n\ngo 1.26.0\n// require b v1.0.0\n', false],
] as const)('%j requires modules: %s', ([goModText, expected]) => {
  expect(hasRequirements(goModText)).toBe(expected)
})
