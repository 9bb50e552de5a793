import { expect, test } from 'vitest'
import type { Benchmark, Report, Sampling } from '../../../src/model.ts'
import { longestStudyMs } from '../../../src/plan/longest-study.ts'
import { judgeReport } from '../../../src/report/judge-report.ts'
import { mergeReports } from '../../../src/report/merge.ts'
import { toJson } from '../../../src/report/formats/json.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { rulesText } from '../../../src/report/words/rules.ts'
import { spentLine } from '../../../src/report/words/spent.ts'
import { benchmark, buildReport, limits, pairs, sampling } from '../../support/report-builder.ts'

const cold = benchmark({ gated: true })
const change = benchmark({ gated: true, scenario: 'source-change' })

const same = Array.from({ length: 6 }, (_, at) => [19_400 + at * 10, 19_410 + at * 10] as const)
const short = same.map(([baseMs], at) => [baseMs / 100, baseMs / 100 + 40 + at] as const)
const scattered = same.map(([baseMs], at) => [baseMs, baseMs * (at % 2 === 0 ? 0.7 : 1.6)] as const)

const work = {
  kind: 'same-work',
  packages: 276,
  samePackages: 271,
  differingMs: 400,
  buildMs: 58_000,
  baseMs: 118_000,
  headMs: 118_000,
} as const
const late = { kind: 'out-of-time', reason: 'it did not fit' } as const
const broken = { kind: 'head-does-not-build', reason: 'main.go:7: undefined: serve' } as const

type Sampled = readonly [Benchmark, readonly (readonly [number, number])[], Partial<Sampling>]

const judged = (sampled: readonly Sampled[]): Report =>
  judgeReport(
    buildReport({
      revisions: ['base', 'head'],
      benchmarks: sampled.map(([of]) => of),
      measurements: sampled.flatMap(([of, times]) => pairs(of, times)),
      sampling: new Map(
        sampled.map(([{ id }, times, found]) => [id, sampling({ pairs: times.length, ...found })]),
      ),
    }),
  )

test.each<[string, Sampled, string]>([
  ['a clear verdict by the look it was clear at', [cold, same, {}], '6 pairs, look 2 of 5'],
  ['no number of a look where there is one only', [cold, same, { looks: [6] }], '6 pairs'],
  ['short builds by the floor', [cold, short, {}], 'the floor of min-delta after 6 pairs, look 2 of 5'],
  ['four pairs that are alike', [cold, same.slice(0, 4), {}], '4 pairs, look 1 of 5'],
  [
    'four short ones by the floor',
    [cold, short.slice(0, 4), {}],
    'the floor of min-delta after 4 pairs, look 1 of 5',
  ],
  ['no pairs by the screen', [cold, [], { obstacles: [work], stopped: 'same-work' }], 'the same-work screen'],
  ['no pairs by the budget', [cold, [], { obstacles: [late], stopped: 'out-of-time' }], 'the time budget'],
  [
    'pairs that were not clear when the time ran out by the budget',
    [cold, scattered, { stopped: 'out-of-time' }],
    'the time budget after 6 pairs',
  ],
  [
    'a head that does not build',
    [cold, [], { obstacles: [broken], stopped: 'does-not-build' }],
    'failing builds',
  ],
])('names as what decided %s', (_, sampled, decided) => {
  expect(spentLine(judged([sampled]))).toMatch(/^Took [\d.]+ (?:s|min \d\d s) of 20 min; decided by /)
  expect(spentLine(judged([sampled]))).toContain(`; decided by ${decided}.`)
})

test('names each benchmark where they were decided in different ways, and only counts many', () => {
  const screened = { obstacles: [work], stopped: 'same-work' } as const
  expect(
    spentLine(
      judged([
        [change, same, {}],
        [cold, [], screened],
      ]),
    ),
  ).toContain('decided by 6 pairs, look 2 of 5 (source-change) and the same-work screen (cold).')
  const many = ['a', 'b', 'c', 'd'].map((project) => [benchmark({ gated: true, project }), same, {}] as const)
  expect(spentLine(judged([...many, [cold, [], screened]]))).toContain('look 2 of 5 (4 benchmarks) and')
})

test('leaves out what is not gated, unless nothing is', () => {
  const beside = { ...change, gated: false }
  const ended = { obstacles: [], stopped: 'out-of-time' } as const
  expect(
    spentLine(
      judged([
        [cold, same, {}],
        [beside, scattered, ended],
      ]),
    ),
  ).toContain('by 6 pairs, look 2 of 5.')
  expect(spentLine(judged([[beside, same, {}]]))).toContain('by 6 pairs, look 2 of 5.')
})

test('says only the time where nothing was judged', () => {
  expect(spentLine(buildReport())).toBe('Took 1 min 44 s of 20 min.')
})

test('a study that has no time budget has it as auto', () => {
  const report = buildReport()
  const { rules } = report
  if (rules === undefined) throw new Error('it has no rules')
  const unlimited = { ...rules, timeBudgetMs: longestStudyMs }
  expect(rulesText(unlimited, false)).toContain('time-budget auto, build-timeout')
})

test('says of legs on several machines how many those were', () => {
  const leg = judged([[cold, same, {}]])
  const report = mergeReports([
    { name: 'one', report: leg },
    { name: 'two', report: leg },
  ])
  expect(report === undefined ? '' : spentLine(report)).toContain(
    'Took 8 min 28 s on 2 machines together; decided by',
  )
})

test('does not say of a part that was built what is true of one that was not', () => {
  const [built, other] = [judged([[cold, same, {}]]), buildReport()]
  const verdict = { kind: 'unchanged', because: 'same-inputs', reason: 'no input changed' } as const
  const merged = mergeReports([
    { name: 'docs', report: { ...other, benchmarks: [], builds: [], verdict } },
    { name: 'api', report: built },
  ])
  expect(merged?.verdict.because).toBe('same-inputs')
  expect(merged === undefined ? '' : spentLine(merged)).toContain('; decided by 6 pairs, look 2 of 5.')
})

test('of a study is no budget, which each of its processes had for itself', () => {
  const about = { name: 'speeds', text: 'How fast?', axis: 'speed', reference: 'usual', rounds: 6 }
  const empty = { machine: 'f'.repeat(64), inputs: {}, projects: {}, columns: [], rows: [], advice: [] }
  expect(spentLine({ ...buildReport(), study: { ...about, ...empty } })).toBe('Took 1 min 44 s.')
})

/** Of a plan. */
const legOf = (project: string, number: number): Report => ({
  ...judged([[benchmark({ gated: true, project }), same, {}]]),
  projects: [{ id: project, head: {}, buildArgs: [], images: [] }],
  ...{ planId: 'a'.repeat(64), leg: number },
})

test('has no budget of one machine for the legs of a plan, which had one each', () => {
  const legs = [legOf('api', 1), legOf('web', 2)]
  const parts = legs.map((report, at) => ({ name: at === 0 ? 'api' : 'web', report }))
  const merged = mergeReports(parts, { parts: 'projects', reasons: new Map() })
  if (merged === undefined) throw new Error('nothing was merged')
  expect(spentLine({ ...merged, planId: 'a'.repeat(64) })).toMatch(
    /^Took \S+ min \d\d s on all machines together; /,
  )
  expect(spentLine(merged)).toMatch(/^Took \S+ min \d\d s of 20 min; /)
})

test('is in report.json, and is computed again when that is read', async () => {
  const report = judged([[cold, same, {}]])
  const written = JSON.parse(toJson(report)) as Report
  expect(written.spent?.totalMs).toBe(Object.values(report.cost).reduce((sum, ms) => sum + ms, 0))
  expect(written.spent?.decisions).toEqual([
    { by: 'pairs', pairs: 6, look: 2, looks: 5, benchmarks: [cold.id] },
  ])
  const forged = { ...written, spent: { totalMs: 1, decisions: [{ by: 'screen', benchmarks: [] }] } }
  const read = await readReport(JSON.stringify(forged), limits)
  const again = read.kind === 'report' ? (JSON.parse(toJson(read.report)) as Report) : undefined
  expect(again?.spent).toEqual(written.spent)
})
