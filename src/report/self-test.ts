import { isCounted } from '../analysis/attempts.ts'
import { memberPairsOf } from '../analysis/pairs-of.ts'
import { medianOf } from '../analysis/statistics.ts'
import type { BenchmarkReport, Report, SelfTestHead, Verdict } from '../model.ts'
import { buildsOf, isEmptyLeg } from './selection.ts'

/**
 * What became of one pair of `self-test` on one engine. `passed`: the verdict is right; `failed`: it is wrong; `unknown`: the
 * builds do not tell, as when the machine is too busy.
 */
export type SelfTested = {
  readonly benchmark: BenchmarkReport
  readonly head: SelfTestHead
  readonly outcome: 'passed' | 'failed' | 'unknown'
  /** How many more packages the head compiles; undefined: no build shows it. */
  readonly addedPackages: number | undefined
  /** How much longer that takes, as a share of the base's build; undefined: no pair says how long it compiled. */
  readonly added: number | undefined
}

/** How much more work the heavier head does, as a share of the base's build. */
const addedShare = 0.25

/** What the pairs of `self-test` came to, computed from what the report holds; empty: it is not one of `self-test`. */
export const selfTestsIn = (report: Report): readonly SelfTested[] =>
  report.benchmarks.flatMap((benchmark) => {
    const head = headOf(report, benchmark)
    if (head === undefined) return []
    const work = addedWork(report, benchmark)
    return [{ benchmark, head, ...work, outcome: outcomeOf(head, benchmark, work.added) }]
  })

/** Whether a report is of pairs of which it is known what must come out. */
export const isSelfTest = ({ obstacles, legs = [] }: Pick<Report, 'obstacles' | 'legs'>): boolean =>
  [obstacles, ...legs.map((leg) => leg.obstacles ?? [])].some((all) =>
    all.some(({ kind }) => kind === 'self-test'),
  )

/** Whether all verdicts are right: 0; one is wrong: 1; else 3, as one could not be measured. */
export const selfTestStatus = (report: Report): 0 | 1 | 3 => {
  const outcomes = selfTestsIn(report).map(({ outcome }) => outcome)
  if (outcomes.includes('failed')) return 1
  return isWhole(report) && !outcomes.includes('unknown') ? 0 : 3
}

/** Whether both pairs were measured on every engine that measured one. */
export const isWhole = (report: Report): boolean => {
  const all = selfTestsIn(report)
  const isTested = (engine: string, head: SelfTestHead): boolean =>
    all.some((each) => each.benchmark.engine === engine && each.head === head)
  const engines = all.map(({ benchmark }) => benchmark.engine)
  const hasBoth = engines.every((engine) => isTested(engine, 'same') && isTested(engine, 'heavier'))
  return report.complete && engines.length > 0 && hasBoth && !(report.legs ?? []).some(isEmptyLeg)
}

/** A report of several projects has its obstacles by project. */
const headOf = ({ obstacles, legs = [] }: Report, { project }: BenchmarkReport): SelfTestHead | undefined => {
  const own = legs.find(({ name }) => name === project)?.obstacles ?? obstacles
  return own.flatMap((each) => (each.kind === 'self-test' ? [each.head] : []))[0]
}

const outcomeOf = (
  head: SelfTestHead,
  { comparison, limits }: BenchmarkReport,
  added: number | undefined,
): SelfTested['outcome'] => {
  if (comparison === undefined) return 'unknown'
  const { verdict, high } = comparison
  if (head === 'same') return outcomeOfSame(verdict)
  const isEnough = added === undefined || added > limits.failThreshold
  if (verdict.kind === 'regression') return isEnough ? 'passed' : 'unknown'
  return isEnough && isTooLow(verdict, high, limits) ? 'failed' : 'unknown'
}

/** Whether a verdict denies what must come out. The interval of a warning may reach so far that only the machine is to blame. */
const isTooLow = (
  { kind, because }: Verdict,
  high: number | undefined,
  { failThreshold }: BenchmarkReport['limits'],
): boolean => {
  if (kind === 'warning') return because === 'slower' && high !== undefined && high < failThreshold
  return kind === 'unchanged' || kind === 'improvement'
}

/** A difference that is not there is no right verdict; only a regression is one that must never be. */
const outcomeOfSame = ({ kind }: Verdict): SelfTested['outcome'] => {
  switch (kind) {
    case 'regression':
      return 'failed'
    case 'unchanged':
      return 'passed'
    case 'warning':
    case 'improvement':
    case 'inconclusive':
    case 'invalid':
    case 'none':
      return 'unknown'
  }
}

/** Pair by pair, as for the verdict: what else used the machine slows both. */
const addedWork = (
  { builds }: Report,
  { id }: BenchmarkReport,
): Pick<SelfTested, 'added' | 'addedPackages'> => {
  const pairs = memberPairsOf(builds, id)
  const shares = pairs.flatMap(({ base, head }) => {
    const [before, after] = [base.phases?.compile, head.phases?.compile]
    return before === undefined || after === undefined ? [] : [(after - before) / base.durationMs]
  })
  const packages = pairs.flatMap(({ base, head }) => {
    const [before, after] = [base, head].map(({ evidence }) => evidence?.outcome.packagesCompiled)
    return before === undefined || after === undefined ? [] : [after - before]
  })
  return { added: medianOf(shares), addedPackages: medianOf(packages) }
}

const compiledMs = (report: Report, { id }: BenchmarkReport): number | undefined => {
  const counted = buildsOf(report, id, 'base').filter(isCounted)
  return medianOf(counted.flatMap(({ phases }) => phases?.compile ?? []))
}

/**
 * How many packages a head needs beside `packages` of equal size to do a quarter more work than the build of its base, on the
 * engine where that is most; undefined: no build gave a time. `report` is of the pair that does the same work. Where no build
 * says how long it compiled, all of its time counts as compiling.
 */
export const packagesToAdd = (report: Report, packages: number): number | undefined => {
  const found = report.benchmarks.flatMap((benchmark) => {
    const wholeMs = benchmark.base?.medianMs
    if (wholeMs === undefined) return []
    const compileMs = compiledMs(report, benchmark) ?? wholeMs
    return [Math.round((addedShare * wholeMs * packages) / compileMs)]
  })
  return found.length === 0 ? undefined : Math.max(...found)
}
