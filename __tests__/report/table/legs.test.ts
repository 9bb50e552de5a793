import { expect, test } from 'vitest'
import { legsTable } from '../../../src/report/table/legs.ts'
import { nextStep } from '../../../src/report/words/advice.ts'
import { headline } from '../../../src/report/words/headline.ts'
import { buildReport } from '../../support/report-builder.ts'

const verdict = { kind: 'invalid', because: 'leg-missing', reason: 'because' } as const

test('a project has the name that it has in the table of benchmarks, a leg its own', () => {
  const report = {
    ...buildReport({ benchmarks: [], measurements: [] }),
    verdict,
    repository: { name: 'octo/app', url: 'https://github.com/octo/app' },
    legs: [
      { name: '.', verdict, obstacles: [] },
      { name: 'services~api', verdict, obstacles: [] },
      { name: 'a~leg', verdict },
    ],
  }
  const names = ['app', 'services/api', 'a~leg']
  expect(legsTable(report)?.rows.map(({ cells }) => cells[0])).toEqual(names)
  expect(headline(report)).toContain('no complete report of app, services/api and a~leg')
  expect(nextStep(report)).toContain('Look at the log for app, services/api and a~leg:')
})
