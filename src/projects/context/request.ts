import type { Repository } from '../../host/git/repository.ts'
import type { Host } from '../../host/host.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import type { ArchiveStore } from '../../images/archive-store.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Base } from '../../revisions/base.ts'
import type { AttestedBuilds, Clones } from '../attested.ts'
import type { RewriteRequest } from './advise/planned-rewrite.ts'

/** What is needed to read the user's own project. */
export type ContextRequest = {
  readonly host: Host
  readonly folder: RunFolder
  readonly inputs: Inputs
  readonly archiveStore: ArchiveStore
  readonly repository: Repository
  /** Whether the head is code of a fork, or may be. */
  readonly isOfFork: boolean
  readonly base: Base
  /** Relative to the repository. */
  readonly context: string
  /** The project's part of benchmark ids. */
  readonly id: string
  /** In a terminal, uncommitted files are part of the head. */
  readonly withUncommitted: boolean
  /** Where reports are written, absolute; never part of what is measured. */
  readonly outputDir: string
  readonly token: string | undefined
  /** Finds out what builds write about their image. */
  readonly attestedBuilds: (clones: Clones) => AttestedBuilds
  /** Rewrites to try on it; undefined: it is measured as it is. */
  readonly rewriting: RewriteRequest | undefined
}
