import type { Cause, ComparedInstruction } from '../model.ts'
import { takesContext } from './context-causes.ts'
import {
  compilesGo,
  explainedBy,
  explainedByPackages,
  type ExplainedChange,
  instructionOf,
  placeOf,
  stepsOf,
} from './explained-change.ts'
import { poolOfStep, stepTime, sureGrowth } from './growth.ts'
import { isDownloading } from './only-cause.ts'

/**
 * Names steps that ran in both revisions, are written the same, and took longer in one. Only where something that differs
 * reaches them: else they have no reason to. How long Go compiles is explained by its packages.
 */
export const claimSteps = (change: ExplainedChange): void => {
  const [base, head] = [stepsOf(change, 'base'), stepsOf(change, 'head')]
  for (const [step, outcome] of head) {
    if (outcome !== 'ran' || base.get(step) !== 'ran' || compilesGo(change, step)) continue
    const instruction = instructionOf(change, step, (each) => each.change === undefined)
    if (instruction === undefined || !isReached(change, instruction)) continue
    const grown = sureGrowth(
      change.pairs,
      change.direction,
      stepTime((name) => name === step),
    )
    change.claims.claim(
      poolOfStep(step),
      grown - explainedOf(change, step),
      causeOf(change, step, instruction),
    )
  }
}

/** What its modules, or the paths that it copies, explain already. */
const explainedOf = (change: ExplainedChange, step: string): number => {
  if (takesContext(step)) return explainedBy(change, ['context'])
  return isDownloading(step) ? explainedByPackages(change) : 0
}

/** Whether anything that differs comes before an instruction, or is taken by it. */
const isReached = ({ differences }: ExplainedChange, { stage, line }: ComparedInstruction): boolean =>
  differences?.instructions.some(
    (each) =>
      (each.stage < stage || (each.stage === stage && each.line <= line)) &&
      (each.change !== undefined || (each.takes?.length ?? 0) > 0),
  ) ?? false

const causeOf = (
  change: ExplainedChange,
  step: string,
  instruction: ComparedInstruction,
): Omit<Cause, 'changeMs'> => {
  const files = usedBy(change, step, instruction)
  const [file] = files
  const { contextPath = '.' } = change.differences ?? {}
  const own = placeOf(change, instruction)
  const inFile =
    file === undefined ? undefined : { file: contextPath === '.' ? file : `${contextPath}/${file}` }
  const place = inFile ?? own
  return {
    kind: 'step',
    name: step,
    change: 'changed',
    ...(files.length > 0 && {
      why: `it uses ${files.join(' and ')}, which ${files.length === 1 ? 'differs' : 'differ'}`,
    }),
    ...(place !== undefined && { place }),
  }
}

const mostNamed = 2

/** Changed files that a step names or takes, if there are few: of many, nobody knows which one matters. */
const usedBy = (
  { differences }: ExplainedChange,
  step: string,
  { takes = [] }: ComparedInstruction,
): readonly string[] => {
  const changed = differences?.files.filter((each) => each.change !== 'gone').map(({ path }) => path) ?? []
  const mentioned = changed.filter((path) => words(step).has(path.slice(path.lastIndexOf('/') + 1)))
  const used = mentioned.length > 0 ? mentioned : takes
  return used.length <= mostNamed ? used : []
}

/** The names of the files in a command. */
const words = (step: string): ReadonlySet<string> =>
  new Set(step.split(/[\s"'`,;&|()<>=[\]]+/).map((word) => word.slice(word.lastIndexOf('/') + 1)))
