import type { Comparison, Report, SelfTestHead } from '../../model.ts'
import { count, list, nothing, sentence, signedPercent } from '../numbers.ts'
import { attemptsOf } from '../selection.ts'
import { isWhole, type SelfTested, selfTestsIn } from '../self-test.ts'
import { disturbedBy } from './disturbances.ts'
import { engineLabel } from './labels.ts'

/** The first line: whether every verdict was right, and where not. */
export const selfTestHeadline = (report: Report): string => {
  const all = selfTestsIn(report)
  const engines = [...new Set(all.map(({ benchmark }) => engineLabel(report.engines, benchmark.engine)))]
  const named = (outcome: SelfTested['outcome']): string =>
    list(all.filter((each) => each.outcome === outcome).map((each) => placeOf(report, each)))
  if (named('failed') !== '') return `Self-test failed: the verdict is wrong on ${named('failed')}.`
  if (named('unknown') !== '')
    return `Self-test not decided: it could not be measured on ${named('unknown')}.`
  return isWhole(report)
    ? `Self-test passed on ${list(engines)}: the same work is no regression, and more work is one.`
    : 'Self-test not decided: it was not carried out to its end.'
}

/** The second line: what was compared with what. */
export const selfTestSummary = (): string =>
  'Two pairs of revisions of a project of this program went through all that a comparison goes through. In one, base and head are ' +
  'the same; in the other, the head has as many more packages to compile as take about a quarter of the build of the base.'

/** One line for each pair on each engine, plain text. */
export const selfTestLines = (report: Report): readonly string[] =>
  selfTestsIn(report).map((each) => {
    const { benchmark, outcome } = each
    const { comparison } = benchmark
    const work = each.head === 'same' ? '' : addedText(each)
    const found = comparison === undefined ? ['it was not compared'] : foundIn(comparison)
    return `${placeOf(report, each)}: ${words[outcome]}: ${found.join(', ')}${work}${whyUnknown(report, each)}`
  })

const addedText = ({ addedPackages, added }: SelfTested): string => {
  const packages = addedPackages === undefined ? '' : `; ${count(addedPackages, 'more package')}`
  return added === undefined ? packages : `${packages}; compiling takes ${signedPercent(added)} of the build`
}

const words: Readonly<Record<SelfTested['outcome'], string>> = {
  passed: 'passed',
  failed: 'failed',
  unknown: 'not decided',
}

const heads: Readonly<Record<SelfTestHead, string>> = { same: 'the same work', heavier: 'more work' }

const placeOf = ({ engines }: Report, { benchmark, head }: SelfTested): string =>
  `${engineLabel(engines, benchmark.engine)}, ${heads[head]}`

/** The verdict with its number, interval and pairs. */
const foundIn = ({ verdict, slowdown, low, high, pairs }: Comparison): readonly string[] => [
  verdict.kind,
  ...(slowdown === undefined ? [] : [signedPercent(slowdown)]),
  low === undefined || high === undefined
    ? `interval ${nothing}`
    : `interval ${signedPercent(low)} to ${signedPercent(high)}`,
  count(pairs, 'pair'),
]

/** Why the builds do not tell, and what disturbed them. */
const whyUnknown = ({ builds }: Report, { outcome, benchmark }: SelfTested): string => {
  if (outcome !== 'unknown') return ''
  const { comparison, id } = benchmark
  const disturbed = disturbedBy({ builds: attemptsOf(builds, id) })
  const why = comparison === undefined ? [] : [sentence(comparison.verdict.reason)]
  return `. ${[...why, disturbed ?? 'Nothing is known to have disturbed the builds.'].join(' ')}`
}
