import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import type { Env } from '../inputs/action.ts'
import type { Inputs } from '../inputs/inputs.ts'

/** Where archives are kept: what was asked for, the runner's tool cache, or the user's cache folder. */
export const cacheDirOf = ({ cacheDir }: Inputs, env: Env): string => {
  if (cacheDir !== undefined) return resolve(cacheDir)
  const parents = [env['RUNNER_TOOL_CACHE'], env['XDG_CACHE_HOME']]
  // The base directory specification has relative paths ignored, and an empty one is none.
  const parent = parents.find((each) => each !== undefined && isAbsolute(each))
  return join(parent ?? join(homedir(), '.cache'), 'go-container-bench')
}
