import type { ComparedInstruction, Measurement } from '../model.ts'
import { type ExplainedChange, placeOf } from './explained-change.ts'
import { poolOfStep, stepKey, stepTime, sureGrowth } from './growth.ts'

/** Names instructions that were written otherwise, added or removed, with what their steps took more. */
export const claimInstructions = (change: ExplainedChange): void => {
  for (const instruction of rewritten(change)) {
    const { text, before } = instruction
    const grown = sureGrowth(change.pairs, change.direction, timeOf(instruction))
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

/** The instructions that are not the same in both; those that were only moved are. */
export const rewritten = ({ differences }: ExplainedChange): readonly ComparedInstruction[] =>
  differences?.instructions.filter(({ change }) => change !== undefined && change !== 'moved') ?? []

/** A step that is written the same somewhere else counts in both revisions, so it is no part of the difference. */
const timeOf = ({ text, before = text }: ComparedInstruction) => {
  const [inHead, inBase] = [text, before].map((each) => stepTime((name) => stepKey(name) === stepKey(each)))
  return (build: Measurement): number => (build.revision === 'head' ? inHead : inBase)?.(build) ?? 0
}
