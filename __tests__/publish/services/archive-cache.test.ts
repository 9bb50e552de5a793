import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { archiveRestorer, saveArchives } from '../../../src/publish/services/archive-cache.ts'
import { serviceUser } from '../../../src/publish/services/service.ts'
import { resultsService, type Trouble } from '../../support/results-service.ts'
import { limitFromRequest } from '../../support/service-limit.ts'
import { emptyFolder } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'
import { entryPath } from '../../support/paths.ts'

/** A machine with a folder for archives, the cache of its repository, and what was logged. */
const machine = async (extraEnv: Readonly<Record<string, string>> = {}, limitedFrom = 1) => {
  const folder = await emptyFolder()
  const service = await resultsService()
  const paths = { cache: join(folder, 'cache'), work: join(folder, 'work') }
  for (const path of Object.values(paths)) await mkdir(path)
  const runner = { GITHUB_WORKSPACE: paths.work, RUNNER_TEMP: folder }
  const env = { ...process.env, ...runner, ...service.env, ...extraEnv }
  const { signal } = new AbortController()
  const ask = serviceUser({
    exec: limitFromRequest(testHost().exec, service, limitedFrom),
    env,
    program: entryPath,
    signal,
  })
  const [lines, warnings] = [[] as string[], [] as string[]]
  const log = (line: string): void => void lines.push(line)
  const warn = (line: string): void => void warnings.push(line)
  const path = join(paths.cache, 'base-go1.26.8-x64-v1.tar')
  const left = async (): Promise<readonly string[]> => (await readdir(folder)).toSorted()
  return { service, path, left, lines, warnings, options: { ask, log, warn, limitMs: 50_000 } }
}

/** Restores these one after the other; the paths that are to be saved later. */
const restored = async (
  paths: readonly string[],
  options: Parameters<typeof archiveRestorer>[0],
): Promise<readonly string[]> => {
  let missing: readonly string[] = []
  const restore = archiveRestorer(options, async (all) => void (missing = [...all]))
  for (const path of paths) await restore(path)
  return missing
}

const writeArchive = async (path: string, content: Buffer): Promise<void> => {
  await writeFile(path, content)
  await writeFile(`${path}.json`, '{"sizeBytes":1}\n')
}

describe('an archive', () => {
  test('that was missed is saved, and restored to its place with its note', async () => {
    const { service, path, lines, warnings, options } = await machine()
    const content = randomBytes(300_000)
    expect(await restored([path], options)).toEqual([path])
    await writeArchive(path, content)
    await saveArchives([path], options)
    expect([...service.caches.keys()]).toEqual([
      expect.stringMatching(/^go-container-bench-base-go1\.26\.8-x64-v1 [0-9a-f]{64}$/),
    ])
    await rm(path)
    await rm(`${path}.json`)
    expect(await restored([path], options)).toEqual([])
    expect((await readFile(path)).equals(content)).toBe(true)
    expect(await readFile(`${path}.json`, 'utf8')).toBe('{"sizeBytes":1}\n')
    expect(lines).toEqual([
      'Saved base-go1.26.8-x64-v1.tar in the cache',
      'Restored base-go1.26.8-x64-v1.tar from the cache',
    ])
    expect(warnings).toEqual([])
  })

  test.each<Trouble | undefined>([undefined, { kind: 'status', status: 403 }])(
    'leaves nothing in RUNNER_TEMP, where the library makes a folder (%j)',
    async (trouble) => {
      const { service, path, left, options } = await machine()
      service.trouble('CacheService', trouble)
      await writeArchive(path, randomBytes(1_000))
      await saveArchives([path], options)
      await restored([path], options)
      expect(await left()).toEqual(['cache', 'work'])
    },
  )

  test('that the cache does not have is reported together with the earlier ones', async () => {
    const { path, options } = await machine()
    expect(await restored([path, `${path}.other`], options)).toEqual([path, `${path}.other`])
  })

  test('that was never made is not saved', async () => {
    const { service, path, options } = await machine()
    await saveArchives([path], options)
    expect(service.called).toEqual([])
  })

  test('that another job has saved meanwhile is no reason for a warning', async () => {
    const { service, path, lines, warnings, options } = await machine()
    await writeArchive(path, Buffer.from('content'))
    service.trouble('CacheService', { kind: 'status', status: 409 })
    await saveArchives([path], options)
    expect(lines).toEqual([expect.stringContaining('already one with that name (409)')])
    expect(warnings).toEqual([])
  })

  test('only costs time where there is no cache', async () => {
    const { path, lines, warnings, options } = await machine({ ACTIONS_RESULTS_URL: '' })
    expect(await restored([path], options)).toEqual([])
    await writeArchive(path, Buffer.from('content'))
    await saveArchives([path], options)
    expect({ lines, warnings }).toEqual({ lines: [], warnings: [] })
  })
})

describe('a cache that may not be used is a line of the log', () => {
  test('for a token that may only read', async () => {
    const { service, path, lines, warnings, options } = await machine()
    await writeArchive(path, Buffer.from('content'))
    service.trouble('CacheService', { kind: 'denied' })
    await saveArchives([path], options)
    expect(lines).toEqual([
      expect.stringContaining('the cache token of this job does not allow it: read-only'),
    ])
    expect(warnings).toEqual([])
  })

  test('for a token that may not even read', async () => {
    const { service, path, lines, warnings, options } = await machine()
    service.trouble('CacheService', { kind: 'denied' })
    expect(await restored([path, `${path}.other`], options)).toEqual([])
    expect(lines).toEqual([expect.stringContaining('does not allow it: no readable scope')])
    expect(warnings).toEqual([])
  })

  test.for(['none', 'write-only'])('for cache-mode %s, when restoring', async (mode) => {
    const { service, path, lines, warnings, options } = await machine({ ACTIONS_CACHE_MODE: mode })
    expect(await restored([path], options)).toEqual([])
    expect(lines).toEqual([expect.stringContaining('the cache-mode of this job forbids it')])
    expect({ warnings, called: service.called }).toEqual({ warnings: [], called: [] })
  })

  test('for cache-mode read, when saving', async () => {
    const { path, lines, warnings, options } = await machine({ ACTIONS_CACHE_MODE: 'read' })
    await writeArchive(path, Buffer.from('content'))
    await saveArchives([path], options)
    expect(lines).toEqual([expect.stringContaining('the cache-mode of this job forbids it')])
    expect(warnings).toEqual([])
  })
})

const troubles: readonly (readonly [what: string, trouble: Trouble, words: string])[] = [
  ['status 401', { kind: 'status', status: 401 }, '(401)'],
  ['status 403', { kind: 'status', status: 403 }, '(403)'],
  ['status 404', { kind: 'status', status: 404 }, '(404)'],
  ['status 422', { kind: 'status', status: 422 }, '(422)'],
  [
    'status 429',
    { kind: 'status', status: 429, headers: { 'retry-after': '77' } },
    '(429); the service can be used again in 77 s',
  ],
  ['status 503', { kind: 'status', status: 503 }, '(503)'],
  ['silence', { kind: 'slow', delayMs: 3_600_000 }, 'did not answer within'],
  ['a cut connection', { kind: 'cut' }, 'the connection ended in the middle of an answer'],
]

describe('a cache in trouble is one warning', () => {
  test.for(troubles)('when restoring: %s', async ([, trouble, words]) => {
    const { service, path, warnings, options } = await machine({}, trouble.kind === 'slow' ? 1 : 2)
    service.trouble('CacheService', trouble)
    expect(await restored([path, `${path}.other`], { ...options, limitMs: 1_000 })).toEqual([])
    expect(warnings).toEqual([expect.stringContaining(words)])
  })

  test('when saving: status 503', async () => {
    const { service, path, warnings, options } = await machine({}, 2)
    await writeArchive(path, Buffer.from('content'))
    service.trouble('CacheService', { kind: 'status', status: 503 })
    await saveArchives([path, path], { ...options, limitMs: 1_000 })
    expect(warnings).toEqual([
      expect.stringContaining('the service failed (503); the next run will make it again'),
    ])
  })

  test('when saving: a storage that refuses the archive', async () => {
    const { service, path, warnings, options } = await machine()
    await writeArchive(path, Buffer.from('content'))
    service.trouble('blob', { kind: 'status', status: 403 })
    await saveArchives([path], options)
    expect(warnings).toEqual([expect.stringContaining('so the test wants it')])
    expect(warnings[0]).not.toContain('::')
    expect(service.caches.size).toBe(0)
  })

  test('when restoring: an address where nobody listens', { timeout: 120_000 }, async () => {
    const { path, warnings, options } = await machine({ ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' })
    expect(await restored([path], options)).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('could not be reached (ECONNREFUSED)')])
  })

  test('when restoring: a broken archive, which is made again', async () => {
    const { service, path, warnings, options } = await machine()
    await writeArchive(path, Buffer.from('content'))
    await saveArchives([path], options)
    await rm(path)
    service.trouble('blob', { kind: 'status', status: 403 })
    expect(await restored([path], options)).toEqual([])
    expect(warnings).toHaveLength(1)
  })
})
