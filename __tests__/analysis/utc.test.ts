import { assert, date, property } from 'fast-check'
import { expect, test } from 'vitest'
import { utcMs } from '../../src/analysis/utc.ts'

test('is the time that the clock of the machine gives', () => {
  const years = {
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  }
  assert(
    property(date(years), (time) => {
      expect(utcMs(time.toISOString())).toBeCloseTo(time.getTime(), 3)
    }),
  )
  expect(utcMs('2026-03-02T10:00:00Z')).toBe(Date.parse('2026-03-02T10:00:00Z'))
})

test('is not known of another text', () => {
  for (const text of ['', 'x', '2026-03-02', '2026-03-02T10:00:00+01:00']) expect(utcMs(text)).toBeUndefined()
})
