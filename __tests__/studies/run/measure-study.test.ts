import { describe, expect, test } from 'vitest'
import { exitStatus } from '../../../src/analysis/exit-status.ts'
import type { Report, StudyRow } from '../../../src/model.ts'
import { commentText } from '../../../src/report/formats/comment.ts'
import { jsonFormat, markdownFormat } from '../../../src/report/formats/index.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { outcomeOf } from '../../../src/report/selection.ts'
import { absentCells } from '../../../src/studies/parts/absent.ts'
import type { Cell, OpenCell, Taken } from '../../../src/studies/study.ts'
import { Unmeasurable } from '../../../src/studies/parts/unmeasurable.ts'
import type { RecordingOptions } from '../../support/recording-engine.ts'
import { runFake, slower } from '../fake-study.ts'

const rowsOf = (report: Report | undefined): readonly StudyRow[] => report?.study?.rows ?? []

const rowOf = (report: Report | undefined, value: string, scenario: string): StudyRow => {
  const found = rowsOf(report).find((row) => row.value === value && row.scenario === scenario)
  if (found === undefined) throw new Error(`no row ${value} ${scenario}`)
  return found
}

const time = (durationMs: number): Taken => ({ kind: 'time', durationMs, builds: [] })
const stopped = (durationMs: number): Taken => ({
  kind: 'timed-out',
  message: 'stopped',
  durationMs,
  builds: [],
})
const failed = (message: string): Taken => ({ kind: 'failed', message, builds: [] })

/** A cell that is not made of builds. */
const takingCell = (value: string, take: (round: number) => Promise<Taken>): Cell => ({
  ...{ value, engine: 'podman', project: 'probe', scenario: 'take', group: 'probe' },
  ...{ benchmarks: [], roughMs: 0 },
  open: async () => ({ take, columns: async () => ({}) }),
})

const countingCell = (take: (round: number) => Promise<Taken>, builtCount: number | undefined): Cell => ({
  ...takingCell('usual', take),
  open: async () => ({ take, columns: async () => ({ builtCount: builtCount ?? { unknown: 'none' } }) }),
})

const failOn = ['regression', 'invalid'] as const

describe('a study', () => {
  test('measures every cell in each round, and compares values round by round', async () => {
    const { report, builds, saved, left } = await runFake({})
    // The warm-up of each value comes directly before its first round.
    expect(builds.slice(0, 8)).toEqual([
      ...['usual: cold', 'usual: cold', 'usual: warm', 'slow: cold', 'slow: cold', 'slow: warm'],
      ...['slow: cold', 'slow: warm'],
    ])
    const slow = rowOf(report, 'slow', 'cold')
    expect(slow).toMatchObject({ ranked: true, pairs: 6, columns: { builtCount: 7 } })
    expect(slow.ratio).toBeCloseTo(1.5, 2)
    expect(slow.low).toBeGreaterThan(1)
    expect(rowOf(report, 'usual', 'cold')).toMatchObject({
      ranked: true,
      unknown: { ratio: 'it is the reference' },
    })
    expect(report?.complete).toBe(true)
    // A week: without a budget of its own it takes what it needs.
    expect(report?.rules).toMatchObject({ rounds: 'auto', looks: [6], timeBudgetMs: 604_800_000 })
    expect(report?.verdict).toMatchObject({ kind: 'none', because: 'nothing-gated' })
    // After every cell, and at the end: two values, two scenarios, six rounds.
    expect(saved).toHaveLength(25)
    expect(left).toEqual([])
  })

  test('shows no difference where the interval contains 1', async () => {
    const { report } = await runFake({
      engines: {
        usual: { durationMs: ({ nth }) => 10_000 + (nth % 3) * 400 },
        other: { durationMs: ({ nth }) => 10_000 + ((nth + 1) % 3) * 400 },
      },
    })
    expect(rowOf(report, 'other', 'cold').ranked).toBe(true)
    if (report === undefined) throw new Error('no report')
    expect(toTerminal(report)).toMatch(/other .*no difference shown/)
  })

  test('ranks nothing below six rounds, and shows smallest and largest time', async () => {
    const { report } = await runFake({ given: { rounds: '2' } })
    const slow = rowOf(report, 'slow', 'cold')
    expect(slow).toMatchObject({ ranked: false, pairs: 2, sample: { range: 'min-max' } })
    expect(slow.low).toBeUndefined()
    expect(slow.unknown?.['low']).toBe('needs 6 rounds with both times, has 2')
    if (report === undefined) throw new Error('no report')
    expect(toTerminal(report)).toContain('not ranked')
    expect(markdownFormat.render(report)).toContain('Rows with fewer than 6 common rounds are not ranked.')
  })

  test('says why a value has no time, and measures the others', async () => {
    const message = './main.go:5:1: syntax error'
    const { report } = await runFake({ engines: { usual: {}, broken: { fails: () => message } } })
    const broken = rowOf(report, 'broken', 'warm')
    expect(broken.sample).toBeUndefined()
    expect(broken.unknown?.['sample']).toContain(message)
    expect(rowOf(report, 'usual', 'warm').sample?.samplesMs).toHaveLength(6)
    expect(report?.complete).toBe(true)
    if (report === undefined) throw new Error('no report')
    expect(toTerminal(report)).toContain(`no time: it does not build: ${message}`)
    expect(exitStatus(outcomeOf(report), failOn)).toBe(0)
  })

  test('ends with status 3 when no row has a value', async () => {
    const { report } = await runFake({ engines: { broken: { fails: () => 'no space left' } } })
    if (report === undefined) throw new Error('no report')
    expect(report.verdict).toMatchObject({ kind: 'none', because: 'nothing-measured' })
    expect(exitStatus(outcomeOf(report), failOn)).toBe(3)
  })

  test('stops when its time budget is used up, and says so in every row', async () => {
    const { report } = await runFake({ given: { 'time-budget': '1ms' } })
    expect(rowsOf(report).map(({ unknown }) => unknown?.['sample'])).toEqual(
      Array.from({ length: 4 }, () => 'the time budget of 1 ms was used up'),
    )
  })

  test('says of a cell that cannot be had why, also when its time budget is used up', async () => {
    const absent = { value: 'slow', engine: 'podman', project: 'probe', group: 'probe', scenarios: ['look'] }
    const { report } = await runFake({
      given: { 'time-budget': '1ms' },
      more: absentCells(absent, 'there is none for a project of yours'),
    })
    expect(rowOf(report, 'slow', 'look').unknown?.['sample']).toBe('there is none for a project of yours')
  })

  test('has cells that only give columns, and cells that cannot be opened', async () => {
    const probe = { value: 'slow', engine: 'podman', project: 'probe', scenario: 'look', group: 'probe' }
    const { report } = await runFake({
      more: [
        {
          ...{ ...probe, benchmarks: [], roughMs: 0 },
          open: async () => ({
            take: undefined,
            columns: async () => ({ builtCount: 3, otherCount: { unknown: 'not looked for' } }),
          }),
        },
        {
          ...{ ...probe, scenario: 'refused', benchmarks: [], roughMs: 0 },
          open: async () => Promise.reject(new Error('there is no /dev/fuse')),
        },
      ],
    })
    expect(rowOf(report, 'slow', 'look')).toMatchObject({
      columns: { builtCount: 3 },
      unknown: { sample: 'nothing is timed here', 'columns.otherCount': 'not looked for' },
    })
    expect(rowOf(report, 'slow', 'refused').unknown?.['sample']).toBe('there is no /dev/fuse')
  })

  test('ends with the advice of its rules, which see the rows', async () => {
    const { report, saved } = await runFake({
      advise: (rows, reference) => [`${rows.filter(({ ranked }) => ranked).length} rows, ${reference}.`],
    })
    expect(report?.study?.advice).toEqual(['4 rows, usual.'])
    expect(saved[0]?.study?.advice).toEqual([])
  })

  test('writes a report that can be read again', async () => {
    const { report } = await runFake({ judged: true })
    if (report === undefined) throw new Error('no report')
    const limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 }
    const found = await readReport(jsonFormat.render(report), limits)
    expect(found).toMatchObject({ kind: 'report', report: { study: { name: 'speeds' } } })
    const verdict = { ...report.verdict, kind: 'unchanged' } as const
    expect(await readReport(jsonFormat.render({ ...report, verdict }), limits)).toMatchObject({
      kind: 'refused',
      problems: ['/verdict/kind: must be regression, as the rows of the study say'],
    })
  })

  test.each([
    ['ratio', { ratio: 1.01 }, 'ratio: is not that of its attempts and those of the reference'],
    ['bounds', { low: 0.99 }, 'ratio: is not that of its attempts and those of the reference'],
    ['rounds', { pairs: 5 }, 'ratio: is not that of its attempts and those of the reference'],
    ['rank', { ranked: false }, 'ratio: is not that of its attempts and those of the reference'],
    [
      'verdict',
      { verdict: { kind: 'unchanged', because: 'within-threshold', reason: 'it says so' } },
      'verdict/kind: does not follow from its attempts',
    ],
  ])('whose rows cannot be given another %s', async (_, changes, problem) => {
    const { report } = await runFake({ judged: true })
    if (report?.study === undefined) throw new Error('no report')
    const at = rowsOf(report).findIndex(({ value, scenario }) => value === 'slow' && scenario === 'cold')
    const rows = rowsOf(report).map((row, index) => (index === at ? { ...row, ...changes } : row))
    const forged = { ...report, study: { ...report.study, rows: rows as readonly StudyRow[] } }
    const limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 }
    const found = await readReport(jsonFormat.render(forged), limits)
    expect(found.kind === 'refused' ? found.problems : []).toContain(`/study/rows/${at}/${problem}`)
  })
})

describe('a study with a threshold', () => {
  test('judges each value against the reference, and fails with status 1', async () => {
    const { report } = await runFake({ judged: true })
    expect(rowOf(report, 'slow', 'cold').verdict).toMatchObject({ kind: 'regression', because: 'slower' })
    if (report === undefined) throw new Error('no report')
    expect(report.verdict.kind).toBe('regression')
    expect(exitStatus(outcomeOf(report), failOn)).toBe(1)
    expect(exitStatus(outcomeOf(report), 'never')).toBe(0)
    expect(toTerminal(report)).toMatch(/^Regression: slow against usual, cold: /)
  })

  test('passes when nothing is slower', async () => {
    const { report } = await runFake({ judged: true, engines: { usual: {}, same: {} } })
    if (report === undefined) throw new Error('no report')
    expect(rowOf(report, 'same', 'cold').verdict?.kind).toBe('unchanged')
    expect(exitStatus(outcomeOf(report), failOn)).toBe(0)
  })

  test('ends with status 3 when a value does not build', async () => {
    const engines = { usual: {}, broken: { fails: () => 'syntax error' } }
    const { report } = await runFake({ judged: true, engines })
    if (report === undefined) throw new Error('no report')
    expect(rowOf(report, 'broken', 'cold')).toMatchObject({
      ended: 'does-not-build',
      verdict: { kind: 'invalid', because: 'head-does-not-build' },
    })
    expect(exitStatus(outcomeOf(report), failOn)).toBe(3)
    expect(toTerminal(report)).toMatch(/^Invalid: broken against usual, cold: it does not build: /)
  })

  test('does not pass when the reference does not build', async () => {
    const engines = { broken: { fails: () => 'syntax error' }, usual: {} }
    const { report } = await runFake({ judged: true, engines })
    if (report === undefined) throw new Error('no report')
    expect(report.study?.reference).toBe('broken')
    expect(exitStatus(outcomeOf(report), failOn)).toBe(3)
  })

  test('is inconclusive about what the budget did not reach', async () => {
    const more: readonly Cell[] = ['usual', 'slow'].map((value) => takingCell(value, async () => time(10)))
    const { report } = await runFake({ judged: true, more, given: { 'time-budget': '1ms' } })
    const verdicts = rowsOf(report).flatMap(({ verdict }) => verdict ?? [])
    expect(new Set(verdicts.map(({ kind }) => kind))).toEqual(new Set(['inconclusive']))
    expect(report?.complete).toBe(false)
  })

  test('is refused with one value, which would pass without any comparison', async () => {
    await expect(runFake({ judged: true, engines: { usual: {} } })).rejects.toThrow(
      'fail-threshold: there is nothing to compare usual with; name at least two values of speed',
    )
  })

  test('judges nothing below six rounds, which the first line of every output says', async () => {
    const { report } = await runFake({ judged: true, given: { rounds: '2' } })
    if (report === undefined) throw new Error('no report')
    expect(rowOf(report, 'slow', 'cold').verdict).toMatchObject({ kind: 'none', because: 'too-few-rounds' })
    expect(exitStatus(outcomeOf(report), failOn)).toBe(0)
    const first =
      'Not judged: rounds is 2, and a verdict needs at least 6. The fail-threshold decided nothing. Study speeds: '
    const options = {
      key: 'k',
      previous: undefined,
      whole: true,
      runUrl: undefined,
      status: 0,
      error: undefined,
    }
    expect(toTerminal(report).startsWith(first)).toBe(true)
    // A mark may stand in front of it.
    for (const markdown of [markdownFormat.render(report), commentText(report, options)])
      expect(markdown.split('\n').find((line) => line.includes('Study speeds'))).toContain(` ${first}`)
  })

  test('says once that no row has a value, and that the threshold decided nothing', async () => {
    const { report } = await runFake({
      ...{ judged: true, given: { rounds: '2' } },
      engines: { broken: { fails: () => 'no space left' }, other: { fails: () => 'no space left' } },
    })
    if (report === undefined) throw new Error('no report')
    const [first = '', second = ''] = toTerminal(report).split('\n')
    expect(first).toMatch(/^The fail-threshold decided nothing\. Study speeds: /)
    expect(second).toMatch(/^Not judged: no row has a value: /)
  })

  test('does not speak of a threshold that was not given', async () => {
    const { report } = await runFake({ given: { rounds: '2' } })
    if (report === undefined) throw new Error('no report')
    expect(toTerminal(report)).toMatch(/^Study speeds: /)
  })
})

/** After the warm-up comes the cold build of the first round, and then, since that left none, a prime. */
const stopsTwice: RecordingOptions['timesOut'] = ({ kind, nth }) => kind === 'cold' && [2, 3].includes(nth)

describe('what a cell takes', () => {
  test('may be stopped at a time limit: it stays in the median, and the row is not ranked', async () => {
    const taken: readonly Taken[] = [time(900), time(900), stopped(5000), time(900), time(900), time(900)]
    const more = [
      takingCell('usual', async () => time(1000)),
      takingCell('slow', async (round) => taken[round - 1] ?? time(900)),
    ]
    const { report } = await runFake({ more, engines: {} })
    expect(rowOf(report, 'slow', 'take')).toMatchObject({ ranked: false, timedOut: 1, lostPairs: 1 })
    expect(rowOf(report, 'slow', 'take').sample?.samplesMs).toContain(5000)
  })

  test('is not the time of a prime that was stopped', async () => {
    const { report } = await runFake({ engines: { usual: {}, slow: { ...slower, timesOut: stopsTwice } } })
    const [cold] = rowOf(report, 'slow', 'cold').attempts
    expect(cold).toMatchObject({ lost: 'timed-out', stoppedAfterMs: expect.closeTo(15_002, -1) })
    const warm = rowOf(report, 'slow', 'warm')
    expect(warm.attempts[0]).toMatchObject({ lost: 'failed', failure: 'it was stopped at build-timeout' })
    expect(warm.attempts[0]).not.toHaveProperty('stoppedAfterMs')
    expect(Math.max(...(warm.sample?.samplesMs ?? []))).toBeLessThan(1000)
    expect(warm).not.toHaveProperty('timedOut')
  })

  test('is a failure when no clock can show it', async () => {
    const more = [takingCell('usual', async () => time(1000)), takingCell('slow', async () => time(0))]
    const { report } = await runFake({ more, engines: {} })
    expect(rowOf(report, 'slow', 'take')).toMatchObject({ ended: 'failing' })
    expect(rowOf(report, 'slow', 'take').unknown?.['sample']).toContain('its time of 0 ms cannot be compared')
  })

  test('may be known to give no time, with its own code', async () => {
    const more = [
      takingCell('usual', async () => ({ kind: 'unknown', reason: 'it is stale' })),
      takingCell('slow', () => Promise.reject(new Unmeasurable({ code: 'does-not-build', reason: 'no' }))),
    ]
    const { report } = await runFake({ more, engines: {} })
    expect(rowsOf(report).map(({ ended }) => ended)).toEqual(['no-time', 'does-not-build'])
  })

  test('is lost for a reason, also where nobody says one', async () => {
    const more = [
      takingCell('usual', async () => failed('')),
      takingCell('slow', async () => ({ kind: 'unknown', reason: '' })),
      { ...takingCell('other', async () => time(1)), open: async () => Promise.reject(new Error('\n')) },
    ]
    const { report } = await runFake({ more, engines: {} })
    expect(rowsOf(report).map(({ unknown }) => unknown?.['sample'])).toEqual([
      'it failed 3 times in a row: nobody said why',
      ...['nobody said why', 'nobody said why'],
    ])
  })
})

/** Its samples show these counts, and its column is their sum. */
const showing = (...counts: readonly number[]): Cell => ({
  ...takingCell('usual', async () => time(10)),
  open: async () => ({
    take: async (round) => ({
      kind: 'time',
      durationMs: 10,
      builds: [],
      seen: { count: counts[round - 1] ?? 0 },
    }),
    columns: async (_builds, seen) => ({
      builtCount: seen.reduce((sum, { count }) => sum + Number(count), 0),
    }),
  }),
})

describe('a study that was stopped', () => {
  test('keeps what its times showed when no further one could be taken', async () => {
    const first = await runFake({
      more: [countingCell(async () => time(10), 5)],
      engines: {},
      given: { rounds: '2' },
    })
    if (first.report === undefined) throw new Error('no report')
    const again = await runFake({
      more: [countingCell(async () => failed('it broke'), undefined)],
      ...{ engines: {}, earlier: first.report },
    })
    expect(rowOf(again.report, 'usual', 'take')).toMatchObject({
      ended: 'failing',
      columns: { builtCount: 5 },
    })
    expect(rowOf(again.report, 'usual', 'take').unknown).not.toHaveProperty('columns.builtCount')
    const further = await runFake({
      more: [countingCell(async () => time(10), undefined)],
      ...{ engines: {}, earlier: first.report },
    })
    expect(rowOf(further.report, 'usual', 'take').unknown?.['columns.builtCount']).toBe('none')
  })

  test('makes columns from what samples of all its processes showed, also of one that was killed', async () => {
    const first = await runFake({ more: [showing(1, 2)], engines: {}, given: { rounds: '2' } })
    const [afterOne] = first.saved
    expect(rowOf(first.report, 'usual', 'take').columns).toEqual({ builtCount: 3 })
    expect(rowOf(afterOne, 'usual', 'take')).toMatchObject({
      columns: {},
      attempts: [{ seen: { count: 1 } }],
    })
    for (const earlier of [first.report, afterOne].flatMap((report) => report ?? [])) {
      const again = await runFake({ more: [showing(1, 2, 4)], engines: {}, earlier, given: { rounds: '3' } })
      expect(rowOf(again.report, 'usual', 'take').columns).toEqual({ builtCount: 7 })
    }
  })

  test('takes again what the budget ended, and keeps the reasons of the rest', async () => {
    const probe = { value: 'slow', engine: 'podman', project: 'probe', scenario: 'look', group: 'probe' }
    const more: readonly Cell[] = [
      ...['usual', 'slow'].map((value) =>
        takingCell(value, async () => time(value === 'slow' ? 2000 : 1000)),
      ),
      {
        ...{ ...probe, benchmarks: [], roughMs: 0 },
        open: async () => ({ take: undefined, columns: async () => ({ builtCount: 3 }) }),
      },
      takingCell('failing', async (round) => (round > 3 ? failed('it broke') : time(1000))),
    ]
    const whole = await runFake({ more, engines: {} })
    const rows = rowsOf(whole.report)
    // As a study that the budget ended after two rounds leaves it, with columns where a cell had been opened.
    const ended = rows.map((row): StudyRow =>
      row.value === 'failing'
        ? row
        : {
            ...row,
            attempts: row.attempts.slice(0, 2),
            ended: 'out-of-time',
            columns: { builtCount: 9 },
            unknown: { rounds: 'the time budget was used up' },
          },
    )
    if (whole.report?.study === undefined) throw new Error('no report')
    const earlier = { ...whole.report, study: { ...whole.report.study, rows: ended } }
    const { report } = await runFake({ more, engines: {}, earlier })
    expect(report?.complete).toBe(true)
    expect(rowOf(report, 'slow', 'take').attempts).toHaveLength(6)
    expect(rowOf(report, 'slow', 'look')).toMatchObject({ ended: 'untimed', columns: { builtCount: 3 } })
    expect(rowOf(report, 'failing', 'take')).toMatchObject({
      ended: 'failing',
      unknown: { rounds: 'it failed 3 times in a row: it broke' },
    })
    if (report === undefined) throw new Error('no report')
    // And once more: nothing is left to do, and nothing is lost.
    const again = await runFake({ more, engines: {}, earlier: report })
    expect(rowsOf(again.report)).toEqual(rowsOf(report))
    expect(again.report?.complete).toBe(true)
  })

  test('tries a cell again whose columns could not be found', async () => {
    const probe = { value: 'usual', engine: 'podman', project: 'probe', scenario: 'look', group: 'probe' }
    const cellWith = (columns: OpenCell['columns']): Cell => ({
      ...{ ...probe, benchmarks: [], roughMs: 0 },
      open: async () => ({ take: undefined, columns }),
    })
    const broken = cellWith(() => Promise.reject(new Error('the image could not be read')))
    const first = await runFake({ more: [broken], engines: {} })
    expect(rowOf(first.report, 'usual', 'look')).toMatchObject({
      ended: 'unavailable',
      unknown: { sample: 'the image could not be read' },
    })
    if (first.report === undefined) throw new Error('no report')
    const more = [cellWith(async () => ({ builtCount: 3 }))]
    const again = await runFake({ more, engines: {}, earlier: first.report })
    expect(rowOf(again.report, 'usual', 'look')).toMatchObject({
      ended: 'untimed',
      columns: { builtCount: 3 },
    })
  })

  test('goes on where it was, and measures at most one cell again', async () => {
    const first = await runFake({ killedBefore: 11 })
    expect(first.report).toBeUndefined()
    const earlier = first.saved.at(-1)
    const before = rowsOf(earlier).flatMap(({ attempts }) => attempts)
    expect(before.length).toBeGreaterThan(4)
    if (earlier === undefined) throw new Error('nothing was saved')
    const { report } = await runFake({ earlier })
    const after = rowsOf(report).flatMap(({ attempts }) => attempts)
    expect(after).toHaveLength(24)
    // Nothing that was saved was measured again.
    for (const attempt of before) expect(after).toContainEqual(attempt)
    expect(rowOf(report, 'slow', 'cold').ranked).toBe(true)
    // All builds of both processes are in the report.
    expect(report?.builds.length).toBeGreaterThan(earlier.builds.length)
    expect(report?.builds.slice(0, earlier.builds.length)).toEqual(earlier.builds)
  })

  test('is not continued on another machine, with other cells, or as another study', async () => {
    const { report } = await runFake({ given: { rounds: '1' } })
    if (report?.study === undefined) throw new Error('no report')
    const { study, environment } = report
    const other = { ...environment, cpuCount: environment.cpuCount + 2 }
    await expect(
      runFake({ earlier: { ...report, environment: other, study: { ...study, machine: 'f'.repeat(64) } } }),
    ).rejects.toThrow(`another machine (cpuCount ${other.cpuCount} and ${environment.cpuCount})`)
    await expect(runFake({ earlier: report, engines: { usual: {}, slow: slower, new: {} } })).rejects.toThrow(
      'has other cells than this study; give the inputs with which it was started',
    )
    await expect(runFake({ earlier: { ...report, study: { ...study, name: 'storage' } } })).rejects.toThrow(
      'is about the study storage, not speeds',
    )
    const engines = report.engines.map((each) => ({ ...each, versions: { client: '0.1' } }))
    await expect(runFake({ earlier: { ...report, engines } })).rejects.toThrow(
      'was measured with another podman (client 0.1; now ',
    )
  })

  test('is not continued while other engines answer, which are named', async () => {
    const { report } = await runFake({ given: { rounds: '1' } })
    if (report?.study === undefined) throw new Error('no report')
    const { study } = report
    const gone = study.rows.map((row) => ({ ...row, engine: 'docker', group: 'docker' }))
    const earlier = { ...report, study: { ...study, rows: [...study.rows, ...gone] } }
    await expect(runFake({ earlier, given: { rounds: '1' } })).rejects.toThrow(
      /: report\.json has cells on docker, which does not answer now; start it$/,
    )
    const more = [{ ...takingCell('usual', async () => time(1000)), engine: 'buildah' }]
    await expect(runFake({ earlier: report, more, given: { rounds: '1' } })).rejects.toThrow(
      /: report\.json has no cells on buildah, which answers now; stop it$/,
    )
  })

  test('is not continued from other inputs or other files, which are named but not shown', async () => {
    const given = { rounds: '1', 'build-args': 'TOKEN=hunter2' }
    const { report } = await runFake({ given })
    if (report === undefined) throw new Error('no report')
    expect(Object.keys(report.study?.inputs ?? {})).toEqual(['build-args'])
    expect(jsonFormat.render(report)).not.toContain('hunter2')
    const earlier = report
    await expect(
      runFake({ earlier, given: { ...given, 'build-args': 'TOKEN=hunter3', isolation: 'drop-caches' } }),
    ).rejects.toThrow('was started with other inputs (build-args, isolation); give them as they were then')
    await expect(runFake({ earlier, given, content: 'other files' })).rejects.toThrow(
      'was measured with other files of app: their times cannot be compared',
    )
    // More rounds and another budget change no time.
    const again = await runFake({ earlier, given: { ...given, rounds: '2', 'time-budget': '3h' } })
    expect(rowOf(again.report, 'slow', 'cold').attempts).toHaveLength(2)
    if (again.report === undefined) throw new Error('no report')
    await expect(runFake({ earlier: again.report, given })).rejects.toThrow(
      'was started with 2 rounds, and this study has 1; give at least as many',
    )
  })
})
