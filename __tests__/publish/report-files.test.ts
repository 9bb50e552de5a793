import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportPaths, writeReport } from '../../src/publish/report-files.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { toMarkdown } from '../../src/report/formats/markdown.ts'
import { buildReport } from '../support/report-builder.ts'
import { tempFolder } from '../support/temp-folder.ts'

test('both forms of the report are written, and nothing else is left', async () => {
  await using folder = await tempFolder()
  const report = buildReport()
  await writeReport(folder.path, report)
  const { json, markdown } = reportPaths(folder.path)
  expect(await readFile(json, 'utf8')).toBe(toJson(report))
  expect(await readFile(markdown, 'utf8')).toBe(toMarkdown(report))
  expect((await readdir(folder.path)).toSorted()).toEqual(['report.json', 'report.md'])
})

test('a later report replaces the one before', async () => {
  await using folder = await tempFolder()
  await writeReport(folder.path, buildReport({ complete: false }))
  await writeReport(folder.path, buildReport({ warnings: ['the last one'] }))
  expect(await readFile(reportPaths(folder.path).json, 'utf8')).toBe(
    toJson(buildReport({ warnings: ['the last one'] })),
  )
})

test('a report that cannot be written leaves the last one whole', async () => {
  await using folder = await tempFolder()
  const first = buildReport()
  await writeReport(folder.path, first)
  const { json } = reportPaths(folder.path)
  // A folder in the place of the new file.
  await mkdir(`${json}.new`)
  await expect(writeReport(folder.path, buildReport({ warnings: ['lost'] }))).rejects.toThrow(/EISDIR/)
  expect(await readFile(json, 'utf8')).toBe(toJson(first))
  await rm(join(folder.path, 'report.json.new'), { recursive: true })
})
