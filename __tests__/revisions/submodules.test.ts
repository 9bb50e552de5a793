import { lstat, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RepositoryError } from '../../src/host/git/repository.ts'
import { cloneOf, makeRepository, reposFolder, repositoryAt } from '../support/git-repository.ts'
import { contentOf, layOut, listing } from './lay-out.ts'

const allow = ['-c', 'protocol.file.allow=always'] as const
/** Git fetches submodules from paths only with this setting. */
const allowing = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always',
}

/** A project with a submodule in `libs/log`, which has one of its own in `deps/time`; base and head differ in it. */
const project = async () => {
  const parent = await reposFolder()
  const time = await makeRepository('time', parent)
  await time.commit('time', { 'time.go': 'package time\n' })
  const log = await makeRepository('log', parent)
  await log.commit('log', { 'log.go': 'package log\n' })
  log.git(...allow, 'submodule', '--quiet', 'add', '../time', 'deps/time')
  const old = await log.commit('with time')
  const app = await makeRepository('app', parent)
  app.git('remote', 'add', 'origin', app.path)
  app.git(...allow, 'submodule', '--quiet', 'add', '--name', 'the log', '../log', 'libs/log')
  const base = await app.commit('first', { 'main.go': 'package main\n' })
  const young = await log.commit('young', { 'log.go': 'package log // young\n' })
  repositoryAt(join(app.path, 'libs/log')).git('pull', '--quiet')
  await app.commit('second')
  app.git(...allow, 'submodule', '--quiet', 'update', '--init', '--recursive')
  const head = app.head()
  return { app, log, time, base, head, old, young }
}

const inodes = async (dir: string) => (await listing(dir)).map((line) => line.split(' ').at(-7))

describe('submodules', () => {
  test('are checked out at their commits in both revisions, including nested ones', async () => {
    const { app, base, old, young } = await project()
    const { base: baseTree, head: headTree, notes } = await layOut(app, { base })
    expect(await contentOf(baseTree.dir)).toMatchObject({
      'libs/log/log.go': 'package log\n',
      'libs/log/deps/time/time.go': 'package time\n',
    })
    expect(await contentOf(headTree.dir)).toMatchObject({
      'libs/log/log.go': 'package log // young\n',
      'libs/log/deps/time/time.go': 'package time\n',
    })
    for (const [side, sha] of [
      [baseTree, old],
      [headTree, young],
    ] as const) {
      const log = repositoryAt(join(side.dir, 'libs/log'))
      expect(log.head()).toBe(sha)
      expect(side.git('status', '--porcelain')).toBe('')
      expect(side.git('submodule', 'status', '--recursive')).not.toMatch(/^[-+U]/m)
    }
    expect(notes).toEqual([])
  })

  test("come from the user's checkout, without a network, and keep the user's URL", async () => {
    const { app, log, base } = await project()
    await writeFile(join(log.path, '.git/HEAD'), 'broken')
    const { base: baseTree, head: headTree } = await layOut(app, { base })
    for (const { dir } of [baseTree, headTree]) {
      const inner = repositoryAt(join(dir, 'libs/log'))
      expect(inner.git('remote', 'get-url', 'origin')).toBe(log.path)
    }
  })

  test('stay within their clone: relative links to their repositories, and no file of the user', async () => {
    const { app, base } = await project()
    const { head: headTree } = await layOut(app, { base })
    expect(await readFile(join(headTree.dir, 'libs/log/.git'), 'utf8')).toBe(
      'gitdir: ../../.git/modules/the log\n',
    )
    const config = await readFile(join(headTree.dir, '.git/modules/the log/config'), 'utf8')
    expect(config).toContain('worktree = ../../../libs/log')
    const theirs = new Set(await inodes(app.path))
    expect((await inodes(headTree.dir)).filter((each) => theirs.has(each))).toEqual([])
  })

  test("do not touch the user's checkout", async () => {
    const { app, base } = await project()
    const before = await listing(app.path)
    await layOut(app, { base, withUncommitted: true })
    expect(await listing(app.path)).toEqual(before)
  })

  test('that only the base has are fetched from their URL', async () => {
    const { app, head } = await project()
    app.git('rm', '--quiet', '-f', 'libs/log')
    await app.commit('without it')
    const clone = await cloneOf(app)
    clone.git('remote', 'set-url', 'origin', app.path)
    const { base: baseTree, head: headTree } = await layOut(clone, { base: head, env: allowing })
    expect(await contentOf(baseTree.dir)).toMatchObject({
      'libs/log/log.go': 'package log // young\n',
      'libs/log/deps/time/time.go': 'package time\n',
    })
    expect(Object.keys(await contentOf(headTree.dir))).not.toContain('libs/log/log.go')
  })

  test('whose checkout is shallow are shallow at the base too', async () => {
    const { app, base } = await project()
    const clone = await cloneOf(app)
    clone.git('remote', 'set-url', 'origin', app.path)
    clone.git('config', 'submodule.the log.url', `file://${join(app.path, '../log')}`)
    clone.git(...allow, 'submodule', '--quiet', 'update', '--init', '--depth=1')
    const { base: baseTree, head: headTree } = await layOut(clone, { base, env: allowing })
    expect(await contentOf(baseTree.dir)).toMatchObject({ 'libs/log/log.go': 'package log\n' })
    expect(repositoryAt(join(headTree.dir, 'libs/log')).git('rev-list', '--count', 'HEAD')).toBe('1')
  })

  test('that the user did not check out stay empty in both, and are named', async () => {
    const { app, base } = await project()
    const clone = await cloneOf(app)
    const { base: baseTree, head: headTree, notes } = await layOut(clone, { base })
    for (const { dir } of [baseTree, headTree]) {
      expect((await lstat(join(dir, 'libs/log'))).isDirectory()).toBe(true)
      expect(Object.keys(await contentOf(dir))).toEqual(['.gitmodules', 'main.go'])
    }
    expect(notes).toEqual(['Submodules that are empty in both revisions, as in the checkout: libs/log.'])
  })

  test('that only the base has stay empty where the user checked out none', async () => {
    const { app, head: base } = await project()
    app.git('mv', 'libs/log', 'log')
    await app.commit('moved')
    const checkout = await cloneOf(app)
    const { base: baseTree, head: headTree, notes } = await layOut(checkout, { base })
    expect(await contentOf(baseTree.dir)).not.toHaveProperty(['libs/log/log.go'])
    expect(await contentOf(headTree.dir)).not.toHaveProperty(['log/log.go'])
    expect(notes).toEqual(['Submodules that are empty in both revisions, as in the checkout: libs/log, log.'])
  })

  test('that are nested may be the empty ones', async () => {
    const { app, base } = await project()
    const clone = await cloneOf(app)
    clone.git('remote', 'set-url', 'origin', app.path)
    clone.git(...allow, 'submodule', '--quiet', 'update', '--init')
    const { notes } = await layOut(clone, { base, env: allowing })
    expect(notes).toEqual([
      'Submodules that are empty in both revisions, as in the checkout: libs/log/deps/time.',
    ])
  })

  test('that cannot be fetched are refused by name, with the reason', async () => {
    const { app, head, log } = await project()
    app.git('rm', '--quiet', '-f', 'libs/log')
    await app.commit('without it')
    const clone = await cloneOf(app)
    clone.git('remote', 'set-url', 'origin', app.path)
    await writeFile(join(log.path, '.git/HEAD'), 'broken')
    const error = await layOut(clone, { base: head, env: allowing }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RepositoryError)
    expect((error as Error).message).toMatch(
      /^The submodule libs\/log \(the log\) cannot be fetched at [0-9a-f]{40} \(fatal: .*\); check out with submodules: recursive/,
    )
  })

  test.for(['deps/time', '.'])(
    'with uncommitted changes (in %s) are refused in a terminal',
    async (inner) => {
      const { app, base } = await project()
      await writeFile(join(app.path, 'libs/log', inner, 'changed.go'), 'x')
      await expect(layOut(app, { base, withUncommitted: true })).rejects.toThrow(
        `The submodule libs/log has uncommitted changes; commit them there and in ${app.path}, or undo them`,
      )
      const { notes } = await layOut(app, { base })
      expect(notes[0]).toContain('Not committed and therefore not in the head: libs/log.')
    },
  )

  test('that are recorded without a URL stay as git leaves them', async () => {
    const { app, base } = await project()
    await app.write({ '.gitmodules': '[other]\n\tx = y\n' })
    await app.commit('no URL')
    const { head: headTree } = await layOut(app, { base })
    expect(Object.keys(await contentOf(headTree.dir))).not.toContain('libs/log/log.go')
  })
})
