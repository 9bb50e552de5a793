import { resolve } from 'node:path'
import type { PublishContext } from '../publish/publish-context.ts'
import { keyOf } from '../publish/runner/key.ts'
import { serviceUser } from '../publish/services/service.ts'
import type { Job } from './mode.ts'

/** Where and how the report of a job is published. */
export const publishContextOf = ({
  invocation,
  host,
  inputs,
  given,
  event,
  messages,
}: Job): PublishContext => {
  const { env, program } = invocation
  return {
    inputs,
    env,
    messages,
    token: given['github-token'] ?? '',
    event,
    outputDir: resolve(inputs.outputDir),
    key: inputs.commentKey ?? keyOf(given, env),
    claim: undefined,
    ask: serviceUser({ exec: host.exec, env, program: program.entry, signal: host.signal }),
  }
}
