import { join } from 'node:path'
import type { ExecResult } from '../../host/host.ts'
import { uninterrupted } from '../../host/process/interrupt.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { type ContainerRequest, execArguments, type RunningContainer, runArguments } from '../container.ts'
import {
  containersCommand,
  containersEnv,
  type ContainersSession,
  globalArguments,
  makeStorageRoot,
  startOf,
  type StorageRoot,
} from './session.ts'
import { cgroupArguments } from './space.ts'
import { removeTree } from './store.ts'

const startTimeoutMs = 120_000

/** Starts a container with storage of its own, which goes with it. */
export const openPodmanContainer = async (
  session: ContainersSession,
  folder: RunFolder,
  request: ContainerRequest,
): Promise<RunningContainer> => {
  const { host, kind, ulimits } = session
  const { label } = request
  const name = `${kind.folder}/c${++serial}`
  const storage = await makeStorageRoot(folder, name, session.user)
  const podman = (args: readonly string[], signal = host.signal): Promise<string> =>
    containersCommand(session, storage, args, { timeoutMs: startTimeoutMs, signal })
  const close = async (): Promise<void> => {
    await podman(['rm', '--force', '--time', '0', '--ignore', label], uninterrupted)
    await removeTree(session, join(folder.path, name))
  }
  try {
    // Not --rm: its own removal would still write to the storage while `close` removes that.
    const ofClient = ['--log-driver', 'none', ...ulimits, ...cgroupArguments(session, folder)]
    await podman(runArguments(request, ofClient))
    const pid = Number(await podman(['inspect', '--format', '{{.State.Pid}}', label]))
    await folder.ownProcess(pid, `container ${label}`)
    return {
      exec: (argv, options) => run(session, storage, execArguments(label, argv, options), options.timeoutMs),
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

let serial = 0

/** Unlike other commands of the engine, it may fail. */
const run = (
  session: ContainersSession,
  storage: StorageRoot,
  command: readonly string[],
  timeoutMs: number,
): Promise<ExecResult> => {
  const { program, args, user } = startOf(session, [...globalArguments(session, storage), ...command])
  return session.host.exec(program, args, { env: containersEnv(session, storage), user, timeoutMs })
}
