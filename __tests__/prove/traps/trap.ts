import type { Report } from '../../../src/model.ts'
import type { Files } from '../../support/git-repository.ts'

export type TrapEngine = 'podman' | 'docker' | 'buildah'

/** Something that a script which times builds takes for granted, and that does not hold. */
export type Trap = {
  readonly name: string
  /** What the script takes for granted, as a sentence. */
  readonly belief: string
  readonly engines: readonly TrapEngine[]
  /** What is built, by both; `address`: of the server that some need. */
  readonly files: (address: string) => Files
  /**
   * A script for sh, as many write it. `build` builds the project, `timed NAME COMMAND` prints how many milliseconds a command
   * took and keeps its output in `$LOG`, `fact NAME VALUE` prints anything else. `$CACHE` is an empty repository of a registry on this
   * machine.
   */
  readonly script: string
  /** What the script reports, and whether that is wrong on this engine. */
  readonly naive: (facts: Facts, engine: TrapEngine) => Told
  /** How this program is asked, apart from the engine. */
  readonly asked: Asked
  /** What its report has instead, and whether that is right. */
  readonly report: (report: Report, engine: TrapEngine, facts: Facts) => Told
}

export type Asked = {
  readonly scenarios: string
  readonly rounds: number
  readonly engines?: string
  /** Further words of the command line. */
  readonly more?: readonly string[]
}

/** What a script printed, by name. */
export type Facts = (name: string) => string

/** One side of a trap: what it says, and whether it is as this proof expects. */
export type Told = { readonly text: string; readonly asExpected: boolean }

/** A number that a script printed. */
export const numberIn = (facts: Facts, name: string): number => {
  const value = Number(facts(name))
  if (Number.isNaN(value))
    throw new Error(`the script printed "${facts(name)}" for ${name}, which is not a number`)
  return value
}
