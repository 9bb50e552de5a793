import { isCounted } from '../../analysis/attempts.ts'
import { duration } from '../../analysis/numbers.ts'
import type { BenchmarkReport, Measurement, Report, Sample } from '../../model.ts'
import { code, text } from '../escape.ts'
import { count, sentence } from '../numbers.ts'
import { buildsOf, isCompared } from '../selection.ts'
import { isTimed } from '../study/cells.ts'
import { causeLines } from './causes.ts'
import { costLines } from './cost.ts'
import { controlLine, disturbanceMark, unknownDisturbances } from './disturbances.ts'
import { exclusionLines, isListed } from './exclusions.ts'
import { isolationLines } from './isolation.ts'
import { observedLines } from './observed.ts'
import { outcomeLines } from './outcomes.ts'
import { notSaidAgain } from './out-of-time.ts'
import { phaseLines } from './phases.ts'
import { notInTheNumbers, reach } from './reach.ts'
import { ruleLines } from './rules.ts'
import { samplingLines } from './sampling.ts'
import { engineLines, environmentLines } from './surroundings.ts'

/** One part of what a report folds away; `empty` when it only says that there is nothing to say. */
export type Section = {
  readonly name:
    | 'causes'
    | 'environment'
    | 'rules'
    | 'schedule'
    | 'sampling'
    | 'samples'
    | 'phases'
    | 'outcomes'
    | 'exclusions'
    | 'reach'
    | 'outside'
    | 'cost'
    | 'warnings'
  readonly title: string
  /** Markdown. */
  readonly lines: readonly string[]
  readonly empty: boolean
}

/** What readers unfold: few headings, each with several sections. */
type Group = 'why' | 'certainty' | 'method'

export const groupTitles: Readonly<Record<Group, string>> = {
  why: 'Where the time went',
  certainty: 'How sure this is: every build, and what the run could have detected',
  method: 'How it was measured, and what is not in these numbers',
}

/** In the order of `report.md`. */
const groups: readonly Group[] = ['why', 'certainty', 'method']

export const groupOf: Readonly<Record<Section['name'], Group>> = {
  causes: 'why',
  phases: 'why',
  outcomes: 'why',
  reach: 'certainty',
  sampling: 'certainty',
  samples: 'certainty',
  exclusions: 'certainty',
  warnings: 'certainty',
  outside: 'method',
  rules: 'method',
  environment: 'method',
  cost: 'method',
  schedule: 'method',
}

/** What a report folds away. */
export const sections = (report: Report): readonly Section[] => {
  const { environment, engines, builds, cost, warnings } = report
  const nothingBuilt = builds.length === 0
  const isolation = report.isolation === undefined ? [] : isolationLines(report.isolation)
  const observed = observedLines(report.observed ?? [])
  const surroundings = [...environmentLines(environment), ...isolation, ...engineLines(engines), ...observed]
  const [rules, sampling] = [ruleLines(report), samplingLines(report)]
  const [causes, phases, outcomes] = [causeLines(report), phaseLines(report), outcomeLines(report)]
  return [
    ...(causes.length === 0 ? [] : [section('causes', 'Causes of the changes', causes)]),
    ...(phases.length === 0 ? [] : [section('phases', 'Phases and steps', phases)]),
    ...(outcomes.length === 0
      ? []
      : [section('outcomes', 'Caches, downloads, contexts and images', outcomes)]),
    ...(report.study === undefined
      ? [section('reach', 'What this run could have detected', listed(reach(report)))]
      : []),
    ...(sampling.length === 0 ? [] : [section('sampling', 'Sampling and limits', sampling)]),
    section('samples', 'Samples and their evidence', sampleLines(report), nothingBuilt),
    section(
      'exclusions',
      'Warm-ups, exclusions and failures',
      exclusionLines(report),
      !builds.some(isListed),
    ),
    section('warnings', `Warnings: ${warnings.length}`, warningLines(warnings), warnings.length === 0),
    section('outside', 'What is not in these numbers', listed(notInTheNumbers)),
    ...(rules.length === 0 ? [] : [section('rules', 'Rules, commits and images', rules)]),
    section('environment', 'Environment and engines', surroundings),
    section('cost', 'Cost of this run', costLines(cost)),
    section('schedule', 'Schedule and seed', scheduleLines(report), nothingBuilt),
  ]
}

/** Sections as blocks of markdown that readers unfold, one for each group. */
export const foldedGroups = (all: readonly Section[]): readonly string[] =>
  groups.flatMap((group) => {
    const own = all.filter(({ name }) => groupOf[name] === group)
    return own.length === 0 ? [] : [folded(groupTitles[group], own.map(sectionText))]
  })

/** One section below its title. */
export const sectionText = ({ title, lines }: Section): string =>
  [`**${text(title)}**`, '', lines.join('\n').trimEnd()].join('\n')

/** Blocks of markdown that a reader unfolds. */
export const folded = (title: string, blocks: readonly string[]): string =>
  [`<details>`, `<summary>${text(title)}</summary>`, ...blocks, '</details>'].join('\n\n')

const listed = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${text(line)}`)

const section = (name: Section['name'], title: string, lines: readonly string[], empty = false): Section => ({
  name,
  title,
  lines,
  empty,
})

const warningLines = (warnings: readonly string[]): readonly string[] =>
  warnings.length === 0 ? ['None.'] : warnings.map((warning) => `- ${text(warning)}`)

const scheduleLines = (report: Report): readonly string[] => {
  const compared = isCompared(report)
  const { seed, order } = report.schedule
  const places = order.map(({ benchmark, revision, round }) => {
    const side = compared ? ` ${revision}` : ''
    return `${code(benchmark)}${side}, ${round === 0 ? 'warm-up' : `round ${round}`}`
  })
  if (order.length === 0) return [isTimed(report) ? 'No build is in the report.' : 'Nothing was built.']
  return [
    `Seed ${code(seed)}. In the order of building:`,
    '',
    ...places.map((place, at) => `${at + 1}. ${place}`),
  ]
}

const sampleLines = (report: Report): readonly string[] => {
  const control = controlLine(report)
  if (report.benchmarks.length === 0 && control === undefined)
    return [isTimed(report) ? 'None of builds: the table has the times.' : 'None: nothing was measured.']
  return [
    ...report.benchmarks.flatMap((each) =>
      sidesOf(report, each).map((side) => sampleLine(report, each, side)),
    ),
    ...(control === undefined ? [] : [`- ${text(control)}`]),
  ]
}

type Side = { readonly revision: Measurement['revision']; readonly sample: Sample; readonly name: string }

const sidesOf = (report: Report, { base, head }: BenchmarkReport): readonly Side[] => [
  ...(base === undefined ? [] : [{ revision: 'base', sample: base, name: ', base' } as const]),
  { revision: 'head', sample: head, name: isCompared(report) ? ', head' : '' },
]

const sampleLine = (report: Report, benchmark: BenchmarkReport, side: Side): string => {
  const { id, evidenceLevel } = benchmark
  const { sample, revision, name } = side
  const head = `- ${code(id)}${name}: `
  if (sample.medianMs === undefined) {
    const reason = sample.unknown?.['medianMs'] ?? 'the reason was not recorded'
    return `${head}no time: ${text(sentence(notSaidAgain(report, benchmark, reason)))}`
  }
  const counted = buildsOf(report, id, revision).filter(isCounted)
  const times = counted.map((build) => {
    const time = `${duration(build.durationMs)}${disturbanceMark(build)}`
    return build.failure === undefined ? time : `at least ${time}`
  })
  const shown = `${times.join(', ')} (${count(counted.length, 'build')})`
  const unknown = unknownDisturbances(counted).map((clause) => `; disturbances not known: ${text(clause)}`)
  return `${head}${shown}; evidence: ${[evidenceLevel, ...outcomes(counted)].join('; ')}${unknown.join('')}`
}

/** What the builds show of themselves: steps taken from a cache, packages compiled; one text per kind of build. */
const outcomes = (builds: readonly Measurement[]): readonly string[] => {
  const texts = builds.flatMap(({ evidence }) => {
    if (evidence === undefined) return []
    const { steps, packagesCompiled, packagesNeeded } = evidence.outcome
    const hits = `${steps.filter(({ hit }) => hit).length} of ${count(steps.length, 'step')} from cache`
    if (packagesCompiled === undefined) return [hits]
    const of =
      packagesNeeded === undefined
        ? count(packagesCompiled, 'package')
        : `${packagesCompiled} of ${count(packagesNeeded, 'package')}`
    return [`${hits}, ${of} compiled`]
  })
  return [...new Set(texts)]
}
