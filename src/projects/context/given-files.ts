import { existsSync } from 'node:fs'
import { hint } from '../../host/hint.ts'
import type { Env } from '../../host/host.ts'
import { refuseAll } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'

/** Throws an InputError for files and agents that inputs name and that do not exist, before anything is installed. */
export const refuseMissingFiles = (env: Env, { build }: Inputs): void => {
  const agents = build.ssh.flatMap((each) => (each.includes('=') ? [each.slice(each.indexOf('=') + 1)] : []))
  const named: readonly (readonly [string, string])[] = [
    ...Object.values(build.secretFiles).map((path) => ['secret-files', path] as const),
    ...agents.map((path) => ['ssh', path] as const),
  ]
  const missing = named.filter(([, path]) => !existsSync(path))
  const problems = [
    ...missing.map(([name, path]) => `${name}: ${path} does not exist`),
    ...missingAgents(env, build.ssh),
  ]
  refuseAll(problems)
}

/** Without a path, an id stands for the agent of this environment. */
const missingAgents = (env: Env, ssh: readonly string[]): readonly string[] => {
  const socket = env['SSH_AUTH_SOCK'] ?? ''
  if (socket !== '' && existsSync(socket)) return []
  const why = socket === '' ? 'SSH_AUTH_SOCK is not set' : `its socket ${socket} does not exist`
  return ssh
    .filter((each) => !each.includes('='))
    .map(
      (id) =>
        `ssh: ${id} is an SSH agent, and none runs here (${why}); start one, or give a key: ${hint(env, 'ssh', `${id}=PATH`)}`,
    )
}
