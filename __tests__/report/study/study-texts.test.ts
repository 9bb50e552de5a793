import { describe, expect, test } from 'vitest'
import type { StudyReport, StudyRow } from '../../../src/model.ts'
import { markdownFormat } from '../../../src/report/formats/index.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { columnText } from '../../../src/report/study/cells.ts'
import { studyNote } from '../../../src/report/study/note.ts'
import { buildReport } from '../../support/report-builder.ts'

const attempt = (round: number, durationMs?: number) => ({
  round,
  startedAt: '2026-03-02T10:00:00Z',
  ...(durationMs === undefined ? { lost: 'timed-out' as const } : { durationMs }),
})

const row = (value: string, overrides: Partial<StudyRow> = {}): StudyRow => ({
  value,
  engine: 'podman',
  project: 'tiny',
  scenario: 'cold',
  group: 'podman tiny',
  attempts: [1, 2, 3, 4, 5, 6].map((round) => attempt(round, 1000)),
  sample: { samplesMs: [1000, 1000, 1000, 1000, 1000, 1000], medianMs: 1000, range: 'interval' },
  ranked: true,
  columns: {},
  ...overrides,
})

const studyOf = (...rows: readonly StudyRow[]): StudyReport => ({
  name: 'speeds',
  text: 'How fast is each?',
  axis: 'speed',
  reference: 'usual',
  rounds: 6,
  machine: 'f'.repeat(64),
  inputs: {},
  projects: {},
  columns: [{ name: 'builtCount', title: 'built', unit: 'count' }],
  rows,
  advice: [],
})

const terminal = (...rows: readonly StudyRow[]): string =>
  toTerminal({ ...buildReport(), study: studyOf(...rows) })
const markdown = (...rows: readonly StudyRow[]): string =>
  markdownFormat.render({ ...buildReport(), study: studyOf(...rows) })

const without = { attempts: [], ranked: false } as const
const { sample: _, ...untimed } = row('other', { ...without, columns: { builtCount: 3 } })

describe('a row that is not known', () => {
  test('has its reason in the terminal, also when it has columns', () => {
    const reason = 'there is no /dev/fuse'
    for (const columns of [{}, { builtCount: 3 }]) {
      const rows = [row('usual'), { ...untimed, columns, unknown: { sample: reason } }] as const
      expect(terminal(...rows)).toContain(`no time: ${reason}`)
      expect(markdown(...rows)).toContain(`no time: ${reason}`)
    }
  })

  test('has all of a long reason in the terminal, and a short one once', () => {
    const long = `it does not build: ${'a long message, '.repeat(12)}at its very end`
    const rows = [row('usual'), { ...untimed, columns: {}, unknown: { sample: long } }] as const
    expect(terminal(...rows)).toContain('at its very end')
    const short = terminal(row('usual'), { ...untimed, columns: {}, unknown: { sample: 'it is gone' } })
    expect(short.split('it is gone')).toHaveLength(2)
  })

  test('says why it is not ranked, unless there are just too few rounds', () => {
    const lost = { ranked: false, ratio: 1.1, pairs: 6, lostPairs: 1, unknown: { low: '1 of 7 was stopped' } }
    expect(terminal(row('usual'), row('other', lost))).toMatch(/not ranked: 1 of 7 was stopped: other$/m)
    expect(terminal(row('usual'), row('other', { ...lost, pairs: 5 }))).not.toContain('1 of 7 was stopped')
  })
})

test('names a row by its value and by what else tells it apart', () => {
  const lost = row('other', { ranked: false, ratio: 1.1, pairs: 6, unknown: { low: 'lost' } })
  const { engine, project, scenario } = lost
  const named = (other: Partial<StudyRow>, own: Partial<StudyRow> = {}): string | undefined =>
    /not ranked: lost: (.*)$/m.exec(terminal({ ...row('usual'), ...other }, { ...lost, ...own }))?.[1]
  expect(named({})).toBe('other')
  expect(named({ scenario: 'another' })).toBe(`other (${scenario})`)
  expect(named({ engine: 'another' })).toBe(`other (${engine})`)
  expect(named({ project: 'another' })).toBe(`other (${project})`)
  expect(named({ value: 'another', engine: 'another' }, { value: engine })).toBe(engine)
})

describe('attempts that were stopped at the time limit', () => {
  const stopped = row('other', {
    attempts: [...[1, 2, 3, 4, 5].map((round) => attempt(round, 1000)), attempt(6)],
    ...{ ranked: false, timedOut: 1, ratio: 1.1, pairs: 6, lostPairs: 1 },
  })

  test('are not among the times, and leave no deviation and no P95', () => {
    const line = terminal(row('usual'), stopped)
      .split('\n')
      .find((each) => each.startsWith('other'))
    expect(line).toMatch(/^other +1\.00 s +~ +~ +5 of 6 /)
    expect(line).toMatch(/not ranked$/)
  })
})

test('projects whose names differ at the end only can be told apart where the table is narrow', () => {
  const columns = ['one', 'two', 'three', 'four', 'five', 'six'].map((title) => ({
    ...{ name: title, title: `${title} more than this`, unit: 'text' as const },
  }))
  const values = Object.fromEntries(columns.map(({ name, title }) => [name, title]))
  const rows = ['p1', 'p2'].map((end) =>
    row('usual', { project: `tiny+cache-mounts+go1.26.8+${end}`, columns: values }),
  )
  const text = toTerminal({ ...buildReport(), study: { ...studyOf(...rows), columns } })
  expect(text).toMatch(/tiny\S*…\S*\+p1 .*\n.*tiny\S*…\S*\+p2 /)
})

const reported = (name: string | undefined, project: string): string => {
  const rows = [row('usual', { project }), { ...untimed, project, columns: {}, unknown: { sample: 'why' } }]
  const repository = name === undefined ? {} : { repository: { name, url: `https://example.com/${name}` } }
  return toTerminal({ ...buildReport(), ...repository, study: studyOf(...rows) })
}

describe('a project of the user', () => {
  test('at the top of its repository has the name of that, and no dot', () => {
    expect(reported('octo/app', '.')).toContain('Project: app. Scenario: cold.')
    expect(reported(undefined, '.')).toContain('Project: the project. Scenario: cold.')
  })

  test('in a folder has the path of that', () => {
    expect(reported('octo/app', 'services~api')).toContain('Project: services/api. Scenario: cold.')
  })
})

test('a verdict stands in the row even without any time', () => {
  const verdict = { kind: 'invalid', because: 'head-does-not-build', reason: 'no' } as const
  expect(terminal(row('usual'), { ...untimed, columns: {}, verdict })).toMatch(/^other .*no time.* invalid$/m)
  expect(terminal(row('usual', { verdict }))).toContain('reference: invalid')
})

test('the note says what the ratio is, as it is computed', () => {
  const noteOf = (...pairs: readonly number[]) =>
    studyNote(studyOf(...pairs.map((each) => row('other', { ratio: 1.1, pairs: each }))))
  expect(noteOf(6, 8)).toContain('"to usual" is the ratio of both times, the median over the rounds.')
  expect(noteOf(7)).toContain('the ratio of both times, the mean of two medians, of the rounds that began')
  expect(noteOf(6, 7)).toContain('the median over the rounds; over an odd number of rounds the mean of two')
  expect(noteOf(1, 1)).toContain('the ratio of both times, in the one round in which both have a time.')
  expect(noteOf(1, 2)).toContain(
    'the median over the rounds; where only one round has both, that of this round.',
  )
  expect(noteOf(1)).not.toContain('medians')
  expect(studyNote(studyOf(row('usual')))).toBeUndefined()
})

test('the note says that several rows are called slower or faster by chance more often than one', () => {
  const noteOf = (...rows: readonly StudyRow[]) => studyNote(studyOf(row('usual'), ...rows))
  const [one, other] = [row('one', { ratio: 1.1, pairs: 6 }), row('other', { ratio: 1.2, pairs: 6 })]
  expect(noteOf(one, other)).toContain(
    'of 20 rows without any difference, one may be called slower or faster.',
  )
  expect(noteOf(one, { ...other, ranked: false })).not.toContain('of 20 rows')
})

test.each([
  [0, 'ms', '0 ms'],
  [0.343, 'ms', '0.34 ms'],
  [5.52, 'ms', '5.5 ms'],
  [9.97, 'ms', '10 ms'],
  [10.4, 'ms', '10 ms'],
  [2_614, 'ms', '2.61 s'],
  [999_949, 'bytes', '999.9 kB'],
  [999_951, 'bytes', '1.0 MB'],
  [999_950_001, 'bytes', '1.00 GB'],
] as const)('%d in a column of %s reads as %s', (value, unit, expected) => {
  expect(columnText(value, unit)).toBe(expected)
})

test('a study whose samples are no builds does not say that nothing was measured', () => {
  const nothing = buildReport({ benchmarks: [], measurements: [] })
  const text = markdownFormat.render({ ...nothing, study: studyOf(row('usual')) })
  expect(text).toContain('None of builds: the table has the times.')
  expect(text).toContain('No build is in the report.')
  expect(text).not.toMatch(/nothing was measured|Nothing was built/)
  const untouched = markdownFormat.render({ ...nothing, study: studyOf({ ...untimed, columns: {} }) })
  expect(untouched).toContain('None: nothing was measured.')
})

describe('the first lines of a study', () => {
  test('lead to what follows, before tables of any length', () => {
    const study = { ...studyOf(row('usual'), row('other', { ratio: 1.1 })), advice: ['Use the usual one.'] }
    const text = markdownFormat.render({ ...buildReport(), study })
    expect(text.indexOf('- Use the usual one.')).toBeLessThan(text.indexOf('| speed'))
    expect(text).toContain('**What follows**')
  })

  test('do not speak of a comparison where there is only the reference', () => {
    expect(terminal(row('usual'), row('other', { ratio: 1.1 }))).toContain(
      ', 6 rounds; speed is compared with usual.',
    )
    expect(terminal(row('usual'))).toMatch(/^Measured 1 row on podman 4\.3\.1, 6 rounds\.$/m)
  })
})
