import { attemptsOf } from '../../src/analysis/attempts.ts'
import type { Circumstances } from '../../src/analysis/circumstances.ts'
import { compare } from '../../src/analysis/comparison.ts'
import { defaultLooks } from '../../src/analysis/limits.ts'
import { decided, judge } from '../../src/analysis/verdict.ts'
import type { Rule } from './runs.ts'

/** No build was lost, and the machine was undisturbed. */
const running: Circumstances = {
  obstacles: [],
  attempts: attemptsOf([], ''),
  disturbance: undefined,
  farSlower: undefined,
  stopped: false,
}

/** What the program itself does: its own functions, called in the order in which a run calls them. */
export const shipped: Rule = {
  name: 'shipped',
  title: 'the shipped rule',
  looks: defaultLooks,
  stops: (pairs, limits) => decided(compare(pairs, limits), limits, running, defaultLooks),
  judge: (pairs, limits) => {
    const effect = compare(pairs, limits)
    const { kind } = judge(effect, limits, { ...running, stopped: true })
    return { kind, slowdown: effect.slowdown ?? Number.NaN }
  },
}
