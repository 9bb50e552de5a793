import type { Engine } from '../engines/engine.ts'
import { engines } from '../engines/index.ts'
import type { Host } from '../host/host.ts'
import { interruptedStatus } from '../host/process/interrupt.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { examine } from '../preflight/examine.ts'
import { placeAt } from '../preflight/place.ts'
import { toDoctorMarkdown, toDoctorText } from '../preflight/render.ts'
import { engineArchivesOf } from '../provision/engine-archives.ts'
import { engineNamed } from '../provision/named.ts'
import { writeSummary } from '../publish/runner/summary.ts'
import { attempt, type Messages } from '../publish/tell.ts'
import type { Invocation } from './invocation.ts'

const nothingToMeasure = 3

/**
 * Tells which engines could be measured here and what is missing for the others; changes and installs nothing.
 * Exit status 0: at least one can, or every one that was named.
 */
export const doctor = async (
  inputs: Inputs,
  host: Host,
  world: Invocation,
  tell: Messages,
): Promise<number> => {
  const archives = engineArchivesOf(inputs, host, world.env, world.program)
  const named =
    typeof inputs.engines === 'string' ? undefined : inputs.engines.map((each) => engineNamed(each, archives))
  const wanted = named ?? Object.values<Engine>(engines)
  try {
    const examination = await examine(placeAt(host), wanted, named !== undefined)
    world.print(inputs.json ? JSON.stringify(examination, undefined, 2) : toDoctorText(examination))
    if (inputs.summary)
      await attempt(tell, 'The tables are not in the job summary', () =>
        writeSummary(toDoctorMarkdown(examination), world.env),
      )
    return examination.measurable ? 0 : nothingToMeasure
  } catch (error) {
    if (host.signal.aborted) return interruptedStatus
    throw error
  }
}
