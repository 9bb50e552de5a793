import { execFileSync } from 'node:child_process'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { existsIn, isFileIn, isFolderIn, textInside } from '../../../src/host/inside/look.ts'
import { mostBytes } from '../../../src/host/inside/read.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'

/** A clone beside a folder that is none of its business. */
const clone = async (): Promise<{ readonly root: string; readonly outside: string }> => {
  const dir = await emptyFolder()
  await writeFiles(dir, {
    'clone/main.go': 'package main',
    'clone/cmd/a.go': 'package a',
    'outside/key': 'secret',
  })
  return { root: join(dir, 'clone'), outside: join(dir, 'outside') }
}

test('a file has its text, and a file and a folder are what they are', async () => {
  const { root } = await clone()
  expect(textInside(root, 'main.go')).toBe('package main')
  expect(textInside(root, join(root, 'cmd/a.go'))).toBe('package a')
  expect(['main.go', 'cmd', 'none'].map((path) => isFileIn(root, path))).toEqual([true, false, false])
  expect(['main.go', 'cmd', 'none'].map((path) => isFolderIn(root, path))).toEqual([false, true, false])
  expect(['main.go', 'cmd', 'none', '.'].map((path) => existsIn(root, path))).toEqual([
    true,
    true,
    false,
    true,
  ])
})

test('a link is as if it did not exist, wherever it is on the path and wherever it leads', async () => {
  const { root, outside } = await clone()
  await symlink(join(outside, 'key'), join(root, 'key'))
  await symlink(outside, join(root, 'out'))
  await symlink('cmd', join(root, 'in'))
  for (const path of ['key', 'out', 'out/key', 'in', 'in/a.go']) {
    expect(textInside(root, path)).toBeUndefined()
    expect([isFileIn, isFolderIn, existsIn].map((is) => is(root, path))).toEqual([false, false, false])
  }
})

test('so is what is outside, a pipe, a device, and what is below a file', async () => {
  const { root } = await clone()
  execFileSync('mkfifo', [join(root, 'pipe')])
  await symlink('/dev/zero', join(root, 'zero'))
  for (const path of [
    '../outside/key',
    '/etc/passwd',
    'pipe',
    'zero',
    'main.go/x',
    'a\0b',
    'x'.repeat(5_000),
  ]) {
    expect(textInside(root, path)).toBeUndefined()
    expect(existsIn(root, path)).toBe(false)
  }
})

test('a file that is too large has no text', async () => {
  const { root } = await clone()
  await writeFiles(root, { large: 'x'.repeat(mostBytes + 1), most: 'x'.repeat(mostBytes) })
  expect(textInside(root, 'large')).toBeUndefined()
  expect(textInside(root, 'most')?.length).toBe(mostBytes)
})
