import { expect, test } from 'vitest'
import type { StudyCell } from '../../src/analysis/study/study-cell.ts'
import { studyRows } from '../../src/analysis/study/study-rows.ts'
import type { StudyAttempt, StudyColumn, StudyRow } from '../../src/model.ts'
import { seededRandom } from '../../src/plan/random.ts'
import { adviceOf } from '../../src/studies/run/advice-of.ts'
import { directionOf } from '../../src/studies/parts/compared.ts'
import { studyNamed, studyNames } from '../../src/studies/index.ts'
import { engineAxis, type Study } from '../../src/studies/study.ts'

type Random = () => number

const one = <T>(random: Random, of: readonly [T, ...T[]]): T => of[Math.floor(random() * of.length)] ?? of[0]

/** What rules of the studies look for, and what they do not expect. */
const texts = [
  ...[
    'none',
    '',
    'permission denied',
    'stale',
    'in the binary',
    'runs',
    'does not run: no loader',
    'yes',
    'no',
  ],
  ...['obeyed', 'ignored', 'no request', 'using the Go DNS resolver', 'using cgo DNS resolver', '1.21.13'],
  ...['GLIBC_2.34 for pthread_create', '0123456789ab', '3 (3 by module)'],
] as const

const columnsFor = (random: Random, columns: readonly StudyColumn[]): StudyRow['columns'] =>
  Object.fromEntries(
    columns.flatMap(({ name, unit }): readonly (readonly [string, number | string])[] => {
      if (random() < 0.3) return []
      if (unit === 'text') return [[name, one<string>(random, texts)]]
      const share = one(random, [0, 1, random()])
      return [[name, unit === 'share' ? share : Math.round(random() * one(random, [3, 3e6]))]]
    }),
  )

/** Six rounds or fewer of times around a middle; some are lost. */
const attemptsFor = (random: Random): readonly StudyAttempt[] => {
  const [middleMs, scatter, lossy] = [1000 * (1 + random()), 0.3 * random(), random() < 0.3 ? 0.4 : 0]
  return Array.from({ length: one(random, [0, 2, 6, 6, 6, 9]) }, (_, at) => {
    const start = new Date(Date.UTC(2026, 1, 2, 3) + at * 60_000 + random() * 30_000)
    const attempt = { round: at + 1, startedAt: start.toISOString() }
    if (random() >= lossy) return { ...attempt, durationMs: middleMs * (1 + scatter * random()) }
    return random() < 0.5
      ? { ...attempt, lost: 'timed-out', stoppedAfterMs: 60_000, failure: 'it was stopped' }
      : { ...attempt, lost: 'failed', failure: 'it failed' }
  })
}

const own: Readonly<Record<string, readonly [string, ...string[]]>> = {
  storage: ['cold', 'source-change', 'files in a layer', 'files in a cache mount', 'cache hits'],
  export: ['no layer known', 'all layers known'],
  network: ['network host', 'network slirp4netns', 'who saw it'],
  linking: ['cold', 'start'],
  'dev-loop': ['edit'],
}

const cellsFor = (random: Random, study: Study): readonly StudyCell[] => {
  const isEngines = study.axis === engineAxis
  return (isEngines ? [''] : ['podman', 'docker']).flatMap((engine) =>
    ['tiny+p1', 'tiny+p2', 'small+go1.21.13', 'small+go1.26.8'].flatMap((project) =>
      (own[study.name] ?? ['cold', 'source-change']).flatMap((scenario) =>
        study.values
          .filter(() => random() < 0.8)
          .map((value) => ({
            ...{
              value,
              project,
              scenario,
              engine: isEngines ? value : engine,
              group: `${engine} ${project}`,
            },
            ...{ attempts: attemptsFor(random), columns: columnsFor(random, study.columns) },
            ...{ benchmark: undefined, untimed: random() < 0.1, ended: undefined, unknown: {} },
            limits: { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 },
          })),
      ),
    ),
  )
}

/** As in `1.42× (1.20× to 1.60×)`, by which a sentence calls something slower or faster. */
const bounds = /(\d[\d.]*)× \((\d[\d.]*)× to (\d[\d.]*)×\)/g

test.each(studyNames)('the advice of %s rests on whole intervals, whatever the rows are', async (name) => {
  const study = await studyNamed(name)
  if (study === undefined) throw new Error(`no study ${name}`)
  let sentences = 0
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = seededRandom(`${name} ${seed}`)
    const reference = random() < 0.8 ? study.reference : one(random, [study.reference, ...study.values])
    const comparison = { reference, rounds: 6, builds: [], judged: false, named: false }
    const rows = studyRows(cellsFor(random, study), comparison)
    for (const sentence of adviceOf(study, rows, reference)) {
      sentences += 1
      expect(sentence).toMatch(/^\S.*[.!]$/s)
      expect(sentence).not.toMatch(/undefined|NaN|Infinity|\[object|\bnull\b/)
      for (const [, , low = '', high = ''] of sentence.matchAll(bounds)) {
        // As printed, a bound beside 1 is 1.00.
        const [from, to] = [Number(low), Number(high)]
        expect([sentence, from <= to && (from >= 1 || to <= 1)]).toEqual([sentence, true])
      }
    }
    const unranked = rows.map((row): StudyRow => ({ ...row, attempts: [], ranked: false }))
    for (const sentence of adviceOf(study, unranked, reference))
      expect(sentence).not.toMatch(/\b(?:slower|faster) than\b|×/)
  }
  expect(sentences).toBeGreaterThan(0)
})

test('a direction needs a whole interval', () => {
  expect(directionOf({ low: 1, high: 2 })).toBe('same')
  expect(directionOf({ low: 0.5, high: 1 })).toBe('same')
})
