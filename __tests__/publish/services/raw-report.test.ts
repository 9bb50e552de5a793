import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model.ts'
import { legOfRawName, rawNameOf } from '../../../src/publish/services/raw-name.ts'
import { uploadRawReport } from '../../../src/publish/services/raw-report.ts'
import { serviceUser } from '../../../src/publish/services/service.ts'
import { toJson } from '../../../src/report/formats/json.ts'
import { entryPath } from '../../support/paths.ts'
import { reportCase } from '../../support/report-cases.ts'
import { resultsService } from '../../support/results-service.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

/** What the service has afterwards, by name. */
const uploadWith = async (report: Report, most?: number) => {
  await using folder = await tempFolder()
  const service = await resultsService()
  const env = { ...process.env, ...service.env, RUNNER_TEMP: folder.path }
  const signal = new AbortController().signal
  const ask = serviceUser({ exec: testHost({ signal }).exec, env, program: entryPath, signal })
  const request = { artifactName: 'build-time', retentionDays: 0, env }
  const result = await uploadRawReport(ask, report, request, most)
  return { ...result, artifacts: [...service.artifacts] }
}

describe('a report on its own', () => {
  test('is uploaded as the text that report.json has, and not as a zip file', async () => {
    const report = reportCase('regression')
    const { name, uploaded, artifacts } = await uploadWith(report)
    expect(uploaded.kind).toBe('uploaded')
    expect(name).toBe('go-container-bench-build-time.json')
    expect(artifacts.map(([each, content]) => [each, content.toString()])).toEqual([[name, toJson(report)]])
  })

  test('that is too large is reduced, and named so', async () => {
    const report = reportCase('regression')
    const { name, artifacts } = await uploadWith(report, Buffer.byteLength(toJson(report)) - 1)
    expect(name).toBe('go-container-bench-build-time.reduced.json')
    const [[stored, content] = ['', Buffer.alloc(0)]] = artifacts
    expect(stored).toBe(name)
    expect(content.toString()).toContain('A reduced report: the whole one has ')
  })

  test('that is still too large is not uploaded, and that is said', async () => {
    const { uploaded, artifacts } = await uploadWith(reportCase('regression'), 1_000)
    expect(uploaded).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/was not uploaded, .* has \d.* kB, and at most 1\.0 kB are read\.$/),
    })
    expect(artifacts).toEqual([])
  })
})

describe('the name of a report on its own', () => {
  test.each(['build-time', 'go-container-bench-build-time'])('begins alike: %s', (name) => {
    expect(rawNameOf(name, false)).toBe('go-container-bench-build-time.json')
    for (const isReduced of [true, false]) expect(legOfRawName(rawNameOf(name, isReduced))).toBe('build-time')
  })

  test.each(['build-time.json', 'go-container-bench-build-time', 'go-container-bench-.json', ''])(
    'is not %j',
    (name) => {
      expect(legOfRawName(name)).toBeUndefined()
    },
  )
})
