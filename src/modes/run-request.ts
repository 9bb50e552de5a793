import { resolve } from 'node:path'
import type { GitHubEvent } from '../host/github-event.ts'
import type { Host } from '../host/host.ts'
import type { Program } from '../host/program.ts'
import type { ArchiveStore } from '../images/archive-store.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { GivenInputs, Report } from '../model.ts'
import { findSubject } from '../projects/find-subject.ts'
import { codeOf, type RunSubject } from '../projects/subject.ts'
import { mayInstall } from '../provision/consent.ts'
import { engineArchivesOf } from '../provision/engine-archives.ts'
import { startEngines } from '../provision/start.ts'
import type { RunRequest } from '../run/open.ts'

export type RunOptions = {
  readonly host: Host
  readonly inputs: Inputs
  /** For the report: those that differ from their defaults. */
  readonly given: GivenInputs
  readonly env: Host['env']
  /** undefined: a terminal. */
  readonly event: GitHubEvent | undefined
  /** Empty: none. */
  readonly token: string
  readonly program: Program
  /** The folder whose repository is measured, absolute. */
  readonly directory: string
  readonly archiveStore: ArchiveStore
  readonly keptFloors: RunRequest['keptFloors']
  /** Called when it is known what is measured, before anything of it is loaded or built. */
  readonly onSubject: (subject: RunSubject) => Promise<void>
  readonly save: (report: Report) => Promise<void>
}

/** What a run needs: the inputs, and the ways to the machine. */
export const runRequestOf = (options: RunOptions): RunRequest => {
  const { host, inputs, given, env, event, token, program, directory, archiveStore, onSubject, save } =
    options
  return {
    host,
    inputs,
    given,
    subject: async (folder) => {
      const subject = await findSubject({
        host,
        inputs,
        fixturesDir: program.fixtures,
        folder,
        archiveStore,
        directory,
        outputDir: resolve(inputs.outputDir),
        event,
        token: token === '' ? undefined : token,
      })
      await onSubject(subject)
      return subject
    },
    keptFloors: options.keptFloors,
    directory,
    startEngines: (subject, folder, resources, engineHost) =>
      startEngines(
        {
          host: engineHost,
          inputs,
          mayInstall: mayInstall(inputs, env),
          archives: engineArchivesOf(inputs, host, env, program),
          codeOf: codeOf(subject),
        },
        subject,
        folder,
        resources,
      ),
    save,
  }
}
