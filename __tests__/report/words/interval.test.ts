import { expect, test } from 'vitest'
import { intervalCaption, intervalPromise, intervalTitle } from '../../../src/report/words/interval.ts'
import { rules } from '../../support/report-builder.ts'

test.for([
  [
    [4, 6, 9, 12, 15],
    '90% interval',
    '(90% after up to 4 looks)',
    'in at least 90.1% of such runs, after up to 4 looks',
  ],
  [[6], '97% interval', '(97% at its only look)', 'in at least 96.9% of such runs, at its only look'],
  [[12], '95% interval', '(95% at its only look)', 'in at least 95.3% of such runs, at its only look'],
] as const)(
  'the interval after the looks %j is labelled with what it holds',
  ([looks, title, caption, promise]) => {
    const report = { rules: { ...rules, looks } }
    expect(intervalTitle(report)).toBe(title)
    expect(intervalCaption(report)).toBe(`interval of each change ${caption}`)
    expect(intervalPromise(report)).toBe(`it holds the true change ${promise}`)
  },
)

test('an interval promises nothing where the looks are not known, or have none', () => {
  for (const report of [{}, { rules: { ...rules, looks: [3] } }]) {
    expect(intervalTitle(report)).toBe('interval')
    expect(intervalCaption(report)).toBe('interval of each change')
    expect(intervalPromise(report)).toBeUndefined()
  }
})
