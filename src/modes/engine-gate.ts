import { contextLines } from '../inputs/context-lines.ts'
import type { InputName } from '../inputs/definitions.ts'
import { InputError } from '../inputs/error.ts'
import { asksFor, differs } from '../inputs/given.ts'
import { hasBaseByItself } from '../revisions/base.ts'
import type { Job } from './mode.ts'
import { carryOutStudy } from './study.ts'

/**
 * Whether a run has several engines, a threshold and nothing else to judge: then each engine is judged against the first,
 * as in the study of engines, and a verdict decides the exit status.
 */
export const isEngineGate = ({ inputs, given, event }: Pick<Job, 'inputs' | 'given' | 'event'>): boolean => {
  const isSeveral = typeof inputs.engines !== 'string' && inputs.engines.length > 1
  const hasThreshold = asksFor(given, 'fail-threshold')
  const isFixture = inputs.fixturesGiven && !inputs.isOwnProject
  const hasBase = inputs.base === 'auto' ? !isFixture && hasBaseByItself(event) : inputs.base !== 'none'
  return isSeveral && hasThreshold && !hasBase
}

/** Inputs of a run that have no meaning when engines are judged. */
const unused: readonly InputName[] = ['gate', 'explain', 'screen', 'observe', 'storage']

/** Throws an InputError for inputs that cannot be honoured. */
export const judgeEngines = async (job: Job): Promise<number> => {
  const { inputs, given, invocation } = job
  const problems = unused.flatMap((name) =>
    differs(given, name)
      ? [
          `${name}: fail-threshold judges engines against each other here, which does not use this; leave one out`,
        ]
      : [],
  )
  const several = contextLines(inputs.context).length > 1
  const aboutContext = several
    ? ['context: fail-threshold judges engines against each other here, on one project; give one line']
    : []
  if (problems.length > 0 || several) throw new InputError([...problems, ...aboutContext])
  const { engines } = await import('../studies/engines.ts')
  // A workflow keeps the time of a run; in a terminal it takes what six rounds need.
  const timeBudgetGiven = inputs.timeBudgetGiven || invocation.inWorkflow
  const judged = { ...job, inputs: { ...inputs, timeBudgetGiven } }
  return carryOutStudy(judged, { wanted: engines, earlier: undefined, needsAll: true })
}
