import type { ComparedInstruction, Measurement } from '../../model.ts'
import {
  compilesGo,
  explainedByPackages,
  type ExplainedChange,
  instructionCause,
  instructionsOf,
} from './explained-change.ts'
import { poolOfStep, stepTime, sureGrowth } from './growth.ts'
import { stepKey } from './printed-step.ts'
import { isCodeUnknown } from './unknown-code.ts'

/** Names instructions that were written otherwise, added or removed, with what their steps took more. */
export const claimInstructions = (change: ExplainedChange): void => {
  const ofPackagesMs = explainedByPackages(change)
  for (const instruction of differentSteps(change)) {
    const { text, before } = instruction
    const compiles = compilesGo(change, text) || compilesGo(change, before ?? text)
    if (compiles && isCodeUnknown(change)) continue
    const stepMs = sureGrowth(change.pairs, change.direction, timeOf(change, instruction))
    const grown = Math.max(0, stepMs - (compiles ? ofPackagesMs : 0))
    const why = before === undefined ? undefined : whyChanged(text, before)
    change.claims.claim(poolOfStep(text), grown, instructionCause(change, instruction, why))
  }
}

/** What it was; where the beginnings are the same, as with long flags, the words that differ. */
const whyChanged = (text: string, before: string): string => {
  if (text.slice(0, longestShown) !== before.slice(0, longestShown))
    return `before: "${before.slice(0, longestShown)}"`
  const [now, old] = differingWords(text.split(' '), before.split(' '))
  if (old === '') return `"${now.slice(0, longestShown)}" is new in it`
  if (now === '') return `"${old.slice(0, longestShown)}" is gone from it`
  return `"${now.slice(0, longestShown)}" instead of "${old.slice(0, longestShown)}"`
}

const longestShown = 100

/** What is left of two texts without the words with which both begin, and those with which both end. */
const differingWords = (now: readonly string[], old: readonly string[]): readonly [string, string] => {
  const shorter = Math.min(now.length, old.length)
  let [start, end] = [0, 0]
  while (start < shorter && now[start] === old[start]) start += 1
  while (end < shorter - start && now.at(-1 - end) === old.at(-1 - end)) end += 1
  return [now.slice(start, now.length - end).join(' '), old.slice(start, old.length - end).join(' ')]
}

/** Instructions that are written alike have one time together, which counts once. */
const differentSteps = (change: ExplainedChange): readonly ComparedInstruction[] => [
  ...new Map(
    rewritten(change).map((each) => [
      JSON.stringify([stepKey(each.text), stepKey(each.before ?? each.text)]),
      each,
    ]),
  ).values(),
]

/** The instructions that are not the same in both; those that were only moved are. */
export const rewritten = ({ differences }: ExplainedChange): readonly ComparedInstruction[] =>
  differences?.instructions.filter(({ change }) => change !== undefined && change !== 'moved') ?? []

/**
 * How long an instruction took in a build, in ms, as it is written in that revision. A step that is written the same somewhere
 * else counts in both revisions, so it is no part of the difference.
 */
export const timeOf =
  (change: ExplainedChange, { text, before = text }: ComparedInstruction) =>
  (build: Measurement): number => {
    const key = stepKey(build.revision === 'head' ? text : before)
    const isAlike = (each: ComparedInstruction): boolean =>
      stepKey((build.revision === 'head' ? undefined : each.before) ?? each.text) === key
    return stepTime((step) => instructionsOf(change, build.revision, step).some(isAlike))(build)
  }
