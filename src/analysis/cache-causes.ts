import type { Revision } from '../model.ts'
import { differingSteps } from './cause.ts'
import { type ExplainedChange, instructionOf, placeOf, sidesOf, stepsOf } from './explained-change.ts'
import { poolOfStep, stepTime, sureGrowth } from './growth.ts'

/** Names the steps that only the faster revision took from its cache, and what made the other one repeat them. */
export const claimCache = (change: ExplainedChange): void => {
  const { builds, benchmark, direction, pairs, claims } = change
  const broken = brokenStep(change, sidesOf(change).slow)
  const steps = differingSteps(builds, benchmark.id, direction > 0 ? 'slower' : 'faster')
  for (const step of steps) {
    const grown = sureGrowth(
      pairs,
      direction,
      stepTime((name) => name === step),
    )
    const breaker = broken === step ? undefined : broken
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

/** The first step that all counted builds of a revision repeated; undefined when all were hits. */
export const brokenStep = (change: ExplainedChange, revision: Revision): string | undefined =>
  [...stepsOf(change, revision)].find(([, outcome]) => outcome === 'ran')?.[0]

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

const takesFiles = (step: string): boolean => /^(?:COPY|ADD)\b/i.test(step) || /type=bind/.test(step)

/** What the scenario changed before the timed build. */
const editedBy = ({ benchmark, editedFile }: ExplainedChange): string | undefined => {
  if (benchmark.scenario === 'source-change') return editedFile
  return benchmark.scenario === 'go-mod-change' ? 'go.mod' : undefined
}
