import { chmod, mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BuildRecipe } from '../../src/engines/engine.ts'
import { changeOf, contextState } from '../../src/measure/watch-context.ts'
import { recipeOf } from '../support/recipe.ts'
import { emptyFolder, writeFiles } from '../support/test-files.ts'
import { testHost } from '../support/test-host.ts'

const context = async (): Promise<{ readonly dir: string; readonly of: BuildRecipe }> => {
  const dir = await emptyFolder()
  await writeFiles(dir, {
    Dockerfile: 'FROM scratch\n',
    'cmd/a.go': 'package a\n',
    'main.go': 'package main\n',
  })
  await symlink('main.go', join(dir, 'link'))
  return { dir, of: recipeOf({ contextDir: dir, dockerfile: join(dir, 'Dockerfile') }) }
}

const changedBy = async (change: (dir: string) => Promise<unknown>): Promise<string | undefined> => {
  const { dir, of } = await context()
  const before = await contextState(testHost(), of)
  await change(dir)
  return changeOf(before, await contextState(testHost(), of), dir)
}

test('a context that nobody touched is the same', async () => {
  expect(await changedBy(async () => {})).toBeUndefined()
})

test.for([
  ['another content', 'main.go', (dir: string) => writeFile(join(dir, 'main.go'), 'package other\n')],
  [
    'another content of the same size, with its time set back',
    'main.go',
    async (dir: string) => {
      await writeFile(join(dir, 'main.go'), 'package evil\n')
      await utimes(join(dir, 'main.go'), new Date(0), new Date(0))
    },
  ],
  ['another mode', 'cmd/a.go', (dir: string) => chmod(join(dir, 'cmd/a.go'), 0o600)],
  ['another Dockerfile', 'Dockerfile', (dir: string) => writeFile(join(dir, 'Dockerfile'), 'FROM other\n')],
] as const)('%s is a change of that file', async ([, file, change]) => {
  expect(await changedBy(change)).toMatch(
    new RegExp(`^the build changed its own context: ${file} \\(before Buildah 1.39 `),
  )
})

test.for([
  ['a new file', (dir: string) => writeFile(join(dir, 'cmd/new.go'), '')],
  ['a removed folder', (dir: string) => rm(join(dir, 'cmd'), { recursive: true })],
  ['a new folder', (dir: string) => mkdir(join(dir, 'other'))],
  [
    'a link in the place of a file',
    async (dir: string) => {
      await rm(join(dir, 'main.go'))
      await symlink('/etc/passwd', join(dir, 'main.go'))
    },
  ],
  [
    'a link to somewhere else',
    async (dir: string) => {
      await rm(join(dir, 'link'))
      await symlink('cmd/a.go', join(dir, 'link'))
    },
  ],
] as const)('%s is a change', async ([, change]) => {
  expect(await changedBy(change)).toMatch(/^the build changed its own context: .+/)
})

test('folders of additional contexts are looked at, and links in them are not followed', async () => {
  const { of } = await context()
  const [extra, outside] = [await emptyFolder(), await emptyFolder()]
  await symlink(outside, join(extra, 'out'))
  const recipeWith = { ...of, buildContexts: { lib: extra, base: 'docker-image://alpine' } }
  const before = await contextState(testHost(), recipeWith)
  await writeFile(join(outside, 'theirs'), '')
  expect(changeOf(before, await contextState(testHost(), recipeWith), of.contextDir)).toBeUndefined()
  await writeFile(join(extra, 'mine'), '')
  expect(changeOf(before, await contextState(testHost(), recipeWith), of.contextDir)).toContain('mine')
})

test('a change behind a name that is not UTF-8 is a change', async () => {
  const { dir, of } = await context()
  const folder = Buffer.concat([Buffer.from(`${dir}/`), Buffer.from([0xff])])
  await mkdir(folder)
  const before = await contextState(testHost(), of)
  await writeFile(Buffer.concat([folder, Buffer.from('/kept')]), 'a result of an earlier round')
  expect(changeOf(before, await contextState(testHost(), of), dir)).toMatch(
    /^the build changed its own context/,
  )
})
