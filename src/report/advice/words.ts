import { pairsNeeded } from '../../analysis/limits.ts'
import { percent, slowdownSize } from '../../analysis/numbers.ts'
import type { Advice, AdviceBinary, AdviceResult, Report } from '../../model.ts'
import { capitalized, count, sentence } from '../numbers.ts'

/** The rewrites of a report that are advice: surely faster, with a binary that is the same or explained. */
export const gainedIn = ({ advice = [] }: Pick<Report, 'advice'>): readonly Advice[] =>
  advice.filter(({ outcome }) => outcome === 'faster')

/** The first line: how many rewrites gain, and the best of them. */
export const adviceHeadline = (report: Report): string => {
  const { advice = [], complete } = report
  const gained = gainedIn(report)
  const stopped = complete ? '' : ' The run stopped before its plan was carried out.'
  const tried = advice.filter(({ outcome }) => outcome !== 'not-applicable')
  if (tried.length === 0) return `No rewrite applies to this Dockerfile.${stopped}`
  const best = gained
    .map((each) => ({ each, result: bestOf(each) }))
    .toSorted((one, other) => (one.result?.slowdown ?? 0) - (other.result?.slowdown ?? 0))[0]
  return `${best?.result === undefined ? noneOf(tried) : bestOfAll(best.each, best.result, [gained, tried])}${stopped}`
}

/** What was not measured is not called slow. */
const noneOf = (tried: readonly Advice[]): string => {
  const [only, ...others] = tried
  const measured = tried.filter(({ results }) => results.length > 0).length
  const found = measured === 0 ? 'was measured' : 'is surely faster'
  if (others.length === 0)
    return `The one rewrite that applies, ${only?.rewrite ?? ''}, ${found.replace(' ', ' not ')}.`
  const left = tried.length - measured
  const missing = measured === 0 || left === 0 ? '' : `; ${left} of them could not be measured`
  return `None of the ${tried.length} rewrites that apply ${found}${missing}.`
}

const bestOfAll = (
  { rewrite }: Advice,
  result: AdviceResult,
  [gained, tried]: readonly [readonly Advice[], readonly Advice[]],
): string =>
  `${gained.length} of ${count(tried.length, 'rewrite')} ${tried.length === 1 ? 'that applies' : 'that apply'} ${gained.length === 1 ? 'is' : 'are'} surely faster, most of all ${rewrite} (${resultWords(result)}).`

/** The second line: what was compared with what. */
export const adviceSummary = (): string =>
  'Each rewrite is built in pairs with the project as it is, which is the base; nothing in the working tree was changed.'

/** The result of which it gains most; undefined: it gains in none. */
export const bestOf = ({ results }: Advice): AdviceResult | undefined =>
  results
    .filter(({ verdict }) => verdict === 'improvement')
    .toSorted((one, other) => (one.slowdown ?? 0) - (other.slowdown ?? 0))[0]

/** `source-change: faster by 41%, 35% to 47%, 6 pairs`. */
export const resultWords = (result: AdviceResult): string =>
  `${result.scenario}: ${foundWords(result)}, ${count(result.pairs, 'pair')}`

const foundWords = ({ verdict, because, slowdown, low, high }: AdviceResult): string => {
  if (slowdown === undefined) return 'not measured'
  if (low === undefined || high === undefined) {
    const way = slowdown < 0 ? `faster by ${percent(-slowdown)}` : `slower by ${slowdownSize(slowdown)}`
    return `${way} (an interval takes ${pairsNeeded} pairs)`
  }
  switch (verdict) {
    case 'improvement':
      return `faster by ${percent(-slowdown)}, ${percent(-high)} to ${percent(-low)}`
    case 'regression':
    case 'warning':
      return `slower by ${slowdownSize(slowdown)}, ${slowdownSize(low)} to ${slowdownSize(high)}`
    case 'unchanged':
    case 'inconclusive':
    case 'invalid':
    case 'none': {
      const small = because === 'below-floor' ? ', below min-delta' : ''
      return `no difference shown${small} (${signed(low)} to ${signed(high)})`
    }
  }
}

const signed = (ratio: number): string => (ratio > 0 ? `+${percent(ratio)}` : percent(ratio))

/** What a rewrite comes to, in a few words. */
export const outcomeWords = ({ outcome, reason }: Pick<Advice, 'outcome' | 'reason'>): string =>
  reason === undefined ? words[outcome] : `${words[outcome]}: ${reason}`

const words: Readonly<Record<Advice['outcome'], string>> = {
  faster: 'faster',
  slower: 'slower',
  mixed: 'faster in one cache state and slower in another',
  'no-difference': 'no difference shown',
  'not-judged': 'too few pairs for a verdict',
  'other-binary': 'faster, but with a binary that is not shown to be the same',
  'does-not-build': 'does not build',
  unsupported: 'the engine cannot build it',
  'no-time': 'there was no time for it',
  'not-measured': 'not measured',
  'not-applicable': 'does not apply',
}

/** What is known of the binary, as a sentence; undefined: nothing was built. */
const binaryWords = (binary: AdviceBinary | undefined): string | undefined => {
  switch (binary?.kind) {
    case undefined:
      return undefined
    case 'same':
      return `The binary is the same (SHA-256 ${binary.base ?? ''}).`
    case 'explained':
      return `The binary is another one, as it has to be. ${binary.reason ?? ''}`.trim()
    case 'different':
      return `The binary is another one. ${binary.reason ?? ''}`.trim()
    case 'unknown':
      return `Whether the binary is the same is not known. ${binary.reason ?? ''}`.trim()
  }
}

/** One rewrite as plain sentences. */
export const adviceSentences = (advice: Advice): readonly string[] => {
  const { text: does, outcome, results, hosted } = advice
  const binary = binaryWords(advice.binary)
  return [
    does,
    ...(isSaidByResults(advice) ? [] : [sentence(capitalized(outcomeWords(advice)))]),
    ...results.map((each) => sentence(capitalized(resultWords(each)))),
    ...(binary === undefined ? [] : [binary]),
    ...(hosted !== undefined && outcome !== 'not-applicable' ? [hosted] : []),
    ...diffNotes(advice),
  ]
}

/** Tabs and line endings of Windows are not in what is shown of a difference. */
const diffNotes = ({ diff }: Advice): readonly string[] =>
  diff !== undefined && /[^\S \n]/.test(diff) ? [whitespaceNote] : []

const whitespaceNote =
  'The diff has tabs or Windows line endings, which are not shown here: take it from report.json, or apply it with git apply --ignore-whitespace.'

const isSaidByResults = ({ outcome, results }: Advice): boolean =>
  results.length > 0 && ['faster', 'slower', 'no-difference', 'not-judged'].includes(outcome)

/** All of it for a terminal: plain text, a table of words, then the diffs of what was tried. */
export const adviceText = ({ advice = [] }: Report): readonly string[] => {
  if (advice.length === 0) return []
  const width = Math.max(...advice.map(({ rewrite }) => rewrite.length))
  return [
    '',
    'Rewrites:',
    ...advice.flatMap((each) => {
      const [first = '', ...others] = lineOf(each)
      return [
        `  ${each.rewrite.padEnd(width)}  ${first}`,
        ...others.map((line) => `  ${' '.repeat(width)}  ${line}`),
      ]
    }),
    ...shownDiffs(advice).flatMap(({ head, diff }) => ['', `${head}:`, ...diff.map((line) => `  ${line}`)]),
  ]
}

const lineOf = (each: Advice): readonly string[] => {
  const binary = binaryWords(each.binary)
  if (each.results.length === 0) return [outcomeWords(each)]
  return [
    outcomeWords(each),
    ...each.results.map(resultWords),
    ...(binary === undefined ? [] : [binary]),
    ...(each.hosted === undefined ? [] : [each.hosted]),
    ...diffNotes(each),
  ]
}

/** What was tried, with its lines; the last one is no line. */
const shownDiffs = (
  advice: readonly Advice[],
): readonly { readonly head: string; readonly diff: readonly string[] }[] =>
  advice.flatMap(({ rewrite, outcome, diff }) =>
    diff === undefined
      ? []
      : [
          {
            head: outcome === 'faster' ? rewrite : `${rewrite}, no advice (${words[outcome]})`,
            diff: diff.replace(/\n$/, '').split('\n'),
          },
        ],
  )
