import type { BenchmarkReport, Measurement, Report, Sample } from '../../model.ts'
import { code, text } from '../escape.ts'
import { count, duration, sentence } from '../numbers.ts'
import { buildsOf, isCompared, isCounted } from '../selection.ts'
import { costLines } from './cost.ts'
import { exclusionLines } from './exclusions.ts'
import { engineLines, environmentLines } from './surroundings.ts'

const scheduleLines = (report: Report): readonly string[] => {
  const compared = isCompared(report)
  const { seed, order } = report.schedule
  const places = order.map(({ benchmark, revision, round }) => {
    const side = compared ? ` ${revision}` : ''
    return `${code(benchmark)}${side}, ${round === 0 ? 'warm-up' : `round ${round}`}`
  })
  return [
    `Seed ${code(seed)}. In the order of building:`,
    '',
    ...places.map((place, at) => `${at + 1}. ${place}`),
  ]
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

const sampleLine = (report: Report, { id, evidenceLevel }: BenchmarkReport, side: Side): string => {
  const { sample, revision, name } = side
  const head = `- ${code(id)}${name}: `
  if (sample.medianMs === undefined) {
    return `${head}no time: ${text(sentence(sample.unknown?.['medianMs'] ?? 'no reason was recorded'))}`
  }
  const times = `${sample.samplesMs.map(duration).join(', ')} (${count(sample.samplesMs.length, 'build')})`
  const counted = buildsOf(report, id, revision).filter(isCounted)
  const shown = outcomes(counted)
  return `${head}${times}; evidence: ${[evidenceLevel, ...shown].join('; ')}`
}

type Side = { readonly revision: Measurement['revision']; readonly sample: Sample; readonly name: string }

const sidesOf = (report: Report, { base, head }: BenchmarkReport): readonly Side[] => [
  ...(base === undefined ? [] : [{ revision: 'base', sample: base, name: ', base' } as const]),
  { revision: 'head', sample: head, name: isCompared(report) ? ', head' : '' },
]

const sampleLines = (report: Report): readonly string[] =>
  report.benchmarks.flatMap((each) => sidesOf(report, each).map((side) => sampleLine(report, each, side)))

/** One folded part of a report; `empty` when it only says that there is nothing to say. */
export type Section = {
  readonly name: 'environment' | 'schedule' | 'samples' | 'exclusions' | 'cost' | 'warnings'
  readonly title: string
  /** Markdown. */
  readonly lines: readonly string[]
  readonly empty: boolean
}

/** What a report folds away, in the order of `report.md`. */
export const sections = (report: Report): readonly Section[] => {
  const { environment, engines, builds, cost, warnings } = report
  const surroundings = [...environmentLines(environment), ...engineLines(engines)]
  return [
    { ...named('environment', 'Environment and engines'), lines: surroundings },
    { ...named('schedule', 'Schedule and seed', builds.length === 0), lines: scheduleLines(report) },
    { ...named('samples', 'Samples and their evidence', builds.length === 0), lines: sampleLines(report) },
    {
      ...named('exclusions', 'Warm-ups, exclusions and failures', builds.every(isCounted)),
      lines: exclusionLines(report),
    },
    { ...named('cost', 'Cost of this run'), lines: costLines(cost) },
    {
      ...named('warnings', `Warnings: ${warnings.length}`, warnings.length === 0),
      lines: warnings.length === 0 ? ['None.'] : warnings.map((warning) => `- ${text(warning)}`),
    },
  ]
}

const named = (name: Section['name'], title: string, empty = false) => ({ name, title, empty })

/** A section as one block of markdown that a reader unfolds. */
export const folded = ({ title, lines }: Section): string =>
  [`<details>`, `<summary>${text(title)}</summary>`, '', lines.join('\n').trimEnd(), '', '</details>'].join(
    '\n',
  )
