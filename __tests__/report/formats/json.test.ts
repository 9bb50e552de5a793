import { expect, test } from 'vitest'
import { toJson } from '../../../src/report/formats/json.ts'
import { spentOf } from '../../../src/report/spent.ts'
import { benchmark, build, buildReport } from '../../support/report-builder.ts'
import { reportCases } from '../../support/report-cases.ts'

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, reversed(inner)]),
  )
}

test.each(Object.entries(reportCases))('a report with "%s" comes back from its text unchanged', (_, make) => {
  expect(JSON.parse(toJson(make()))).toEqual({ ...make(), spent: spentOf(make()) })
})

test('the text does not depend on the order in which the report was put together', () => {
  const report = buildReport()
  expect(toJson(reversed(report) as typeof report)).toBe(toJson(report))
})

test('the text starts with the version of its form and ends with a line break', () => {
  const text = toJson(buildReport())
  expect(text.startsWith('{\n  "schemaVersion": "2.3",\n  "toolVersion": "0.1.0",\n  "startedAt"')).toBe(true)
  expect(text.endsWith('\n}\n')).toBe(true)
})

test('names of counters are in alphabetical order', () => {
  const measurements = [build(benchmark(), { counters: { zBytes: 1, aBytes: 2 } })]
  expect(toJson(buildReport({ measurements }))).toMatch(/"aBytes": 2,\s+"zBytes": 1/u)
})

test.each([Number.NaN, Number.POSITIVE_INFINITY])(
  '%d is refused by the name of its field',
  (contextBytes) => {
    const measurements = [build(benchmark(), { counters: { contextBytes } })]
    expect(() => toJson(buildReport({ measurements }))).toThrow(
      `report.builds.0.counters.contextBytes is ${contextBytes}, which JSON cannot hold; leave the field out`,
    )
  },
)
