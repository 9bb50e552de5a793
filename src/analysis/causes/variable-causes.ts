import { type ExplainedChange, instructionCause } from './explained-change.ts'
import { sureGrowth } from './growth.ts'
import { timeOf } from './instruction-causes.ts'
import { hasOtherReason } from './other-reason.ts'
import { setterOf } from './setters.ts'

/** Names ARG and ENV instructions that set a variable otherwise, with what the RUN instructions took more that use it. */
export const claimVariables = (change: ExplainedChange): void => {
  for (const instruction of change.differences?.instructions ?? []) {
    if (instruction.change !== undefined || !/^RUN\b/i.test(instruction.text)) continue
    const setter = setterOf(change, instruction)
    if (setter === undefined || hasOtherReason(change, instruction.text)) continue
    const grown = sureGrowth(change.pairs, change.direction, timeOf(change, instruction))
    const why = `"${instruction.text.slice(0, 100)}" uses it`
    change.claims.claim('work', grown, instructionCause(change, setter, why))
  }
}
