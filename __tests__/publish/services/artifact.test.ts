import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Env } from '../../../src/host/host.ts'
import { uploadArtifact, type Uploaded } from '../../../src/publish/services/artifact.ts'
import { type AskService, serviceUser } from '../../../src/publish/services/service.ts'
import { resultsService, type ResultsService, type Trouble } from '../../support/results-service.ts'
import { limitFromRequest } from '../../support/service-limit.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'
import { namesInZip } from '../../support/zip-names.ts'
import { entryPath } from '../../support/paths.ts'

/** As an action asks: with the runner's variables, in a process of its own. */
const askWith = (
  service: ResultsService,
  env: Env = {},
  { signal = new AbortController().signal, limitedFrom = 1 } = {},
): AskService =>
  serviceUser({
    exec: limitFromRequest(testHost({ signal }).exec, service, limitedFrom),
    env: { ...process.env, ...service.env, ...env },
    program: entryPath,
    signal,
  })

const run = { GITHUB_REPOSITORY: 'octo/app', GITHUB_RUN_ID: '99' }

const upload = async (ask: AskService, { limitMs = 60_000, retentionDays = 0 } = {}): Promise<Uploaded> => {
  await using folder = await tempFolder()
  const files = ['report.json', 'report.md', 'logs/1.log'].map((name) => join(folder.path, name))
  await mkdir(join(folder.path, 'logs'))
  for (const file of files) await writeFile(file, 'content')
  await writeFile(join(folder.path, 'not-ours.txt'), 'content')
  const request = {
    name: 'go-container-bench-job-1',
    files,
    outputDir: folder.path,
    retentionDays,
    isRaw: false,
  }
  return await uploadArtifact(ask, request, run, limitMs)
}

/** One that is slow is waited for; of the others, the library asks those again that may be better by then. */
const uploadInTrouble = async (
  trouble: Trouble,
  part: 'ArtifactService' | 'blob' = 'ArtifactService',
): Promise<{ readonly message: string; readonly service: ResultsService }> => {
  const service = await resultsService()
  service.trouble(part, trouble)
  const limitedFrom = trouble.kind === 'slow' ? 1 : 2
  const uploaded = await upload(askWith(service, {}, { limitedFrom }), { limitMs: 1_000 })
  return { message: 'message' in uploaded ? uploaded.message : '', service }
}

describe('the artifact', () => {
  test('holds the files that were named, below the folder of the report', async () => {
    const service = await resultsService()
    const uploaded = await upload(askWith(service))
    expect(uploaded).toMatchObject({
      kind: 'uploaded',
      id: '4711',
      url: 'https://github.com/octo/app/actions/runs/99/artifacts/4711',
    })
    const zip = service.artifacts.get('go-container-bench-job-1') ?? Buffer.alloc(0)
    expect(namesInZip(zip)).toEqual(['logs/1.log', 'report.json', 'report.md'])
    expect(service.expiries.get('go-container-bench-job-1')).toBeUndefined()
  })

  test('is kept for the days that were asked for', async () => {
    const service = await resultsService()
    await upload(askWith(service), { retentionDays: 3 })
    const days =
      (Date.parse(service.expiries.get('go-container-bench-job-1') ?? '') - Date.now()) / 86_400_000
    expect(days).toBeCloseTo(3, 1)
  })

  test('of the same name a second time says how to name each', async () => {
    const service = await resultsService()
    service.artifacts.set('go-container-bench-job-1', Buffer.alloc(1))
    const uploaded = await upload(askWith(service))
    expect(uploaded).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/already one with that name \(409\)\. .*its own artifact-name\.$/),
    })
  })

  test('is not tried where the runner offers nothing', async () => {
    const ask = serviceUser({
      exec: () => Promise.reject(new Error('no program is needed to find that out')),
      env: { ...process.env, ACTIONS_RESULTS_URL: '', ACTIONS_RUNTIME_TOKEN: '' },
      program: entryPath,
      signal: new AbortController().signal,
    })
    const message = expect.stringContaining('no service')
    expect(await upload(ask)).toMatchObject({ kind: 'unavailable', message })
  })

  test('is not tried on GitHub Enterprise Server', async () => {
    const service = await resultsService()
    const env = { GITHUB_SERVER_URL: 'https://github.example.com' }
    expect(await upload(askWith(service, env))).toMatchObject({ kind: 'unavailable' })
    expect(service.called).toEqual([])
  })
})

describe('a service in trouble is one sentence', () => {
  test.for([
    [401, "does not accept the job's runtime token (401)"],
    [403, 'runtime token may not do this (403)'],
    [404, 'no such service (404)'],
    [422, 'refused the request (422)'],
    [429, 'too many requests (429)'],
  ] as const)('for status %i', async ([status, words]) => {
    const { message, service } = await uploadInTrouble({
      kind: 'status',
      status,
      headers: { 'retry-after': '30' },
    })
    expect(message).toContain(`The artifact go-container-bench-job-1 was not uploaded: `)
    expect(message).toContain(words)
    expect(message).not.toContain('\n')
    expect(new Set(service.called)).toEqual(new Set(['CreateArtifact']))
  })

  test('for 503, which the library would try again for half a minute', async () => {
    const { message, service } = await uploadInTrouble({ kind: 'status', status: 503 })
    expect(message).toContain('the service failed (503)')
    expect(service.called).toHaveLength(2)
  })

  test('for a slow one', async () => {
    const { message } = await uploadInTrouble({ kind: 'slow', delayMs: 3_600_000 })
    expect(message).toContain('did not answer within 1 s')
  })

  test('for one that ends the connection in the middle', async () => {
    const { message } = await uploadInTrouble({ kind: 'cut' })
    expect(message).toContain('the connection ended in the middle of an answer')
  })

  test('for a storage that refuses the file', async () => {
    const { message } = await uploadInTrouble({ kind: 'status', status: 403 }, 'blob')
    expect(message).toContain('(403)')
  })

  test('for an address where nobody listens', { timeout: 120_000 }, async () => {
    const service = await resultsService()
    const uploaded = await upload(askWith(service, { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }))
    expect(uploaded).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('the service could not be reached (ECONNREFUSED)'),
    })
  })

  test('for a job that is cancelled meanwhile', async () => {
    const service = await resultsService()
    service.trouble('ArtifactService', { kind: 'slow', delayMs: 3_600_000 })
    const signal = AbortSignal.timeout(3_000)
    const uploaded = await upload(askWith(service, {}, { signal }))
    expect(uploaded).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('the job was cancelled'),
    })
  })
})
