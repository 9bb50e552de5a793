import type { Env, Host, Log } from './host.ts'
import { makeExec } from './process/exec.ts'
import type { Live } from './terminal/live.ts'

/**
 * The machine that this process runs on. The environment of the host has neither the action's inputs nor any
 * tokens, so no program started through it can read them; code that needs one takes it from `process.env`.
 * Throws on systems without user ids.
 */
export const makeHost = (log: Log, signal: AbortSignal, variables: Env = process.env, live?: Live): Host => {
  const uid = process.geteuid?.()
  if (uid === undefined)
    throw new Error('this system has no user ids; run on Linux or macOS (on Windows: in WSL)')
  const env = cleanEnv(variables)
  return { exec: makeExec({ env, signal }), log, live, env, signal, uid }
}

/** The environment for every engine command, build and `prepare`: a benchmark runs other people's code. */
const cleanEnv = (env: Env): Env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name)))

/**
 * Inputs of this action, the job's token, the runner's service tokens, and the files through which a step hands outputs,
 * variables and state to the runner: builds must not see them.
 */
const withheld =
  /^(INPUT_|STATE_|ACTIONS_)|^(GITHUB_TOKEN|GH_TOKEN|GITHUB_STATE|GITHUB_ENV|GITHUB_OUTPUT|GITHUB_PATH|GITHUB_STEP_SUMMARY)$/
