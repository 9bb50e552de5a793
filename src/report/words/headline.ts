import type { Report, Verdict, VerdictKind } from '../../model.ts'
import { count, list, sentence } from '../numbers.ts'
import { isCompared, measured } from '../selection.ts'
import { engineLabel } from './labels.ts'

/** What to do next, by verdict of the run. */
const advice: Readonly<Record<Exclude<VerdictKind, 'none'>, string>> = {
  regression: 'mend the cause, or raise fail-threshold if the slowdown is intended.',
  warning: 'look at the rows marked warning; the check fails for them only if fail-on names warning.',
  unchanged: 'nothing to do.',
  improvement: 'nothing to do.',
  inconclusive: 'run again on a quieter machine, or with a larger time-budget.',
  invalid: 'nothing can be said until the cause is mended.',
}

const tally = (
  { benchmarks }: Report,
  kind: VerdictKind,
): { readonly found: number; readonly of: number } => {
  const gated = benchmarks.filter((each) => each.gated)
  return {
    found: gated.filter(({ comparison }) => comparison?.verdict.kind === kind).length,
    of: gated.length,
  }
}

const judgedLine = (report: Report, kind: Exclude<VerdictKind, 'none'>): string => {
  const { found, of } = tally(report, kind)
  const where = of === 0 ? '' : ` in ${found} of ${count(of, 'gated benchmark')}`
  const undecided = kind === 'inconclusive' ? 0 : tally(report, 'inconclusive').found
  const beside = undecided === 0 ? '' : ` (${undecided} inconclusive)`
  if (kind === 'invalid' && invalids(report).every(doesNotBuild))
    return `Does not build${where}${beside}: mend the build of the head${baseBuilds(report) ? '; the base builds' : ''}.`
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${where}${beside}: ${advice[kind]}`
}

const baseBuilds = (report: Report): boolean =>
  invalids(report).every(({ reason }) => reason.includes('while the base does'))

/** The invalid verdicts that decided; the run's own when no benchmark tells. */
const invalids = ({ benchmarks, verdict }: Report): readonly Verdict[] => {
  const found = benchmarks.flatMap(({ gated, comparison }) =>
    gated && comparison?.verdict.kind === 'invalid' ? [comparison.verdict] : [],
  )
  return found.length === 0 ? [verdict] : found
}

const buildsEach = (report: Report): string => {
  const sizes = measured(report).map(({ head }) => head.samplesMs.length)
  const [fewest, most] = [Math.min(...sizes), Math.max(...sizes)]
  return fewest === most ? `${count(fewest, 'build')} each` : `${fewest} to ${count(most, 'build')} each`
}

const measuredLine = (report: Report): string => {
  const [found, of] = [measured(report).length, report.benchmarks.length]
  if (found === 0) {
    return `Measured 0 of ${count(of, 'benchmark')}: mend what the rows name and run again.`
  }
  const labels = measured(report).map(({ engine }) => engineLabel(report.engines, engine))
  const what = `${found === of ? '' : `${found} of `}${count(of, 'benchmark')} on ${list([...new Set(labels)])}`
  const provisional = report.complete ? 'Measured' : 'Provisional: measured'
  const rest = found === of || !report.complete ? '' : ' Mend what the other rows name and run again.'
  return `${provisional} ${what}, ${buildsEach(report)}; nothing was compared.${rest}`
}

/** The first line of every output, plain text: the verdict with N of M, and what to do. */
export const headline = (report: Report): string => {
  const stopped = report.complete ? '' : ' The run stopped before its plan was carried out.'
  const { kind } = report.verdict
  if (kind !== 'none') return `${judgedLine(report, kind)}${stopped}`
  if (!isCompared(report)) return `${measuredLine(report)}${stopped}`
  const [found, of] = [measured(report).length, count(report.benchmarks.length, 'benchmark')]
  return `Not judged: ${found} of ${of} measured on head, for information only.${stopped}`
}

/** The second line: the reason, as one sentence of plain text. */
export const why = ({ verdict }: Report): string => `Why: ${sentence(verdict.reason)}`

/** Whether a verdict says that the head does not build where the base does; then no time is in question. */
export const doesNotBuild = ({ kind, reason }: Verdict): boolean =>
  kind === 'invalid' && reason.startsWith('does not build')
