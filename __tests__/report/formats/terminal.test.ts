import { expect, test } from 'vitest'
import { narrow } from '../../../src/report/formats/narrow.ts'
import { toFirstTable, toTerminal } from '../../../src/report/formats/terminal.ts'
import { wrapped } from '../../../src/report/formats/wrap.ts'
import { service } from '../../support/comment-cases.ts'
import { benchmark, buildReport, builds, engineFacts } from '../../support/report-builder.ts'
import { reportCase } from '../../support/report-cases.ts'

const lengths = (text: string): readonly number[] => text.split('\n').map((line) => [...line].length)

test('the terminal shows one aligned row for each benchmark', () => {
  expect(toTerminal(reportCase('two-engines')).split('\n').slice(0, 10)).toEqual([
    'Measured 4 benchmarks on podman 4.3.1 and docker 20.10.24, 3 builds each; nothing was compared: cold 19.4 s with podman and 22.3 s with docker; warm 305 ms with podman and 655 ms with docker.',
    'Not judged: there is only one revision.',
    'Took 3 min 20 s of 20 min.',
    'Project: tiny (cache-mounts, Go 1.26.3). Evidence: proved.',
    '',
    'engine           scenario  median      min–max  builds  to fastest',
    'podman 4.3.1     cold      19.4 s  19.1–20.1 s  3 of 3       1.00×',
    'docker 20.10.24  cold      22.3 s  22.0–22.9 s  3 of 3       1.15×',
    'podman 4.3.1     warm      305 ms   298–312 ms  3 of 3       1.00×',
    'docker 20.10.24  warm      655 ms   641–702 ms  3 of 3       2.15×',
  ])
})

test('the first table of a run is that of its report, and says that more follows', () => {
  const report = reportCase('two-engines')
  const first = toFirstTable(report).trim().split('\n')
  expect(first[0]).toBe(
    'First results, from at most one build of each; more builds follow. Project: tiny (cache-mounts, Go 1.26.3). Evidence: proved.',
  )
  expect(first.slice(1)).toEqual(toTerminal(report).split('\n').slice(4, 10))
})

test('a comparison fits the terminal too', () => {
  const rows = toTerminal(reportCase('regression')).split('\n').slice(3, 8)
  expect(rows).toEqual([
    'Took 4 min 52 s of 20 min; decided by 6 pairs, look 2 of 5.',
    'Engine: podman 4.3.1. Project: tiny (cache-mounts, Go 1.26.3). Pairs: 6 of 6.',
    '',
    'scenario         base    head            change      90% interval  verdict',
    'source-change  2.62 s  3.52 s  +905 ms (+34.3%)  +33.7% to +35.9%  regression',
  ])
  expect(Math.max(...lengths(rows.join('\n')))).toBeLessThanOrEqual(80)
})

test('the terminal says what to do next, and nothing where there is nothing to do', () => {
  expect(toTerminal(reportCase('regression')).split('\n')[2]).toMatch(
    /^Next: .* raise fail-threshold \(10%\)/,
  )
  expect(toTerminal(reportCase('unchanged'))).not.toContain('Next:')
})

test('a comparison whose rows have different pairs has them in short', () => {
  const table = {
    constants: [],
    titles: ['scenario', 'change', 'pairs'],
    aligns: ['left', 'right', 'left'],
    rows: ['6 of 6', '6 of 9'].map((pairs) => ({ cells: ['cold', '+'.repeat(70), pairs], why: undefined })),
  } as const
  expect(narrow(table).rows.map(({ cells }) => cells[2])).toEqual(['6/6', '6/9'])
  const short = { ...table, rows: [{ cells: ['cold', '+1 s', '6 of 6'], why: undefined }] }
  expect(narrow(short)).toBe(short)
})

test('a benchmark without a time has its reason below its row', () => {
  const report = reportCase('failed-build')
  expect(toTerminal(report)).toContain(
    '\n    no time: the build failed: podman build ended with status 1 at step 5',
  )
})

test('rows with long names stay within 120 columns, and no number is cut', () => {
  const projects = ['a', 'b'].map((name) => `services~payments~${name.repeat(100)}`)
  const benchmarks = projects.flatMap((project) => [
    benchmark({ project }),
    benchmark({ project, engine: 'docker', scenario: 'source-change' }),
  ])
  const measurements = benchmarks.flatMap((each) => builds(each, [19_400, 19_120, 20_050]))
  const engines = [engineFacts.podman, engineFacts.docker]
  const [, , , ...rows] = toTerminal(buildReport({ engines, benchmarks, measurements })).split('\n')
  expect(Math.max(...lengths(rows.slice(0, 5).join('\n')))).toBeLessThanOrEqual(120)
  expect(rows.filter((row) => row.includes('19.1–20.1 s'))).toHaveLength(4)
})

test('warnings come at the end', () => {
  expect(
    toTerminal(buildReport({ warnings: ['the disk is slow'] })).endsWith('\nNote: the disk is slow\n'),
  ).toBe(true)
})

test('a project at the start of a row cannot command the runner', () => {
  const benchmarks = [service('cold'), { ...service('warm'), project: '::error::x' }]
  const measurements = benchmarks.flatMap((each) => builds(each, [1_000]))
  expect(toTerminal(buildReport({ benchmarks, measurements }))).toMatch(/^\\::error::x {2,}warm/mu)
})

test('a terminal gets its long lines broken between words, and its tables as they are', () => {
  const text = toTerminal(reportCase('two-engines'))
  expect(wrapped(text, undefined)).toBe(text)
  const lines = wrapped(text, 80).split('\n')
  expect(Math.max(...lengths(lines.join('\n')))).toBeLessThanOrEqual(80)
  expect(lines.slice(0, 3)).toEqual([
    'Measured 4 benchmarks on podman 4.3.1 and docker 20.10.24, 3 builds each;',
    'nothing was compared: cold 19.4 s with podman and 22.3 s with docker; warm 305',
    'ms with podman and 655 ms with docker.',
  ])
  expect(lines).toContain('docker 20.10.24  warm      655 ms   641–702 ms  3 of 3       2.15×')
  expect(wrapped('  one two\nthree', 6)).toBe('  one\n  two\nthree')
  expect(wrapped('one  two  three', 6)).toBe('one  two  three')
})
