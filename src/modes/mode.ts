import type { GitHubEvent } from '../host/github-event.ts'
import type { Host } from '../host/host.ts'
import type { InputName } from '../inputs/definitions.ts'
import type { Given } from '../inputs/given.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { ModeDescription, Vocabulary } from '../inputs/vocabulary.ts'
import type { Messages } from '../publish/messages.ts'
import type { Invocation } from './invocation.ts'

/** One thing that the program can do. */
export type Mode = ModeDescription & {
  readonly uses: readonly InputName[]
  readonly load: () => Promise<CarryOut>
}

/** Does the work and gives the exit status. Throws when the inputs cannot be honoured. */
type CarryOut = (job: Job) => Promise<number>

/** What a mode works with. */
export type Job = {
  readonly invocation: Invocation
  readonly host: Host
  readonly inputs: Inputs
  /** The inputs as they were given. */
  readonly given: Given
  /** The names that they may use. */
  readonly vocabulary: Vocabulary
  /** undefined: a terminal. */
  readonly event: GitHubEvent | undefined
  readonly messages: Messages
  /** The folder whose repository is measured, absolute. */
  readonly directory: string
  /** The reports that the command line names, files or folders, as they were written. */
  readonly files: readonly string[]
}
