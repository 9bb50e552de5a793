import type { BenchmarkReport, LegVerdict, Report, StudyRow, Verdict } from '../../model.ts'
import { isEmptyLeg, isSilentLeg } from '../selection.ts'
import type { ExportFormat } from './export.ts'
import { plain } from './plain.ts'

/**
 * JUnit's XML as Jenkins and GitLab read it: a test case for each gated benchmark, each judged row of a study, and each leg
 * that no gated benchmark speaks for, such as one that left no report. Where there is nothing of that, one case says why.
 */
export const junit: ExportFormat = {
  name: 'junit',
  file: 'report.junit.xml',
  render: (report) => {
    const cases = casesOf(report)
    const suites = [...new Set(cases.map(({ suite }) => suite))].map((suite) => {
      const own = cases.filter((each) => each.suite === suite)
      return [
        `  <testsuite ${attributes({ name: suite, ...countsOf(own) })}>`,
        ...own.map(caseText),
        '  </testsuite>',
      ]
    })
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites ${attributes({ name: 'go-container-bench', ...countsOf(cases) })}>`,
      ...suites.flat(),
      '</testsuites>\n',
    ].join('\n')
  },
}

type Outcome = 'passed' | 'failure' | 'error' | 'skipped'

type Case = {
  /** The engine. */
  readonly suite: string
  readonly name: string
  /** Jenkins takes what is before the last dot for a package. */
  readonly className: string
  readonly medianMs: number | undefined
  readonly outcome: Outcome
  readonly verdict: Verdict
  readonly cautions: readonly string[]
}

const casesOf = (report: Report): readonly Case[] => {
  const { benchmarks, study, legs = [], verdict } = report
  const cases = [
    ...benchmarks.filter(({ gated }) => gated).map((each) => caseOfBenchmark(each, report)),
    ...(study?.rows ?? []).flatMap((row) => caseOfRow(row, report)),
    ...legs.filter((leg) => isSilentLeg(leg, report)).map((leg) => caseOfLeg(leg, report)),
  ]
  return cases.length > 0 ? cases : [caseOf(verdict, report)]
}

const caseOfLeg = (leg: LegVerdict, report: Report): Case => ({
  ...caseOf(leg.verdict, report),
  name: leg.name,
  ...(isEmptyLeg(leg) && { outcome: 'error' }),
})

const notJudged: Verdict = {
  kind: 'none',
  because: 'not-judged',
  reason: 'the report ends before it was judged',
}

/** Of the whole run, until more is known. */
const caseOf = (verdict: Verdict, report: Report): Case => ({
  suite: 'run',
  name: 'verdict',
  className: 'run',
  medianMs: undefined,
  outcome: outcomeOf(verdict, report),
  verdict,
  cautions: report.cautions ?? [],
})

const caseOfBenchmark = (
  { engine, project, scenario, head, comparison }: BenchmarkReport,
  report: Report,
): Case => ({
  ...caseOf(comparison?.verdict ?? notJudged, report),
  suite: engine,
  name: scenario,
  className: classOf(engine, project),
  medianMs: head.medianMs,
})

const caseOfRow = (row: StudyRow, report: Report): readonly Case[] => {
  const { engine, project, scenario, value, sample, verdict } = row
  if (verdict === undefined) return []
  return [
    {
      ...caseOf(verdict, report),
      suite: engine,
      name: `${scenario}, ${value}`,
      className: classOf(engine, project),
      medianMs: sample?.medianMs,
    },
  ]
}

/** The root of a repository is `.`, and a dot separates packages. */
const classOf = (engine: string, project: string): string =>
  [engine, project === '.' ? '(root)' : project].map((part) => part.replaceAll('.', '_')).join('.')

/** A regression fails whatever `fail-on` says, since a watcher wants to see it; the milder verdicts only where it names them. */
const outcomeOf = ({ kind }: Verdict, { rules }: Report): Outcome => {
  const isNamed = rules !== undefined && rules.failOn !== 'never' && rules.failOn.includes(kind)
  switch (kind) {
    case 'regression':
      return 'failure'
    case 'invalid':
      return 'error'
    case 'warning':
      return isNamed ? 'failure' : 'passed'
    case 'inconclusive':
      return isNamed ? 'failure' : 'skipped'
    case 'none':
      return 'skipped'
    case 'unchanged':
    case 'improvement':
      return 'passed'
  }
}

const countsOf = (cases: readonly Case[]): Readonly<Record<string, string>> => {
  const count = (outcome: Outcome): string => String(cases.filter((each) => each.outcome === outcome).length)
  const totalMs = cases.reduce((sum, { medianMs = 0 }) => sum + medianMs, 0)
  return {
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: seconds(totalMs),
  }
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3)

const caseText = ({ name, className, medianMs, outcome, verdict, cautions }: Case): string => {
  const time = medianMs === undefined ? {} : { time: seconds(medianMs) }
  const said = [`${verdict.kind}: ${verdict.reason}`, ...cautions.map((each) => `Caution: ${each}`)]
  const about = attributes({ message: said.join('. ') })
  const inner =
    outcome === 'passed'
      ? `<system-out>${xml(said.join('. '))}</system-out>`
      : `<${outcome}${outcome === 'skipped' ? '' : ` type="${verdict.kind}"`} ${about}/>`
  return `    <testcase ${attributes({ classname: className, name, ...time })}>${inner}</testcase>`
}

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${xml(value)}"`)
    .join(' ')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** XML 1.0 has no way to write U+FFFE and U+FFFF; control characters are gone already. */
const xml = (text: string): string =>
  plain(text)
    .replaceAll(/[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character)
