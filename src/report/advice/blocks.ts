import type { Advice, Report } from '../../model.ts'
import { codeBlock, text } from '../escape.ts'
import { adviceSentences, bestOf, gainedIn, outcomeWords, resultWords } from './words.ts'

/** Rewrites as blocks of markdown. */
type AdviceBlocks = {
  /** Those of each rewrite that gained. */
  readonly gained: readonly (readonly string[])[]
  readonly others: readonly string[]
}

/** All of it: sentences and the difference of each, and at the end those that were not tried. */
export const adviceBlocks = (report: Pick<Report, 'advice'>): AdviceBlocks => {
  const { advice = [] } = report
  const gained = gainedIn(report)
  const others = advice.filter((each) => !gained.includes(each))
  const brief = others.filter(isBrief)
  return {
    gained: gained.map(blocksOf),
    others: [
      ...others.filter((each) => !isBrief(each)).flatMap(blocksOf),
      ...(brief.length === 0
        ? []
        : [
            '**Not tried**',
            brief.map((each) => `- ${text(`${each.rewrite}: ${outcomeWords(each)}`)}`).join('\n'),
          ]),
    ],
  }
}

const blocksOf = (each: Advice): readonly string[] => [
  `**${text(`${each.rewrite}: ${headOf(each)}`)}**`,
  adviceSentences(each).map(text).join(' '),
  ...(each.diff === undefined ? [] : [codeBlock(diffLines(each.diff), '', true).join('\n')]),
]

/** Git compares blanks at the end of a line, whatever it is told to ignore, but not how the line ends. */
const diffLines = (diff: string): readonly string[] => diff.replace(/\r?\n$/, '').split(/\r?\n/)

const headOf = (each: Advice): string => {
  const best = each.outcome === 'faster' ? bestOf(each) : undefined
  return best === undefined ? outcomeWords({ outcome: each.outcome }) : resultWords(best)
}

/** Rewrites of which nothing is known but why they were not tried: one line each. */
const isBrief = ({ results, diff }: Advice): boolean => results.length === 0 && diff === undefined
