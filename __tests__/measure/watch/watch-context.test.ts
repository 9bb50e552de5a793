import { chmod, chown, mkdir, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BuildRecipe } from '../../../src/engines/engine.ts'
import { contextState } from '../../../src/measure/watch/context-state.ts'
import {
  changeOf,
  type ContextStates,
  noteEdit,
  watchContext,
} from '../../../src/measure/watch/watch-context.ts'
import { recipeOf } from '../../support/recipe.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'

const mounting = 'FROM golang\nRUN --mount=type=bind,target=/src,relabel=shared,U go build\n'

const context = async (
  dockerfile = 'FROM scratch\n',
): Promise<{ readonly dir: string; readonly of: BuildRecipe }> => {
  const dir = await emptyFolder()
  await writeFiles(dir, {
    Dockerfile: dockerfile,
    'cmd/a.go': 'package a\n',
    'main.go': 'package main\n',
  })
  await symlink('main.go', join(dir, 'link'))
  return { dir, of: recipeOf({ contextDir: dir, dockerfile: join(dir, 'Dockerfile') }) }
}

const changedBy = async (
  change: (dir: string) => Promise<unknown>,
  dockerfile?: string,
): Promise<string | undefined> => {
  const { dir, of } = await context(dockerfile)
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

const touch = async (dir: string): Promise<void> => {
  await chmod(join(dir, 'main.go'), 0o600)
  await chmod(join(dir, 'main.go'), 0o644)
}

test('a file that was only touched is the same where a mount may have it labelled', async () => {
  expect(await changedBy(touch, mounting)).toBeUndefined()
  expect(await changedBy(touch)).toContain('main.go')
})

test.runIf(process.getuid?.() === 0)('a mount with U may give everything to another user', async () => {
  const names = ['.', 'main.go', 'cmd', 'cmd/a.go']
  const give = (dir: string) => Promise.all(names.map((name) => chown(join(dir, name), 1_000, 1_000)))
  expect(await changedBy(give, mounting)).toBeUndefined()
})

test('another content is a change even with the same size and time', async () => {
  for (const dockerfile of [mounting, 'FROM scratch\n']) {
    const { dir, of } = await context(dockerfile)
    const path = join(dir, 'main.go')
    await utimes(path, 1_000, 1_000)
    const before = await contextState(testHost(), of)
    await writeFile(path, 'package evil\n')
    await utimes(path, 1_000, 1_000)
    expect(changeOf(before, await contextState(testHost(), of, before), dir)).toContain('main.go')
  }
})

const nothing = async (): Promise<void> => {}

/** What is reported of each of some builds in a row; something may happen between two of them. */
const watched = async (
  of: BuildRecipe,
  builds: readonly {
    readonly between?: (states: ContextStates) => Promise<void>
    readonly step: () => Promise<unknown>
  }[],
): Promise<readonly (string | undefined)[]> => {
  const states: ContextStates = new Map()
  const messages: (string | undefined)[] = []
  for (const { between, step } of builds) {
    await between?.(states)
    const changed = await watchContext(testHost(), states, of)
    await step()
    messages.push(await changed())
  }
  return messages
}

test('mount points that a container runtime created are removed, and no change', async () => {
  const { dir, of } = await context()
  const makeMountPoints = async (): Promise<void> => {
    await mkdir(join(dir, 'cmd/deep/cache'), { recursive: true })
    await writeFile(join(dir, 'cmd/deep/file'), '')
  }
  const builds = [{ step: makeMountPoints }, { step: makeMountPoints }]
  expect(await watched(of, builds)).toEqual([undefined, undefined])
  expect(await readdir(join(dir, 'cmd'))).toEqual(['a.go'])
})

test('a file is not taken for a mount point because of a name that is not UTF-8', async () => {
  const { dir, of } = await context()
  await writeFile(join(dir, '\ufffd'), '')
  const step = (): Promise<void> =>
    writeFile(Buffer.concat([Buffer.from(`${dir}/`), Buffer.from([0xff])]), '')
  expect(await watched(of, [{ step }])).toEqual([expect.stringMatching(/^the build changed its own context/)])
  expect(await readdir(dir)).toContain('Dockerfile')
  expect((await readdir(dir, { encoding: 'buffer' })).map((name) => name.toString('hex'))).toContain('efbfbd')
})

test('a folder that a build created with something in it is a change, and stays', async () => {
  const { dir, of } = await context()
  const step = async (): Promise<void> => {
    await mkdir(join(dir, 'kept'))
    await writeFile(join(dir, 'kept/result'), 'of an earlier round')
  }
  expect(await watched(of, [{ step }])).toEqual([expect.stringContaining('kept and 1 more')])
  expect(await readdir(join(dir, 'kept'))).toEqual(['result'])
})

test('a build begins with what the build before it left, apart from edits of this program', async () => {
  const { dir, of } = await context()
  const edit = () => writeFile(join(dir, 'main.go'), 'package edited\n')
  const noted = async (states: ContextStates): Promise<void> => {
    await edit()
    await noteEdit(testHost(), states, dir, 'main.go')
  }
  const builds = [{ step: nothing }, { between: noted, step: nothing }, { between: edit, step: nothing }]
  expect(await watched(of, builds)).toEqual([undefined, undefined, expect.stringContaining('main.go')])
})
