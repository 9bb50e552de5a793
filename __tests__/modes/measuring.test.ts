import { expect, test } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import { interruptedText } from '../../src/modes/measuring.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'

const said = (given: Readonly<Record<string, string>>, isSaved: boolean): string =>
  interruptedText(
    { host: testHost(), inputs: readInputs(given, vocabulary) },
    { outputDir: '/reports' },
    isSaved,
  )

test('a study that was interrupted names the report to continue, once there is one', () => {
  expect(said({ study: 'strategies' }, true)).toBe(
    'Interrupted. What was measured is in /reports. To continue: the same command with --resume /reports/report.json.',
  )
  expect(said({ study: 'strategies' }, false)).toBe('Interrupted before anything was measured.')
})

test('a run cannot be continued', () => {
  expect(said({}, true)).toBe('Interrupted. What was measured is in /reports.')
})
