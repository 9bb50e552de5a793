import type { BenchmarkReport, Measurement } from '../../../model.ts'
import { capitalized, sentence } from '../../numbers.ts'
import { samplingText } from '../../words/sampling.ts'
import { causesOf } from './causes.ts'
import { verdictMark } from './kinds.ts'
import { element, joined, type Markup } from './markup.ts'
import type { Entry } from './overview.ts'
import { pairsFigure } from './pairs.ts'
import { phasesFigure } from './phases.ts'
import { stepsFigure } from './steps.ts'
import { fold } from './table.ts'

/** All that is known of one benchmark, folded; `open` for the one that a reader came for. */
export const benchmarkDetails = (
  { benchmark, anchor, row }: Entry,
  builds: readonly Measurement[],
  open: boolean,
): Markup => {
  const { comparison, id } = benchmark
  const title = joined([
    element('span', { id: anchor }, [id]),
    ...(comparison === undefined ? [] : [' ', verdictMark(comparison.verdict)]),
  ])
  return fold(
    title,
    [
      ...(comparison === undefined
        ? []
        : [element('p', {}, [sentence(capitalized(comparison.verdict.reason))])]),
      ...(row.why === undefined ? [] : [element('p', {}, [`No time: ${sentence(row.why)}`])]),
      ...causesOf(comparison),
      ...pairsFigure(builds),
      ...phasesFigure(builds),
      ...stepsFigure(builds),
      element('p', { class: 'dim' }, [knownOf(benchmark)]),
    ],
    open,
  )
}

const knownOf = (benchmark: BenchmarkReport): string => {
  const sampled = samplingText(benchmark)
  const evidence = `Evidence of its cache states: ${benchmark.evidenceLevel}.`
  return sampled === undefined ? evidence : `${sentence(capitalized(sampled))} ${evidence}`
}
