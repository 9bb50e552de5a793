import { alikeOf } from '../../src/analysis/alike.ts'
import { attemptsOf } from '../../src/analysis/attempts.ts'
import type { Circumstances } from '../../src/analysis/circumstances.ts'
import { compare } from '../../src/analysis/comparison.ts'
import { defaultLooks } from '../../src/analysis/limits.ts'
import { decided, isFutile, judge } from '../../src/analysis/verdict.ts'
import type { Limits } from '../../src/model.ts'
import type { OrderedPair, Rule } from './runs.ts'

/** No build was lost, and the machine was undisturbed. */
const running: Circumstances = {
  obstacles: [],
  attempts: attemptsOf([], ''),
  disturbance: undefined,
  farSlower: undefined,
  alike: undefined,
  stopped: false,
}

const atLook = (pairs: readonly OrderedPair[], limits: Limits): Circumstances => ({
  ...running,
  alike: alikeOf(pairs, limits, defaultLooks),
})

/** What the program itself does: its own functions, called in the order in which a run calls them. */
export const shipped: Rule = {
  name: 'shipped',
  title: 'the shipped rule',
  looks: defaultLooks,
  stops: (pairs, limits) => {
    const effect = compare(pairs, limits)
    return decided(effect, limits, atLook(pairs, limits), defaultLooks) || isFutile(effect, defaultLooks)
  },
  judge: (pairs, limits) => {
    const effect = compare(pairs, limits)
    const { kind } = judge(effect, limits, { ...atLook(pairs, limits), stopped: true })
    return { kind, slowdown: effect.slowdown ?? Number.NaN }
  },
}
