import type { PhaseShare } from '../../model.ts'
import type { ExplainedChange } from './explained-change.ts'
import { duration } from '../numbers.ts'
import { explanationOf } from './package-graph.ts'

/** Why nothing can be named, as a clause. */
export const whyUnknown = (change: ExplainedChange, phases: readonly PhaseShare[]): string => {
  const { differences, pairs } = change
  const [largest] = phases
  if (pairs.every(({ base, head }) => base.phases === undefined || head.phases === undefined))
    return 'the engine showed no times of its steps'
  if (largest === undefined) return 'no phase changed in the same direction in all pairs'
  const grown = `${largest.phase} changed by ${duration(largest.changeMs)}`
  if (differences === undefined) return `${grown}, and what differs between the revisions is not known`
  const missing = isOfGo(largest) ? withoutPackages(change) : undefined
  return missing === undefined
    ? `${grown}, and nothing that differs between the revisions explains that`
    : `${grown}, and which packages differ is not known: ${missing}`
}

const isOfGo = ({ phase }: PhaseShare): boolean => phase === 'run' || phase === 'compile' || phase === 'link'

const withoutPackages = (change: ExplainedChange): string | undefined => {
  for (const revision of ['base', 'head'] as const) {
    const found = explanationOf(change, revision)
    if (found?.packages === undefined)
      return found?.unknown?.['packages'] ?? `there is no explain build of the ${revision}`
  }
  return undefined
}
