import { resolve } from 'node:path'
import { eventOf } from '../host/github-event.ts'
import { interruptSignal } from '../host/process/interrupt.ts'
import { makeHost } from '../host/real-host.ts'
import { refuseForWorkflows } from '../inputs/action.ts'
import { InputError, tellTogether } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { readInputs } from '../inputs/read.ts'
import type { PublishContext } from '../publish/publishing.ts'
import { keyOf } from '../publish/runner/key.ts'
import { serviceUser } from '../publish/services/service.ts'
import { makeTell } from '../publish/tell.ts'
import { hider } from '../report/redact.ts'
import { refuseEvent } from '../revisions/base.ts'
import { doctor } from './doctor.ts'
import { type RequestedInputs, tokenOf, type Invocation } from './invocation.ts'
import { carryOut, tellPostStep } from './run.ts'
import { vocabulary } from './vocabulary.ts'

/** From given inputs to the exit status: measures, publishes; or, as `doctor`, only looks. Throws when the inputs cannot be honoured. */
export const doJob = async ({ given, problems }: RequestedInputs, world: Invocation): Promise<number> => {
  const { env, inWorkflow, program } = world
  const event = eventOf(env)
  refuseEvent(event)
  const inputs = understood({ given, problems }, inWorkflow)
  const { buildArgs, secrets } = inputs.build
  const hide = hider([...Object.values(buildArgs), ...Object.values(secrets), tokenOf(given)])
  const tell = await makeTell(inWorkflow, world.complain, hide)
  using interrupt = interruptSignal(tell.log)
  const host = makeHost(tell.log, interrupt.signal, env)
  if (inputs.mode === 'doctor') return await doctor(inputs, host, world, tell)
  const publishing: PublishContext = {
    ...{ inputs, env, tell, token: tokenOf(given) },
    ...(event === undefined ? {} : { event }),
    outputDir: resolve(inputs.outputDir),
    key: inputs.commentKey ?? keyOf(given, env),
    ask: serviceUser({ exec: host.exec, env, program: program.entry, signal: interrupt.signal }),
  }
  if (inWorkflow) await tellPostStep(publishing)
  return await carryOut({ world, host, publishing })
}

/** Everything that is wrong is told at once, wherever it shows. */
const understood = ({ given, problems }: RequestedInputs, inWorkflow: boolean): Inputs => {
  tellTogether(
    () => {
      if (problems.length > 0) throw new InputError(problems)
    },
    () => void readInputs(given, vocabulary),
    () => {
      if (!inWorkflow) refuseForWorkflows(given)
    },
  )
  return readInputs(given, vocabulary)
}
