import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { kindInside, UnsafePath } from '../../../src/host/inside/check.ts'
import { folderInside, listInside, readInside, readTextInside } from '../../../src/host/inside/read.ts'
import { replaceInside } from '../../../src/host/inside/write.ts'
import { emptyFolder } from '../../support/test-files.ts'

/** A clone with a file and a folder, beside a file that is none of its business. */
const clone = async (): Promise<{ readonly root: string; readonly outside: string }> => {
  const folder = await emptyFolder()
  const dir = folder
  const [root, outside] = [join(dir, 'clone'), join(dir, 'outside')]
  await mkdir(join(root, 'cmd'), { recursive: true })
  await mkdir(outside)
  await writeFile(join(outside, 'secret'), 'secret')
  await writeFile(join(root, 'main.go'), 'package main')
  await writeFile(join(root, 'cmd/a.go'), 'package a')
  return { root, outside }
}

const refused = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof UnsafePath ? error.message : error),
  )

const out = (name: string): string => `${name} leads through a link out of the repository`

describe('reading', () => {
  test('returns a file, and undefined for what does not exist', async () => {
    const { root } = await clone()
    expect(await readTextInside(root, 'main.go')).toBe('package main')
    expect(await readTextInside(root, join(root, 'cmd/a.go'))).toBe('package a')
    expect(await readInside(root, 'cmd/b.go')).toBeUndefined()
    expect(await readInside(root, 'main.go/b.go')).toBeUndefined()
  })

  test('refuses a link, wherever it leads and wherever on the path it is, and never quotes what it leads to', async () => {
    const { root, outside } = await clone()
    await symlink(join(outside, 'secret'), join(root, 'a'))
    await symlink(outside, join(root, 'b'))
    await symlink('cmd', join(root, 'c'))
    await symlink('/nowhere', join(root, 'd'))
    await symlink('cmd/a.go', join(root, 'e'))
    expect(await refused(readInside(root, 'a'))).toBe(out('a'))
    expect(await refused(readInside(root, 'b/secret'))).toBe(out('b/secret'))
    expect(await refused(readInside(root, 'c/a.go'))).toBe(
      'c/a.go leads through a link; name cmd/a.go instead',
    )
    expect(await refused(readInside(root, 'd'))).toBe(out('d'))
    expect(await refused(readInside(root, 'e'))).toBe('e leads through a link; name cmd/a.go instead')
  })

  test('refuses a path out of the clone', async () => {
    const { root } = await clone()
    for (const path of ['../outside/secret', '/etc/passwd', 'cmd/../../outside/secret'])
      expect(await refused(readInside(root, path))).toBe(`${path} is outside the repository`)
  })

  test('refuses folders, pipes and devices at once', async () => {
    const { root } = await clone()
    execFileSync('mkfifo', [join(root, 'pipe')])
    await symlink('/dev/zero', join(root, 'zero'))
    await symlink('/dev/ptmx', join(root, 'terminal'))
    expect(await refused(readInside(root, 'cmd'))).toBe('cmd is not a regular file')
    expect(await refused(readInside(root, 'pipe'))).toBe('pipe is not a regular file')
    expect(await refused(readInside(root, 'zero'))).toMatch(/out of the repository$/)
    expect(await refused(readInside(root, 'terminal'))).toMatch(/out of the repository$/)
  })

  test('does not open a pipe, for which somebody may wait', async () => {
    const { root } = await clone()
    execFileSync('mkfifo', [join(root, 'pipe')])
    const writer = spawn('sh', ['-c', 'echo waiting; echo > "$0"', join(root, 'pipe')])
    onTestFinished(() => void writer.kill())
    await once(writer.stdout, 'data')
    // Time to begin to wait.
    await sleep(200)
    expect(await refused(readInside(root, 'pipe'))).toBe('pipe is not a regular file')
    await sleep(200)
    expect([writer.exitCode, writer.signalCode]).toEqual([null, null])
  })

  test('refuses a file that is too large', async () => {
    const { root } = await clone()
    await writeFile(join(root, 'large'), 'x'.repeat(11))
    expect(await refused(readInside(root, 'large', 10))).toBe('large has 11 bytes; at most 10 are read')
    expect((await readInside(root, 'large', 11))?.length).toBe(11)
  })
})

describe('paths', () => {
  test('a folder that was checked can be given to an engine', async () => {
    const { root, outside } = await clone()
    await symlink(outside, join(root, 'app'))
    expect(await folderInside(root, '.')).toBe(root)
    expect(await folderInside(root, 'cmd')).toBe(join(root, 'cmd'))
    expect(await refused(folderInside(root, 'app'))).toBe('app leads through a link out of the repository')
    expect(await refused(folderInside(root, 'main.go'))).toBe('main.go is not a folder')
    expect(await refused(folderInside(root, 'none'))).toBe('there is no folder none')
  })

  test('says what a path is', async () => {
    const { root, outside } = await clone()
    await symlink(outside, join(root, 'app'))
    execFileSync('mkfifo', [join(root, 'pipe')])
    const kinds = await Promise.all(
      ['.', 'cmd', 'cmd/a.go', 'app', 'app/secret', 'pipe', 'none', 'main.go/x'].map((path) =>
        kindInside(root, path),
      ),
    )
    expect(kinds).toEqual(['folder', 'folder', 'file', 'link', 'link', 'special', undefined, undefined])
  })

  test('lists a folder without following links', async () => {
    const { root, outside } = await clone()
    await symlink(outside, join(root, 'app'))
    expect((await listInside(root, '.')).map(({ name }) => name).toSorted()).toEqual([
      'app',
      'cmd',
      'main.go',
    ])
    expect(await listInside(root, 'none')).toEqual([])
    expect(await refused(listInside(root, 'app'))).toMatch(/out of the repository$/)
  })
})

describe('replacing', () => {
  test('writes a fresh file with the mode of the one before', async () => {
    const { root } = await clone()
    const path = join(root, 'cmd/a.go')
    execFileSync('chmod', ['640', path])
    const before = await stat(path)
    await replaceInside(root, 'cmd/a.go', 'package b')
    const after = await stat(path)
    expect(await readFile(path, 'utf8')).toBe('package b')
    expect(after.mode).toBe(before.mode)
    expect(after.ino).not.toBe(before.ino)
    expect(await readdir(join(root, 'cmd'))).toEqual(['a.go'])
  })

  test('leaves what a link leads to, and its other hard links, as they are', async () => {
    const { root, outside } = await clone()
    await symlink(join(outside, 'secret'), join(root, 'a'))
    expect(await refused(replaceInside(root, 'a', 'attack'))).toBe('a is no longer a regular file')
    await symlink(outside, join(root, 'b'))
    expect(await refused(replaceInside(root, 'b/secret', 'attack'))).toMatch(/out of the repository$/)
    execFileSync('ln', [join(outside, 'secret'), join(root, 'hard')])
    await replaceInside(root, 'hard', 'attack')
    expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('secret')
    expect((await lstat(join(root, 'a'))).isSymbolicLink()).toBe(true)
  })

  test('makes a file that does not exist', async () => {
    const { root } = await clone()
    await replaceInside(root, 'cmd/new.go', 'package a')
    expect(await readFile(join(root, 'cmd/new.go'), 'utf8')).toBe('package a')
  })
})
