import { describe, expect, test } from 'vitest'
import { holdPrimes, type Prime } from '../../../src/measure/state/prime.ts'
import { recordingEngine } from '../../support/recording-engine.ts'
import { benchmark } from '../../support/report-builder.ts'

const one = benchmark({ project: 'one' })

const primeIn = async (
  label: string,
  events: string[],
  project = 'one',
  message?: string,
): Promise<Prime> => {
  const engine = recordingEngine({
    events,
    breaks: ({ what }) => (what === 'dispose' ? message : undefined),
  })
  const space = await engine.openSpace(label)
  const mounts = { files: 0, bytes: 0, unknown: undefined }
  return { project, space, contents: [], mounts, known: new Map() }
}

describe('a prime', () => {
  test('is that of its engine, revision and project', async () => {
    const primes = holdPrimes('c0ffee')
    const prime = await primeIn('a-head-1', [])
    primes.put(one, 'head', prime)
    expect(primes.of(one, 'head')).toBe(prime)
    expect(primes.of(benchmark({ project: 'one', scenario: 'warm' }), 'head')).toBe(prime)
    expect(primes.of(one, 'base')).toBeUndefined()
    expect(primes.of(benchmark({ project: 'two' }), 'head')).toBeUndefined()
    expect(primes.of(benchmark({ project: 'one', engine: 'docker' }), 'head')).toBeUndefined()
  })

  test('goes when the next one of its engine and revision is to come, of whichever project', async () => {
    const [primes, events] = [holdPrimes('c0ffee'), [] as string[]]
    primes.put(one, 'head', await primeIn('a-head-1', events))
    await primes.drop(benchmark({ project: 'two' }), 'base')
    expect(events).toHaveLength(1)
    await primes.drop(benchmark({ project: 'two' }), 'head')
    expect(events.at(-1)).toBe('podman: dispose head#1')
    await primes.drop(one, 'head')
    expect(events).toHaveLength(2)
  })

  test('that cannot be removed is told, where somebody listens, and keeps no other', async () => {
    const [said, events] = [[] as string[], [] as string[]]
    {
      await using primes = holdPrimes('c0ffee', (warning) => void said.push(warning))
      primes.put(one, 'base', await primeIn('a-base-1', events))
      primes.put(one, 'head', await primeIn('a-head-2', events, 'one', 'device is busy'))
    }
    expect(said).toEqual(['The cache space a-head-2 could not be removed: device is busy'])
    expect(events.at(-1)).toBe('podman: dispose base#1')
  })

  test('that cannot be removed is an error where nobody does', async () => {
    const events: string[] = []
    const primes = holdPrimes('c0ffee')
    primes.put(one, 'head', await primeIn('a-head-2', events, 'one', 'device is busy'))
    primes.put(one, 'base', await primeIn('a-base-1', events))
    await expect(primes[Symbol.asyncDispose]()).rejects.toThrow('device is busy')
    expect(events.at(-1)).toBe('podman: dispose base#1')
    await expect(primes[Symbol.asyncDispose]()).resolves.toBeUndefined()
  })
})

test('labels are unique and of letters, digits and dashes only: BuildKit treats others differently', () => {
  const primes = holdPrimes('c0ffee')
  const labels = (['base', 'head', 'head'] as const).map((each) => primes.nextLabel(one, each))
  expect(new Set(labels).size).toBe(3)
  for (const label of labels) expect(label).toMatch(/^gcb-c0ffee-podman-(base|head)-\d$/)
  for (const label of labels) expect(label).toMatch(/^[a-z0-9-]+$/)
})
