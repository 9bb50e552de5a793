import type { GitHubEvent } from '../host/github-event.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { AskService } from './services/service.ts'
import type { Messages } from './tell.ts'

/** Where and how a report is published. */
export type PublishContext = {
  readonly inputs: Inputs
  /** Of the report's files, absolute. */
  readonly outputDir: string
  /** `comment-key`, or what stands in for it. */
  readonly key: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absent: something else than a workflow's event started us. */
  readonly event?: GitHubEvent
  /** Empty: none. */
  readonly token: string
  readonly ask: AskService
  readonly tell: Messages
}
