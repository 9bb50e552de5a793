import { describe, expect, test } from 'vitest'
import type { StudyAttempt, StudyRow } from '../../src/model.ts'
import { baseImagesAdvice } from '../../src/studies/base-images/advice.ts'
import { pullColumns } from '../../src/studies/base-images.ts'
import { buildersAdvice } from '../../src/studies/builders/advice.ts'
import { programColumns } from '../../src/studies/builders.ts'
import { linkingAdvice } from '../../src/studies/linking/advice.ts'
import { runtimes } from '../../src/studies/linking/runtimes.ts'
import { raceAdvice } from '../../src/studies/race/advice.ts'
import { row as anyRow, times } from './rows.ts'

const row = (value: string, change: Partial<StudyRow> = {}): StudyRow => anyRow({ value, ...change })

/** Where it runs: one letter for each runtime, `r` where it does. */
const started = (value: string, places: string, needs: StudyRow['columns'] = {}): StudyRow =>
  row(value, {
    scenario: 'start',
    columns: {
      ...{ loader: 'none', newestGlibc: 'none' },
      ...needs,
      ...Object.fromEntries(
        runtimes.map(({ name }, at) => [name, places[at] === 'r' ? 'runs' : 'does not run: x']),
      ),
    },
  })

const glibc = { loader: '/lib64/ld-linux-x86-64.so.2', newestGlibc: 'GLIBC_2.34 for pthread_create' }

const onLinking = (...rows: readonly StudyRow[]): readonly string[] => linkingAdvice(rows, 'cgo-0')

describe('the advice of linking', () => {
  test('names what does not run everywhere, and the two ways that do', () => {
    const advice = onLinking(
      ...[started('cgo-0', 'rrrrr'), started('cgo-1', '----r', glibc), started('cgo-1-static', 'rrrrr')],
      row('cgo-1', times(1.256, 1.1, 1.4)),
    )
    expect(advice).toEqual([
      'Programs that do not start on every image: cgo-1 ran on 1 of 5 and needs the loader /lib64/ld-linux-x86-64.so.2 and GLIBC_2.34 or newer.',
      'Without cgo (CGO_ENABLED=0) the program ran on every image: leave cgo off, unless a package needs C, or users and names are to be looked up as only the C library does (LDAP, mDNS and other modules of NSS).',
      'Where C is needed, a static link (-linkmode=external -extldflags=-static) ran on every image too; that it started does not show that it can look up users and names, for which glibc loads libraries at run time.',
      'In cold, cgo-1 (1.26×) is slower than cgo-0.',
    ])
  })

  test('does not recommend what did not run everywhere, nor name libraries that nothing needs', () => {
    expect(onLinking(started('cgo-0', 'rrrr-'), started('cgo-1', 'r----', glibc))).toEqual([
      expect.stringMatching(/: cgo-0 ran on 4 of 5; cgo-1 ran on 1 of 5 and needs the loader/),
    ])
    const elsewhere = { ...started('cgo-0', 'rrrr-'), engine: 'docker' }
    expect(onLinking(started('cgo-0', 'rrrrr'), elsewhere)).toHaveLength(1)
    expect(onLinking(started('cgo-1', 'rrrrr'))).toEqual([])
  })

  test('does not take a program for one that runs everywhere when it was tried on some images only', () => {
    const some = row('cgo-0', { columns: { onScratch: 'runs' } })
    expect(onLinking(some, started('cgo-1', '----r', glibc))).toHaveLength(1)
  })

  test('shows no difference in time where the bounds contain 1', () => {
    expect(onLinking(row('cgo-1', times(1.2, 0.9, 1.4)))).toEqual([
      'In cold, no difference is shown between cgo-0 and cgo-1.',
    ])
    expect(onLinking(row('cgo-1', { ratio: 1.2 }))).toEqual([])
  })
})

const attempt = (round: number, failure?: string): StudyAttempt => ({
  round,
  startedAt: '2026-11-29T03:00:00Z',
  ...(failure === undefined ? { durationMs: 1 } : { lost: 'timed-out', failure }),
})

const attempts = (number: number, failure?: string): Pick<StudyRow, 'attempts'> => ({
  attempts: Array.from({ length: number }, (_, at) => attempt(at + 1, at === 0 ? failure : undefined)),
})

const onRace = (...rows: readonly StudyRow[]): readonly string[] => raceAdvice(rows, 'no-race')

describe('the advice of race', () => {
  test('says that no hang was seen where both without a session ended six times', () => {
    const rows = [
      row('no-race', attempts(6)),
      ...[row('race', attempts(6)), row('race-dbus-run-session', attempts(2))],
    ]
    expect(onRace(...rows, row('race-without-session', attempts(6)))).toEqual([
      'All 14 builds with -race ended on podman, 12 of them without a user session or D-Bus and without a remedy: no hang was seen, so none of the remedies was needed here.',
    ])
    expect(onRace(...rows, row('race-without-session', attempts(5)))).toEqual([])
    expect(onRace(...rows)).toEqual([])
  })

  test('names the first build that gave no time, and claims nothing else', () => {
    const rows = [
      row('no-race', attempts(6, 'no such file')),
      row('race', attempts(6)),
      row('race-without-session', attempts(6, 'stopped after 15 minutes')),
    ]
    expect(onRace(...rows)).toEqual([
      '1 of 12 builds with -race gave no time, the first with race-without-session: stopped after 15 minutes.',
    ])
  })

  test('does not leave out a value whose warm-up did not end', () => {
    const unbuilt = row('race-without-session', { unknown: { sample: 'it does not build: stopped' } })
    expect(onRace(row('race', attempts(6)), unbuilt)).toEqual([
      'race-without-session was never built: it does not build: stopped.',
    ])
  })

  test('compares times only where there are bounds', () => {
    expect(onRace(row('race', times(3.04, 2.8, 3.3)))).toEqual([
      'In cold, race (3.04×) is slower than no-race.',
    ])
    expect(onRace(row('race', times(1.2, 0.9, 1.4)))).toEqual([
      'In cold, no difference is shown between no-race and race.',
    ])
    expect(onRace(row('race', { ratio: 3.04 }))).toEqual([])
  })
})

const pulled = (value: string, pullBytes: number, change: Partial<StudyRow> = {}): StudyRow =>
  row(value, { columns: { pullBytes }, ...change })

const onBases = (...rows: readonly StudyRow[]): readonly string[] => baseImagesAdvice(rows, 'debian')

describe('the advice of base-images', () => {
  test('compares the smallest pull with the largest', () => {
    const rows = [
      pulled('debian', 300_400_000),
      pulled('alpine-like', 80_000_000),
      pulled('debian-slim', 9e7),
    ]
    expect(onBases(...rows)).toEqual([
      'On a machine without the base image, podman pulls 80 MB for alpine-like and 300 MB for debian; that matters where every job starts without images.',
    ])
    expect(onBases(pulled('debian', 100e6), pulled('debian-slim', 81e6))).toEqual([])
    expect(onBases(row('debian'))).toEqual([])
  })

  test('does not compare pulls of different projects or engines', () => {
    const other = { engine: 'docker', group: 'docker tiny' }
    expect(onBases(pulled('debian', 300e6), pulled('alpine-like', 80e6, other))).toEqual([])
  })

  test('says nothing of the reference, which has no bounds', () => {
    const reference = row('debian', { ranked: true })
    const same = row('debian-slim', times(1, 0.9, 1.1))
    expect(onBases(reference)).toEqual([])
    expect(onBases(reference, same)).toEqual([
      'No difference in build times is shown between debian and debian-slim (1 row): choose the base image by what its programs need.',
    ])
    expect(onBases(reference, same, row('alpine-like', times(0.9, 0.85, 0.95)))).toEqual([
      'In cold, alpine-like (0.90×) is faster than debian; no difference is shown between debian and debian-slim.',
    ])
    expect(onBases(row('alpine-like', { ratio: 0.9, low: 0.85, high: 0.95 }))).toEqual([])
  })

  test('needs a whole pull for its size', () => {
    const blob = { mediaType: 'x', content: { kind: 'text', text: '' } } as const
    const served = {
      blobs: new Map([
        ['a', { ...blob, sizeBytes: 900 }],
        ['b', { ...blob, sizeBytes: 100 }],
      ]),
    }
    expect(pullColumns('podman', 1000, 5, served)).toEqual({ pullBytes: 1000, pullMs: 5 })
    const unknown = { unknown: 'podman took 100 of the 1000 bytes of the image' }
    expect(pullColumns('podman', 100, 5, served)).toEqual({ pullBytes: unknown, pullMs: unknown })
  })
})

const seen = (
  value: string,
  binary: string,
  vulnerabilities: string,
  { imageBytes = 1_000_000, project = 'tiny' }: { imageBytes?: number; project?: string } = {},
): StudyRow => row(value, { scenario: 'image', project, columns: { binary, vulnerabilities, imageBytes } })

const onBuilders = (...rows: readonly StudyRow[]): readonly string[] => buildersAdvice(rows, 'buildkit')

describe('the advice of builders', () => {
  test('says that the builder plays no part when all made the same program', () => {
    const rows = [
      seen('buildkit', 'a1', '3 (3 by symbol)'),
      seen('podman', 'a1', '3 (3 by symbol)', { imageBytes: 1_009_000 }),
    ]
    expect(onBuilders(...rows)).toEqual([
      'All 2 builders made the same program of tiny, byte for byte (known vulnerabilities: 3 (3 by symbol)): the builder makes no difference to what a scanner finds in it.',
      'Counted in one way, the images of buildkit and podman differ by at most 1%.',
    ])
  })

  test('says that they differ when they do', () => {
    const rows = [
      seen('buildkit', 'a1', 'none'),
      seen('podman', 'b2', '2 (2 by module)', { imageBytes: 1_200_000 }),
    ]
    expect(onBuilders(...rows)).toEqual([
      'The 2 builders made 2 different programs of tiny (known vulnerabilities: none; 2 (2 by module)): while programs differ, what a scanner finds says nothing about the builder.',
      'Counted in one way, the images differ: 1.00 MB (buildkit) to 1.20 MB (podman).',
    ])
    const close = [seen('buildkit', 'a1', 'none', { imageBytes: 1_160_000 })]
    expect(onBuilders(...close, seen('podman', 'a1', 'none', { imageBytes: 1_240_000 })).at(-1)).toBe(
      'Counted in one way, the images differ: 1.16 MB (buildkit) to 1.24 MB (podman).',
    )
    const large = [seen('buildkit', 'a1', 'none', { imageBytes: 999_600_000 })]
    expect(onBuilders(...large, seen('podman', 'a1', 'none', { imageBytes: 1_234_000_000 })).at(-1)).toBe(
      'Counted in one way, the images differ: 1000 MB (buildkit) to 1230 MB (podman).',
    )
  })

  test('does not take two projects for two programs of two builders', () => {
    const small = { project: 'small', imageBytes: 5_000_000 }
    const rows = [seen('buildkit', 'a1', 'none'), seen('podman', 'a1', 'none')]
    const [tiny, ofSmall, ...others] = onBuilders(
      ...rows,
      seen('buildkit', 'b2', 'none', small),
      seen('podman', 'b2', 'none', small),
    ).filter((text) => text.startsWith('All'))
    expect(tiny).toContain('All 2 builders made the same program of tiny')
    expect(ofSmall).toContain('All 2 builders made the same program of small')
    expect(others).toEqual([])
  })

  test('needs two builders whose images were seen', () => {
    expect(onBuilders(seen('podman', 'a1', 'none'), row('buildah'))).toEqual([])
  })

  test('compares build times with the reference', () => {
    expect(onBuilders(row('podman', times(1.2, 1.1, 1.3)))).toEqual([
      'In cold, podman (1.20×) is slower than buildkit.',
    ])
  })
})

test('an image without a program of Go was not scanned, which is not the same as no vulnerabilities', () => {
  const unknown = { unknown: 'the image has no program that Go built' }
  expect(programColumns({ imageBytes: 5, binary: unknown, vulnerabilities: [] })).toEqual({
    imageBytes: 5,
    binary: unknown,
    vulnerabilities: unknown,
  })
  expect(programColumns({ imageBytes: 5, binary: 'a1', vulnerabilities: [] })['vulnerabilities']).toBe('none')
})
