import { chmod, chown, lstat, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RepositoryError } from '../../src/host/git/repository.ts'
import { PrepareError } from '../../src/revisions/prepare.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import {
  checkoutOf,
  cloneOf,
  gitEnv,
  makeRepository,
  pullRequest,
  reposFolder,
} from '../support/git-repository.ts'
import { contentOf, layOut, listing } from './lay-out.ts'

const isRoot = process.geteuid?.() === 0

/** Two commits after a tag; the second one changes a file and adds one. */
const project = async (name?: string) => {
  const repository = await makeRepository(name)
  await repository.commit('first', {
    'main.go': 'package main\n',
    'services/api/Dockerfile': 'FROM scratch\n',
  })
  repository.git('tag', 'v1.0.0')
  const base = await repository.commit('second', { 'main.go': 'package main // second\n' })
  const head = await repository.commit('third', {
    'main.go': 'package main // third\n',
    'new.go': 'package main\n',
  })
  return { repository, base, head }
}

/** Names, modes and sizes below a folder. */
const sizes = async (dir: string) => {
  const lines = (await listing(dir)).map((line) => line.split(' '))
  return lines.map(([name, , mode, , , size]) => [name, mode, size])
}

/** The inodes of the files that contain a repository's objects. */
const inodes = async (dir: string) =>
  (await listing(dir)).filter((line) => /\.(pack|idx) /.test(line)).map((line) => line.split(' ')[1])

const prepared = ({ dir }: { readonly dir: string }) => readFile(join(dir, 'prepared'), 'utf8')

describe('both revisions', () => {
  test('are complete clones at their commits, in paths of equal length', async () => {
    const { repository, base, head } = await project()
    const { base: baseTree, head: headTree } = await layOut(repository, { base })
    expect([baseTree.head(), headTree.head()]).toEqual([base, head])
    expect([baseTree.sha, headTree.sha]).toEqual([base, head])
    expect(await contentOf(baseTree.dir)).toEqual({
      'main.go': 'package main // second\n',
      'services/api/Dockerfile': 'FROM scratch\n',
    })
    expect(await contentOf(headTree.dir)).toEqual({
      'main.go': 'package main // third\n',
      'new.go': 'package main\n',
      'services/api/Dockerfile': 'FROM scratch\n',
    })
    expect(baseTree.dir.length).toBe(headTree.dir.length)
    for (const side of [baseTree, headTree]) {
      expect((await lstat(join(side.dir, '.git'))).isDirectory()).toBe(true)
      expect(side.contextDir).toBe(side.dir)
      expect(side.git('status', '--porcelain')).toBe('')
      expect(side.git('fsck', '--strict', '--no-dangling')).toBe('')
    }
  })

  test('see the same history and tags', async () => {
    const { repository, base, head } = await project()
    const { base: baseTree, head: headTree } = await layOut(repository, { base })
    expect(baseTree.describe).toBe(`v1.0.0-1-g${base.slice(0, 7)}`)
    expect(headTree.describe).toBe(`v1.0.0-2-g${head.slice(0, 7)}`)
    expect(headTree.gitObjects).toBeGreaterThan(3)
    expect(baseTree.gitObjects).toBe(headTree.gitObjects)
    expect(baseTree.git('rev-list', '--count', 'HEAD')).toBe('2')
    expect(headTree.git('rev-list', '--count', 'HEAD')).toBe('3')
    expect(baseTree.git('for-each-ref')).toBe(headTree.git('for-each-ref'))
  })

  test('contain the same objects and settings byte by byte, and nothing of the user', async () => {
    const { repository, base } = await project()
    repository.git('config', 'user.secret', 'mine')
    repository.git('stash', 'list')
    const { base: baseTree, head: headTree } = await layOut(repository, { base })
    for (const part of ['objects', 'refs'])
      expect(await sizes(join(baseTree.dir, '.git', part))).toEqual(
        await sizes(join(headTree.dir, '.git', part)),
      )
    const entries = await readdir(join(baseTree.dir, '.git'))
    expect(entries.toSorted()).toEqual((await readdir(join(headTree.dir, '.git'))).toSorted())
    for (const name of ['logs', 'FETCH_HEAD', 'hooks']) expect(entries).not.toContain(name)
    const config = await readFile(join(baseTree.dir, '.git/config'), 'utf8')
    expect(config).toBe(await readFile(join(headTree.dir, '.git/config'), 'utf8'))
    expect(config).not.toContain('mine')
  })

  test("share no file with the user's repository", async () => {
    const { repository, base } = await project()
    repository.git('gc', '--quiet')
    const { base: baseTree, head: headTree } = await layOut(repository, { base })
    const [theirs, ours] = [
      await inodes(repository.path),
      [...(await inodes(baseTree.dir)), ...(await inodes(headTree.dir))],
    ]
    expect(theirs.length).toBeGreaterThan(0)
    expect(new Set(ours).size).toBe(2 * theirs.length)
    expect(ours.filter((each) => theirs.includes(each))).toEqual([])
    await expect(stat(join(baseTree.dir, '.git/objects/info/alternates'))).rejects.toThrow('ENOENT')
  })

  test("have the user's origin, without credentials", async () => {
    const { repository, base } = await project()
    for (const [given, kept] of [
      ['https://me:pass@example.com/o/r.git', 'https://example.com/o/r.git'],
      ['https://ghp_abc@example.com:8443/o/r', 'https://example.com:8443/o/r'],
      ['ssh://git:pass@example.com/o/r', 'ssh://git@example.com/o/r'],
      ['ssh://git@example.com/o/r', 'ssh://git@example.com/o/r'],
      ['git@example.com:o/r.git', 'git@example.com:o/r.git'],
      ['../sibling', join(repository.path, '../sibling')],
      ['file:///a%20b', 'file:///a%20b'],
    ] as const) {
      repository.git('config', 'remote.origin.url', given)
      const { base: baseTree, head: headTree } = await layOut(repository, { base })
      for (const side of [baseTree, headTree]) expect(side.git('remote', 'get-url', 'origin')).toBe(kept)
    }
  })

  test('have no origin when the repository has none', async () => {
    const { repository, base } = await project()
    const { base: baseTree, head: headTree } = await layOut(repository, { base })
    expect(baseTree.git('remote') + headTree.git('remote')).toBe('')
  })

  test('are laid out from a path with spaces, quotes, percent signs and umlauts', async () => {
    const { repository, base } = await project("Bob's %41 projekt: ü")
    const { base: baseTree, head: headTree } = await layOut(repository, {
      base,
      context: 'services/api',
    })
    expect(baseTree.contextDir).toBe(join(baseTree.dir, 'services/api'))
    expect(await readdir(headTree.contextDir)).toEqual(['Dockerfile'])
  })

  test("have their contexts below the user's current folder", async () => {
    const { repository, base } = await project()
    const { base: baseTree, head: headTree } = await layOut(repository, {
      base,
      from: 'services',
      context: 'api',
    })
    expect(baseTree.contextDir).toBe(join(baseTree.dir, 'services/api'))
    expect(headTree.contextDir).toBe(join(headTree.dir, 'services/api'))
  })

  test('may have the context in only one revision', async () => {
    const { repository, base } = await project()
    await repository.commit('a service', { 'late/Dockerfile': 'FROM scratch\n' })
    const { base: baseTree, head: headTree } = await layOut(repository, { base, context: 'late' })
    expect(await readdir(headTree.contextDir)).toEqual(['Dockerfile'])
    await expect(readdir(baseTree.contextDir)).rejects.toThrow('ENOENT')
  })

  test.for(['..', '../other', '/etc', 'services/../..'])(
    'cannot have %s as their context',
    async (context) => {
      const { repository, base } = await project()
      const laying = layOut(repository, { base, context })
      await expect(laying).rejects.toThrow(`The context ${context} is outside the git repository`)
    },
  )

  test('are laid out from a linked working tree too', async () => {
    const { repository, base } = await project()
    const tree = join(await reposFolder(), 'tree')
    repository.git('worktree', 'add', '--quiet', '-b', 'other', tree)
    const { base: baseTree, head: headTree } = await layOut({ ...repository, path: tree }, { base })
    expect((await lstat(join(headTree.dir, '.git'))).isDirectory()).toBe(true)
    expect(headTree.git('rev-parse', 'HEAD~1')).toBe(baseTree.head())
  })

  test('are laid out from a repository that belongs to another user', async () => {
    const { repository, base } = await project()
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    const { base: baseTree } = await layOut(repository, { base, env })
    expect(baseTree.head()).toBe(base)
  })

  test('are laid out with the SHA-256 objects of their repository', async () => {
    const repository = await makeRepository()
    await rm(join(repository.path, '.git'), { recursive: true })
    repository.git('init', '--quiet', '--object-format=sha256')
    const base = await repository.commit('first', { file: '1' })
    await repository.commit('second', { file: '2' })
    const { base: baseTree } = await layOut(repository, { base })
    expect(baseTree.head()).toBe(base)
    expect(base).toHaveLength(64)
  })

  test('keep links and modes', async () => {
    const repository = await makeRepository()
    await repository.write({ 'run.sh': '#!/bin/sh\n' })
    await chmod(join(repository.path, 'run.sh'), 0o755)
    await symlink('/etc/hostname', join(repository.path, 'link'))
    const base = await repository.commit('first')
    await repository.commit('second')
    const { base: baseTree, head: headTree } = await layOut(repository, { base })
    for (const { dir } of [baseTree, headTree]) {
      expect((await contentOf(dir))['link']).toBe('-> /etc/hostname')
      expect((await stat(join(dir, 'run.sh'))).mode & 0o111).toBe(0o111)
    }
  })
})

test('without a base only the head is laid out', async () => {
  const { repository, head } = await project()
  const { base: baseTree, head: headTree } = await layOut(repository)
  expect(headTree.head()).toBe(head)
  expect(baseTree.dir).toBe('')
  expect(await readdir(join(headTree.dir, '..'))).toEqual(['b'])
})

describe('a checkout whose history is cut off', () => {
  test('gives both revisions a history of one commit, and fetches the base from origin', async () => {
    const { origin, base, merge } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 1)
    const { base: baseTree, head: headTree, host } = await layOut(checkout, { base })
    expect([baseTree.head(), headTree.head()]).toEqual([base, merge])
    for (const side of [baseTree, headTree]) {
      expect(side.git('rev-list', '--count', 'HEAD')).toBe('1')
      expect(side.git('fsck', '--strict', '--no-dangling')).toBe('')
      expect(side.describe).toBe(side.sha.slice(0, 7))
    }
    expect(host.lines).toContain(`Fetching the base ${base} from file://${origin.path}`)
  })

  test('is copied as it is when the head contains the base', async () => {
    const { origin, base } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 2)
    checkout.git('tag', 'built', base)
    checkout.git('remote', 'set-url', 'origin', '/no/such/repository')
    const { base: baseTree, head: headTree } = await layOut(checkout, { base })
    expect(baseTree.describe).toBe('built')
    // The merge adds two commits, its own and that of the feature.
    expect(headTree.describe).toMatch(/^built-2-g/)
  })

  test('gives the head no tags that the base does not see', async () => {
    const { origin, fork, head } = await pullRequest()
    const base = origin.git('rev-parse', 'v1.0.0')
    origin.git('tag', 'v2.0.0', fork)
    const checkout = await checkoutOf(origin, 'refs/pull/1/head', 2)
    checkout.git('fetch', '--quiet', '--depth=1', 'origin', 'refs/tags/v2.0.0:refs/tags/v2.0.0')
    const { base: baseTree, head: headTree } = await layOut(checkout, { base })
    expect(baseTree.describe).toBe(base.slice(0, 7))
    expect(headTree.describe).toBe(head.slice(0, 7))
  })

  test('is copied to its full depth when only the head is laid out', async () => {
    const { origin } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 2)
    const { head: headTree } = await layOut(checkout)
    expect(headTree.git('rev-list', '--count', 'HEAD')).toBe('3')
  })
})

describe('a base that is not in the checkout', () => {
  test('is fetched with its history when the checkout has all of its own', async () => {
    const { origin } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/merge')
    origin.git('checkout', '--quiet', '-b', 'late', 'v1.0.0')
    const base = await origin.commit('after the checkout')
    const { base: baseTree } = await layOut(checkout, { base })
    expect(baseTree.describe).toBe(`v1.0.0-1-g${base.slice(0, 7)}`)
  })

  test('is fetched by its id even when no branch contains it any more', async () => {
    const { origin, base } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/head')
    origin.git('reset', '--quiet', '--hard', 'v1.0.0')
    const { base: baseTree } = await layOut(checkout, { base })
    expect(baseTree.head()).toBe(base)
  })

  test('may have no history in common with the head', async () => {
    const { origin, base } = await pullRequest()
    origin.git('checkout', '--quiet', '--orphan', 'other')
    const head = await origin.commit('unrelated')
    const checkout = await checkoutOf(origin, 'refs/heads/other', 1)
    const { base: baseTree, head: headTree } = await layOut(checkout, { base })
    expect([baseTree.head(), headTree.head()]).toEqual([base, head])
  })

  test('is an error that says how to get it when the origin does not have it', async () => {
    const { origin } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 1)
    const missing = 'f'.repeat(40)
    const error = await layOut(checkout, { base: missing }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RepositoryError)
    expect((error as Error).message).toMatch(
      /^The base f{40} is not in .*checkout and could not be fetched from origin \((fatal|error): .*not our ref f{40}\); check out with fetch-depth: 2 /,
    )
  })

  test('is an error too when there is no origin', async () => {
    const { repository } = await project()
    const laying = layOut(repository, { base: 'f'.repeat(40) })
    await expect(laying).rejects.toThrow(/, which has no remote origin; check out with fetch-depth: 2 /)
  })
})

test('a partial clone is refused because files are missing', async () => {
  const { origin, base } = await pullRequest()
  origin.git('config', 'uploadpack.allowFilter', 'true')
  const clone = await cloneOf(origin, '--filter=blob:none')
  await expect(layOut(clone, { base })).rejects.toThrow(
    `${clone.path} is a partial clone, so files of other commits are missing; clone it without --filter`,
  )
})

describe('the working tree of the user', () => {
  test.for([true, false])('is not touched at all (with uncommitted files: %s)', async (withUncommitted) => {
    const { repository, base } = await project()
    await repository.write({ 'main.go': 'package main // edited\n', 'untracked.txt': 'x\n', 'new.go': null })
    // Changed metadata would make git refresh its index.
    await chmod(join(repository.path, 'services/api/Dockerfile'), 0o640)
    const [before, status] = [await listing(repository.path), repository.git('--no-optional-locks', 'status')]
    await layOut(repository, {
      base,
      withUncommitted,
      prepare: { command: 'touch made', timeoutMs: 60_000, isOfFork: false, covered: [] },
    })
    expect(await listing(repository.path)).toEqual(before)
    expect(repository.git('--no-optional-locks', 'status')).toBe(status)
  })

  test('of a shallow checkout is not touched by a fetch', async () => {
    const { origin, base } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 1)
    const before = await listing(checkout.path)
    await layOut(checkout, { base })
    expect(await listing(checkout.path)).toEqual(before)
  })

  test('that belongs to another user still belongs to that user afterwards', async () => {
    const { repository, base } = await project()
    // Only root can give files away; for anyone else, the files stay their own.
    const owner = isRoot ? 12_345 : (process.geteuid?.() ?? 0)
    const names = (await listing(repository.path)).map((line) => line.split(' ')[0] ?? '')
    for (const name of ['', ...names]) await chown(join(repository.path, name), owner, -1)
    const before = await listing(repository.path)
    const { base: baseTree } = await layOut(repository, { base })
    expect(await listing(repository.path)).toEqual(before)
    expect(baseTree.head()).toBe(base)
  })
})

describe('prepare', () => {
  const timeoutMs = 60_000

  test('runs once in each clone, at its top, after uncommitted files were copied', async () => {
    const { repository, base } = await project()
    await repository.write({ 'untracked.txt': 'x' })
    const command = 'echo "$(pwd) $(git rev-parse HEAD) $(ls | tr "\\n" " ")" >> prepared'
    const env = { GIT_DIR: join(repository.path, '.git'), GIT_INDEX_FILE: '/nowhere' }
    const sides = await layOut(repository, {
      base,
      context: 'services/api',
      withUncommitted: true,
      env,
      prepare: { command, timeoutMs, isOfFork: false, covered: [] },
    })
    const { base: baseTree, head: headTree } = sides
    expect(await prepared(baseTree)).toBe(`${baseTree.dir} ${baseTree.sha} main.go services \n`)
    expect(await prepared(headTree)).toBe(
      `${headTree.dir} ${headTree.sha} main.go new.go services untracked.txt \n`,
    )
  })

  test('that fails is an error that names the revision and shows the last lines', async () => {
    const { repository, base } = await project()
    const command = 'test ! -e new.go || { echo generating; echo "no generator" >&2; exit 3; }'
    const error = await layOut(repository, {
      base,
      prepare: { command, timeoutMs, isOfFork: false, covered: [] },
    }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(PrepareError)
    expect(error).toMatchObject({ revision: 'head' })
    expect((error as Error).message).toMatch(
      /^prepare failed in the head: `sh -c .*` exited with status 3; its last lines:\ngenerating\nno generator$/s,
    )
  })

  test('of the head cannot change the base', async () => {
    const { repository, base } = await project()
    const command = '[ "$(basename "$PWD")" = a ] || echo changed > ../a/main.go || true'
    const prepare = { command, timeoutMs, isOfFork: false, covered: [] }
    const { base: baseTree } = await layOut(repository, { base, prepare })
    expect(await contentOf(baseTree.dir)).toEqual(
      await contentOf((await layOut(repository, { base })).base.dir),
    )
  })

  test.for([
    ['a file', 'echo changed >> ../a/main.go', 'main.go'],
    [
      'a file and its times',
      'touch -r ../a/main.go t; echo changed > ../a/main.go; touch -r t ../a/main.go',
      'main.go',
    ],
    ['a new file', 'touch ../a/new', 'new'],
    ['a file that is gone', 'rm ../a/main.go', 'main.go'],
    [
      'what git knows',
      'cp -r .git/refs/. ../a/.git/refs/; echo x > ../a/.git/hooks-of-mine',
      '.git/hooks-of-mine',
    ],
    ['a mode', 'chmod 700 ../a/services', 'services'],
  ])(
    'of the head that changed %s of the base, where nothing prevents it, makes the run invalid',
    async ([, change, path]) => {
      const { repository, base } = await project()
      const command = `[ "$(basename "$PWD")" = a ] || { ${change}; }`
      const prepare = { command, timeoutMs, isOfFork: false, covered: [] }
      const laying = layOut(repository, { base, prepare, withoutNamespaces: true })
      await expect(laying).rejects.toThrow(
        `prepare of the head changed the base (${path}), so nothing can be compared with it; it may write to its own clone only`,
      )
    },
  )

  test('that takes too long is stopped', async () => {
    const { repository, base } = await project()
    const prepare = { command: 'sleep 3600', timeoutMs: 200, isOfFork: false, covered: [] }
    const laying = layOut(repository, { base, prepare })
    await expect(laying).rejects.toThrow(
      "prepare failed in the base: `sh -c 'sleep 3600'` was stopped at its time limit of 0.2 s",
    )
  })
})

test("the user's settings that change what is checked out apply to both revisions", async () => {
  const { repository, base } = await project()
  await using programs = await fakePrograms()
  const settings = join(programs.folder, 'settings')
  await writeFile(settings, '[core]\n\tautocrlf = true\n')
  const env = { ...gitEnv, GIT_CONFIG_GLOBAL: settings }
  const { base: baseTree, head: headTree } = await layOut(repository, { base, env })
  expect((await contentOf(baseTree.dir))['main.go']).toBe('package main // second\r\n')
  expect((await contentOf(headTree.dir))['main.go']).toBe('package main // third\r\n')
})
