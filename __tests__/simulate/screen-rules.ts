import { screen } from '../../src/analysis/screen/screen.ts'
import type { Limits } from '../../src/model.ts'
import { question, withActions } from '../support/screened.ts'
import { mean } from './numbers.ts'
import type { OrderedPair, Rule } from './runs.ts'

/** Mean of the head / mean of the base. */
const meanRatio = (pairs: readonly OrderedPair[]): number =>
  mean(pairs.map(({ headMs }) => headMs)) / mean(pairs.map(({ baseMs }) => baseMs))

/** Shortest of the head / shortest of the base. */
const leastRatio = (pairs: readonly OrderedPair[]): number =>
  Math.min(...pairs.map(({ headMs }) => headMs)) / Math.min(...pairs.map(({ baseMs }) => baseMs))

type Passes = (pairs: readonly OrderedPair[], limits: Limits) => boolean

/** With one package, since millions of these are screened. */
const alike = withActions(question.base, (actions) => actions.slice(0, 1))

/** The shipped screen, of revisions whose inputs are as good as the same. */
const shippedPasses: Passes = ([cold, explain], limits) => {
  const [base, head] = [alike, alike]
  const [first, second] = [cold?.baseMs ?? 0, cold?.headMs ?? 0]
  const found = screen({
    ...question,
    limits,
    base: { ...base, cold: { ...base.cold, durationMs: first }, explainMs: explain?.baseMs ?? 0 },
    head: { ...head, cold: { ...head.cold, durationMs: second }, explainMs: explain?.headMs ?? 0 },
  })
  return found.kind === 'same-work'
}

const below =
  (share: number, ratio: (pairs: readonly OrderedPair[]) => number = meanRatio): Passes =>
  (pairs, { failThreshold }) =>
    ratio(pairs) <= 1 + share * failThreshold

/** Two pairs, and where these do not pass, as many more as there are further checks. Not passed is left to pairs. */
const rule = (name: string, title: string, first: Passes, ...later: readonly Passes[]): Rule => {
  const passes: Passes = (pairs, limits) => [first, ...later][pairs.length - 2]?.(pairs, limits) === true
  return {
    name,
    title,
    looks: [first, ...later].map((_, at) => at + 2),
    stops: passes,
    judge: (pairs, limits) => ({
      kind: passes(pairs, limits) ? 'unchanged' : 'inconclusive',
      slowdown: meanRatio(pairs) - 1,
    }),
  }
}

/**
 * How the builds of the screen are held against each other, once the inputs are as good as the same: the cold builds of the
 * warm-up are the first pair, the explain builds the second, and more of these would be the third.
 */
export const screenRules: readonly Rule[] = [
  rule('screen', 'shipped: T for two pairs', shippedPasses),
  rule('screen-again', 'then T for three', shippedPasses, below(1)),
  rule('screen-half', 'then T/2 for three', shippedPasses, below(0.5)),
  rule('screen-strict', 'three quarters of T for two, then 0.9 T for three', below(0.75), below(0.9)),
  rule('screen-least', 'then T for the shortest of three', shippedPasses, below(1, leastRatio)),
]
