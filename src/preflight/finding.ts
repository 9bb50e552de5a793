import type { EngineNeeds } from '../engines/engine.ts'

/**
 * `missing`: the engines it concerns cannot build here. `warning`: they can, but slower or otherwise than the
 * reader expects. `unknown`: it could not be looked at.
 */
export type State = 'ok' | 'warning' | 'missing' | 'unknown'

/** What one check saw. */
export type Seen = {
  readonly state: State
  /** A clause without a full stop. */
  readonly seen: string
  /** A command or a sentence that tells how to mend it; with `warning` and `missing`. */
  readonly remedy?: string
}

/** What one check says about this machine. Its words are stable: `doctor --json` prints it as it is. */
export type Finding = Seen & {
  readonly name: string
  /** Names of engines. */
  readonly concerns: readonly string[]
  /** Installing the engine's packages mends it too. */
  readonly comesWithInstall?: true
}

/** An engine as the checks see it. */
export type Candidate = { readonly name: string; readonly needs?: EngineNeeds }

/** From facts to findings about these engines. Pure; says nothing when none of them is concerned. */
export type Check<Facts> = (facts: Facts, candidates: readonly Candidate[]) => readonly Finding[]

export const ok = (seen: string): Seen => ({ state: 'ok', seen })
export const unknown = (seen: string): Seen => ({ state: 'unknown', seen })
export const warning = (seen: string, remedy: string): Seen => ({ state: 'warning', seen, remedy })
export const missing = (seen: string, remedy: string): Seen => ({ state: 'missing', seen, remedy })

/** Which engines a check is about, from what they need; one that needs nothing is only in `every`. */
export type Concerns = (needs: EngineNeeds) => boolean

/** Every engine, also one that states no needs. */
export const every = (): boolean => true
/** Engines that run without root. */
export const rootless: Concerns = ({ userNamespace }) => userNamespace !== undefined
/** Podman and Buildah, which start a runtime for every RUN step. */
export const buildahFamily: Concerns = ({ builder }) => builder === 'buildah'

/** A check that sees one thing for all the engines it concerns. */
export const check =
  <Facts>(
    name: string,
    concerns: Concerns,
    look: (facts: Facts) => Seen,
    options: Pick<Finding, 'comesWithInstall'> = {},
  ): Check<Facts> =>
  (facts, candidates) => {
    const concerned = candidates.filter(({ needs = {} }) => concerns(needs)).map((each) => each.name)
    return concerned.length === 0 ? [] : [{ name, ...look(facts), concerns: concerned, ...options }]
  }
