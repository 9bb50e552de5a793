import type { Revision } from '../../model.ts'
import { differingSteps } from './differing-steps.ts'
import { takesContext } from './context-causes.ts'
import { type ExplainedChange, instructionOf, placeOf, sidesOf, stepsOf } from './explained-change.ts'
import { poolOfStep, stepTime, sureGrowth } from './growth.ts'
import { isPartOf } from './printed-step.ts'

/** Names the steps that only the faster revision took from its cache, and what made the other one repeat them. */
export const claimCache = (change: ExplainedChange): void => {
  const { builds, benchmark, direction, pairs, claims } = change
  const steps = differingSteps(builds, benchmark.id, direction > 0 ? 'slower' : 'faster')
  for (const step of steps) {
    const grown = sureGrowth(
      pairs,
      direction,
      stepTime((name) => isPartOf(step, name)),
    )
    const breaker = breakerOf(change, step)
    const place = placeOf(change, breakingInstruction(change, breaker) ?? instructionOf(change, step))
    claims.claim(poolOfStep(step), grown, {
      kind: 'cache',
      name: step,
      change: 'changed',
      why: [outcome(direction > 0), ...whyBroken(change, breaker, step)].join(', because '),
      ...(place !== undefined && { place }),
    })
  }
}

/**
 * The first step before this one that the slower revision repeated. Not one of another stage, and none that the faster one
 * repeated before it as well: there it broke nothing.
 */
const breakerOf = (change: ExplainedChange, step: string): string | undefined => {
  const { slow, fast } = sidesOf(change)
  const harmless = new Set(repeatedBefore(change, fast, step))
  const stage = instructionOf(change, step)?.stage
  return repeatedBefore(change, slow, step).find((each) => {
    const other = instructionOf(change, each)?.stage
    const isElsewhere = stage !== undefined && other !== undefined && other !== stage
    return !isElsewhere && !harmless.has(each)
  })
}

/** The steps before this one that all counted builds of a revision repeated, in their order. */
const repeatedBefore = (change: ExplainedChange, revision: Revision, step: string): readonly string[] => {
  const steps = [...stepsOf(change, revision)]
  const before = steps.slice(
    0,
    Math.max(
      0,
      steps.findIndex(([name]) => name === step),
    ),
  )
  return before.flatMap(([name, outcome]) => (outcome === 'ran' ? [name] : []))
}

const outcome = (isSlower: boolean): string =>
  isSlower
    ? 'came from the cache in the base and ran again in the head'
    : 'ran again in the base and came from the cache in the head'

/** The instruction that comes before, where the change put it there. */
const breakingInstruction = (change: ExplainedChange, breaker: string | undefined) => {
  const found = breaker === undefined ? undefined : instructionOf(change, breaker)
  return found?.change === undefined ? undefined : found
}

const whyBroken = (change: ExplainedChange, breaker: string | undefined, step: string): readonly string[] => {
  const file = editedBy(change)
  const edited = file === undefined ? undefined : `${file}, which ${change.benchmark.scenario} edits`
  if (breaker === undefined) return edited !== undefined && takesFiles(step) ? [`it takes ${edited}`] : []
  const how = takesFiles(breaker) && edited !== undefined ? `takes ${edited}` : 'ran again'
  return [`"${breaker.slice(0, 100)}" comes before it there and ${how}`]
}

/** Whether a step takes files of the context, not of another stage or image. */
const takesFiles = (step: string): boolean => takesContext(step) || boundContext.test(step)

const boundContext = /\s--mount=(?!\S*\bfrom=)\S*\btype=bind\b/

/** What the scenario changed before the timed build. */
const editedBy = ({ benchmark, editedFile }: ExplainedChange): string | undefined => {
  if (['source-change', 'remote-cache'].includes(benchmark.scenario)) return editedFile
  return benchmark.scenario === 'go-mod-change' ? 'the go.mod of the module' : undefined
}
