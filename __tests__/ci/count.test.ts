import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CountOptions, type FileCount, total } from '../../.ci/count.ts'
import { temporaryFolders } from '../../.ci/temporary-folders.ts'
import { tempFolder } from '../support/temp-folder.ts'

const contract = '__tests__/engines/contract.test.ts'
const minimums = { unit: {}, engines: { [contract]: 12 }, modern: { [contract]: 20 } }

const count = (project: string, passed: number, rest: Partial<FileCount> = {}): FileCount => ({
  ...{ project, file: contract, passed, failed: 0, skipped: 0 },
  ...rest,
})

const problemsOf = (files: readonly FileCount[], options: Partial<CountOptions> = {}) =>
  total(files, { minimums, scope: 'all', left: [], ...options }).problems

describe('the count of a test run', () => {
  test('applies the minimum of each project to a file that runs in two', () => {
    expect(problemsOf([count('engines', 12), count('modern', 20)])).toEqual([])
    expect(problemsOf([count('engines', 20), count('modern', 12)])).toEqual([
      `modern: ${contract}: 12 passed, but at least 20 must`,
    ])
  })

  test('reports a file that did not run, unless other files were selected', () => {
    expect(problemsOf([count('engines', 12)])).toEqual([
      `modern: ${contract}: 0 passed, but at least 20 must`,
    ])
    expect(problemsOf([count('engines', 12)], { scope: 'files' })).toEqual([])
  })

  test('counts skipped tests, and a run without tests, as failures', () => {
    const skipping = [count('engines', 12, { skipped: 1 }), count('modern', 20)]
    expect(total(skipping, { minimums, scope: 'all', left: [] })).toEqual({
      passed: 32,
      failed: 1,
      problems: [`engines: ${contract}: 1 skipped, but every test must run`],
    })
    expect(problemsOf([], { minimums: {} })).toEqual(['no test ran'])
  })

  test('requires only that at least one test ran when tests are selected by name', () => {
    expect(problemsOf([count('engines', 1, { skipped: 11 })], { scope: 'tests' })).toEqual([])
    expect(problemsOf([], { scope: 'tests' })).toEqual(['no test ran'])
  })

  test('counts folders that a whole run left behind as one failure, but not those beside a part of it', () => {
    const left = ['fakes-a1b2c3', 'repos-d4e5f6']
    const ran = [count('engines', 12), count('modern', 20)]
    expect(problemsOf(ran, { left })).toEqual([
      'left in the temporary folder: fakes-a1b2c3, repos-d4e5f6 (2 in all)',
    ])
    expect(problemsOf(ran, { left, scope: 'files' })).toEqual([])
  })

  test('knows the temporary folders of the program and its tests', async () => {
    await using folder = await tempFolder()
    const names = ['fakes-a1b2c3', 'gcb-D4E5F6', 'go-build1234567', 'other-a1b2c3', 'report.json']
    for (const name of names) await mkdir(join(folder.path, name))
    expect(temporaryFolders(folder.path)).toEqual(['fakes-a1b2c3', 'gcb-D4E5F6'])
  })
})
