import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import type { Inputs } from '../inputs/inputs.ts'
import type { Env } from './host.ts'

/** Where archives are kept: the input cache-dir, else the runner's tool cache, else the user's cache folder. */
export const cacheDirOf = ({ cacheDir }: Inputs, env: Env): string => {
  if (cacheDir !== undefined) return resolve(cacheDir)
  const parents = [env['RUNNER_TOOL_CACHE'], env['XDG_CACHE_HOME']]
  // The XDG Base Directory Specification says to ignore relative paths; that covers the empty one.
  const parent = parents.find((each) => each !== undefined && isAbsolute(each))
  return join(parent ?? join(homedir(), '.cache'), 'go-container-bench')
}
