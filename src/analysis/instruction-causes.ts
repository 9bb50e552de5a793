import type { ComparedInstruction, Measurement } from '../model.ts'
import { compilesGo, type ExplainedChange, explainedByPackages, placeOf } from './explained-change.ts'
import { poolOfStep, stepKey, stepTime, sureGrowth } from './growth.ts'

/** Names instructions that were written otherwise, added or removed, with what their steps took more. */
export const claimInstructions = (change: ExplainedChange): void => {
  const ofPackagesMs = explainedByPackages(change)
  for (const instruction of differentSteps(change)) {
    const { text, before } = instruction
    const compiles = compilesGo(change, text) || compilesGo(change, before ?? text)
    const stepMs = sureGrowth(change.pairs, change.direction, timeOf(instruction))
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

/** A step that is written the same somewhere else counts in both revisions, so it is no part of the difference. */
const timeOf = ({ text, before = text }: ComparedInstruction) => {
  const [inHead, inBase] = [text, before].map((each) => stepTime((name) => stepKey(name) === stepKey(each)))
  return (build: Measurement): number => (build.revision === 'head' ? inHead : inBase)?.(build) ?? 0
}
