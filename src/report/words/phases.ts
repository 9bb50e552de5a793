import { isCounted } from '../../analysis/attempts.ts'
import { duration, percent, signedDuration } from '../../analysis/numbers.ts'
import {
  changedPhases,
  mostUnexplained,
  type PhaseChange,
  phaseMedians,
  unexplainedShare,
} from '../../analysis/phase-medians.ts'
import type { BenchmarkReport, Measurement, Phase, Report, Revision } from '../../model.ts'
import { code, text } from '../escape.ts'
import { count } from '../numbers.ts'
import { buildsOf, isCompared } from '../selection.ts'
import { rowName } from './labels.ts'
import { waterfall } from './waterfall.ts'

/** Where the time of each benchmark went, as markdown: phase by phase, then the steps of one build. */
export const phaseLines = (report: Report): readonly string[] =>
  report.benchmarks.flatMap((benchmark) => {
    const [base, head] = [splitBuilds(report, benchmark, 'base'), splitBuilds(report, benchmark, 'head')]
    if (head.length === 0) return []
    const lines = base.length === 0 ? medianLines(report, benchmark, head) : changeLines(base, head)
    return [`${code(benchmark.id)}:`, '', ...lines, '', ...waterfall(head), '']
  })

/** The same in one line for each benchmark, as plain text for a terminal; none where nothing is to be said. */
export const phaseSummary = (report: Report): readonly string[] =>
  report.benchmarks.flatMap((benchmark) => {
    const [base, head] = [splitBuilds(report, benchmark, 'base'), splitBuilds(report, benchmark, 'head')]
    const parts = base.length === 0 ? largest(head) : changedPhases(base, head).map(changeText)
    const name = `${rowName(report, benchmark)}: `
    return parts.length === 0 ? [] : [`${name}${parts.slice(0, mostInLine).join(', ')}`]
  })

/** What is above the lines of `phaseSummary`. */
export const phaseTitle = (report: Report): string =>
  isCompared(report) ? 'Phases that changed (medians):' : 'Phases (medians):'

/** Long builds with time that no phase explains: that is a flaw of this program, one clause for each benchmark. */
export const phaseFlaws = (report: Report): readonly string[] =>
  report.benchmarks.flatMap((benchmark) => {
    const builds = (['base', 'head'] as const).flatMap((side) => splitBuilds(report, benchmark, side))
    const shares = builds.flatMap((build) => unexplainedShare(build) ?? [])
    const high = shares.filter((share) => share > mostUnexplained)
    if (high.length === 0) return []
    return [
      `${benchmark.id}: ${high.length} of ${count(builds.length, 'build')} spent up to ${percent(Math.max(...high))} of ` +
        'their time in no phase that go-container-bench knows. This is a flaw of it: please report it with report.json.',
    ]
  })

const mostInLine = 5

const splitBuilds = (report: Report, { id }: BenchmarkReport, revision: Revision): readonly Measurement[] =>
  buildsOf(report, id, revision).filter(
    (build) => isCounted(build) && build.failure === undefined && build.phases !== undefined,
  )

const largest = (builds: readonly Measurement[]): readonly string[] =>
  phaseMedians(builds)
    .filter(({ ms }) => ms >= 1)
    .toSorted((a, b) => b.ms - a.ms)
    .map(({ phase, ms }) => `${phase} ${duration(ms)}`)

const changeText = ({ phase, baseMs, headMs }: PhaseChange): string =>
  `${phase} ${signedDuration(headMs - baseMs)} (${duration(baseMs)} to ${duration(headMs)})`

const changeLines = (base: readonly Measurement[], head: readonly Measurement[]): readonly string[] => {
  const changed = changedPhases(base, head)
  if (changed.length === 0) return ['No phase changed by 20 ms and 1% of the base or more.']
  return [
    '| phase | base | head | change |',
    '| - | -: | -: | -: |',
    ...changed.map(({ phase, baseMs, headMs }) =>
      rowOf([phase, duration(baseMs), duration(headMs), signedDuration(headMs - baseMs)]),
    ),
    '',
    `Medians of ${count(base.length, 'build')} and ${count(head.length, 'build')}; all other phases differ by less than 20 ms or 1% of the base.`,
  ]
}

const medianLines = (
  report: Report,
  { engine }: BenchmarkReport,
  builds: readonly Measurement[],
): readonly string[] => {
  const medians = phaseMedians(builds)
  const wholeMs = medians.reduce((sum, { ms }) => sum + ms, 0)
  const absent = builds.flatMap(({ unknown }) => unknown?.['phases.compile'] ?? [])[0]
  return [
    '| phase | median | share | known |',
    '| - | -: | -: | - |',
    ...medians.map(({ phase, ms }) =>
      rowOf([
        phase,
        duration(ms),
        percent(wholeMs === 0 ? 0 : ms / wholeMs),
        sourceOf(report, engine, phase),
      ]),
    ),
    '',
    `Medians of ${count(builds.length, 'build')}.${absent === undefined ? '' : ` No compile and link: ${text(absent)}.`}`,
  ]
}

const sourceOf = ({ engines }: Report, engine: string, phase: Phase): string => {
  if (phase === 'unattributed') return 'what is left'
  return engines.find(({ name }) => name === engine)?.phases?.[phase] ?? ''
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
