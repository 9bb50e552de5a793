import type { Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import { uninterrupted } from '../../host/process/interrupt.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import type { EngineFacts } from '../../model.ts'
import { type ContainerRequest, execArguments, type RunningContainer, runArguments } from '../container.ts'
import type { DockerClient } from './client.ts'

type Place = {
  readonly host: Host
  readonly folder: RunFolder
  readonly client: DockerClient
  readonly facts: Pick<EngineFacts, 'rootless'>
}

const startTimeoutMs = 120_000

/** Starts a container in the daemon. It removes itself when its program ends, and the run ends that if nobody else does. */
export const openDockerContainer = async (
  { host, folder, client, facts }: Place,
  request: ContainerRequest,
): Promise<RunningContainer> => {
  const { program, env } = client
  const { label } = request
  const docker = async (args: readonly string[], signal = host.signal): Promise<string> =>
    succeed(await host.exec(program, args, { env, timeoutMs: startTimeoutMs, signal }))
  const close = (): Promise<string> => docker(['rm', '--force', label], uninterrupted)
  try {
    await docker(runArguments(request, ['--rm', ...userArguments(host, facts)]))
    const pid = Number(await docker(['inspect', '--format', '{{.State.Pid}}', label]))
    await folder.ownProcess(pid, `container ${label}`)
    return {
      exec: (argv, options) =>
        host.exec(program, execArguments(label, argv, options), { env, timeoutMs: options.timeoutMs }),
      [Symbol.asyncDispose]: async () => {
        await close()
        await folder.releaseProcess(pid)
      },
    }
  } catch (error) {
    await close().catch(() => {})
    throw error
  }
}

/** Root in a container of a rootful daemon is root here: what it wrote into a folder of ours, we could not remove. */
const userArguments = ({ uid }: Host, { rootless }: Place['facts']): readonly string[] =>
  rootless || uid === 0 ? [] : ['--user', String(uid)]
