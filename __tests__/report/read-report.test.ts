import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Limits, Report } from '../../src/model.ts'
import { schemaVersion } from '../../src/report/assemble.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import { type ReadReport, readReport } from '../../src/report/read-report.ts'
import { rejudge } from '../../src/report/rejudge.ts'
import { commentCases } from '../support/comment-cases.ts'
import { cpuMs } from '../support/cpu-time.ts'
import { hostileFile, reportCases } from '../support/report-cases.ts'
import { repositoryPath } from '../support/paths.ts'

const limits: Limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 }
const asBefore = { limitsOf: (each: { readonly limits: Limits }) => each.limits, gate: undefined }

const cases: Readonly<Record<string, () => Report>> = {
  ...reportCases,
  ...Object.fromEntries(
    Object.entries(commentCases).map(([name, { report }]) => [`comment ${name}`, report]),
  ),
  'hostile names': () => judgeReport(hostileFile('--> <img src=x> ::error::\u001b[31m`x`')),
}

/** Of the cold builds that the same-work screen compares. */
const coldBuilds = { buildMs: 9_000, baseMs: 19_000 }

const readText = (text: string): Promise<ReadReport> => readReport(text, limits)

const accepted = async (text: string) => {
  const found = await readText(text)
  if (found.kind === 'refused') throw new Error(found.problems.join('\n'))
  return found
}

const problemsIn = async (text: string): Promise<readonly string[]> => {
  const found = await readText(text)
  return found.kind === 'refused' ? found.problems : []
}

type Json = Record<string, unknown>

/** One of the cases by its name. */
const reportOf = (name: string): Report => {
  const make = cases[name]
  if (make === undefined) throw new Error(`there is no case ${name}`)
  return make()
}

const regression = (): Report => reportOf('regression')
const alone = (): Report => reportOf('one-engine')

/** The text of a report with other values at one place. */
const textWith = (place: string, values: Json, make: () => Report = regression): string => {
  const report = JSON.parse(toJson(make())) as Json
  const target = place
    .split('/')
    .slice(1)
    .reduce<Json>((value, key) => value[key] as Json, report)
  Object.assign(target, values)
  return JSON.stringify(report)
}

describe('a report that is read and judged again', () => {
  test.each(Object.entries(cases))('has the verdicts that it had: %s', async (_, make) => {
    const report = make()
    const { report: read, warnings } = await accepted(toJson(report))
    expect(rejudge(read, asBefore)).toEqual(report)
    expect(warnings).toEqual([])
  })

  test('takes less than a second of processor time, even with a thousand builds', async () => {
    const text = toJson(reportOf('comment forty-benchmarks'))
    await accepted(toJson(regression()))
    const before = cpuMs()
    const { report } = await accepted(text)
    expect(rejudge(report, asBefore).builds.length).toBeGreaterThan(900)
    expect(cpuMs() - before).toBeLessThan(1_000)
  })
})

test.each(['head', 'base'])(
  'times of the %s are those of its builds, whatever the file says',
  async (revision) => {
    const sample = {
      samplesMs: [1],
      medianMs: 9_000_000,
      range: 'interval',
      lowMs: 8_000_000,
      highMs: 9_000_000,
    }
    const { report } = await accepted(textWith('/benchmarks/0', { [revision]: sample }))
    expect(report).toEqual(regression())
    const unknown = { medianMs: 'somebody else measured it' }
    const none = await accepted(textWith('/benchmarks/0', { [revision]: { samplesMs: [], unknown } }))
    expect(none.report).toEqual(regression())
    const single = await accepted(textWith('/benchmarks/0', { head: sample }, alone))
    expect(single.report).toEqual(alone())
  },
)

test('services of a single repository are not shown, whatever the file says', async () => {
  const row = { service: 'x', scenario: 'cold', engine: 'docker', ratio: 0.1 }
  const services = { reference: 'podman', rows: [row], means: [] }
  expect((await accepted(textWith('', { services }))).report).toEqual(regression())
})

const copies = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item)

/** So many different keys. */
const keyed = (count: number, name: string): Readonly<Record<string, number>> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}${at}`, 1]))

describe('a report is refused', () => {
  test.each([
    ['', /^\/: is not JSON: /],
    ['{', /^\/: is not JSON: /],
    ['[]', /^\/: is not an object$/],
    ['null', /^\/: is not an object$/],
    ['{}', /^\/schemaVersion: must be a version, as in "\d+\.\d+"$/],
    ['{"schemaVersion": 2}', /^\/schemaVersion: must be a version/],
    ['{"schemaVersion": "two"}', /^\/schemaVersion: must be a version/],
    ['{"schemaVersion": "0.9"}', /^\/schemaVersion: there is no version 0\.9$/],
    ['{"schemaVersion": "3.0"}', /^\/schemaVersion: 3\.0 is newer than version 2\.\d+$/],
  ])('when its text is %j', async (text, problem) => {
    expect(await problemsIn(text)).toEqual([expect.stringMatching(problem)])
  })

  test('with advice on what to do next', async () => {
    expect(await readText('{}')).toMatchObject({ advice: expect.stringMatching(/^Give the report\.json /) })
    expect(await readText('{"schemaVersion": "3.0"}')).toMatchObject({
      advice: expect.stringMatching(/^Read it with the version of go-container-bench that wrote it/),
    })
  })

  test.each([
    ['/builds/0', { durationMs: '19 s' }, '/builds/0/durationMs: must be a finite number'],
    ['/builds/0', { durationMs: -1 }, '/builds/0/durationMs: must be >= 0'],
    ['/builds/0', { durationMs: undefined }, '/builds/0/durationMs: is missing'],
    ['/builds/0', { revision: 'candidate' }, '/builds/0/revision: must be one of base, head'],
    ['', { surprise: 1 }, `/surprise: is not a field of version ${schemaVersion}`],
    ['/benchmarks/0', { gated: 'yes' }, '/benchmarks/0/gated: must be true or false'],
    [
      '/benchmarks/1/sampling',
      { obstacles: [{ kind: 'no-edit' }] },
      '/benchmarks/1/sampling/obstacles/0/reason: is missing',
    ],
    [
      '/benchmarks/1/sampling',
      { obstacles: [{ kind: 'same-inputs', reason: 'x' }] },
      '/benchmarks/1/sampling/obstacles/0: has a field that does not go with its kind',
    ],
    [
      '/benchmarks/1/sampling',
      { obstacles: [{ kind: 'no-edit', reason: 'x', packages: 3 }] },
      '/benchmarks/1/sampling/obstacles/0: has a field that does not go with its kind',
    ],
    [
      '/benchmarks/1/sampling',
      { obstacles: [{ kind: 'same-work', packages: 9, samePackages: 8, differingMs: 1 }] },
      '/benchmarks/1/sampling/obstacles/0/buildMs: is missing',
    ],
  ])('for a wrong value in "%s": %j', async (place, values, problem) => {
    expect(await problemsIn(textWith(place, values))).toEqual([problem])
  })

  test('for everything that is wrong at once', async () => {
    const report = JSON.parse(textWith('/cost', { timedMs: null })) as Json
    report['warnings'] = [1]
    delete report['engines']
    expect((await problemsIn(JSON.stringify(report))).toSorted()).toEqual([
      '/cost/timedMs: must be a finite number',
      '/engines: is missing',
      '/warnings/0: must be a text',
    ])
  })

  test('for an infinite number', async () => {
    const text = textWith('/builds/0', { durationMs: 123_456 }).replace('123456', '1e999')
    expect(await problemsIn(text)).toEqual(['/builds/0/durationMs: must be a finite number'])
  })

  test.each([
    ['/builds/0', { durationMs: 0 }, /^\/builds\/0\/durationMs: must be from 0\.001 to 1000000000 /],
    ['/builds/0', { durationMs: 1e12 }, /^\/builds\/0\/durationMs: must be from /],
    [
      '/builds/0',
      { counters: { machineBusyMs: 1e300 } },
      /^\/builds\/0\/counters\/machineBusyMs: is too large$/,
    ],
    [
      '/builds/2',
      { round: 1 },
      /^\/builds\/2: an earlier build of this benchmark, revision and round counts/,
    ],
    [
      '/benchmarks/0/sampling',
      { looks: Array.from({ length: 101 }, () => 6) },
      /looks: has more than 100 items$/,
    ],
  ])('for what no run writes in "%s": %j', async (place, values, problem) => {
    expect(await problemsIn(textWith(place, values))).toEqual([expect.stringMatching(problem)])
  })

  test.each([
    [
      'a look',
      '/rules',
      { looks: [9_007_199_254_740_991] },
      '/rules/looks: has a look after more than 1000 pairs',
    ],
    [
      'a look of a benchmark',
      '/benchmarks/0/sampling',
      { looks: [1_001] },
      '/benchmarks/0/sampling/looks: has a look after more than 1000 pairs',
    ],
    ['looks', '/rules', { looks: copies(101, 6) }, '/rules/looks: has more than 100 items'],
    ['warnings', '', { warnings: copies(10_001, '') }, '/warnings: has more than 10000 items'],
    ['engines', '', { engines: copies(101, regression().engines[0]) }, '/engines: has more than 100 items'],
    [
      'places',
      '/schedule',
      { order: copies(50_001, regression().schedule.order[0]) },
      '/schedule/order: has more than 50000 items',
    ],
    [
      'pairs',
      '',
      {
        builds: copies(
          1_001,
          regression().builds.find(({ round, revision }) => round > 0 && revision === 'head'),
        ).map((build, at) => ({ ...build, round: at + 1 })),
      },
      '/benchmarks/0: has more than 1000 builds of the head that count',
    ],
    [
      'counters of a build',
      '/builds/0',
      { counters: keyed(101, 'x') },
      '/builds/0/counters: has more than 100 items',
    ],
    [
      'counters of all builds',
      '',
      {
        builds: regression().builds.map((build, at) => ({
          ...build,
          counters: at < 2 ? keyed(51, `x${at}y`) : {},
        })),
      },
      '/builds: have more than 100 counters',
    ],
    [
      'samples',
      '/benchmarks/0/head',
      { samplesMs: copies(1_001, 1) },
      '/benchmarks/0/head/samplesMs: has more than 1000 items',
    ],
    [
      'steps',
      '/builds/0',
      { timeline: copies(2_001, { name: 'x', phase: 'run', startMs: 0, endMs: 1 }) },
      '/builds/0/timeline: has more than 2000 items',
    ],
    [
      'versions',
      '/engines/0',
      { versions: Object.fromEntries(Object.keys(keyed(101, 'x')).map((key) => [key, ''])) },
      '/engines/0/versions: has more than 100 items',
    ],
    [
      'pairs of the base',
      '',
      {
        builds: copies(
          1_001,
          regression().builds.find(({ round, revision }) => round > 0 && revision === 'base'),
        ).map((build, at) => ({ ...build, round: at + 1 })),
      },
      '/benchmarks/0: has more than 1000 builds of the base that count',
    ],
  ])('for more than any run has, which would keep its reader busy: %s', async (_, place, values, problem) => {
    expect(await problemsIn(textWith(place, values))).toEqual([problem])
  })

  const long = 'x'.repeat(501)

  test.each([
    ['/benchmarks/0', 'id'],
    ['/benchmarks/0', 'engine'],
    ['/benchmarks/0', 'project'],
    ['/benchmarks/0', 'scenario'],
    ['/benchmarks/0', 'strategy'],
    ['/benchmarks/0', 'goVersion'],
    ['/builds/0', 'benchmark'],
    ['/schedule/order/0', 'benchmark'],
    ['/engines/0', 'name'],
    ['/engines/0', 'vm'],
    ['/engines/0/versions', 'client'],
    ['/projects/0', 'id'],
  ])('for a name that would be repeated at any length: in "%s" the %s', async (place, name) => {
    expect(await problemsIn(textWith(place, { [name]: long }))).toContain(
      `${place}/${name}: has more than 500 characters`,
    )
    expect(await problemsIn(textWith(place, { [name]: 'x'.repeat(500) }))).not.toContain(
      `${place}/${name}: has more than 500 characters`,
    )
  })

  test('for a name of a project of several at any length', async () => {
    const legs = [{ name: long, verdict: regression().verdict }]
    expect(await problemsIn(textWith('', { legs }))).toEqual(['/legs/0/name: has more than 500 characters'])
  })

  test.each([
    ['/builds/0', { counters: { [long]: 1 } }, '/builds/0/counters'],
    ['/engines/0', { versions: { [long]: '1' } }, '/engines/0/versions'],
    ['/environment', { unknown: { [long]: 'x' } }, '/environment/unknown'],
    ['', { inputs: { [long]: 'x' } }, '/inputs'],
  ])('for a key of any length in "%s"', async (place, values, map) => {
    expect(await problemsIn(textWith(place, values))).toContain(
      `${map}: has a key of more than 500 characters`,
    )
  })

  test.each(['\n', '\r', '\u0000', '\u001b', '\u0085', '\u2028'])(
    'for an id with the control character %j, which no glob matches',
    async (control) => {
      const id = `docker/x${control}/cold`
      expect(await problemsIn(textWith('/benchmarks/0', { id }))).toContainEqual(
        expect.stringMatching(/^\/benchmarks\/0\/id: must match pattern /),
      )
    },
  )

  test('for two benchmarks of one id', async () => {
    const { benchmarks } = regression()
    expect(await problemsIn(textWith('', { benchmarks: [...benchmarks, benchmarks[0]] }))).toEqual([
      '/benchmarks/2/id: is the id of an earlier benchmark too',
    ])
  })

  test.each([
    ['engine', 'buildah'],
    ['project', 'somebody-elses'],
    ['scenario', 'warm'],
  ])('for an id that says another %s', async (name, value) => {
    expect(await problemsIn(textWith('/benchmarks/0', { [name]: value }))).toEqual([
      '/benchmarks/0/id: must be its engine, project and scenario, with slashes between them',
    ])
  })

  test('for two projects of one id', async () => {
    const { projects = [] } = regression()
    expect(await problemsIn(textWith('', { projects: [...projects, ...projects] }))).toEqual([
      '/projects/1/id: is the id of an earlier project too',
    ])
  })

  test('for a verdict that nothing in it supports', async () => {
    const verdict = { kind: 'unchanged', because: 'within-threshold', reason: 'it says so' }
    const comparison = regression().benchmarks[0]?.comparison
    expect(await problemsIn(textWith('', { verdict }, alone))).toEqual([
      '/verdict/kind: must be none, because there is one revision only',
    ])
    expect(await problemsIn(textWith('/benchmarks/0', { comparison }, alone))).toEqual([
      '/benchmarks/0/comparison: cannot be given, because there is one revision only',
    ])
    expect(await problemsIn(textWith('', { complete: false }))).toContain(
      '/verdict/kind: must be none, because the run was stopped',
    )
  })

  const own = '/benchmarks/0/sampling'

  test.each([
    ['', { kind: 'same-inputs' }],
    ['', { kind: 'one-revision' }],
    ['', { kind: 'base-without-dockerfile' }],
    ['', { kind: 'base-does-not-build', reason: 'it says so' }],
    ['', { kind: 'head-does-not-build', reason: 'it says so' }],
    ['', { kind: 'too-few-rounds', rounds: 5 }],
    [own, { kind: 'same-inputs' }],
    [own, { kind: 'same-work', packages: 9, samePackages: 8, differingMs: 1, ...coldBuilds, headMs: 18_000 }],
    // As it was before there were sums.
    [own, { kind: 'same-work', packages: 9, samePackages: 8, differingMs: 1, buildMs: 9_000 }],
    [own, { kind: 'base-does-not-build', reason: 'it says so' }],
    [own, { kind: 'unsupported', reason: 'it says so' }],
  ])(
    'for an obstacle that its builds contradict, which would decide the verdict: in "%s" %o',
    async (place, obstacle) => {
      expect(await problemsIn(textWith(place, { obstacles: [obstacle] }))).toEqual([
        `${place}/obstacles/0: ${obstacle.kind} does not go with the builds that count`,
      ])
    },
  )

  test('for an obstacle of a project that its builds contradict', async () => {
    const { benchmarks, verdict } = regression()
    const legs = [{ name: benchmarks[0]?.project, verdict, obstacles: [{ kind: 'same-inputs' }] }]
    expect(await problemsIn(textWith('', { legs }))).toEqual([
      '/legs/0/obstacles/0: same-inputs does not go with the builds that count',
    ])
  })

  test('for what the same-work screen found in any place but a sampling, as only a benchmark has limits for it', async () => {
    const work = {
      kind: 'same-work',
      packages: 9,
      samePackages: 8,
      differingMs: 8_999,
      ...coldBuilds,
      headMs: 18_000,
    }
    const { benchmarks, verdict } = regression()
    const nothing = { builds: [], schedule: { seed: 'seed', order: [] } }
    const unbuilt = benchmarks.map((each) => ({ ...each, comparison: undefined }))
    const found = { ...nothing, benchmarks: unbuilt, obstacles: [work] }
    const misplaced = 'same-work is of one benchmark, and can only be in its sampling'
    expect(await problemsIn(textWith('', found))).toContain(`/obstacles/0: ${misplaced}`)
    const legs = [{ name: benchmarks[0]?.project, verdict, obstacles: [work] }]
    expect(await problemsIn(textWith('', { legs }))).toContain(`/legs/0/obstacles/0: ${misplaced}`)
  })

  test('for a base that is left out, without which nothing would be judged', async () => {
    const { benchmarks } = regression()
    const verdict = { kind: 'none', because: 'one-revision', reason: 'it says so' }
    const only = benchmarks.map((each) => ({ ...each, base: undefined, comparison: undefined }))
    expect(await problemsIn(textWith('', { verdict, benchmarks: only }))).toEqual([
      '/benchmarks/0/base: is missing, although builds of the base count',
      '/benchmarks/1/base: is missing, although builds of the base count',
    ])
  })

  test('for builds of a benchmark that was not to be built, or not as often', async () => {
    expect(await problemsIn(textWith(own, { stopped: 'unsupported' }))).toEqual([
      `${own}/stopped: must not be unsupported, because builds count`,
    ])
    expect(await problemsIn(textWith(own, { looks: [5] }))).toEqual([
      `${own}/looks: end before the last of its pairs`,
    ])
  })

  const slower = { kind: 'regression', because: 'slower', reason: 'it says so' } as const

  test.each([
    ['improvement', 'faster'],
    ['regression', 'slower'],
    ['unchanged', 'within-threshold'],
    ['invalid', 'leg-missing'],
  ])('for a verdict on no benchmark: %s', async (kind, because) => {
    const verdict = { kind, because, reason: 'it says so' }
    const empty = { verdict, benchmarks: [], builds: [], obstacles: [] }
    expect(await problemsIn(textWith('', empty))).toEqual([
      '/verdict/kind: must be none, because there is no benchmark',
    ])
    const legs = [{ name: 'api', verdict, obstacles: [] }]
    const ofProject = ['/legs/0/verdict/kind: must be none, because there is no benchmark']
    expect(await problemsIn(textWith('', { ...empty, legs }))).toEqual(
      // That it left no report is all that is known of a project.
      because === 'leg-missing' ? [] : ofProject,
    )
  })

  test('for builds of no benchmark, and not where nothing had to be built', async () => {
    const verdict = { kind: 'none', because: 'one-revision', reason: 'not judged' }
    expect(await problemsIn(textWith('', { verdict, benchmarks: [], obstacles: [] }))).toEqual([
      '/builds: are of no benchmark',
    ])
    expect(await problemsIn(textWith('', { complete: false, benchmarks: [], builds: [] }))).toEqual([
      '/verdict/kind: must be none, because the run was stopped',
    ])
    const known = { kind: 'unchanged', because: 'same-inputs', reason: 'no input changed' }
    const empty = { verdict: known, benchmarks: [], builds: [], obstacles: [] }
    expect(await problemsIn(textWith('', empty))).toEqual([])
    const legs = [{ name: 'api', verdict: known, obstacles: [] }]
    expect(await problemsIn(textWith('', { ...empty, legs }))).toEqual([])
  })

  test('for a reason that does not go with its verdict', async () => {
    const verdict = { kind: 'none', because: 'faster', reason: 'it says so' }
    expect(await problemsIn(textWith('', { verdict }, alone))).toEqual([
      '/verdict/because: faster does not go with none',
    ])
    const legs = [{ name: 'api', verdict: { ...slower, because: 'same-inputs' } }]
    expect(await problemsIn(textWith('', { legs }))).toEqual([
      '/legs/0/verdict/because: same-inputs does not go with regression',
    ])
  })

  test('for a sample of a study that its attempts do not have', async () => {
    const attempts = [1_000, 3_000].map((durationMs, at) => ({
      round: at + 1,
      startedAt: '2026-11-29T10:00:00Z',
      durationMs,
    }))
    const names = { value: 'a', engine: 'docker', project: 'x', scenario: 'cold', group: 'x' }
    const sample = {
      samplesMs: [1_000, 3_000],
      medianMs: 2_000,
      range: 'min-max',
      lowMs: 1_000,
      highMs: 3_000,
    }
    const row = { ...names, attempts, ranked: false, columns: {} }
    const about = {
      name: 'x',
      text: 'x',
      axis: 'x',
      reference: 'a',
      rounds: 2,
      machine: 'ab'.repeat(32),
      inputs: {},
    }
    const problems = (medianMs: number): Promise<readonly string[]> => {
      const rows = [{ ...row, sample: { ...sample, medianMs } }]
      const study = { ...about, projects: {}, columns: [], rows, advice: [] }
      return problemsIn(textWith('', { study }, alone))
    }
    expect(await problems(2_000)).toEqual([])
    expect(await problems(18_000)).toEqual(['/study/rows/0/sample: is not that of its attempts'])
  })

  test('for a study that has verdicts beside those of its rows', async () => {
    const study = {
      ...{ name: 'x', text: 'x', axis: 'x', reference: 'a', rounds: 2, machine: 'ab'.repeat(32) },
      ...{ inputs: {}, projects: {}, columns: [], rows: [], advice: [] },
    }
    const verdict = { kind: 'none', because: 'nothing-measured', reason: 'it says so' }
    const calm = { kind: 'unchanged', because: 'within-threshold', reason: 'it says so' }
    const { benchmarks } = regression()
    // Stopped, it is not judged again, and without rows it does not count as stopped.
    const forged = {
      ...{ study, verdict, complete: false },
      benchmarks: benchmarks.map((each) => ({ ...each, comparison: { ...each.comparison, verdict: calm } })),
    }
    expect(await problemsIn(textWith('', forged))).toEqual([
      '/benchmarks/0/base: a study compares its rows',
      '/benchmarks/1/base: a study compares its rows',
      '/benchmarks/0/comparison: cannot be given, because a study compares its rows',
      '/benchmarks/1/comparison: cannot be given, because a study compares its rows',
    ])
    const legs = [{ name: 'api', verdict: calm, obstacles: [] }]
    const obstacles = [{ kind: 'base-does-not-build', reason: 'it says so' }]
    expect(await problemsIn(textWith('', { study, verdict, legs, obstacles }, alone))).toEqual([
      '/legs: a study has none',
      '/obstacles: a study has none',
    ])
  })

  test('in lines that no terminal and no runner obeys, and no more than fifty of them', async () => {
    const evil = Object.fromEntries(
      Array.from({ length: 80 }, (_, at) => [`\u001b[31m${at}\n::error::${'x'.repeat(900)}`, 1]),
    )
    const problems = await problemsIn(textWith('', evil))
    expect(problems).toHaveLength(51)
    expect(problems.at(-1)).toBe('and 30 more')
    for (const each of problems) {
      expect(each.length).toBeLessThanOrEqual(300)
      // eslint-disable-next-line no-control-regex
      expect(each).not.toMatch(/[\u0000-\u001f]|^::/)
    }
  })

  test('for the first problem only where there may be millions', async () => {
    const warnings = Array.from({ length: 1_000_000 }, () => 0)
    expect(await problemsIn(textWith('', { warnings }))).toEqual(['/warnings/0: must be a text'])
  })
})

const newer = (): string => {
  const report = JSON.parse(textWith('/builds/0', { mood: 'good' })) as Json
  return JSON.stringify({ ...report, schemaVersion: '2.999', weather: { sky: 'blue' } })
}

describe('a report of a newer minor version', () => {
  test('is read without what is not known here, and that is said', async () => {
    const { report, warnings } = await accepted(newer())
    expect({ ...report, schemaVersion }).toEqual({ ...regression(), schemaVersion })
    expect(warnings).toEqual([
      `The report has the form of version 2.999; what version ${schemaVersion} does not know was left out.`,
    ])
  })

  test('is still refused where a known field is wrong', async () => {
    const text = newer().replace('"complete":true', '"complete":"yes"')
    expect(await problemsIn(text)).toEqual(['/complete: must be true or false'])
  })
})

const textOf = (name: string): string =>
  readFileSync(repositoryPath(`__tests__/report/version-1/${name}.json`), 'utf8')
const judged = async (text: string) => {
  const { report, warnings } = await accepted(text)
  return { ...rejudge(report, asBefore), warnings }
}

describe('a report of version 1', () => {
  test('is judged with the given limits, and that is said', async () => {
    const { verdict, benchmarks, warnings } = await judged(textOf('regression'))
    expect(verdict).toMatchObject({ kind: 'regression', because: 'slower' })
    expect(benchmarks.map(({ comparison }) => comparison?.verdict.kind)).toEqual(['regression', 'unchanged'])
    expect(benchmarks.map((each) => each.limits)).toEqual([limits, limits])
    expect(benchmarks[0]?.comparison?.cause).toMatch(/^the step "RUN go mod download" came from the cache /)
    expect(warnings).toEqual([
      'The report has the form of version 1.0, which holds neither limits nor reasons why sampling stopped: it is judged with fail-threshold 10%, warn-threshold 5% and min-delta 200 ms, or with what was given for a single benchmark; sampling may have stopped for other limits.',
    ])
  })

  test('may have the new words for the revisions already', async () => {
    const text = textOf('regression').replaceAll('"candidate"', '"head"').replaceAll('"baseline"', '"base"')
    expect(await judged(text)).toEqual(await judged(textOf('regression')))
  })

  test('has a head that does not build where its warm-up failed', async () => {
    const { verdict, benchmarks } = await judged(textOf('does-not-build'))
    expect(verdict).toMatchObject({ kind: 'invalid', because: 'head-does-not-build' })
    expect(benchmarks.map(({ sampling }) => sampling?.stopped)).toEqual(['does-not-build', 'does-not-build'])
  })

  test('keeps the verdict of a run that compared nothing, and is not said to be judged', async () => {
    expect(await judged(textOf('baseline-without-dockerfile'))).toMatchObject({
      verdict: { kind: 'none', because: 'one-revision' },
      warnings: [],
    })
    expect(await judged(textOf('nothing-to-build'))).toMatchObject({
      verdict: { kind: 'unchanged', because: 'same-inputs' },
    })
    expect(await judged(textOf('provisional'))).toMatchObject({
      complete: false,
      verdict: { kind: 'none', because: 'not-judged' },
    })
  })

  test('has codes for its sentences about builds that do not count', async () => {
    const { builds } = await judged(textOf('excluded-build'))
    expect(builds.flatMap(({ excluded }) => excluded ?? [])).toEqual(['warm-up', 'state-lost'])
    const text = textOf('excluded-build').replace(
      /"excluded": "(?!warm-up)[^"]*"/,
      '"excluded": "the other build of its pair gave no valid time"',
    )
    expect((await judged(text)).builds.map(({ excluded }) => excluded)).toContain('pair-incomplete')
  })

  test('is refused by places of the new form', async () => {
    const text = textOf('regression').replace('"revision": "candidate"', '"revision": "trial"')
    expect(await readText(text)).toMatchObject({
      problems: ['/schedule/order/0/revision: must be one of base, head'],
      advice: expect.stringContaining(`Places are those of version ${schemaVersion}.`),
    })
    expect(await problemsIn('{"schemaVersion": "1.0", "builds": 3, "benchmarks": [null]}')).toEqual(
      expect.arrayContaining(['/builds: must be a list', '/benchmarks/0: must be an object']),
    )
  })
})
