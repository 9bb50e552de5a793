import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { InputError } from '../../src/inputs/error.ts'
import { durationsIn } from '../../src/modes/known-durations.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { benchmark, build, buildReport } from '../support/report-builder.ts'
import { tempFolder } from '../support/temp-folder.ts'

test('the builds of a project are added up over all reports', async () => {
  await using temp = await tempFolder()
  const [api, web] = [benchmark({ project: 'api' }), benchmark({ project: 'web' })] as const
  const times = [
    [build(api, { durationMs: 1_000 }), build(web, { durationMs: 300 })],
    [build(api, { durationMs: 500 })],
  ]
  const files = times.map((_, at) => join(temp.path, `${at}.json`))
  for (const [at, measurements] of times.entries())
    await writeFile(files[at] ?? '', toJson(buildReport({ benchmarks: [api, web], measurements })))
  expect([...(await durationsIn(files))]).toEqual([
    ['api', 1_500],
    ['web', 300],
  ])
})

test.each([
  [
    'a file that is too large',
    async (path: string) => {
      await writeFile(path, '')
      await truncate(path, 20_000_001)
    },
    /has 20000001 bytes; at most 20000000 are read/,
  ],
  [
    'a folder in place of a report',
    async (path: string) => {
      await mkdir(join(path, 'report.json'), { recursive: true })
    },
    /is not a file/,
  ],
  ['no file', async () => {}, /there is no report/],
  ['another text', (path: string) => writeFile(path, '{'), /is not JSON/],
])('%s is refused', async (_, make, problem) => {
  await using temp = await tempFolder()
  const path = join(temp.path, 'left')
  await make(path)
  const error = await durationsIn([path]).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InputError)
  expect(String(error)).toMatch(problem)
})
