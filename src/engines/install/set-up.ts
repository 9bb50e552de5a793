import type { Host } from '../../host/host.ts'
import { unstoppableWork } from '../../host/process/interrupt.ts'

/**
 * Runs one set-up command with `@actions/exec`; what it prints is shown only when it fails. It sees no token: scripts of
 * packages run as root. It has a session of its own, where Ctrl-C in the terminal does not reach it: a package manager that is
 * stopped halfway leaves the machine with packages that are not set up. Not for timed builds or servers: `@actions/exec` has
 * no time limit and waits for open pipes.
 */
export const runSetUp = async ({ env }: Pick<Host, 'env'>, command: readonly string[]): Promise<void> => {
  const { getExecOutput } = await import('@actions/exec')
  using _ = unstoppableWork()
  const variables = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const { exitCode, stdout, stderr } = await getExecOutput('setsid', [...command], {
    env: Object.fromEntries(variables),
    silent: true,
    ignoreReturnCode: true,
  })
  if (exitCode === 0) return
  const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n')
  throw new Error(`${command.join(' ')} ended with exit status ${exitCode}. Its last lines:\n${tail}`)
}
