import type { Effort } from '../effort.ts'
import type { Script } from './script.ts'
import type { Shell } from './state.ts'
import type { Value } from './values.ts'
import type { Variables } from '../variables.ts'

/** A program that a script starts, with what holds at that moment. */
export type Started = {
  /** Its name and arguments; never empty. */
  readonly words: readonly Value[]
  readonly variables: Variables
  /** The working folder, absolute; it may contain `unknown`. */
  readonly folder: string
  /** Whether it has more words that are not known. */
  readonly isOpen: boolean
  /** Whether it is started whatever the script finds out, and a failure of it is one of the script. */
  readonly isSure: boolean
  /** Where it begins in the script that is followed; undefined in a function, and in a script that this one starts. */
  readonly at: number | undefined
  /** In a function that the script itself calls: that call. */
  readonly through?: Calling | undefined
}

/** A call of a function, and where it begins in the script. */
type Calling = { readonly at: number; readonly words: readonly Value[] }

export type WalkOptions = {
  readonly effort: Effort
  /** The text of a file at an absolute path of the container, if it is known. */
  readonly readFile: (path: string) => string | undefined
  /** The scripts of a build driver such as make, one for each line of its recipes; undefined for any other program. */
  readonly recipes: (started: Started) => readonly Recipe[] | undefined
  /** Told of every file that a redirection writes: an absolute path, which may contain `unknown`. */
  readonly writes?: (path: string) => void
  /** Whether a variable is unknown that branches set differently; default: the last of them counts. */
  readonly joinsWays?: boolean
}

/** A script that another file contains, and where it runs. */
export type Recipe = { readonly script: string; readonly folder: string; readonly variables: Variables }

/** Follows a script that is somewhere in another. */
export type Walk = (script: Script, place: Place) => void

export type Place = {
  readonly shell: Shell
  /** How many scripts are around this one. */
  readonly depth: number
  /** Whether it is run in every build that has not failed before. */
  readonly isRun: boolean
  /** Whether the step fails when the script, or the statement, returns a failure. */
  readonly isDecisive: boolean
  /** Whether the step fails when the shell ends with a failure here, as by `set -e`. */
  readonly endsStep: boolean
  /** Whether a loop is open that `break` and `continue` are about; without one, they do nothing. */
  readonly isInLoop: boolean
  readonly through?: Calling | undefined
}

/** Whether a statement is run in every build, and a failure of it is one of the step. */
export const isSureIn = ({ shell, isRun, isDecisive, endsStep }: Place): boolean =>
  isRun && (isDecisive || (endsStep && shell.options.has('errexit')))

/** Where a statement is, and what it may use. */
export type Step = Place & {
  readonly options: WalkOptions
  readonly walk: Walk
  readonly report: (started: Started) => void
}

/** What fails in a condition does not fail the script, even after `set -e`. */
export const tested = (at: Step): Step => ({ ...at, isDecisive: false, endsStep: false })

/** What fails in it ends only itself, and so counts where its own failure does. */
export const subshell = (at: Step): Step => {
  const isDecisive = isSureIn({ ...at, isRun: true })
  return { ...at, shell: at.shell.copy(), isDecisive, endsStep: at.endsStep && isDecisive }
}

/** Another shell does not know that something tests its outcome. */
export const ownShell = (at: Step): Step => {
  const { isDecisive } = subshell(at)
  return { ...at, isDecisive, endsStep: isDecisive }
}
