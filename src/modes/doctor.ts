import type { Engine } from '../engines/engine.ts'
import { engines } from '../engines/index.ts'
import { interruptedStatus } from '../host/process/interrupt.ts'
import { preflightContext } from '../preflight/context.ts'
import { examine, type Examination } from '../preflight/examine.ts'
import { toDoctorMarkdown, toDoctorText } from '../preflight/render.ts'
import { engineArchivesOf } from '../provision/engine-archives.ts'
import { engineNamed } from '../provision/named.ts'
import { warnOnFailure } from '../publish/messages.ts'
import { writeSummary } from '../publish/runner/summary.ts'
import { findBuilds, type FoundBuilds } from '../workflows/find.ts'
import { toBuildsJson, toBuildsMarkdown, toBuildsText } from '../workflows/render.ts'
import type { Job } from './mode.ts'
import { repositoryFiles } from './repository-files.ts'

const nothingToMeasure = 3

/** What `doctor` works with. */
type DoctorJob = Pick<Job, 'inputs' | 'host' | 'invocation' | 'messages' | 'directory'>

/**
 * Shows which engines can be measured on this machine and what is missing for the others; changes and installs
 * nothing. Exit status 0: at least one can be measured, or every one that was named. Also shows what the repository of the
 * folder builds already, as inputs of this action.
 */
export const doctor = async ({
  inputs,
  host,
  invocation,
  messages,
  directory,
}: DoctorJob): Promise<number> => {
  const { env, program, print } = invocation
  const archives = engineArchivesOf(inputs, host, env, program)
  const named =
    typeof inputs.engines === 'string' ? undefined : inputs.engines.map((each) => engineNamed(each, archives))
  const wanted = named ?? Object.values<Engine>(engines)
  try {
    const examination = await examine(preflightContext(host), wanted, named !== undefined)
    const repository = repositoryFiles(directory)
    const builds = repository === undefined ? undefined : findBuilds(repository, repository.here)
    print(inputs.json ? toJson(examination, builds) : toText(examination, builds))
    if (inputs.summary)
      await warnOnFailure(messages, 'The tables were not added to the job summary', () =>
        writeSummary(toMarkdown(examination, builds), env),
      )
    return examination.measurable ? 0 : nothingToMeasure
  } catch (error) {
    if (host.signal.aborted) return interruptedStatus
    throw error
  }
}

const toJson = (examination: Examination, builds: FoundBuilds | undefined): string =>
  JSON.stringify({ ...examination, ...(builds === undefined ? {} : toBuildsJson(builds)) }, undefined, 2)

const toText = (examination: Examination, builds: FoundBuilds | undefined): string =>
  [toDoctorText(examination), ...(builds === undefined ? [] : ['', toBuildsText(builds)])].join('\n')

const toMarkdown = (examination: Examination, builds: FoundBuilds | undefined): string =>
  [toDoctorMarkdown(examination), ...(builds === undefined ? [] : [toBuildsMarkdown(builds)])].join('\n\n')
