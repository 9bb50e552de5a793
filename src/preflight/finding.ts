import type { EngineNeeds } from '../engines/traits.ts'
import type { MachineFacts } from './machine-facts.ts'

/**
 * `missing`: the engines that it concerns cannot build here. `warning`: they can, but more slowly or differently than
 * the reader expects. `unknown`: the check could not find out.
 */
export type State = 'ok' | 'warning' | 'missing' | 'unknown'

/** What a check saw. */
export type Seen = {
  readonly state: State
  /** A clause without a full stop. */
  readonly seen: string
  /** How to fix it, as a command or a sentence; present with `warning` and `missing`. */
  readonly remedy?: string
}

/** The result of one check on this machine. `doctor --json` prints it as it is, so names and states are stable. */
export type Finding = Seen & {
  readonly name: string
  /** Names of engines. */
  readonly concerns: readonly string[]
  /** Installing the packages of the engine fixes it too. */
  readonly comesWithInstall?: true
}

/** An engine as the checks see it. */
export type CheckedEngine = { readonly name: string; readonly needs: EngineNeeds }

/** Turns facts into findings about these engines. Pure; no finding when it concerns none of them. */
export type Check = (facts: MachineFacts, engines: readonly CheckedEngine[]) => readonly Finding[]

export const ok = (seen: string): Seen => ({ state: 'ok', seen })
export const unknown = (seen: string): Seen => ({ state: 'unknown', seen })
export const warning = (seen: string, remedy: string): Seen => ({ state: 'warning', seen, remedy })
export const missing = (seen: string, remedy: string): Seen => ({ state: 'missing', seen, remedy })

/** Which engines a check is about, by what they need. */
type Concerns = (needs: EngineNeeds) => boolean

/** Every engine, even one that needs nothing. */
export const every: Concerns = () => true
/** Engines that run without root. */
export const rootless: Concerns = ({ userNamespace }) => userNamespace !== undefined
/** Podman and Buildah, which start an OCI runtime for every RUN step. */
export const buildahFamily: Concerns = ({ builder }) => builder === 'buildah'

/** A check with one finding for all the engines that it concerns. */
export const check =
  (
    name: string,
    concerns: Concerns,
    look: (facts: MachineFacts) => Seen,
    options: Pick<Finding, 'comesWithInstall'> = {},
  ): Check =>
  (facts, engines) => {
    const concerned = engines.filter(({ needs }) => concerns(needs)).map((engine) => engine.name)
    return concerned.length === 0 ? [] : [{ name, ...look(facts), concerns: concerned, ...options }]
  }

/** In front of a command that only root may run. */
export const sudo = ({ uid }: Pick<MachineFacts, 'uid'>): string => (uid === 0 ? '' : 'sudo ')
