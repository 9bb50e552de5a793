import type { Cause, ComparedInstruction, Revision } from '../../model.ts'
import { takesContext } from './context-causes.ts'
import {
  compilesGo,
  explainedBy,
  explainedByPackages,
  type ExplainedChange,
  instructionsOf,
  placeOf,
  stepsOf,
} from './explained-change.ts'
import { poolOfStep, sureGrowth } from './growth.ts'
import { timeOf } from './instruction-causes.ts'
import { isDownloading } from './only-cause.ts'

/**
 * Names steps that ran in both revisions, are written the same, and took longer in one. Only where something that differs
 * reaches them: else they have no reason to. How long Go compiles is explained by its packages.
 */
export const claimSteps = (change: ExplainedChange): void => {
  for (const instruction of change.differences?.instructions ?? []) {
    if (instruction.change !== undefined || !isReached(change, instruction)) continue
    const step = stepThatRan(change, 'head', instruction)
    if (step === undefined || stepThatRan(change, 'base', instruction) === undefined) continue
    if (compilesGo(change, step)) continue
    const grown = sureGrowth(change.pairs, change.direction, timeOf(change, instruction))
    change.claims.claim(
      poolOfStep(step),
      grown - explainedOf(change, step),
      causeOf(change, step, instruction),
    )
  }
}

/** The step as which a revision ran this instruction; undefined if it did not, or if others are written alike. */
const stepThatRan = (
  change: ExplainedChange,
  revision: Revision,
  instruction: ComparedInstruction,
): string | undefined => {
  const isIts = (step: string): boolean => {
    const [found, ...others] = instructionsOf(change, revision, step)
    return found === instruction && others.length === 0
  }
  return [...stepsOf(change, revision)].find(([step, outcome]) => outcome === 'ran' && isIts(step))?.[0]
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
  change: ExplainedChange,
  step: string,
  { takes = [] }: ComparedInstruction,
): readonly string[] => {
  const mentioned = mentionedIn(change, step)
  const used = mentioned.length > 0 ? mentioned : takes
  return used.length <= mostNamed ? used : []
}

/** Changed files whose names are in a command. */
export const mentionedIn = ({ differences }: ExplainedChange, step: string): readonly string[] => {
  const named = words(step)
  return (differences?.files ?? []).flatMap(({ path, change }) =>
    change !== 'gone' && named.has(path.slice(path.lastIndexOf('/') + 1)) ? [path] : [],
  )
}

/** The names of the files in a command. */
const words = (step: string): ReadonlySet<string> =>
  new Set(step.split(/[\s"'`,;&|()<>=[\]]+/).map((word) => word.slice(word.lastIndexOf('/') + 1)))
