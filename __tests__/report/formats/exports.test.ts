import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportFormats, exportsNamed } from '../../../src/report/formats/exports.ts'
import { commentCases } from '../../support/comment-cases.ts'
import { hostileText } from '../../support/hostile.ts'
import { hostileReport, reportCase, reportCases } from '../../support/report-cases.ts'
import { commandsIn, controlsIn } from '../../support/runner-commands.ts'

test('forms are found by their names, in the order in which they are asked for, each with a file of its own', () => {
  const names = exportFormats.map(({ name }) => name)
  expect(exportsNamed(names.toReversed()).map(({ name }) => name)).toEqual(names.toReversed())
  expect(exportsNamed(['nothing'])).toEqual([])
  const files = [...exportFormats.map(({ file }) => file), 'report.json', 'report.md', 'report.html']
  expect(new Set(files).size).toBe(files.length)
})

test('a report of a fork has its caution wherever a form has a place for text, and no other report has one', () => {
  const report = reportCase('regression')
  const withCaution = {
    ...report,
    cautions: ['The numbers, "all", were measured by code of a fork.'],
  }
  const saying = exportFormats.filter(({ render }) => /code of a fork/.test(render(withCaution)))
  expect(saying.map(({ name }) => name)).toEqual([
    'go-bench',
    'csv',
    'junit',
    'openmetrics',
    'github-action-benchmark',
    'trace',
    'sarif',
  ])
  for (const { render } of exportFormats) expect(render(report)).not.toMatch(/caution/i)
})

describe.each(exportFormats.map((format) => [format.name, format] as const))('%s', (_, format) => {
  test('can be made of every report, and ends its last line', () => {
    for (const make of Object.values(reportCases)) expect(format.render(make())).toMatch(/\n$/)
    for (const { report } of Object.values(commentCases)) expect(format.render(report())).toMatch(/\n$/)
  })

  test('has no text that a terminal or a runner obeys', () => {
    assert(
      property(hostileText, (raw) => {
        const rendered = format.render(hostileReport(raw)).replaceAll('\r\n', '\n')
        expect(commandsIn(rendered)).toEqual([])
        expect(controlsIn(rendered)).toEqual([])
      }),
    )
  })
})
