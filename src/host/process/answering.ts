import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from '../json.ts'
import { type Daemon, type Death, deathOf } from './daemon.ts'

/** A daemon and the Unix socket on which it listens. */
export type Listening = { readonly daemon: Daemon; readonly socketPath: string }

/** Longer than a daemon on a busy machine needs to answer. */
const answerWithinMs = 30_000
/** A socket can be gone a moment before the system reports the end of its process. */
const noticeMs = 500
const logLines = 20

/**
 * The death of the first of these daemons, by name, that has ended. One that hangs counts as dead and is killed: every
 * later call would wait for it.
 */
export const deathOrSilence = async (
  all: Readonly<Record<string, Listening>>,
  withinMs = answerWithinMs,
): Promise<Death | undefined> => {
  const named = Object.entries(all)
  const daemons = Object.fromEntries(named.map(([name, { daemon }]) => [name, daemon]))
  const death = await deathOf(daemons)
  if (death !== undefined) return death
  const answers = await Promise.all(named.map(([, { socketPath }]) => reacts(socketPath, withinMs)))
  const silent = named.find((_, nth) => answers[nth] === false)
  if (silent === undefined) return undefined
  await sleep(noticeMs)
  const [name, { daemon }] = silent
  return (await deathOf(daemons)) ?? (await killed(name, daemon, withinMs))
}

const killed = async (name: string, daemon: Daemon, withinMs: number): Promise<Death> => {
  const logTail = await daemon.logTail(logLines)
  await daemon.kill()
  return { message: `${name} did not answer within ${withinMs / 1000} s, and was killed`, logTail }
}

/**
 * Time in which this process did not run itself, as after Ctrl-Z, counts as one of so many parts: its timer comes first
 * then, and only afterwards the answer that has been there for long.
 */
const parts = 10

/**
 * Whether a server reacts to a connection: it sends something or, when it does not speak HTTP/1, as containerd and
 * BuildKit, closes it. A process that hangs does neither, although the kernel accepts connections for it.
 */
export const reacts = (socketPath: string, withinMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(socketPath)
    const end = (reacted: boolean): void => {
      clearInterval(timer)
      socket.destroy()
      resolve(reacted)
    }
    let left = parts
    const timer = setInterval(() => {
      left -= 1
      if (left === 0) end(false)
    }, withinMs / parts)
    socket.on('connect', () => socket.write('GET /_ping HTTP/1.1\r\nHost: localhost\r\n\r\n'))
    socket.on('data', () => end(true))
    socket.on('end', () => end(true))
    socket.on('error', (error) => end(!['ENOENT', 'ECONNREFUSED'].includes(errorCode(error) ?? '')))
  })
