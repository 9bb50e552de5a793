import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeDisposal } from '../../../src/host/disposal.ts'
import type { Host } from '../../../src/host/host.ts'
import { listenOn } from '../../../src/host/loopback/listen.ts'
import { startDaemon } from '../../../src/host/process/daemon.ts'
import { createServer } from 'node:http'

/** A registry of container images on the loopback interface. */
type Registry = AsyncDisposable & { readonly port: number }

/** Longer than the registry takes to start on a busy machine. */
const startsWithinMs = 30_000

type Place = { readonly storage: string; readonly dir: string }

/** Starts `program`, Debian's docker-registry, over a storage folder; `dir` is for its settings and its log. */
export const startRegistry = async (
  host: Pick<Host, 'env'>,
  program: string,
  place: Place,
): Promise<Registry> => {
  for (;;) {
    try {
      return await startOn(await freePort(), host, program, place)
    } catch (error) {
      // Another program was quicker.
      if (!String(error).includes('address already in use')) throw error
    }
  }
}

const startOn = async (
  port: number,
  { env }: Pick<Host, 'env'>,
  program: string,
  { storage, dir }: Place,
): Promise<Registry> => {
  await using disposal = makeDisposal()
  const config = join(dir, 'registry.yml')
  await writeFile(config, settings(storage, port))
  const logFile = join(dir, 'registry.log')
  const daemon = disposal.use(startDaemon(program, ['serve', config], { env, logFile }))
  for (const startMs = performance.now(); !(await answers(port));) {
    const late = performance.now() - startMs > startsWithinMs ? 'does not answer' : undefined
    const problem = daemon.ended() ?? late
    if (problem !== undefined) throw new Error(`docker-registry ${problem}:\n${await daemon.logTail(20)}`)
    await sleep(20)
  }
  const started = disposal.move()
  return { port, [Symbol.asyncDispose]: () => started[Symbol.asyncDispose]() }
}

const settings = (storage: string, port: number): string => `version: 0.1
log:
  level: warn
storage:
  filesystem:
    rootdirectory: ${JSON.stringify(storage)}
http:
  addr: 127.0.0.1:${port}
`

const answers = async (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/v2/`).then(
    ({ ok }) => ok,
    () => false,
  )

/** The registry cannot be asked which port it was given, so one is chosen that is free now. */
const freePort = async (): Promise<number> => {
  await using server = await listenOn(createServer())
  return server.port
}
