import type { ComparedInstruction, Measurement } from '../model.ts'
import {
  compilesGo,
  type ExplainedChange,
  explainedByPackages,
  instructionsOf,
  placeOf,
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
    const place = placeOf(change, instruction)
    change.claims.claim(poolOfStep(text), grown, {
      kind: 'instruction',
      name: text,
      change: instruction.change ?? 'changed',
      ...(before !== undefined && { why: `before: "${before.slice(0, 100)}"` }),
      ...(place !== undefined && { place }),
    })
  }
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
