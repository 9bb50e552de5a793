import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { unstoppable } from '../../../src/host/pauses.ts'
import { makeModules, modulesOf } from '../../../src/measure/evidence/modules-of.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const goMod = `// A comment
module example.com/app // the main one

go 1.26

require example.com/one v1.2.3

require (
	example.com/two v0.1.0
	example.com/two/inner v0.2.0 // indirect
	example.com/local v0.0.0
	"example.com/quoted" v1.0.0
)

replace example.com/local => ./local

replace (
	example.com/one v1.2.3 => example.com/fork v1.9.0
	example.com/unused => ./unused
)

exclude example.com/two v0.0.9
`

test('a package belongs to the module with the longest path', async () => {
  const modules = await makeModules([{ goMod, vendored: '' }], unstoppable)
  expect(modules.of('example.com/two/inner/deep')).toEqual({ path: 'example.com/two/inner' })
  expect(modules.of('example.com/two/innermost')).toEqual({ path: 'example.com/two' })
  expect(modules.of('example.com/quoted')).toEqual({ path: 'example.com/quoted' })
  expect(modules.of('net/http')).toBeUndefined()
  expect(modules.of('vendor/golang.org/x/net/dns')).toBeUndefined()
  expect(modules.isMain('example.com/app/cmd')).toBe(true)
  expect(modules.isMain('example.com/apple')).toBe(false)
  expect(modules.isMain('example.com/two')).toBe(false)
})

test('the package of a command that names files belongs to the first module', async () => {
  const other = { goMod: 'module example.com/other\n', vendored: '' }
  const modules = await makeModules([{ goMod, vendored: '' }, other], unstoppable)
  expect(modules.of('command-line-arguments')).toEqual({ path: 'example.com/app' })
  expect(modules.isMain('command-line-arguments')).toBe(true)
  expect((await makeModules([], unstoppable)).of('command-line-arguments')).toBeUndefined()
})

test('versions are those of go.mod, with its replacements', async () => {
  expect((await makeModules([{ goMod, vendored: '' }], unstoppable)).listed).toEqual([
    { path: 'example.com/one', version: 'v1.9.0' },
    { path: 'example.com/two', version: 'v0.1.0' },
    { path: 'example.com/two/inner', version: 'v0.2.0' },
    { path: 'example.com/local', version: './local' },
    { path: 'example.com/quoted', version: 'v1.0.0' },
  ])
})

test('vendored modules have the versions that are built', async () => {
  const vendored =
    '# example.com/one v1.4.0\n## explicit\nexample.com/one/p\n# example.com/old v1.0.0 => ../old\n'
  const { listed } = await makeModules([{ goMod: 'module example.com/app\n', vendored }], unstoppable)
  expect(listed).toEqual([
    { path: 'example.com/one', version: 'v1.4.0' },
    { path: 'example.com/old', version: '../old' },
  ])
})

test('every module of a context counts as its own, wherever it is, but no file outside of it', async () => {
  await using temp = await tempFolder()
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(temp.path, path)), { recursive: true })
    await writeFile(join(temp.path, path), text)
  }
  await put('ctx/services/api/go.mod', 'module example.com/api\nrequire example.com/lib v0.0.0\n')
  await put('ctx/lib/go.mod', 'module example.com/lib\n')
  await put('ctx/vendor/example.com/x/go.mod', 'module example.com/x\n')
  await put('outside', 'module example.com/outside\n')
  await mkdir(join(temp.path, 'ctx/linked'))
  await symlink(join(temp.path, 'outside'), join(temp.path, 'ctx/linked/go.mod'))
  const modules = await modulesOf(join(temp.path, 'ctx'), unstoppable)
  expect(modules.isMain('example.com/api')).toBe(true)
  expect(modules.isMain('example.com/lib/p')).toBe(true)
  expect(modules.isMain('example.com/x')).toBe(false)
  expect(modules.isMain('example.com/outside')).toBe(false)
  expect(modules.listed).toEqual([])
})

/** A context with so many modules, each with a go.mod of so many bytes. */
const contextOf = async (modules: number, bytes: number): Promise<string> => {
  const dir = await emptyFolder()
  const start = 'module example.com/m\nrequire example.com/dep v1.0.0\n'
  const files = Array.from(
    { length: modules },
    (_, at) => [`m${at}/go.mod`, start.padEnd(bytes, '/')] as const,
  )
  await writeFiles(dir, Object.fromEntries(files))
  return dir
}

test('files of modules are read up to 8 MB together, and no module is known when one was left out', async () => {
  const known = await modulesOf(await contextOf(8, 900_000), unstoppable)
  expect([known.unknown, known.listed.length]).toEqual([undefined, 1])
  const tooMany = await modulesOf(await contextOf(10, 900_000), unstoppable)
  expect(tooMany.unknown).toBe('the files of its modules have more than 8000000 bytes')
  expect([tooMany.listed, tooMany.of('example.com/dep')]).toEqual([[], undefined])
})

test('no file is read that is larger than any other of a project may be', async () => {
  const { unknown } = await modulesOf(await contextOf(1, 1_000_001), unstoppable)
  expect(unknown).toBe('m0/go.mod has 1000001 bytes; at most 1000000 are read')
})

const pausesFor = async (modules: number): Promise<number> => {
  let pauses = 0
  await modulesOf(await contextOf(modules, 100), async () => {
    pauses += 1
  })
  return pauses
}

test('files of modules are read and taken apart one by one, and signals arrive between them', async () => {
  // Each has a folder, two files, and a turn to take them apart.
  expect((await pausesFor(21)) - (await pausesFor(1))).toBe(20 * 4)
})
