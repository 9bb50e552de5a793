import { resolve } from 'node:path'
import type { Host } from './host/host.ts'
import type { Inputs } from './inputs.ts'
import type { Report } from './model.ts'
import { findSubject } from './projects/find-subject.ts'
import type { GitHubEvent } from './projects/revisions/pull-request-base.ts'
import type { BringArchives } from './projects/subject.ts'
import type { Errand } from './run.ts'
import { archivesOf } from './archives.ts'
import { cacheDirOf, mayInstall } from './runner.ts'

/** What makes an errand of inputs. */
export type Request = {
  readonly host: Host
  readonly inputs: Inputs
  readonly env: Host['env']
  /** Absent: a terminal. */
  readonly event?: GitHubEvent
  /** Empty: none. */
  readonly token: string
  /** URL of the program's entry. */
  readonly entryUrl: string
  readonly bringArchives: BringArchives
  readonly save: (report: Report) => Promise<void>
}

/** The errand of `run`: inputs, and the ways to the machine that it needs. */
export const errandOf = (request: Request): Errand => {
  const { host, inputs, env, event, token, entryUrl, bringArchives, save } = request
  const cacheDir = cacheDirOf(inputs, env)
  return {
    ...{ host, inputs, mayInstall: mayInstall(inputs, env), save },
    archives: archivesOf(inputs, host, env, entryUrl),
    subject: (folder) =>
      findSubject({
        ...{ host, inputs, cacheDir, entryUrl, folder, bringArchives },
        ...{ directory: process.cwd(), outputDir: resolve(inputs.outputDir) },
        ...(event === undefined ? {} : { event }),
        ...(token === '' ? {} : { token }),
      }),
  }
}
