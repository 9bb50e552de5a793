import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeSummary } from '../../../src/publish/runner/summary.ts'
import { tempFolder } from '../../support/temp-folder.ts'

describe('the job summary', () => {
  test('gets the report after its earlier content', async () => {
    await using folder = await tempFolder()
    const path = join(folder.path, 'summary')
    await writeFile(path, '# before\n')
    await writeSummary('# report', { GITHUB_STEP_SUMMARY: path })
    expect(await readFile(path, 'utf8')).toBe('# before\n# report\n')
  })

  test('is nothing in a terminal', async () => {
    await expect(writeSummary('# report', {})).resolves.toBeUndefined()
    await expect(writeSummary('# report', { GITHUB_STEP_SUMMARY: '' })).resolves.toBeUndefined()
  })

  test.each(['x', 'ü', '…', '😀'])(
    'of too many %s is cut to what GitHub takes, and says so',
    async (letter) => {
      await using folder = await tempFolder()
      const path = join(folder.path, 'summary')
      await writeSummary(letter.repeat(1_100_000), { GITHUB_STEP_SUMMARY: path })
      expect((await stat(path)).size).toBeLessThan(1_000_000)
      const text = await readFile(path, 'utf8')
      expect(text).toContain(
        '\n\nThis summary is cut, because it is limited: report.md has the whole report.\n',
      )
      expect(text).not.toContain('\ufffd')
    },
  )

  test('says below its first line that it is cut, where no section is folded away, and ends with a line', async () => {
    await using folder = await tempFolder()
    const path = join(folder.path, 'summary')
    const lines = Array.from({ length: 100_000 }, (_, at) => `- build ${at + 1}`)
    await writeSummary(['the verdict', '', '<details>', ...lines].join('\n'), { GITHUB_STEP_SUMMARY: path })
    const text = (await readFile(path, 'utf8')).split('\n')
    expect(text.slice(0, 5)).toEqual([
      ...['the verdict', '', 'This summary is cut, because it is limited: report.md has the whole report.'],
      ...['', '<details>'],
    ])
    expect(lines).toContain(text.at(-2))
  })

  test('of exactly what GitHub takes is whole', async () => {
    await using folder = await tempFolder()
    const path = join(folder.path, 'summary')
    await writeSummary('x'.repeat(1_000_000), { GITHUB_STEP_SUMMARY: path })
    expect((await stat(path)).size).toBe(1_000_001)
  })

  test('that cannot be written is an error of its own', async () => {
    await expect(writeSummary('x', { GITHUB_STEP_SUMMARY: '/no/such/folder/summary' })).rejects.toThrow(
      /ENOENT/,
    )
  })
})
