import { compilesGo, type ExplainedChange, explainedByPackages } from './explained-change.ts'
import { mentionedIn } from './step-causes.ts'
import { isCodeUnknown } from './unknown-code.ts'

/**
 * Whether something else that differs may have made a step slower than the value of a variable: code that it compiles, or a
 * file that it names.
 */
export const hasOtherReason = (change: ExplainedChange, step: string): boolean =>
  (compilesGo(change, step) && (isCodeUnknown(change) || explainedByPackages(change) > 0)) ||
  mentionedIn(change, step).length > 0
