import { resolve } from 'node:path'
import type { GitHubEvent } from '../host/github-event.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import type { Program } from '../host/program.ts'
import type { ArchiveStore } from '../images/archive-store.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { GivenInputs, Report } from '../model.ts'
import { askedCacheOf } from '../plan/cache-form.ts'
import type { RewriteRequest } from '../projects/context/advise/planned-rewrite.ts'
import { findSubject } from '../projects/find-subject.ts'
import { codeOf, type RunSubject } from '../projects/subject.ts'
import { mayInstall } from '../provision/consent.ts'
import { engineArchivesOf } from '../provision/engine-archives.ts'
import { startEngines } from '../provision/start.ts'
import type { RunRequest } from '../run/open.ts'
import { refuseAbsentCache } from './absent-cache.ts'
import { attestationsAsYours } from './workflow-attestations.ts'
import { workflowCacheIn } from './workflow-cache.ts'

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
  /** Rewrites to try on the repository; undefined: it is measured as it is. */
  readonly rewriting: RewriteRequest | undefined
}

/** What a run needs: the inputs, and the ways to the machine. */
export const runRequestOf = (options: RunOptions): RunRequest => {
  const { host, inputs, given, env, program, directory, save } = options
  return {
    host,
    inputs,
    given,
    subject: (folder) => subjectOf(options, folder),
    workflowCache: ({ workflowsIn }) =>
      inputs.scenarios === 'auto' ? workflowCacheIn(workflowsIn, inputs) : undefined,
    keptFloors: options.keptFloors,
    directory,
    startEngines: (subject, folder, resources, engineHost) =>
      startEngines(
        {
          host: engineHost,
          inputs,
          mayInstall: mayInstall(inputs, host),
          archives: engineArchivesOf(inputs, host, env, program),
          codeOf: codeOf(subject),
          askedCache: askedCacheOf(inputs),
        },
        subject,
        folder,
        resources,
      ),
    save,
  }
}

const subjectOf = async (options: RunOptions, folder: RunFolder): Promise<RunSubject> => {
  const { host, inputs, event, token, program, directory, archiveStore, rewriting } = options
  await refuseAbsentCache(inputs, directory)
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
    attestedBuilds: (clones) =>
      inputs.attestations === 'off'
        ? { attestations: undefined, notes: [] }
        : attestationsAsYours(clones, inputs, event),
    rewriting,
  })
  await options.onSubject(subject)
  return subject
}
