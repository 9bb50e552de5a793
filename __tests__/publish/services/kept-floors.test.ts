import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { KeptFloor } from '../../../src/analysis/kept-floors.ts'
import { keepFloors, keptFloors, type KeepingOptions } from '../../../src/publish/services/kept-floors.ts'
import { type AskService, type ServiceAnswer, serviceUser } from '../../../src/publish/services/service.ts'
import { entryPath } from '../../support/paths.ts'
import { resultsService } from '../../support/results-service.ts'
import { limitFromRequest } from '../../support/service-limit.ts'
import { emptyFolder } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'

const floor = (benchmark: string, slowdown = 0.03): KeptFloor => ({
  benchmark,
  repository: 'octo/app',
  settings: '0f',
  fingerprint: { processors: '4' },
  noiseFloor: { slowdown, pairs: 12, measuredAt: new Date().toISOString() },
})

const terminal = async (): Promise<KeepingOptions> => ({
  folder: join(await emptyFolder(), 'cache'),
  ask: undefined,
  warn: (line) => expect.unreachable(line),
})

describe('in a terminal', () => {
  test('noise floors are kept in the cache folder, from one run to the next', async () => {
    const options = await terminal()
    expect(await keptFloors(options)).toEqual([])
    const [cold, change] = [floor('podman/./cold'), floor('podman/./source-change')]
    await keepFloors([cold], options)
    await keepFloors([change], options)
    expect(await keptFloors(options)).toEqual(expect.arrayContaining([cold, change]))
    expect(await readdir(options.folder)).toEqual(['noise-floors.json'])
  })

  test.each([
    '',
    'not JSON',
    '{"benchmark":"x"}',
    '[{"noiseFloor":{"slowdown":-1}}]',
    `[${'0,'.repeat(2_000_000)}0]`,
  ])('a damaged file is as good as none, and is replaced', async (content) => {
    const options = await terminal()
    await mkdir(options.folder)
    await writeFile(join(options.folder, 'noise-floors.json'), content)
    expect(await keptFloors(options)).toEqual([])
    await keepFloors([floor('podman/./cold')], options)
    expect(await keptFloors(options)).toHaveLength(1)
  })

  test('a link in its place is not followed', async () => {
    const options = await terminal()
    await mkdir(options.folder)
    const elsewhere = join(options.folder, 'elsewhere.json')
    await writeFile(elsewhere, JSON.stringify([floor('podman/./cold')]))
    await symlink(elsewhere, join(options.folder, 'noise-floors.json'))
    expect(await keptFloors(options)).toEqual([])
    await keepFloors([floor('podman/./warm')], options)
    expect(await readFile(elsewhere, 'utf8')).toContain('podman/./cold')
    expect(await keptFloors(options)).toHaveLength(1)
  })
})

/** A runner with the cache of its repository; `machine` gives another one with the same paths and an empty folder. */
const runner = async () => {
  const [root, service] = [await emptyFolder(), await resultsService()]
  const workspace = join(root, 'work')
  await mkdir(workspace)
  const warnings: string[] = []
  const { signal } = new AbortController()
  const ask = serviceUser({
    exec: limitFromRequest(testHost().exec, service),
    env: { ...process.env, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: root, ...service.env },
    program: entryPath,
    signal,
  })
  const options: KeepingOptions = {
    folder: join(root, 'cache'),
    ask,
    warn: (line) => void warnings.push(line),
    limitMs: 50_000,
  }
  return { options, service, warnings }
}

describe('in a workflow', () => {
  test('they are saved in the cache, and the newest entry is read by the next run, which leaves no copy', async () => {
    const { options, service, warnings } = await runner()
    expect(await keepFloors([floor('podman/./cold', 0.02)], options)).toBeUndefined()
    expect(await keepFloors([floor('podman/./cold', 0.07)], options)).toBeUndefined()
    expect([...service.caches.keys()]).toHaveLength(2)
    await writeFile(join(options.folder, 'noise-floors.json'), '[]')
    expect((await keptFloors(options)).map(({ noiseFloor }) => noiseFloor.slowdown)).toEqual([0.07])
    expect(await readdir(options.folder)).toEqual(['noise-floors.json'])
    expect(warnings).toEqual([])
  })

  test('what another run restored is not read where the cache has nothing', async () => {
    const { options } = await runner()
    await mkdir(options.folder)
    await writeFile(
      join(options.folder, 'noise-floors-of-cache.json'),
      JSON.stringify([floor('podman/./cold', 9)]),
    )
    expect(await keptFloors(options)).toEqual([])
    expect(await readdir(options.folder)).toEqual([])
  })

  test('a cache that is down is a warning, and the folder still has them', async () => {
    const { options, service, warnings } = await runner()
    service.trouble('CacheService', { kind: 'text', text: 'gateway' })
    // It counts from the first request, and all of it is waited for: the library asks again and again.
    const impatient = { ...options, limitMs: 1_000 }
    await keepFloors([floor('podman/./cold')], impatient)
    expect(warnings.length).toBeGreaterThan(0)
    expect(await keptFloors(impatient)).toHaveLength(1)
  })

  test('a cache that could not be read gets no entry, which would hide what it holds', async () => {
    const options = await terminal()
    const calls: string[] = []
    const ask: AskService = async ({ kind }) => {
      calls.push(kind)
      const cause = { text: 'it is down', status: 500, expected: true }
      return kind === 'save' ? { kind: 'done', result: { saved: true } } : { kind: 'failed', cause }
    }
    const added = [floor('podman/./cold')]
    expect(await keepFloors(added, { ...options, ask })).toBe('what it holds could not be read')
    expect(calls).toEqual(['restore-newest'])
    expect(await keptFloors({ ...options, ask })).toEqual(added)
  })

  test.each<[ServiceAnswer, string]>([
    [{ kind: 'unavailable' }, 'this runner has no cache'],
    [{ kind: 'failed', cause: { text: 'it is full', status: 507, expected: false } }, 'it is full'],
  ])('where the cache takes nothing, the reason is known: %j', async (answer, reason) => {
    const options = await terminal()
    const ask: AskService = async ({ kind }) =>
      kind === 'save' ? answer : { kind: 'done', result: { found: false } }
    expect(await keepFloors([floor('podman/./cold')], { ...options, ask })).toBe(reason)
    expect(await keptFloors(options)).toHaveLength(1)
  })
})
