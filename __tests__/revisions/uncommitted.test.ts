import { chmod, lstat, mkdir, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RepositoryError } from '../../src/host/git/repository.ts'
import { makeRepository, repositoryAt } from '../support/git-repository.ts'
import { contentOf, layOut } from './lay-out.ts'

const project = async () => {
  const repository = await makeRepository()
  const base = await repository.commit('first', {
    'changed.go': 'before\n',
    'deleted.go': 'x\n',
    'staged.go': 'x\n',
    'folder/inner.go': 'x\n',
    '.gitignore': 'ignored.txt\n',
  })
  return { repository, base }
}

describe('in a terminal', () => {
  test('changed, deleted, staged and new files are only in the head, and are listed', async () => {
    const { repository, base } = await project()
    await repository.write({
      'changed.go': 'after\n',
      'deleted.go': null,
      'staged.go': 'staged\n',
      'new file ü.go': 'new\n',
      'deep/er/new.go': 'new\n',
      'ignored.txt': 'x\n',
    })
    repository.git('add', 'staged.go')
    const laidOut = await layOut(repository, { base, withUncommitted: true })
    expect(laidOut.uncommitted).toEqual([
      'changed.go',
      'deep/er/new.go',
      'deleted.go',
      'new file ü.go',
      'staged.go',
    ])
    expect(await contentOf(laidOut.head.dir)).toEqual({
      '.gitignore': 'ignored.txt\n',
      'changed.go': 'after\n',
      'deep/er/new.go': 'new\n',
      'folder/inner.go': 'x\n',
      'new file ü.go': 'new\n',
      'staged.go': 'staged\n',
    })
    expect(await contentOf(laidOut.base.dir)).toEqual({
      '.gitignore': 'ignored.txt\n',
      'changed.go': 'before\n',
      'deleted.go': 'x\n',
      'folder/inner.go': 'x\n',
      'staged.go': 'x\n',
    })
    expect(laidOut.notes).toEqual([])
  })

  test('a renamed file has only its new name', async () => {
    const { repository, base } = await project()
    repository.git('mv', 'changed.go', 'renamed.go')
    const { head, uncommitted } = await layOut(repository, { base, withUncommitted: true })
    expect(uncommitted).toEqual(['changed.go', 'renamed.go'])
    expect(await contentOf(head.dir)).toMatchObject({ 'renamed.go': 'before\n' })
    expect(await contentOf(head.dir)).not.toHaveProperty('changed.go')
  })

  test('a file that was removed only from the index still exists', async () => {
    const { repository, base } = await project()
    repository.git('rm', '--quiet', '--cached', 'changed.go')
    const { head } = await layOut(repository, { base, withUncommitted: true })
    expect(await contentOf(head.dir)).toMatchObject({ 'changed.go': 'before\n' })
  })

  test('a conflict is copied as it is in the working tree', async () => {
    const { repository, base } = await project()
    repository.git('checkout', '--quiet', '-b', 'other')
    await repository.commit('theirs', { 'changed.go': 'theirs\n' })
    repository.git('checkout', '--quiet', 'main')
    await repository.commit('ours', { 'changed.go': 'ours\n' })
    expect(() => repository.git('merge', 'other')).toThrow('Command failed')
    const { head, uncommitted } = await layOut(repository, { base, withUncommitted: true })
    expect(uncommitted).toEqual(['changed.go'])
    expect((await contentOf(head.dir))['changed.go']).toContain('<<<<<<< HEAD')
  })

  test('links stay links, and modes are kept', async () => {
    const { repository, base } = await project()
    await symlink('/nowhere/at all', join(repository.path, 'link'))
    await chmod(join(repository.path, 'changed.go'), 0o755)
    await repository.write({ 'private.key': 'x' })
    await chmod(join(repository.path, 'private.key'), 0o600)
    const { head } = await layOut(repository, { base, withUncommitted: true })
    expect(await readlink(join(head.dir, 'link'))).toBe('/nowhere/at all')
    expect((await stat(join(head.dir, 'changed.go'))).mode & 0o777).toBe(0o755)
    expect((await stat(join(head.dir, 'private.key'))).mode & 0o777).toBe(0o600)
  })

  test('a file may have become a folder, and a folder a link', async () => {
    const { repository, base } = await project()
    await rm(join(repository.path, 'changed.go'))
    await repository.write({ 'changed.go/now.go': 'x\n' })
    await rm(join(repository.path, 'folder'), { recursive: true })
    await symlink('changed.go', join(repository.path, 'folder'))
    const { head } = await layOut(repository, { base, withUncommitted: true })
    expect(await contentOf(head.dir)).toMatchObject({
      'changed.go/now.go': 'x\n',
      folder: '-> changed.go',
    })
  })

  test('a link that became a folder is not written through', async () => {
    const { repository } = await project()
    const outside = join(repository.path, '..', 'outside')
    await mkdir(outside)
    await writeFile(join(outside, 'file.go'), 'untouched\n')
    await symlink(outside, join(repository.path, 'link'))
    const base = await repository.commit('a link')
    await rm(join(repository.path, 'link'))
    await repository.write({ 'link/file.go': 'new\n' })
    const { head } = await layOut(repository, { base, withUncommitted: true })
    expect((await lstat(join(head.dir, 'link'))).isDirectory()).toBe(true)
    expect((await contentOf(head.dir))['link/file.go']).toBe('new\n')
    expect(await contentOf(outside)).toEqual({ 'file.go': 'untouched\n' })
  })

  test('the folder of our own reports is not part of it', async () => {
    const { repository, base } = await project()
    await repository.write({ 'out/report.json': '{}', 'outside.txt': 'x' })
    const outputDir = join(repository.path, 'out')
    const laidOut = await layOut(repository, { base, withUncommitted: true, outputDir })
    expect(laidOut.uncommitted).toEqual(['outside.txt'])
  })

  test('new files that no build can see are not copied; changed ones are', async () => {
    const { repository, base } = await project()
    await repository.write({ 'data/big.bin': 'x', 'new.go': 'x', 'changed.go': 'after\n' })
    const laidOut = await layOut(repository, {
      base,
      withUncommitted: true,
      isUnseen: (path) => /^(?:data|changed)/.test(path),
    })
    expect(laidOut.uncommitted).toEqual(['changed.go', 'new.go'])
    expect(await contentOf(laidOut.head.dir)).toMatchObject({ 'changed.go': 'after\n', 'new.go': 'x' })
    expect(await contentOf(laidOut.head.dir)).not.toHaveProperty('data/big.bin')
  })

  test('with prepare, which may read them, they are', async () => {
    const { repository, base } = await project()
    await repository.write({ 'data/big.bin': 'x' })
    const prepare = {
      command: 'cp data/big.bin out.bin || true',
      timeoutMs: 10_000,
      isOfFork: false,
      covered: [],
    }
    const laidOut = await layOut(repository, { base, withUncommitted: true, isUnseen: () => true, prepare })
    expect(laidOut.uncommitted).toEqual(['data/big.bin'])
    expect(await contentOf(laidOut.head.dir)).toMatchObject({ 'data/big.bin': 'x', 'out.bin': 'x' })
  })

  test('a repository inside the repository is left out and named', async () => {
    const { repository, base } = await project()
    const inner = repositoryAt(join(repository.path, 'inner'))
    await mkdir(inner.path)
    inner.git('init', '--quiet')
    await inner.commit('first', { 'x.go': 'x\n' })
    const { head, notes } = await layOut(repository, { base, withUncommitted: true })
    expect(notes).toEqual(['Not in the head because they are git repositories of their own: inner.'])
    expect(Object.keys(await contentOf(head.dir))).not.toContain('inner/x.go')
  })

  test('a name that is not UTF-8 is refused, not mistaken for a deleted file', async () => {
    const { repository, base } = await project()
    await writeFile(Buffer.concat([Buffer.from(join(repository.path, 'caf')), Buffer.from([0xe9])]), 'x')
    const laying = layOut(repository, { base, withUncommitted: true })
    await expect(laying).rejects.toThrow(RepositoryError)
    await expect(laying).rejects.toThrow(
      /The name of the uncommitted file caf\uFFFD in .* is not UTF-8; rename it/,
    )
  })

  test('with nothing uncommitted, nothing is listed', async () => {
    const { repository, base } = await project()
    expect(await layOut(repository, { base, withUncommitted: true })).toMatchObject({
      uncommitted: [],
      notes: [],
    })
  })
})

describe('in a job', () => {
  test('uncommitted files are not in the head, and a note names them', async () => {
    const { repository, base } = await project()
    await repository.write({ 'changed.go': 'after\n', 'gen/a.go': 'x\n', 'gen/b.go': 'x\n' })
    const { head, uncommitted, notes } = await layOut(repository, { base })
    expect(uncommitted).toEqual([])
    expect((await contentOf(head.dir))['changed.go']).toBe('before\n')
    expect(notes).toEqual([
      'Not committed and therefore not in the head: changed.go, gen. Use prepare to create files that a build needs.',
    ])
  })

  test('a note names ten files at most', async () => {
    const { repository, base } = await project()
    const names = Array.from({ length: 12 }, (_, at) => `n${String(at).padStart(2, '0')}.go`)
    await repository.write(Object.fromEntries(names.map((name) => [name, 'x'])))
    const { notes } = await layOut(repository, { base })
    expect(notes[0]).toContain('n00.go, n01.go')
    expect(notes[0]).toContain('n09.go and 2 more. Use')
  })
})
