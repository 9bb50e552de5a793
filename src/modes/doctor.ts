import type { Engine } from '../engines/engine.ts'
import { engines } from '../engines/index.ts'
import { interruptedStatus } from '../host/process/interrupt.ts'
import { preflightContext } from '../preflight/context.ts'
import { examine } from '../preflight/examine.ts'
import { toDoctorMarkdown, toDoctorText } from '../preflight/render.ts'
import { engineArchivesOf } from '../provision/engine-archives.ts'
import { engineNamed } from '../provision/named.ts'
import { warnOnFailure } from '../publish/messages.ts'
import { writeSummary } from '../publish/runner/summary.ts'
import type { Job } from './mode.ts'

const nothingToMeasure = 3

/** What `doctor` works with. */
export type DoctorJob = Pick<Job, 'inputs' | 'host' | 'invocation' | 'messages'>

/**
 * Shows which engines can be measured on this machine and what is missing for the others; changes and installs
 * nothing. Exit status 0: at least one can be measured, or every one that was named.
 */
export const doctor = async ({ inputs, host, invocation, messages }: DoctorJob): Promise<number> => {
  const { env, program, print } = invocation
  const archives = engineArchivesOf(inputs, host, env, program)
  const named =
    typeof inputs.engines === 'string' ? undefined : inputs.engines.map((each) => engineNamed(each, archives))
  const wanted = named ?? Object.values<Engine>(engines)
  try {
    const examination = await examine(preflightContext(host), wanted, named !== undefined)
    print(inputs.json ? JSON.stringify(examination, undefined, 2) : toDoctorText(examination))
    if (inputs.summary)
      await warnOnFailure(messages, 'The tables were not added to the job summary', () =>
        writeSummary(toDoctorMarkdown(examination), env),
      )
    return examination.measurable ? 0 : nothingToMeasure
  } catch (error) {
    if (host.signal.aborted) return interruptedStatus
    throw error
  }
}
