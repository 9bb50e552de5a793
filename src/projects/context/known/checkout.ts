import type { Host } from '../../../host/host.ts'
import type { Pause } from '../../../host/pauses.ts'
import type { Inputs } from '../../../inputs/inputs.ts'
import type { Listed } from '../asked-revision.ts'
import type { UserBuild } from '../user-build.ts'

/** One revision to look at: its clone, and how it will be built. */
export type ReadCheckout = {
  readonly host: Host
  readonly inputs: Inputs
  /** The top of the clone, absolute. */
  readonly dir: string
  readonly build: UserBuild
  readonly listed: Listed
  /** Called after each part of looking at it. */
  readonly pause: Pause
}
