import { eventOf } from '../host/github-event.ts'
import { assertWorkingFolder } from '../host/working-folder.ts'
import { useJobProxy } from '../host/job-proxy.ts'
import { interruptSignal } from '../host/process/interrupt.ts'
import { makeHost } from '../host/real-host.ts'
import { checkAll, refuseAll } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { type OfStudy, readInputs } from '../inputs/read.ts'
import type { Vocabulary } from '../inputs/vocabulary.ts'
import { makeMessages } from '../publish/messages.ts'
import { hider } from '../report/hide.ts'
import { refuseEvent } from '../revisions/base.ts'
import { studyNamed } from '../studies/index.ts'
import { scopeProblems } from '../studies/run/scope-problems.ts'
import { findProject } from './find-project.ts'
import { modes } from './index.ts'
import type { Invocation, RequestedInputs } from './invocation.ts'
import { vocabularyOf } from './vocabulary.ts'

/** From given inputs to the exit status. Throws when the inputs cannot be honoured. */
export const invoke = async (requested: RequestedInputs, invocation: Invocation): Promise<number> => {
  const { env, inWorkflow, program } = invocation
  const { given } = requested
  assertWorkingFolder()
  if (inWorkflow) useJobProxy(env)
  const event = eventOf(env)
  refuseEvent(event)
  const vocabulary = await vocabularyOf(program, given['study'])
  const inputs = readAll(requested, { vocabulary, ofStudy: await problemsOf(given['study']) }, inWorkflow)
  const { buildArgs, secrets } = inputs.build
  const hidden = [...Object.values(buildArgs), ...Object.values(secrets), given['github-token'] ?? '']
  const loud = await makeMessages(inWorkflow, invocation.log, hider(hidden))
  using interrupt = interruptSignal(loud.log)
  const { messages, live } = inputs.quiet
    ? { messages: { ...loud, log: () => {} }, live: undefined }
    : { messages: loud, live: invocation.live }
  const host = makeHost(messages.log, interrupt.signal, env, live)
  const project = await findProject(host, requested.directory, inputs)
  const mode = modes.find(({ name }) => name === inputs.mode)
  if (mode === undefined) throw new Error(`there is no mode ${inputs.mode}`)
  const carryOut = await mode.load()
  const job = { invocation, host, given, vocabulary, event, messages, files: requested.files }
  return await carryOut({ ...job, ...project })
}

/** What inputs are read with. */
type Known = { readonly vocabulary: Vocabulary; readonly ofStudy: OfStudy }

const problemsOf = async (name = ''): Promise<OfStudy> => {
  const study = await studyNamed(name.trim())
  return (given, inputs) => (study === undefined ? [] : scopeProblems(study, given, inputs))
}

/** Everything that is wrong is reported at once, wherever it was found. */
const readAll = (
  { given, problems }: RequestedInputs,
  { vocabulary, ofStudy }: Known,
  inWorkflow: boolean,
): Inputs => {
  const read = (): Inputs => readInputs(given, vocabulary, inWorkflow ? 'action' : 'terminal', ofStudy)
  checkAll(
    () => refuseAll(problems),
    () => void read(),
  )
  return read()
}
