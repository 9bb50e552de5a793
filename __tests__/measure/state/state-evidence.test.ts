import { describe, expect, test } from 'vitest'
import type { SharedUse } from '../../../src/engines/engine.ts'
import type { MountCensus } from '../../../src/engines/mount-census.ts'
import { afterPrime, afterUse, emptyState, primedState } from '../../../src/measure/state/state-evidence.ts'

describe('an empty cache space', () => {
  test('holds nothing', () => {
    expect(emptyState([])).toEqual({ kind: 'empty', holds: true, records: 0 })
  })

  test('does not hold when there is anything, and names three of it', () => {
    expect(emptyState(['a', 'b', 'c', 'd', 'e'])).toEqual({
      kind: 'empty',
      holds: false,
      reason: 'the cache space was not empty before the build: it held a, b, c and 2 more',
      records: 5,
    })
    expect(emptyState(['x'.repeat(64)]).reason).toContain(`it held ${'x'.repeat(40)}`)
    expect(emptyState(['x'.repeat(64)]).reason).not.toContain('x'.repeat(41))
  })
})

describe('a primed cache space', () => {
  test('holds when it has exactly what the prime left, in any order', () => {
    expect(primedState(['a', 'b'], ['b', 'a'])).toEqual({ kind: 'primed', holds: true, records: 2 })
    expect(primedState([], [])).toEqual({ kind: 'primed', holds: true, records: 0 })
  })

  test.each([
    [['a', 'b'], ['b'], 'no longer held a of its prime'],
    [['a'], ['a', 'z'], 'also held z'],
    [['a', 'b'], ['b', 'z'], 'no longer held a of its prime and also held z'],
    [['a'], [], 'no longer held a of its prime'],
  ])('with %j does not hold when it has %j', (prime, contents, found) => {
    expect(primedState(prime, contents)).toEqual({
      kind: 'primed',
      holds: false,
      reason: `before the build the cache space ${found}`,
      records: contents.length,
    })
  })
})

const used = (use: Partial<SharedUse>): SharedUse => ({ harmless: [], foreign: [], older: [], ...use })

const census = (files: number | undefined, bytes: number | undefined, unknown?: string): MountCensus => ({
  files,
  bytes,
  unknown,
})

describe('a cold build in a shared store', () => {
  const empty = emptyState([])

  test('keeps its state when it used nothing, or when there is no shared store', () => {
    expect(afterUse(empty, used({}))).toEqual(empty)
    expect(afterUse(empty, undefined)).toEqual(empty)
  })

  test('lists what saved it no work, at most 20 of it, and keeps its state', () => {
    const harmless = Array.from({ length: 25 }, (_, index) => `WORKDIR /${index}`)
    expect(afterUse(empty, used({ harmless }))).toEqual({ ...empty, shared: harmless.slice(0, 20) })
  })

  test('loses its state when it used what another build made, and names it whole', () => {
    const foreign = ['http url http://files.test/with/a/path/of/more/than/forty/characters']
    expect(afterUse(empty, used({ foreign, harmless: ['WORKDIR /src'] }))).toEqual({
      kind: 'empty',
      holds: false,
      reason: `the build was not cold: it used what was made before it: ${foreign.join()}`,
      records: 0,
      shared: ['WORKDIR /src'],
    })
  })

  test('that did not start empty keeps that reason', () => {
    const state = emptyState(['a'])
    expect(afterUse(state, used({ foreign: ['b'] }))).toEqual(state)
  })
})

describe('the cache mounts of a primed build', () => {
  const state = primedState([], [])

  test('are counted', () => {
    expect(afterPrime(state, census(2, 10), census(2, 10))).toEqual({
      ...state,
      mounts: { files: 2, bytes: 10 },
    })
  })

  test('have grown by what they contain more than after the prime; what they lost is not counted', () => {
    expect(afterPrime(state, census(2, 10), census(3, 15)).mountsGrewBy).toEqual({ files: 1, bytes: 5 })
    expect(afterPrime(state, census(2, 10), census(1, 15)).mountsGrewBy).toEqual({ files: 0, bytes: 5 })
    expect(afterPrime(state, census(2, 10), census(1, 5)).mountsGrewBy).toBeUndefined()
  })

  test('are known by their size only where the engine lists nothing else, with the reason', () => {
    const [then, now] = [census(undefined, 10, 'sizes only'), census(undefined, 30, 'sizes only')]
    expect(afterPrime(state, then, now)).toEqual({
      ...state,
      mounts: { bytes: 30 },
      mountsGrewBy: { bytes: 20 },
      unknown: { mounts: 'sizes only' },
    })
  })

  test('are unknown with the reason where nothing can be read', () => {
    const nothing = census(undefined, undefined, 'permission denied')
    expect(afterPrime(state, nothing, nothing)).toEqual({
      ...state,
      unknown: { mounts: 'permission denied', mountsGrewBy: 'permission denied' },
    })
  })

  test('do not seem to be as they were where they could be counted only once', () => {
    const [tooMany, counted] = [census(undefined, undefined, 'too many files'), census(2, 10)]
    const unknown = { mountsGrewBy: 'too many files' }
    expect(afterPrime(state, tooMany, counted)).toEqual({
      ...state,
      mounts: { files: 2, bytes: 10 },
      unknown,
    })
    expect(afterPrime(state, counted, tooMany)).toEqual({
      ...state,
      unknown: { mounts: 'too many files', ...unknown },
    })
  })
})
