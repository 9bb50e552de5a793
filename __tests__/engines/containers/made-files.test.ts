import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openMadeFiles } from '../../../src/engines/containers/made-files.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const paths = ['/tmp/graph.json', '/out/app'] as const

type Layers = Readonly<Record<string, readonly string[]>>

/** A store as containers/storage keeps it, and what is copied from it after a build that adds some layers. */
const copiedFrom = async ({ before = {}, added }: { readonly before?: Layers; readonly added: Layers }) => {
  const temp = await tempFolder()
  const root = join(temp.path, 'r')
  const storage = { root, runRoot: '', tmpDir: '', dataHome: '' }
  const write = async (layers: Layers): Promise<void> => {
    for (const [layer, files] of Object.entries(layers))
      for (const file of files) {
        const path = join(root, 'overlay', layer, 'diff', file)
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, `${layer} ${file}`)
      }
  }
  const list = async (layers: Layers): Promise<void> => {
    await mkdir(join(root, 'overlay-images'), { recursive: true })
    // A step that only changes the configuration gives an image with the layer of the one below it.
    const images = Object.keys(layers).flatMap((layer) => [
      { id: `image-${layer}`, layer },
      { id: `env-${layer}`, layer },
    ])
    await writeFile(join(root, 'overlay-images/images.json'), JSON.stringify(images))
  }
  const made = openMadeFiles(storage)
  await write(before)
  await list(before)
  await made.note()
  await write(added)
  await list({ ...before, ...added })
  const target = join(temp.path, 'export')
  return {
    [Symbol.asyncDispose]: () => temp[Symbol.asyncDispose](),
    root,
    copy: () => made.copy(paths, target),
    read: (name: string) => readFile(join(target, name), 'utf8'),
  }
}

describe('the files that a step made', () => {
  test('come from the one layer of the build that has all of them', async () => {
    await using store = await copiedFrom({
      before: { prime: ['tmp/graph.json', 'out/app'] },
      added: { copy: ['src/main.go'], run: ['tmp/graph.json', 'out/app'], last: ['app'] },
    })
    expect(await store.copy()).toBe(true)
    expect(await store.read('graph.json')).toBe('run tmp/graph.json')
    expect(await store.read('app')).toBe('run out/app')
  })

  test.each<readonly [string, Layers]>([
    ['the step did not run', { copy: ['src/main.go'] }],
    ['a layer has only one of them', { run: ['tmp/graph.json'] }],
    ['they are in two layers', { run: ['tmp/graph.json'], other: ['out/app'] }],
    [
      'two layers have all of them',
      { run: ['tmp/graph.json', 'out/app'], other: ['tmp/graph.json', 'out/app'] },
    ],
    ['another layer has one of them', { run: ['tmp/graph.json', 'out/app'], other: ['out/app'] }],
  ])('are not taken where %s', async (_, added) => {
    const before = { prime: ['tmp/graph.json', 'out/app'] }
    await using store = await copiedFrom({ before, added })
    expect(await store.copy()).toBe(false)
    await expect(store.read('app')).rejects.toThrow('ENOENT')
  })

  test('are not taken through a link', async () => {
    await using store = await copiedFrom({ added: { run: ['out/app'] } })
    await mkdir(join(store.root, 'overlay/run/diff/tmp'))
    await symlink('/etc/hostname', join(store.root, 'overlay/run/diff/tmp/graph.json'))
    expect(await store.copy()).toBe(false)
  })

  test('are not taken when they cannot be read whole, without an error', async () => {
    await using store = await copiedFrom({ added: { run: paths.map((path) => path.slice(1)) } })
    await truncate(join(store.root, 'overlay/run/diff/out/app'), 1_000_000_001)
    expect(await store.copy()).toBe(false)
  })

  test('are unknown where the store cannot be read', async () => {
    const made = openMadeFiles({ root: '/nonexistent', runRoot: '', tmpDir: '', dataHome: '' })
    await made.note()
    expect(await made.copy(paths, '/nonexistent/export')).toBe(false)
  })
})
