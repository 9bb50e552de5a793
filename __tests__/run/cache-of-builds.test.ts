import { expect, test } from 'vitest'
import type { CacheForm } from '../../src/model.ts'
import { cachesIn } from '../../src/inputs/caches.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { cacheOfBuilds, usedCaches } from '../../src/run/cache-of-builds.ts'
import { engineFacts } from '../support/report-builder.ts'
import { vocabulary } from '../support/vocabulary.ts'

const engineWith = (reason?: string) => ({ facts: engineFacts.docker, noRemoteCache: () => reason })
const both = ['base', 'head'] as const
const inputsOf = (given: Readonly<Record<string, string>> = {}) => ({
  inputs: readInputs(given, vocabulary),
  given,
  platforms: ['linux/amd64'],
})
const found = {
  cacheFrom: [{ type: 'gha', options: {} }],
  cacheTo: [{ type: 'gha', options: { mode: 'max' } }],
  place: '.github/workflows/ci.yml:31',
} as const

test('a cache of the inputs is measured first, in one sentence', () => {
  const inputs = inputsOf({ 'cache-from': 'type=gha', 'cache-to': 'type=gha,mode=min' })
  expect(cacheOfBuilds(inputs, found, [engineWith()], both)).toEqual({
    form: { kind: 'gha', mode: 'min', exports: true, options: [] },
    isMeasured: true,
    notes: [
      'Your builds start from a remote cache, cache-from type=gha, cache-to type=gha mode=min (of the inputs): remote-cache is measured first, with a server on this machine that speaks the protocol of the Actions cache in its place, and cold decides nothing.',
    ],
  })
})

const noteOf = (scenarios: string) =>
  cacheOfBuilds(inputsOf({ 'cache-from': 'type=gha', scenarios }), undefined, [engineWith()], both).notes[0]

test('cold is named only where it is measured', () => {
  expect(noteOf('remote-cache,cold')).toContain('and cold decides nothing')
  expect(noteOf('remote-cache')).not.toContain('cold')
})

test('one of a workflow counts where the inputs leave the scenarios open', () => {
  const taken = cacheOfBuilds(inputsOf({ gate: '*cold' }), found, [engineWith()], both)
  expect(taken).toMatchObject({ form: { mode: 'max' }, isMeasured: true })
  expect(taken.notes[0]).toContain('(.github/workflows/ci.yml:31): remote-cache is measured first')
  expect(taken.notes[0]).not.toContain('cold')
  expect(cacheOfBuilds(inputsOf(), found, [engineWith()], ['head']).notes[0]).not.toContain('cold')
  for (const [inputs, place] of [
    [inputsOf({ scenarios: 'cold' }), found],
    [inputsOf(), undefined],
  ] as const)
    expect(cacheOfBuilds(inputs, place, [engineWith()], both)).toMatchObject({ isMeasured: false, notes: [] })
})

test('what only one of a workflow could need is accepted, and said where it does not need it', () => {
  const given = { 'cache-mode': 'min', 'cache-link': '1MB/s 5ms' }
  const notesWith = (cacheFrom: string, cacheTo?: string) =>
    cacheOfBuilds(
      inputsOf(given),
      {
        cacheFrom: cachesIn(cacheFrom, 'from', () => {}),
        cacheTo: cacheTo === undefined ? [] : cachesIn(cacheTo, 'to', () => {}),
        place: 'ci.yml:3',
      },
      [engineWith()],
      both,
    ).notes.slice(1)
  expect(notesWith('type=gha')).toEqual([])
  expect(notesWith('type=gha', 'type=gha,mode=min')).toEqual([])
  expect(notesWith('type=local,src=/c', 'type=local,dest=/c,mode=max')).toEqual([
    'cache-mode is not used: ci.yml:3 says what is pushed.',
    'cache-link is not used: no line leads to a folder, as ci.yml:3 names one.',
  ])
  const none = cacheOfBuilds(inputsOf(given), undefined, [engineWith()], both)
  expect([none.isMeasured, none.notes.length]).toEqual([false, 2])
  expect(none.notes[1]).toBe(
    'cache-link is not used: no workflow that builds this context names a cache; to measure one, name it in cache-from and cache-to, or remote-cache in scenarios.',
  )
  const named = inputsOf({ ...given, scenarios: 'remote-cache' })
  expect(cacheOfBuilds(named, undefined, [engineWith()], both).notes).toEqual([])
})

test('auto is as without a cache where the first engine cannot measure one, and that is said', () => {
  const { isMeasured, notes } = cacheOfBuilds(
    inputsOf(),
    found,
    [engineWith('it has no buildx'), engineWith()],
    both,
  )
  expect(isMeasured).toBe(false)
  expect(notes).toEqual([
    'Your builds have a remote cache, cache-from type=gha, cache-to type=gha mode=max (.github/workflows/ci.yml:31), which is not measured: it has no buildx.',
  ])
})

test('a cache that several platforms share is one of which an engine may say that it cannot use it', () => {
  const engine = {
    ...engineWith(),
    noRemoteCache: ({ severalPlatforms }: CacheForm) =>
      severalPlatforms === true ? 'they share it' : undefined,
  }
  const of = (platforms: readonly string[]) =>
    cacheOfBuilds({ ...inputsOf(), platforms }, found, [engine], both).isMeasured
  expect([of([]), of(['linux/arm64']), of(['linux/amd64', 'linux/arm64'])]).toEqual([true, true, false])
})

test('each engine uses a cache in its own mode, and no line leads to a folder', () => {
  const link = { bytesPerSecond: 50e6, roundTripMs: 20 }
  const form = { kind: 'gha', mode: undefined, exports: true, options: [] } as const
  expect(usedCaches(form, link, [engineWith()]).get('docker')).toEqual({ ...form, mode: 'min', ...link })
  const folder = { ...form, kind: 'local' } as const
  expect(usedCaches(folder, link, [engineWith('it has no mode')]).get('docker')).toEqual({
    ...folder,
    mode: 'max',
  })
})
