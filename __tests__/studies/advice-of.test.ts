import { expect, test } from 'vitest'
import { adviceOf } from '../../src/studies/advice-of.ts'
import { cpuAdvice } from '../../src/studies/cpu/advice.ts'
import { engineAxis } from '../../src/studies/study.ts'
import { ranked } from './ranked-rows.ts'

const rows = [ranked('quota-1', 'cold', [1.8, 2, 2.2], { goMaxProcs: 8 })]
const cpu = { axis: 'limit of processors', reference: 'no-limit', advise: cpuAdvice }

test('advice compares with the reference of the study', () => {
  expect(adviceOf(cpu, rows, 'no-limit').join('\n')).toContain('took 2.00× (1.80× to 2.20×) as long as without a limit')
})

test('advice compares with nothing where another value is the reference, says so, and keeps the rest', () => {
  const advice = adviceOf(cpu, rows, 'quota-2')
  expect(advice[0]).toBe(
    'Here the values are compared with quota-2: what follows from a comparison with no-limit is not known.',
  )
  expect(advice.join('\n')).not.toContain('took 2.00×')
  expect(advice.join('\n')).toContain('Go chose GOMAXPROCS 8')
})

test('any engine may be the reference of a study of engines', () => {
  const study = {
    axis: engineAxis,
    reference: 'podman',
    advise: (_: unknown, reference: string) => [reference],
  }
  expect(adviceOf(study, rows, 'docker')).toEqual(['docker'])
})
