import { execFileSync } from 'node:child_process'
import { mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openKanikoSpace } from '../../../src/engines/kaniko/space.ts'
import type { Host } from '../../../src/host/host.ts'
import { type LayerEntry, tarOf, writeTarFile } from '../../support/image-archive.ts'
import { recipeOf } from '../../support/recipe.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'

/** A Kaniko whose build leaves in its root what a step wants; every other program is the real one. */
const building = async (leave: (root: string, machine: string) => Promise<void>) => {
  const machine = await emptyFolder()
  await writeFiles(machine, { 'clone/Dockerfile': 'FROM scratch\n', 'outside/image.tar': 'of root' })
  const real = testHost()
  const dir = join(machine, 'space')
  const exec: Host['exec'] = async (program, args, options) => {
    if (program !== 'setpriv') return real.exec(program, args, options)
    await leave(join(dir, 'build/root'), machine)
    return real.exec('true', [], options)
  }
  const space = await openKanikoSpace(
    {
      host: { ...real, exec },
      executor: '/kaniko/executor',
      baseDir: join(machine, 'base'),
      bases: new Map(),
      env: {},
      codeOf: 'fork',
      group: undefined,
    },
    dir,
    'label',
  )
  const recipe = recipeOf({
    contextDir: join(machine, 'clone'),
    dockerfile: join(machine, 'clone/Dockerfile'),
  })
  return { machine, space, request: { ...recipe, noCache: true, timeoutMs: 10_000 } }
}

const writeImage = async (root: string, manifest: unknown, files: Readonly<Record<string, LayerEntry>>) =>
  writeTarFile(join(root, 'kaniko/image.tar'), {
    'manifest.json': JSON.stringify([manifest]),
    c: '{"architecture": "amd64"}',
    ...files,
  })

test.for([
  ['a link', (path: string, outside: string) => symlink(join(outside, 'image.tar'), path)],
  ['a pipe', async (path: string) => void execFileSync('mkfifo', [path])],
  ['a folder', (path: string) => mkdir(path)],
  [
    'a link in the place of its folder',
    async (path: string, outside: string) => {
      await rm(dirname(path), { recursive: true })
      await symlink(outside, dirname(path))
    },
  ],
] as const)(
  '%s in the place of the image makes the build fail, and nothing of it is read',
  async ([, put]) => {
    const { machine, space, request } = await building(async (root, of) =>
      put(join(root, 'kaniko/image.tar'), join(of, 'outside')),
    )
    const { failure, imageId } = await space.build(request)
    expect([failure?.kind, imageId]).toEqual(['failed', undefined])
    expect(failure?.message).toContain('not a regular file')
    expect(await readdir(join(machine, 'outside'))).toEqual(['image.tar'])
  },
)

test('names in an image are never arguments of a program', async () => {
  const { machine, space, request } = await building(async (root, of) => {
    const command = `--to-command=touch ${of}/owned`
    await writeImage(
      root,
      { Config: command, Layers: [command, '--checkpoint=1', '-P'] },
      { [command]: '{}' },
    )
  })
  await space.build(request)
  await expect(space.export(request, 'evidence')).rejects.toThrow('does not contain the layer')
  expect(await readdir(machine)).not.toContain('owned')
})

test('a layer cannot write through a link of an earlier one', async () => {
  const { machine, space, request } = await building(async (root, of) => {
    const links = gzipSync(await tarOf({ graphs: { type: 'symlink', linkname: join(of, 'outside') } }))
    await writeImage(
      root,
      { Config: 'c', Layers: ['1', '2'] },
      { 1: links, 2: gzipSync(await tarOf({ 'graphs/x': 'x' })) },
    )
  })
  expect((await space.build(request)).imageId).toMatch(/^sha256:/)
  await expect(space.export(request, 'evidence')).rejects.toThrow(/EEXIST|ENOTDIR/)
  expect(await readdir(join(machine, 'outside'))).toEqual(['image.tar'])
})

test('an image that cannot be read makes the build fail', async () => {
  const { space, request } = await building((root) => writeFile(join(root, 'kaniko/image.tar'), 'not a tar'))
  expect((await space.build(request)).failure?.message).toContain('contains no image')
})

test('files of an ordinary image are exported', async () => {
  const { space, request } = await building(async (root) =>
    writeImage(root, { Config: 'c', Layers: ['1'] }, { 1: gzipSync(await tarOf({ 'graphs/0/x': 'x' })) }),
  )
  expect(await readdir(join(await space.export(request, 'evidence'), 'graphs/0'))).toEqual(['x'])
})

test('nobody else can enter the folder in which a step may leave a program with root’s rights', async () => {
  const old = process.umask(0)
  try {
    const { machine, space, request } = await building((root) =>
      writeImage(root, { Config: 'c', Layers: [] }, {}),
    )
    await space.build(request)
    expect((await stat(join(machine, 'space'))).mode & 0o777).toBe(0o700)
  } finally {
    process.umask(old)
  }
})
