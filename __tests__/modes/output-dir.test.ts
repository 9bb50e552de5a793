import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimOutputDir, openOutputDir } from '../../src/modes/output-dir.ts'
import { emptyFolder } from '../support/test-files.ts'

test('creates the folder, with its parents', async () => {
  const from = await emptyFolder()
  await openOutputDir(join(from, 'a/b'), from)
  await openOutputDir(join(from, 'a/b'), from)
  expect((await stat(join(from, 'a/b'))).isDirectory()).toBe(true)
})

test('refuses a folder that a pull request made a link to somewhere else', async () => {
  const [from, outside] = [await emptyFolder(), await emptyFolder()]
  await symlink(outside, join(from, 'report'))
  await symlink(join(outside, 'not-yet'), join(from, 'dangling'))
  for (const name of ['report', 'report/below', 'dangling'])
    await expect(openOutputDir(join(from, name), from)).rejects.toThrow(/leads through a symbolic link/)
  expect(await readdir(outside)).toEqual([])
})

test('follows the links of a folder elsewhere, which its user chose', async () => {
  const [from, elsewhere] = [await emptyFolder(), await emptyFolder()]
  await mkdir(join(elsewhere, 'real'))
  await symlink(join(elsewhere, 'real'), join(elsewhere, 'link'))
  await openOutputDir(join(elsewhere, 'link/report'), from)
  expect(await readdir(join(elsewhere, 'real'))).toEqual(['report'])
})

test('a run has its folder to itself, under whatever path, until it ends', async () => {
  const from = await emptyFolder()
  const [outputDir, link] = [join(from, 'report'), join(from, 'link')]
  await mkdir(outputDir)
  await symlink(outputDir, link)
  const claim = await claimOutputDir(outputDir)
  await expect(claimOutputDir(link)).rejects.toThrow(
    /^One input is wrong:\n {2}output-dir: another run is writing/,
  )
  using _ = await claimOutputDir(from)
  claim[Symbol.dispose]()
  using again = await claimOutputDir(outputDir)
  expect(again).toBeDefined()
})

test('removes links and folders in the places of the report, and leaves what they lead to', async () => {
  const [from, outside] = [await emptyFolder(), await emptyFolder()]
  const outputDir = join(from, 'report')
  await mkdir(join(outputDir, 'report.json.new/below'), { recursive: true })
  await symlink('/proc/self/environ', join(outputDir, 'report.json'))
  await writeFile(join(outside, 'theirs'), 'theirs')
  await symlink(join(outside, 'theirs'), join(outputDir, 'report.md'))
  await writeFile(join(outputDir, 'own.txt'), 'own')
  await openOutputDir(outputDir, from)
  expect(await readdir(outputDir)).toEqual(['own.txt'])
  expect(await readFile(join(outside, 'theirs'), 'utf8')).toBe('theirs')
})

test('refuses a folder to which nothing can be written, before anything is measured', async () => {
  // Not even root may write there.
  await expect(openOutputDir('/proc/self', '/')).rejects.toThrow(/output-dir: .*\/proc\/self/)
})
