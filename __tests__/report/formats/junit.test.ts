import { sample } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report, Verdict, VerdictKind } from '../../../src/model.ts'
import { junit } from '../../../src/report/formats/junit.ts'
import { mergeReports } from '../../../src/report/merge.ts'
import { commentCases, commentReport } from '../../support/comment-cases.ts'
import { readFormat } from '../../support/format-readers.ts'
import { hostileText } from '../../support/hostile.ts'
import { benchmark, buildReport, builds, comparison, rules } from '../../support/report-builder.ts'
import { hostileReport } from '../../support/report-cases.ts'

type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly Element[] | null
}

const rootsIn = async (...texts: readonly string[]): Promise<readonly Element[]> =>
  (await readFormat('xml', texts)).map(({ error, value }) => {
    expect(error).toBe('')
    return value as Element
  })

const below = (element: Element | undefined): readonly Element[] => element?.children ?? []

/** The cases of a file that has the structure Jenkins and GitLab expect, with counts that are true. */
const casesIn = (root: Element): readonly Element[] => {
  expect(root.name).toBe('testsuites')
  const suites = below(root)
  for (const suite of suites) {
    expect(suite.name).toBe('testsuite')
    expect(suite.attributes['name']).not.toBe('')
  }
  for (const group of [root, ...suites]) {
    const cases = group === root ? suites.flatMap(below) : below(group)
    const count = (name: string) =>
      String(cases.filter((each) => below(each).some((inner) => inner.name === name)).length)
    expect(group.attributes).toMatchObject({
      tests: String(cases.length),
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
    })
    expect(Number(group.attributes['time'])).toBeGreaterThanOrEqual(0)
  }
  for (const each of suites.flatMap(below)) {
    expect(each.name).toBe('testcase')
    expect(each.attributes['classname']).toMatch(/\S/)
    expect(each.attributes['name']).toMatch(/\S/)
  }
  return suites.flatMap(below)
}

const judgedAs = (kind: VerdictKind, failOn: readonly VerdictKind[] = ['regression', 'invalid']): Report => {
  const [gated, other] = [benchmark({ project: '.', gated: true }), benchmark({ scenario: 'warm' })] as const
  const verdict = { kind, because: 'scatter', reason: 'a <reason> & "more"' } as const
  return buildReport({
    benchmarks: [gated, other],
    measurements: builds(gated, [15_200, 15_200, 15_200]),
    rules: { ...rules, failOn },
    judged: { verdict, comparisons: { [gated.id]: comparison({ verdict }) } },
  })
}

describe('the case of a gated benchmark', () => {
  test.for([
    ['regression', 'failure', { type: 'regression' }],
    ['invalid', 'error', { type: 'invalid' }],
    ['inconclusive', 'skipped', {}],
    ['none', 'skipped', {}],
    ['warning', 'system-out', {}],
    ['unchanged', 'system-out', {}],
    ['improvement', 'system-out', {}],
  ] as const)('that is %s is %s, with the reason', async ([kind, outcome, attributes]) => {
    const [root] = await rootsIn(junit.render(judgedAs(kind)))
    const cases = root === undefined ? [] : casesIn(root)
    expect(cases.map((each) => each.attributes)).toEqual([
      { classname: 'podman.(root)', name: 'cold', time: '15.200' },
    ])
    const [inner] = below(cases[0])
    const reason = `${kind}: a <reason> & "more"`
    expect(inner).toMatchObject(
      outcome === 'system-out'
        ? { name: outcome, text: reason }
        : { name: outcome, attributes: { ...attributes, message: reason } },
    )
  })

  test.for(['warning', 'inconclusive'] as const)('that is %s fails where fail-on names it', async (kind) => {
    const [root] = await rootsIn(junit.render(judgedAs(kind, [kind])))
    expect(below(root).flatMap(below).flatMap(below)).toMatchObject([
      { name: 'failure', attributes: { type: kind } },
    ])
  })
})

test('a leg without a report is an error, and a run without judged benchmarks says why', async () => {
  const verdict = { kind: 'invalid', because: 'leg-missing', reason: 'it left no report' } as const
  const report = judgedAs('unchanged')
  const [legs, alone] = await rootsIn(
    junit.render({ ...report, legs: [{ name: 'web', verdict }] }),
    junit.render(buildReport()),
  )
  expect(legs === undefined ? [] : casesIn(legs)).toMatchObject([
    { attributes: { name: 'cold' } },
    { attributes: { name: 'web' }, children: [{ name: 'error' }] },
  ])
  expect(alone === undefined ? [] : casesIn(alone)).toMatchObject([
    { attributes: { classname: 'run', name: 'verdict' }, children: [{ name: 'skipped' }] },
  ])
})

test.for([
  ['invalid', 'head-does-not-build', 'error'],
  ['unchanged', 'same-inputs', 'system-out'],
  ['none', 'base-does-not-build', 'skipped'],
] as const)(
  'a leg that is %s (%s) and has no benchmark is a case of its own',
  async ([kind, because, inner]) => {
    const report = commentReport('unchanged-whole')
    const verdict: Verdict = { kind, because, reason: 'the Dockerfile is gone' }
    const known = { ...buildReport({ benchmarks: [], measurements: [] }), verdict }
    const merged = mergeReports([
      { name: 'api', report },
      { name: 'web', report: known },
    ])
    const [root] = await rootsIn(junit.render(merged ?? buildReport()))
    const cases = root === undefined ? [] : casesIn(root)
    expect(cases.map((each) => [each.attributes['name'], below(each)[0]?.name])).toEqual([
      ['source-change', 'system-out'],
      ['cold', 'system-out'],
      ['web', inner],
    ])
  },
)

test('every kind of report is a strict file with at least one case', async () => {
  const rendered = Object.values(commentCases).map(({ report }) => junit.render(report()))
  for (const root of await rootsIn(...rendered)) expect(casesIn(root).length).toBeGreaterThan(0)
})

test('is one strict file with the same cases, whatever the texts are', async () => {
  const texts = [']]>', '\uFFFE', '\uD800', '<!--', '&#0;', ...sample(hostileText, 60)]
  const rendered = texts.map((raw) => {
    const report = hostileReport(raw)
    return junit.render({
      ...report,
      benchmarks: report.benchmarks.map((each) => ({ ...each, gated: true })),
      legs: [{ name: raw, verdict: { kind: 'invalid', because: 'leg-missing', reason: raw } }],
    })
  })
  for (const root of await rootsIn(...rendered))
    expect(
      below(root)
        .flatMap(below)
        .map((each) => below(each).map(({ name }) => name)),
    ).toEqual([['skipped'], ['skipped'], ['error']])
})
