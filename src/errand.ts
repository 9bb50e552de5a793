import { resolve } from 'node:path'
import type { Host } from './host/host.ts'
import type { Inputs } from './inputs.ts'
import type { Report } from './model.ts'
import { findSubject } from './projects/find-subject.ts'
import { fixtureArchives } from './projects/fixture-archives.ts'
import type { GitHubEvent } from './projects/pull-request-base.ts'
import type { Subject } from './projects/subject.ts'
import type { Errand } from './run.ts'
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
  /** Called with the archives that the fixtures need, before they are made. */
  readonly bringArchives: (paths: readonly string[]) => Promise<void>
  readonly save: (report: Report) => Promise<void>
}

/** The errand of `run`: inputs, and the ways to the machine that it needs. */
export const errandOf = (request: Request): Errand => {
  const { host, inputs, env, event, token, entryUrl, save } = request
  const cacheDir = cacheDirOf(inputs, env)
  return {
    ...{ host, inputs, mayInstall: mayInstall(inputs, env), save },
    subject: async (folder) => {
      const subject = await findSubject({
        ...{
          host,
          inputs,
          cacheDir,
          directory: process.cwd(),
          outputDir: resolve(inputs.outputDir),
          entryUrl,
          folder,
        },
        ...(event === undefined ? {} : { event }),
        ...(token === '' ? {} : { token }),
      })
      return isFixtures(subject) ? withArchives(subject, request, cacheDir) : subject
    },
  }
}

/** Only a fixture has a strategy. */
const isFixtures = ({ projects }: Subject): boolean => projects.some(({ strategy }) => strategy !== undefined)

const withArchives = (
  subject: Subject,
  { inputs, entryUrl, bringArchives }: Request,
  cacheDir: string,
): Subject => ({
  ...subject,
  prepare: async (engines) => {
    await bringArchives(await fixtureArchives(inputs, cacheDir, entryUrl))
    return subject.prepare(engines)
  },
})
