import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deathOrSilence, type Listening, reacts } from '../../../src/host/process/answering.ts'
import { startDaemon } from '../../../src/host/process/daemon.ts'
import { eventually } from '../../support/processes.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const withinMs = 500
const hangingMs = 30_000

/** A server that does this with every connection, after it has read something. */
const server = async (folder: string, does: string): Promise<Listening> => {
  const socketPath = join(folder, 's.sock')
  const script = `require('net').createServer((s) => s.on('error', () => {}).once('data', () => ${does})).listen(process.argv[1])`
  const options = { env: process.env, logFile: join(folder, 'log') }
  const daemon = startDaemon(process.execPath, ['-e', script, socketPath], options)
  let listens = false
  await eventually(
    'it listens',
    () => {
      void reacts(socketPath, hangingMs).then((answer) => (listens ||= answer))
      return listens
    },
    hangingMs,
  )
  return { daemon, socketPath }
}

describe('a daemon', () => {
  test.each(["s.end('HTTP/1.1 200 OK\\r\\n\\r\\n')", 's.end()', 's.destroy()'])(
    'that reacts with %s is alive; stopped, it hangs and is killed; then it is dead',
    async (does) => {
      await using folder = await tempFolder()
      const listening = await server(folder.path, does)
      await using daemon = listening.daemon
      expect(await deathOrSilence({ it: listening }, hangingMs)).toBeUndefined()
      process.kill(daemon.pid, 'SIGSTOP')
      const hung = await deathOrSilence({ it: listening }, withinMs)
      expect(hung?.message).toBe('it did not answer within 0.5 s, and was killed')
      expect(daemon.ended()).toBe('was killed by SIGKILL')
      const dead = await deathOrSilence({ it: listening }, withinMs)
      expect(dead?.message).toBe('it was killed by SIGKILL')
    },
  )

  test('that just died is not reported as one that hung', async () => {
    await using folder = await tempFolder()
    const listening = await server(folder.path, 's.end()')
    await using daemon = listening.daemon
    process.kill(daemon.pid, 'SIGKILL')
    const seen: (string | undefined)[] = []
    // The kernel may reset the connection before the end of the process is reported.
    while (seen.at(-1) === undefined) seen.push((await deathOrSilence({ it: listening }, withinMs))?.message)
    expect(seen.at(-1)).toBe('it was killed by SIGKILL')
  })

  test('that answers is alive, although this program was stopped for longer than it waits', async () => {
    await using folder = await tempFolder()
    const listening = await server(folder.path, "s.end('HTTP/1.1 200 OK\\r\\n\\r\\n')")
    await using daemon = listening.daemon
    const answer = deathOrSilence({ it: listening }, 2 * withinMs)
    await new Promise((resolve) => setImmediate(resolve))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3 * withinMs)
    expect(await answer).toBeUndefined()
    expect(daemon.ended()).toBeUndefined()
  })
})
