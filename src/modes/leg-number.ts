import type { Env } from '../host/host.ts'
import { InputError } from '../inputs/error.ts'
import type { LegPlan, PlannedLeg } from '../model.ts'

/** What CI systems call the number of one of several jobs that are alike, and what the first one has. */
const variables = [
  ['CI_NODE_INDEX', 1],
  ['BUILDKITE_PARALLEL_JOB', 0],
  ['CIRCLE_NODE_INDEX', 0],
  ['JOB_COMPLETION_INDEX', 0],
] as const

/** The leg that is measured here. Throws an InputError when the plan has none of that number, or when nobody names one. */
export const legOf = ({ legs }: LegPlan, asked: 'auto' | number, env: Env): PlannedLeg => {
  const number = asked === 'auto' ? numberIn(env) : asked
  const found = legs.find(({ leg }) => leg === number)
  if (found !== undefined) return found
  const there = legs.length === 1 ? 'only leg 1' : `legs 1 to ${legs.length}`
  throw new InputError([`leg: the plan has no leg ${number}; it has ${there}`])
}

const numberIn = (env: Env): number => {
  for (const [name, first] of variables) {
    const text = env[name]?.trim() ?? ''
    if (text === '') continue
    if (!/^\d{1,6}$/.test(text)) throw new InputError([`leg: ${name} is not a whole number`])
    return Number(text) - first + 1
  }
  const names = variables.map(([name]) => name).join(', ')
  throw new InputError([`leg: give the number of a leg; auto needs one of ${names}, and none is set here`])
}
