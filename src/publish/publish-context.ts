import type { GitHubEvent } from '../host/github-event.ts'
import type { Env } from '../host/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Claim } from './fork/claim.ts'
import type { Messages } from './messages.ts'
import type { AskService } from './services/service.ts'

/** Where and how a report is published. */
export type PublishContext = {
  readonly inputs: Inputs
  /** Of the report's files, absolute. */
  readonly outputDir: string
  /** `comment-key`, or its default. */
  readonly key: string
  readonly env: Env
  /** undefined: started by something else than an event of a workflow. */
  readonly event: GitHubEvent | undefined
  /** Empty: none. */
  readonly token: string
  readonly ask: AskService
  /** undefined: the report was not left by the run of a pull request that this job reports on. */
  readonly claim: Claim | undefined
  readonly messages: Messages
}
