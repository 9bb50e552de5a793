import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFailedLogs } from '../../src/publish/failed-logs.ts'
import { reportCase } from '../support/report-cases.ts'
import { emptyFolder } from '../support/test-files.ts'

const failed = reportCase('failed-build')
const fine = reportCase('unchanged')

test('what each failed build printed last is in a file of its own, and gone after the next run', async () => {
  const outputDir = await emptyFolder()
  const paths = await writeFailedLogs(outputDir, failed)
  expect(paths).toHaveLength(failed.builds.filter(({ failure }) => failure !== undefined).length)
  for (const path of paths) expect(path).toMatch(/\/logs\/go-container-bench-\d+-[\w.+@~-]+\.log$/)
  expect(await readFile(paths[0] ?? '', 'utf8')).toContain(
    failed.builds.find(({ failure }) => failure !== undefined)?.failure?.message,
  )
  expect(await writeFailedLogs(outputDir, fine)).toEqual([])
  expect(await readdir(join(outputDir, 'logs'))).toEqual([])
})

test('with umask 0 only their owner can write to them', async () => {
  const outputDir = await emptyFolder()
  const before = process.umask(0)
  const paths = await writeFailedLogs(outputDir, failed).finally(() => process.umask(before))
  for (const path of [join(outputDir, 'logs'), ...paths]) expect((await stat(path)).mode & 0o022).toBe(0)
})

test('a project deep in the repository has logs, too', async () => {
  const deep = {
    ...failed,
    builds: failed.builds.map((each) => ({ ...each, benchmark: 'folder/'.repeat(60) })),
  }
  expect((await writeFailedLogs(await emptyFolder(), deep)).length).toBeGreaterThan(0)
})

test('a folder of the project with the same name keeps its files', async () => {
  const outputDir = await emptyFolder()
  const own = { 'logs.go': 'package logs', 'go-container-bench-1.txt': 'mine', '1-a-base-1.log': 'mine' }
  await mkdir(join(outputDir, 'logs'))
  for (const [name, text] of Object.entries(own)) await writeFile(join(outputDir, 'logs', name), text)
  await writeFailedLogs(outputDir, fine)
  expect((await readdir(join(outputDir, 'logs'))).toSorted()).toEqual(Object.keys(own).toSorted())
  await writeFailedLogs(outputDir, failed)
  for (const [name, text] of Object.entries(own))
    expect(await readFile(join(outputDir, 'logs', name), 'utf8')).toBe(text)
})

test('nothing is written or removed through a link', async () => {
  const [outputDir, outside] = [await emptyFolder(), await emptyFolder()]
  await writeFile(join(outside, 'go-container-bench-1-a-base-1.log'), 'theirs')
  await symlink(outside, join(outputDir, 'logs'))
  await expect(writeFailedLogs(outputDir, failed)).rejects.toThrow(/logs is a link/)
  expect(await writeFailedLogs(outputDir, fine)).toEqual([])
  expect(await readdir(outside)).toEqual(['go-container-bench-1-a-base-1.log'])
})
