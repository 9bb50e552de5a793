import type { Inputs } from '../inputs/inputs.ts'
import { refuseAll } from '../inputs/error.ts'
import { defaultScenarios, scenarios, withRemoteCache } from '../scenarios/index.ts'
import { listing, matches, unmatchedThresholds } from './gated.ts'
import { benchmarkId, type Wanted } from './plan.ts'

/** What is known of a run before an engine is started. */
export type Known = Pick<Wanted, 'projects' | 'revisions'> & {
  /** Every engine that there is: which of them are taken, where none is named, shows later. */
  readonly allEngines: readonly string[]
}

/**
 * Throws where `gate` or a line of a threshold names no benchmark that this run can have with any engine. It would fail later, too,
 * but then an engine may have been installed, and images pulled, for nothing.
 */
export const refuseGlobs = (inputs: Inputs, known: Known): void => {
  const { engines, gate, thresholds } = inputs
  const isNamed = typeof engines !== 'string'
  const ids = idsWith(isNamed ? engines : known.allEngines, inputs, known)
  const isMissed = gate !== 'auto' && gate.length > 0 && !gate.some((glob) => isIn(ids, glob))
  const problems = [
    ...(isMissed && known.revisions.length > 1 ? [`gate: ${gate.join(', ')} matches no benchmark`] : []),
    ...unmatchedThresholds(thresholds, ids),
  ]
  refuseAll(listing(problems, isNamed ? ids : idsWith(['ENGINE'], inputs, known)))
}

const isIn = (ids: readonly string[], glob: string): boolean => ids.some((id) => matches(glob, id))

const idsWith = (
  engines: readonly string[],
  { storage, scenarios: asked, among }: Inputs,
  { projects, revisions }: Known,
): readonly string[] => {
  const usual = defaultScenarios(revisions.length > 1 ? 'compared' : 'alone')
  // Whether a remote cache is measured depends on the engine.
  const names = asked === 'auto' ? [...withRemoteCache, ...usual] : asked
  const inOrder = Object.keys(scenarios).filter((name) => names.includes(name))
  const variants =
    storage === 'auto' ? engines : engines.flatMap((engine) => storage.map((driver) => `${engine}+${driver}`))
  const places = [...projects, ...(among?.others ?? []).map((id) => ({ id, scenarios: undefined }))]
  return variants.flatMap((engine) =>
    places.flatMap(({ id, scenarios: own }) =>
      inOrder
        .filter((name) => own?.includes(name) ?? true)
        .map((scenario) => benchmarkId(engine, id, scenario)),
    ),
  )
}
