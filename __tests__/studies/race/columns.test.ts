import { expect, test } from 'vitest'
import { columnsOf, race } from '../../../src/studies/race.ts'
import { benchmark, build } from '../../support/report-builder.ts'

test('a build that failed is not called one that did not end', () => {
  const failure = { kind: 'failed', message: 'race: limit on 8128 goroutines exceeded', logTail: '' } as const
  const builds = [build(benchmark()), build(benchmark(), { round: 2, failure })]
  expect(columnsOf(builds)).toMatchObject({ succeeded: '1 of 2' })
  expect(race.columns.find(({ name }) => name === 'succeeded')?.title).toBe('builds that succeeded')
})
