import { join } from 'node:path'
import { makeDisposal } from '../../host/disposal.ts'
import type { ExecResult, Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import { startDaemon } from '../../host/process/daemon.ts'
import { waitForSocket } from '../../host/process/wait-for-socket.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { commonArguments, withHostNetwork } from '../build/arguments.ts'
import type { BuildRequest, ImageArchive, RunningEngine } from '../engine.ts'
import { openContainersSession } from './opening.ts'
import { closeContainers, ownPauseProcess, withinReach } from './running.ts'
import { containersEnv, type ContainersKind, globalArguments } from './session.ts'

/** A Podman that builds for clients (podman-system-service(1)), with storage of the run's own. */
type PodmanService = AsyncDisposable & {
  load(archive: ImageArchive): Promise<void>
  /** Builds as a client. A build that fails is a result, not an exception. */
  build(request: BuildRequest): Promise<ExecResult>
}

const kind: ContainersKind = { name: 'podman', program: 'podman', folder: 'ps', variant: undefined }

/**
 * Starts a service for the user that `engine` runs as. Its builds share one store, so nothing is said about the caches that
 * they start from.
 */
export const startPodmanService = async (
  host: Host,
  folder: RunFolder,
  { runsAs: user }: Pick<RunningEngine, 'runsAs'>,
): Promise<PodmanService> => {
  await using closing = makeDisposal()
  const session = await openContainersSession(host, folder, kind, user)
  closing.defer(() => closeContainers(session, folder))
  await ownPauseProcess(session, folder)
  const { base, dir } = session
  const [env, socket] = [containersEnv(session, base), join(dir, 'xdg', 's')]
  const serve = [...globalArguments(session, base), 'system', 'service', '--time=0', `unix://${socket}`]
  const daemon = closing.use(startDaemon('podman', serve, { env, logFile: join(dir, 'log'), user }))
  await folder.ownProcess(daemon.pid, 'the service of podman')
  closing.defer(() => folder.releaseProcess(daemon.pid))
  await waitForSocket(host, 'podman system service', daemon, socket)
  const client = (args: readonly string[], timeoutMs: number): Promise<ExecResult> =>
    host.exec('podman', ['--url', `unix://${socket}`, ...args], { env, user, timeoutMs })
  const started = closing.move()
  return {
    load: async (archive) => {
      succeed(await client(['load', '--input', await withinReach(session, archive.path)], 600_000))
    },
    build: (request) => {
      const asked = session.hostNetwork === undefined ? request : withHostNetwork(request)
      return client(['build', ...commonArguments(asked), request.contextDir], request.timeoutMs)
    },
    [Symbol.asyncDispose]: () => Promise.resolve(started[Symbol.asyncDispose]()),
  }
}
