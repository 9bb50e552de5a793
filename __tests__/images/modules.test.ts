import { spawnSync } from 'node:child_process'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openArchiveStore } from '../../src/images/archive-store.ts'
import { hasRequirements, modulesImage } from '../../src/images/modules.ts'
import { emptyFolder, writeFiles } from '../support/test-files.ts'
import { testHost } from '../support/test-host.ts'
import { goMod, goVersion, projectWithProxy, writeModule } from './module-project.ts'
import { readLayer } from './read-tar.ts'

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

  test('has the modules of every module of a workspace', async () => {
    const { dir, proxy, variables, store } = await projectWithProxy()
    await writeModule(proxy, 'example.com/other')
    await writeFiles(dir, {
      'go.work': 'go 1.21\n\nuse (\n\t.\n\t./lib\n)\n\nreplace example.com/lib v0.0.0 => ./lib\n',
      'go.mod': `${goMod}\nrequire example.com/lib v0.0.0\n`,
      'lib/go.mod': 'module example.com/lib\n\ngo 1.21\n\nrequire example.com/other v1.2.3\n',
      'lib/lib.go': 'package lib\n\nimport "example.com/other"\n\nconst Answer = dep.Answer\n',
    })
    const env = { ...process.env, ...variables, GOFLAGS: '-modcacherw', GOMODCACHE: await emptyFolder() }
    const summed = spawnSync('go', ['mod', 'download'], { cwd: dir, env })
    expect(summed.stderr.toString()).toBe('')
    const host = testHost({ env: { ...variables, GOWORK: 'off' } })
    const archive = await modulesImage(host, { dir, goVersion }, store)
    const names = (await readLayer(archive?.path ?? '')).map(({ header }) => header.name)
    expect(names.filter((name) => name.endsWith('.zip'))).toEqual(
      ['dep', 'other'].map((name) => `example.com/${name}/@v/v1.2.3.zip`),
    )
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
