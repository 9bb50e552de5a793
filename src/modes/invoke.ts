import { eventOf } from '../host/github-event.ts'
import { assertWorkingFolder } from '../host/working-folder.ts'
import { useJobProxy } from '../host/job-proxy.ts'
import { interruptSignal } from '../host/process/interrupt.ts'
import { makeHost } from '../host/real-host.ts'
import { InputError } from '../inputs/error.ts'
import { problemText } from '../inputs/problem.ts'
import { examineInputs, type OfStudy } from '../inputs/read.ts'
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
  const examined = examineInputs(
    given,
    vocabulary,
    inWorkflow ? 'action' : 'terminal',
    await problemsOf(given['study']),
  )
  const { inputs } = examined
  const { buildArgs, secrets } = inputs.build
  const hidden = [...Object.values(buildArgs), ...Object.values(secrets), given['github-token'] ?? '']
  const hide = hider(hidden)
  const loud = await makeMessages(inWorkflow, invocation.log, hide)
  using interrupt = interruptSignal(loud.log)
  const { messages, live } = inputs.quiet
    ? { messages: { ...loud, log: () => {} }, live: undefined }
    : { messages: loud, live: invocation.live }
  const host = makeHost(messages.log, interrupt.signal, env, live)
  const job = { invocation, host, given, vocabulary, event, messages, files: requested.files }
  const wrong = [...requested.problems, ...examined.problems.map(problemText)]
  if (wrong.length > 0) {
    const { wrongInRepository } = await import('./wrong-in-repository.ts')
    // A word that is not understood may have been meant to say what is read.
    const others =
      requested.problems.length > 0 ? [] : await wrongInRepository(job, requested.directory, examined)
    throw new InputError([...wrong, ...others.map(hide)])
  }
  const project = await findProject(host, requested.directory, inputs)
  const mode = modes.find(({ name }) => name === inputs.mode)
  if (mode === undefined) throw new Error(`there is no mode ${inputs.mode}`)
  const carryOut = await mode.load()
  return await carryOut({ ...job, ...project })
}

const problemsOf = async (name = ''): Promise<OfStudy> => {
  const study = await studyNamed(name.trim())
  return (given, inputs) => (study === undefined ? [] : scopeProblems(study, given, inputs))
}
