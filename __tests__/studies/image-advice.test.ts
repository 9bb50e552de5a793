import { describe, expect, test } from 'vitest'
import type { StudyRow } from '../../src/model.ts'
import { baseImagesAdvice } from '../../src/studies/base-images/advice.ts'
import { buildersAdvice } from '../../src/studies/builders/advice.ts'
import { linkingAdvice } from '../../src/studies/linking/advice.ts'
import { runtimes } from '../../src/studies/linking/runtimes.ts'
import { raceAdvice } from '../../src/studies/race/advice.ts'

const row = (value: string, change: Partial<StudyRow> = {}): StudyRow => ({
  value,
  engine: 'podman',
  project: 'tiny',
  scenario: 'cold',
  group: 'podman tiny',
  attempts: [],
  ranked: false,
  columns: {},
  ...change,
})

/** Where it runs: one letter for each runtime, `r` where it does. */
const started = (value: string, places: string, newestGlibc = 'none'): StudyRow =>
  row(value, {
    scenario: 'start',
    columns: {
      newestGlibc,
      ...Object.fromEntries(
        runtimes.map(({ name }, at) => [name, places[at] === 'r' ? 'runs' : 'does not run: x']),
      ),
    },
  })

describe('the advice of linking', () => {
  test('names what does not run everywhere, and the two ways that do', () => {
    const rows = [
      started('cgo-0', 'rrrrr'),
      started('cgo-1', '----r', 'GLIBC_2.34 for pthread_create'),
      started('cgo-1-static', 'rrrrr'),
      row('cgo-1', { ranked: true, ratio: 1.256, low: 1.1, high: 1.4 }),
    ]
    const advice = linkingAdvice(rows)
    expect(advice[0]).toContain('The program of cgo-1 ran on 1 of 5 images, and needs GLIBC_2.34:')
    expect(advice[1]).toContain('CGO_ENABLED=0')
    expect(advice[2]).toContain('static link')
    expect(advice[3]).toBe('With cgo, cold took 26% longer than without.')
    expect(advice).toHaveLength(4)
  })

  test('does not recommend what was not tried or did not run everywhere', () => {
    const rows = [started('cgo-0', 'rrrr-'), started('cgo-1', 'r----')]
    expect(linkingAdvice(rows)).toEqual([
      expect.stringContaining('The program of cgo-0 ran on 4 of 5 images:'),
    ])
    expect(linkingAdvice([started('cgo-1', 'rrrrr')])).toEqual([])
    expect(linkingAdvice([row('cgo-1', { ranked: true, ratio: 1.2, low: 0.9, high: 1.4 })])).toEqual([])
  })
})

const attempt = (round: number, failure?: string) => ({
  round,
  startedAt: '2026-11-29T03:00:00Z',
  ...(failure === undefined ? { durationMs: 1 } : { failure }),
})

describe('the advice of race', () => {
  test('says that nothing hung, also without a session', () => {
    const rows = [
      row('no-race', { attempts: [attempt(1)] }),
      row('race', { attempts: [attempt(1), attempt(2)], ratio: 3.04 }),
      row('race-without-session', { attempts: [attempt(1)] }),
    ]
    expect(raceAdvice(rows)).toEqual([
      expect.stringMatching(/^All 3 builds with -race ended, also without a user session and D-Bus/),
      expect.stringMatching(/^-race takes 3\.0 times as long as plain tests in cold/),
    ])
  })

  test('names the first build that did not end, and claims nothing else', () => {
    const rows = [
      row('no-race', { attempts: [attempt(1, 'no such file')] }),
      row('race', { attempts: [attempt(1)] }),
      row('race-without-session', { attempts: [attempt(1, 'stopped after 15 minutes'), attempt(2)] }),
    ]
    expect(raceAdvice(rows)).toEqual([
      '1 of 3 builds with -race did not end well, the first with race-without-session: stopped after 15 minutes.',
    ])
  })

  test('says nothing about sessions when no build was without one', () => {
    expect(raceAdvice([row('race-dbus-run-session', { attempts: [attempt(1)] })])).toEqual([])
    expect(raceAdvice([])).toEqual([])
  })
})

const pulled = (value: string, pullBytes: number): StudyRow => row(value, { columns: { pullBytes } })

describe('the advice of base-images', () => {
  test('compares the smallest pull with the largest', () => {
    const rows = [
      pulled('debian', 300_400_000),
      pulled('alpine-like', 80_000_000),
      pulled('debian-slim', 9e7),
    ]
    expect(baseImagesAdvice(rows)[0]).toMatch(/pulls 80 MB for alpine-like and 300 MB for debian/)
    expect(baseImagesAdvice([pulled('debian', 100e6), pulled('debian-slim', 81e6)])).toEqual([])
    expect(baseImagesAdvice([row('debian')])).toEqual([])
  })

  test('says whether times differ only where rows are ranked', () => {
    const same = row('debian-slim', { ranked: true, ratio: 1, low: 0.9, high: 1.1 })
    expect(baseImagesAdvice([same])).toEqual([expect.stringContaining('No difference between build times')])
    const less = row('alpine-like', { ranked: true, ratio: 0.9, low: 0.85, high: 0.95 })
    expect(baseImagesAdvice([same, less])).toEqual([
      'On alpine-like, cold took 10% less than on the reference.',
    ])
    expect(baseImagesAdvice([row('alpine-like', { ratio: 0.9, low: 0.85, high: 0.95 })])).toEqual([])
  })
})

const seen = (value: string, binary: string, vulnerabilities: string, imageBytes = 1_000_000): StudyRow =>
  row(value, { scenario: 'image', columns: { binary, vulnerabilities, imageBytes } })

describe('the advice of builders', () => {
  test('says that the builder plays no part when all made the same program', () => {
    const rows = [
      seen('buildkit', 'a1', '3 (3 by symbol)'),
      seen('podman', 'a1', '3 (3 by symbol)', 1_009_000),
    ]
    const [program, size] = buildersAdvice(rows)
    expect(program).toMatch(
      /^All 2 builders made the same program, byte for byte, with 3 \(3 by symbol\) known/,
    )
    expect(size).toContain('of one size')
  })

  test('says that they differ when they do', () => {
    const rows = [seen('buildkit', 'a1', 'none'), seen('podman', 'b2', '2 (2 by module)', 1_200_000)]
    expect(buildersAdvice(rows)).toEqual([
      'The 2 builders made 2 different programs and the scanner counted none and 2 (2 by module): compare their base images before you compare builders.',
    ])
  })

  test('needs two builders whose images were seen', () => {
    expect(buildersAdvice([seen('podman', 'a1', 'none'), row('buildah')])).toEqual([])
  })
})
