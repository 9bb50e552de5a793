import { expect, test } from 'vitest'
import { causeLines } from '../../../src/report/words/causes.ts'
import { causes } from '../../support/differing.ts'
import { benchmark, buildReport, comparison } from '../../support/report-builder.ts'

const verdict = { kind: 'regression', because: 'slower', reason: '' } as const

const linesOf = (given: ReturnType<typeof comparison>): readonly string[] => {
  const cold = benchmark()
  return causeLines(buildReport({ judged: { verdict, comparisons: { [cold.id]: given } } }))
}

test('the table has the phases, the causes with their places, and what is left', () => {
  expect(linesOf(comparison({ causes }))).toEqual([
    '`podman/tiny+cache-mounts+go1.26.3/cold`:',
    '',
    '| what | change | of all | where |',
    '| - | -: | -: | - |',
    '| all | +4.60 s | 100% |  |',
    '| phase run | +4.30 s | 93.5% |  |',
    '| k8s.io/client-go (new), imported by example.com/app/internal/k8s, 31 packages | +4.10 s | 89.1% | app/go.mod:7 |',
    '| not explained | +500 ms | 10.9% |  |',
    '',
  ])
})

test('a change of nothing, as a report from outside may have it, has no shares', () => {
  const lines = linesOf(comparison({ causes: { ...causes, changeMs: 1e-9 } }))
  expect(lines).toContain('| all | 0 ms | ~ |  |')
  expect(lines.join('')).not.toMatch(/NaN|Infinity/)
})

test('the reason is below it where nothing is named', () => {
  const unknown = { named: 'the engine showed no | of its steps' }
  expect(
    linesOf(comparison({ causes: { ...causes, named: [], unexplainedMs: -4_600, unknown } })).slice(-3),
  ).toEqual(['', 'The cause is unknown: the engine showed no &#124; of its steps.', ''])
})

test('a benchmark without causes has no table, and neither has one of which nothing is known', () => {
  expect(linesOf(comparison())).toEqual([])
  expect(linesOf(comparison({ causes: { ...causes, named: [], phases: [] } }))).toEqual([])
})

const notLookedFor = (kind: 'inconclusive' | 'unchanged'): readonly string[] =>
  linesOf(
    comparison({
      verdict: { kind, because: 'scatter', reason: '' },
      unknown: { causes: 'not looked for: no change is sure' },
    }),
  )

test('without a clear result, it is said why nobody looked for causes', () => {
  expect(notLookedFor('inconclusive').join('')).toContain('`: Not looked for: no change is sure.')
  expect(notLookedFor('unchanged')).toEqual([])
})
