import type {
  Advice,
  AdviceBinary,
  AdviceOutcome,
  AdviceResult,
  BenchmarkReport,
  Evidence,
  Report,
  Revision,
} from '../../model.ts'
import { judgeReport } from '../judge-report.ts'
import { cut } from '../numbers.ts'
import { type BinaryChange, whyNotShown } from './binary-change.ts'

/** A rewrite before it is known what it comes to. */
export type TriedAdvice = Pick<Advice, 'rewrite' | 'text' | 'hosted'> & {
  /** What it may change about the binary; undefined: it must be the same. */
  readonly changesBinary: BinaryChange | undefined
} & (
    | ({ readonly kind: 'tried'; readonly project: string } & Required<
        Pick<Advice, 'file' | 'dockerfile' | 'line' | 'diff'>
      >)
    /** A clause says why not. */
    | { readonly kind: 'not-applicable'; readonly reason: string }
  )

/** The report, also one that still goes on, with what each rewrite comes to so far. */
export const withAdvice = (report: Report, tried: readonly TriedAdvice[]): Report => {
  const judged = judgeReport(report)
  return { ...report, advice: tried.map((each) => adviceOf(each, judged)) }
}

const adviceOf = (tried: TriedAdvice, report: Report): Advice => {
  const { rewrite, text, hosted } = tried
  const named = { rewrite, text, ...(hosted !== undefined && { hosted }) }
  if (tried.kind === 'not-applicable')
    return { ...named, outcome: 'not-applicable', reason: tried.reason, results: [] }
  const { project, file, dockerfile, line, diff, changesBinary } = tried
  const benchmarks = report.benchmarks.filter((each) => each.project === project)
  const results = benchmarks.flatMap(resultOf)
  const binary = binaryOf(report, project, changesBinary)
  const { outcome, reason } = outcomeOf(results, benchmarks, { binary, isComplete: report.complete })
  return {
    ...named,
    outcome,
    ...(reason !== undefined && { reason: cut(reason, longestReason) }),
    ...{ file, dockerfile, line, diff, results },
    ...(binary !== undefined && { binary }),
  }
}

/** Raw characters of a reason that quotes a build. */
const longestReason = 2_000

const resultOf = ({ id, scenario, comparison }: BenchmarkReport): readonly AdviceResult[] => {
  if (comparison === undefined || comparison.pairs === 0) return []
  const { verdict, pairs, slowdown, low, high } = comparison
  return [
    {
      benchmark: id,
      scenario,
      verdict: verdict.kind,
      because: verdict.because,
      pairs,
      ...(slowdown !== undefined && { slowdown }),
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
    },
  ]
}

/** From the last builds of the warm-up that started from nothing: neither has an edit in it. */
const binaryOf = (
  { builds }: Report,
  project: string,
  change: BinaryChange | undefined,
): AdviceBinary | undefined => {
  const cold = builds.filter(
    ({ benchmark, round, failure }) =>
      round === 0 && failure === undefined && benchmark.split('/').slice(1).join('/') === `${project}/cold`,
  )
  const evidenceOf = (revision: Revision): Evidence | undefined =>
    cold.findLast((build) => build.revision === revision)?.evidence
  if (!cold.some(({ revision }) => revision === 'head')) return undefined
  const [before, after] = [evidenceOf('base'), evidenceOf('head')]
  const [base, head] = [before?.binarySha256, after?.binarySha256]
  const known = { ...(base !== undefined && { base }), ...(head !== undefined && { head }) }
  if (base === undefined || head === undefined)
    return { kind: 'unknown', ...known, reason: 'In one of the images, no program was found that Go made.' }
  if (base === head) return { kind: 'same', ...known }
  if (change === undefined)
    return { kind: 'different', ...known, reason: 'Nothing about this rewrite explains it.' }
  const reason = whyNotShown(change, before?.binaryBuild, after?.binaryBuild)
  return reason === undefined
    ? { kind: 'explained', ...known, reason: change.text }
    : { kind: 'different', ...known, reason }
}

type Outcome = { readonly outcome: AdviceOutcome; readonly reason: string | undefined }

type Known = { readonly binary: AdviceBinary | undefined; readonly isComplete: boolean }

const outcomeOf = (
  results: readonly AdviceResult[],
  benchmarks: readonly BenchmarkReport[],
  { binary, isComplete }: Known,
): Outcome => {
  const has = (...kinds: readonly AdviceResult['verdict'][]): boolean =>
    results.some(({ verdict }) => kinds.includes(verdict))
  const [faster, slower] = [has('improvement'), has('regression', 'warning')]
  const obstructed = obstructedBy(benchmarks)
  if (obstructed !== undefined && (results.length === 0 || obstructed.outcome !== 'no-time'))
    return obstructed
  if (faster && slower) return { outcome: 'mixed', reason: undefined }
  if (slower) return { outcome: 'slower', reason: undefined }
  if (faster)
    return binary?.kind === 'same' || binary?.kind === 'explained'
      ? { outcome: 'faster', reason: undefined }
      : { outcome: 'other-binary', reason: undefined }
  if (results.length === 0)
    return {
      outcome: 'not-measured',
      reason: isComplete ? 'no pair was complete' : 'the run was stopped before',
    }
  const bounded = results.some(({ low }) => low !== undefined)
  return bounded
    ? { outcome: 'no-difference', reason: undefined }
    : (obstructed ?? { outcome: 'not-judged', reason: undefined })
}

/** What kept it from being measured, with the reason that its verdict has. */
const obstructedBy = (benchmarks: readonly BenchmarkReport[]): Outcome | undefined => {
  for (const { comparison, sampling } of benchmarks) {
    const [obstacle] = sampling?.obstacles ?? []
    const outcome = obstacle === undefined ? undefined : outcomes[obstacle.kind]
    const reason =
      obstacle !== undefined && 'reason' in obstacle ? obstacle.reason : comparison?.verdict.reason
    if (outcome !== undefined) return { outcome, reason }
  }
  return undefined
}

const outcomes: Readonly<Record<string, AdviceOutcome>> = {
  'head-does-not-build': 'does-not-build',
  unsupported: 'unsupported',
  'out-of-time': 'no-time',
  'out-of-disk': 'not-measured',
  'base-does-not-build': 'not-measured',
  'engine-broke': 'not-measured',
  'image-moved': 'not-measured',
  'not-cold': 'not-measured',
  'no-edit': 'not-measured',
}
