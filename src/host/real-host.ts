import { cleanEnv } from './clean-env.ts'
import { makeExec } from './exec.ts'
import type { Host, Log } from './host.ts'

/**
 * The machine that this process runs on. The environment of the host lacks the action's inputs and tokens,
 * so no program that is started through it can read them; who needs one takes it from `process.env`.
 * Throws on systems without user ids.
 */
export const makeHost = (log: Log, signal: AbortSignal, variables: Host['env'] = process.env): Host => {
  const uid = process.geteuid?.()
  if (uid === undefined)
    throw new Error('this system has no user ids; run on Linux or macOS (on Windows: in WSL)')
  const env = cleanEnv(variables)
  return { exec: makeExec({ env, signal }), log, env, signal, uid }
}
