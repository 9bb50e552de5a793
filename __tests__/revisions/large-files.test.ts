import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RepositoryError } from '../../src/host/git/repository.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { makeRepository, reposFolder } from '../support/git-repository.ts'
import { contentOf, layOut } from './lay-out.ts'

const idOf = (content: string): string => createHash('sha256').update(content).digest('hex')
const storeOf = (id: string): string => join('lfs/objects', id.slice(0, 2), id.slice(2, 4), id)

/** See https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md. */
const pointerTo = (content: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${idOf(content)}\nsize ${content.length}\n`

/** A project with two large files, one of which changes; the server has their contents. */
const project = async () => {
  const repository = await makeRepository()
  const base = await repository.commit('first', {
    '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
    'data/a b.bin': pointerTo('old\n'),
    'same.bin': pointerTo('same\n'),
    'raw.bin': 'not a pointer\n',
    'main.go': 'package main\n',
  })
  await repository.commit('second', { 'data/a b.bin': pointerTo('new\n') })
  const server = await reposFolder()
  for (const content of ['old\n', 'new\n', 'same\n']) await writeFile(join(server, idOf(content)), content)
  return { repository, base, server }
}

/** A `git-lfs` that does what this project needs from the real one, with a folder as its server. */
const gitLfs = (server: string): string => `
set -e
echo "$@" >> ${server}/calls
[ "$1" = version ] && exit 0
[ "$1" = pull ] || { echo "unexpected: $*" >&2; exit 9; }
[ "$(git config filter.lfs.process)" = 'git-lfs filter-process' ] || exit 8
cd "$(git rev-parse --show-toplevel)"
store="$(git rev-parse --absolute-git-dir)/lfs/objects"
git ls-files | while read -r file; do
  id=$(sed -n 's/^oid sha256://p' "$file")
  [ -n "$id" ] || continue
  known="$store/$(echo $id | cut -c1-2)/$(echo $id | cut -c3-4)/$id"
  [ -e "$known" ] || { echo "download $id" >> ${server}/calls; known="${server}/$id"; }
  cp "$known" "$file" || { echo "error: no object $id" >&2; exit 2; }
done`

describe('files in Git LFS', () => {
  test('are present in both revisions, and nothing else changes', async () => {
    const { repository, base, server } = await project()
    await using programs = await fakePrograms({ 'git-lfs': gitLfs(server) })
    const { base: baseTree, head: headTree } = await layOut(repository, {
      base,
      env: { PATH: programs.PATH },
    })
    const same = { 'same.bin': 'same\n', 'raw.bin': 'not a pointer\n', 'main.go': 'package main\n' }
    expect(await contentOf(baseTree.dir)).toMatchObject({ ...same, 'data/a b.bin': 'old\n' })
    expect(await contentOf(headTree.dir)).toMatchObject({ ...same, 'data/a b.bin': 'new\n' })
    expect(await readFile(join(baseTree.dir, '.git/config'), 'utf8')).not.toContain('lfs')
  })

  test("come from the user's store when it has them", async () => {
    const { repository, base, server } = await project()
    for (const content of ['new\n', 'same\n']) {
      const path = join(repository.path, '.git', storeOf(idOf(content)))
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
    }
    await using programs = await fakePrograms({ 'git-lfs': gitLfs(server) })
    await layOut(repository, { base, env: { PATH: programs.PATH } })
    const calls = (await readFile(join(server, 'calls'), 'utf8')).split('\n')
    expect(calls.filter((call) => call.startsWith('download'))).toEqual([`download ${idOf('old\n')}`])
  })

  test('stay pointers, which a note says, where git lfs is not installed and the checkout has only pointers', async () => {
    const { repository, base } = await project()
    await repository.commit('no other', { 'raw.bin': null })
    await using programs = await fakePrograms({ 'git-lfs': 'exit 1' })
    const laidOut = await layOut(repository, { base, env: { PATH: programs.PATH } })
    expect(await contentOf(laidOut.base.dir)).toMatchObject({ 'data/a b.bin': pointerTo('old\n') })
    expect(await contentOf(laidOut.head.dir)).toMatchObject({ 'data/a b.bin': pointerTo('new\n') })
    expect(laidOut.notes).toEqual([
      'Git LFS is not installed, so these files are pointers in both revisions, as in the checkout: data/a b.bin, same.bin.',
    ])
  })

  test('are refused by name when git lfs is not installed and the checkout has one of them', async () => {
    const { repository, base, server } = await project()
    await repository.write({ 'same.bin': 'same\n' })
    // The machine may have the real one; this one behaves as if there were none.
    await using programs = await fakePrograms({ 'git-lfs': 'exit 1' })
    const laying = layOut(repository, { base, env: { PATH: programs.PATH } })
    await expect(laying).rejects.toThrow(RepositoryError)
    await expect(laying).rejects.toThrow(
      'data/a b.bin (and 1 more) is stored in Git LFS, but git lfs was not found; install git-lfs',
    )
    await expect(readFile(join(server, 'calls'))).rejects.toThrow('ENOENT')
  })

  test('that the server does not have are refused by name, with the reason', async () => {
    const { repository, base } = await project()
    await using programs = await fakePrograms({ 'git-lfs': gitLfs(await reposFolder()) })
    await expect(layOut(repository, { base, env: { PATH: programs.PATH } })).rejects.toThrow(
      /^data\/a b\.bin \(and 1 more\) is stored in Git LFS and could not be downloaded \(error: no object [0-9a-f]{64}\); check out with lfs: true/,
    )
  })

  test('are not requested when there are no pointers', async () => {
    const { repository, base, server } = await project()
    repository.git('checkout', '--quiet', '--orphan', 'plain')
    repository.git('rm', '--quiet', '--cached', '-r', '.')
    const first = await repository.commit('no pointers', {
      'data/a b.bin': 'raw\n',
      'same.bin': 'raw\n',
    })
    await repository.commit('more', { 'main.go': 'package main // more\n' })
    expect(base).not.toBe(first)
    await using programs = await fakePrograms({ 'git-lfs': gitLfs(server) })
    await layOut(repository, { base: first, env: { PATH: programs.PATH } })
    await expect(readFile(join(server, 'calls'))).rejects.toThrow('ENOENT')
  })
})
