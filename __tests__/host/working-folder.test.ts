import { expect, test } from 'vitest'
import { assertWorkingFolder } from '../../src/host/working-folder.ts'
import { InputError } from '../../src/inputs/error.ts'

const gone = (): string => {
  throw new Error('ENOENT: no such file or directory, uv_cwd')
}

test('a working directory that was deleted is reported before any path is relative to it', () => {
  expect(() => assertWorkingFolder(gone)).toThrow(InputError)
  expect(() => assertWorkingFolder(gone)).toThrow(
    /working directory no longer exists .*; change to a directory that exists/,
  )
  expect(() => assertWorkingFolder()).not.toThrow()
})
