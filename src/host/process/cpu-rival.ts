import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { makeDisposal } from '../disposal.ts'
import type { Env } from '../host.ts'
import type { RunFolder } from '../run-folder/run-folder.ts'
import { rivalGroupOf } from './cgroups.ts'
import { openCpuGroup } from './cpu-group.ts'
import { startDaemon } from './daemon.ts'

/**
 * A competitor for the processors: a loop for each of them, in a group of its own with the default weight. It runs until it
 * is disposed, or until this process ends.
 */
export const startRival = async (env: Env, folder: RunFolder): Promise<AsyncDisposable> => {
  await using disposal = makeDisposal()
  const group = disposal.use(await openCpuGroup(rivalGroupOf(folder.path)))
  await group.limit({ kind: 'none' })
  const logFile = join(folder.path, 'rival.log')
  for (let count = availableParallelism(); count > 0; count -= 1) {
    const args = ['-c', busy, 'sh', String(process.pid), group.procs]
    const loop = disposal.use(startDaemon('sh', args, { env, logFile }))
    if (loop.pid > 0) await folder.ownProcess(loop.pid, 'competitor for the processors')
    disposal.defer(() => folder.releaseProcess(loop.pid))
  }
  const started = disposal.move()
  return { [Symbol.asyncDispose]: () => started[Symbol.asyncDispose]() }
}

/** Without this process, nobody would end it. */
const busy = 'echo $$ > "$2" && while kill -0 "$1" 2> /dev/null; do :; done'
