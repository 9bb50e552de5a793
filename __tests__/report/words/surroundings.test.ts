import { expect, test } from 'vitest'
import { environmentLines } from '../../../src/report/words/surroundings.ts'
import { environment } from '../../support/report-builder.ts'

test('what the processors were doing and may do is shown where it is known', () => {
  const load = { cpuQuota: 1.5, cpuGovernor: 'performance', loadAverage1: 0.25, cpuPressure10s: 3.1 }
  const lines = environmentLines({ ...environment, ...load })
  expect(lines.slice(3, 8)).toEqual([
    '- processors: 4',
    '- quota of processors: 1.5',
    '- frequency governor: performance',
    '- load before the run: 0.25',
    '- waited for a processor: some process, in 3.1% of the 10 s before the run',
  ])
})

test('and otherwise the reason', () => {
  const unknown = { cpuQuota: 'no quota is set', cpuGovernor: 'the kernel shows no frequency governor' }
  expect(environmentLines({ ...environment, unknown }).join('\n')).toContain(
    '- quota of processors: ~ (no quota is set)\n- frequency governor: ~ (the kernel shows no frequency governor)',
  )
})
