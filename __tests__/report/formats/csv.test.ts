import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../../src/report/formats/csv.ts'
import { readFormat } from '../../support/format-readers.ts'
import { hostileText } from '../../support/hostile.ts'
import { benchmark, build, buildReport, pairs } from '../../support/report-builder.ts'
import { hostileReport } from '../../support/report-cases.ts'

/** Rows as Go's reader of RFC 4180 finds them. */
const rowsIn = async (...texts: readonly string[]): Promise<readonly (readonly string[][])[]> =>
  (await readFormat('csv', texts)).map(({ error, value }) => {
    expect(error).toBe('')
    return value as string[][]
  })

const valuesIn = ([titles = [], ...rows]: readonly string[][]): readonly Readonly<Record<string, string>>[] =>
  rows.map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at] ?? ''])))

test('has a row for each build, with what is known of it', async () => {
  const cold = benchmark({ gated: true })
  const failure = { kind: 'failed', message: 'exit status 1, "again"', logTail: '' } as const
  const report = buildReport({
    revisions: ['base', 'head'],
    benchmarks: [cold],
    measurements: [
      ...pairs(cold, [[1_000.5, 1_200]]),
      build(cold, { round: 2, failure, excluded: 'pair-incomplete', counters: { buildCpuMs: 17 } }),
      build(cold, { round: 3, phases: { compile: 12.25 } }),
    ],
  })
  const rows = valuesIn((await rowsIn(csv.render(report)))[0] ?? [])
  expect(rows).toHaveLength(4)
  expect(rows[0]).toMatchObject({
    benchmark: cold.id,
    engine: 'podman',
    project: cold.project,
    scenario: 'cold',
    gated: 'true',
    revision: 'base',
    round: '1',
    startedAt: '2026-03-02T10:00:00.000Z',
    durationMs: '1000.5',
    excluded: '',
    failure: '',
    'phase compile (ms)': '',
    'counter buildCpuMs': '',
  })
  expect(rows[2]).toMatchObject({
    excluded: 'pair-incomplete',
    failure: 'failed',
    failureMessage: 'exit status 1, "again"',
    'counter buildCpuMs': '17',
  })
  expect(rows[3]).toMatchObject({ 'phase compile (ms)': '12.25' })
})

test('ends every line as RFC 4180 says', () => {
  const text = csv.render(buildReport())
  expect(text.split('\r\n')).toHaveLength(text.split('\n').length)
})

/** Cells of a line as spreadsheets find them: only quotes at the start of a cell protect a separator in it. */
const cellsBySemicolon = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|;)((?:"(?:[^"]|"")*")?[^;]*)/g)].map(([, cell = '']) =>
    cell.replace(/^"((?:[^"]|"")*)"/, (_, quoted: string) => quoted.replaceAll('""', '"')),
  )

test('has no cell that a spreadsheet computes where cells are separated by semicolons', () => {
  expect(cellsBySemicolon('"a;b","c;=1+1;d"')).toEqual(['a;b,"c', '=1+1', 'd"'])
  const texts = ['a;=1+1;b', 'a; =1', 'a;"=1', 'a;""=1;', '";-1', ';@SUM(A1)', ';;＝1', ';"+1', '"=1', '=1']
  for (const raw of [...texts, ...sample(hostileText, 60)])
    for (const cell of csv.render(hostileReport(raw)).split('\r\n').flatMap(cellsBySemicolon))
      expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u)
})

test('has a cell for every column, none of which a spreadsheet computes, whatever the texts are', async () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '"=1', ...sample(hostileText, 60)]
  const answers = await rowsIn(...texts.map((raw) => csv.render(hostileReport(raw))))
  for (const rows of answers) {
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    expect(rows).toHaveLength(5)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
  }
  expect(answers[0]?.flat()).toContain("'=1+1")
})
