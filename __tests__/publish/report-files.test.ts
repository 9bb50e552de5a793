import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { reportPath, reportPaths, writeReport } from '../../src/publish/report-files.ts'
import { htmlFormat, jsonFormat, markdownFormat, reportFormats } from '../../src/report/formats/index.ts'
import { toHtml } from '../../src/report/formats/html.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { toMarkdown } from '../../src/report/formats/markdown.ts'
import { buildReport } from '../support/report-builder.ts'
import { tempFolder } from '../support/temp-folder.ts'

test('all forms of the report are written, and nothing else is left', async () => {
  await using folder = await tempFolder()
  const report = buildReport()
  await writeReport(folder.path, report)
  expect(await readFile(reportPath(folder.path, jsonFormat), 'utf8')).toBe(toJson(report))
  expect(await readFile(reportPath(folder.path, markdownFormat), 'utf8')).toBe(toMarkdown(report))
  expect(await readFile(reportPath(folder.path, htmlFormat), 'utf8')).toBe(toHtml(report))
  expect((await readdir(folder.path)).toSorted()).toEqual(['report.html', 'report.json', 'report.md'])
})

test('a later report replaces the one before', async () => {
  await using folder = await tempFolder()
  await writeReport(folder.path, buildReport({ complete: false }))
  await writeReport(folder.path, buildReport({ warnings: ['the last one'] }))
  expect(await readFile(reportPath(folder.path, jsonFormat), 'utf8')).toBe(
    toJson(buildReport({ warnings: ['the last one'] })),
  )
})

test('a report that cannot be written leaves the last one whole', async () => {
  await using folder = await tempFolder()
  const first = buildReport()
  await writeReport(folder.path, first)
  const circular: Report = buildReport({ warnings: ['lost'] })
  Object.defineProperty(circular, 'warnings', {
    get: () => {
      throw new Error('cannot be rendered')
    },
  })
  await expect(writeReport(folder.path, circular)).rejects.toThrow('cannot be rendered')
  expect(await readFile(reportPath(folder.path, jsonFormat), 'utf8')).toBe(toJson(first))
})

test('a folder in the place of a new file does not prevent the report', async () => {
  await using folder = await tempFolder()
  const json = reportPath(folder.path, jsonFormat)
  await mkdir(`${json}.new/below`, { recursive: true })
  await writeReport(folder.path, buildReport())
  expect(await readFile(json, 'utf8')).toBe(toJson(buildReport()))
})

test('every form of the report has a file and an output of its own', () => {
  expect(reportPaths('/out')).toEqual(['/out/report.json', '/out/report.md', '/out/report.html'])
  for (const name of ['file', 'output'] as const)
    expect(new Set(reportFormats.map((format) => format[name])).size).toBe(reportFormats.length)
})

test('links in the places of the report are replaced, and what they lead to stays as it is', async () => {
  await using folder = await tempFolder()
  await using outside = await tempFolder()
  const theirs = join(outside.path, 'authorized_keys')
  await writeFile(theirs, 'theirs')
  for (const path of reportPaths(folder.path)) {
    await symlink(theirs, path)
    await symlink(theirs, `${path}.new`)
  }
  await writeReport(folder.path, buildReport())
  expect(await readFile(theirs, 'utf8')).toBe('theirs')
  for (const path of reportPaths(folder.path)) expect((await lstat(path)).isFile()).toBe(true)
})

test.for([
  [0o000, 0o644],
  [0o022, 0o644],
  [0o077, 0o600],
] as const)('with umask %o the files have mode %o', async ([umask, mode]) => {
  await using folder = await tempFolder()
  const before = process.umask(umask)
  try {
    await writeReport(folder.path, buildReport())
  } finally {
    process.umask(before)
  }
  for (const path of reportPaths(folder.path)) expect((await stat(path)).mode & 0o777).toBe(mode)
})

test('a file that cannot be put into its place is named, and no draft of it is left', async () => {
  await using folder = await tempFolder()
  await mkdir(join(folder.path, 'report.md/full'), { recursive: true })
  await expect(writeReport(folder.path, buildReport())).rejects.toThrow(
    `cannot write ${folder.path}/report.md`,
  )
  expect((await readdir(folder.path)).toSorted()).toEqual(['report.json', 'report.md'])
})
