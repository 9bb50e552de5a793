import { connect, createServer, type Socket } from 'node:net'
import { listenOn, loopback, type LoopbackServer } from './listen.ts'

/** What a way lets through. */
export type Link = {
  /** In each direction, for all connections together. */
  readonly bytesPerSecond: number
  /** Added to every exchange: half of it in each direction. */
  readonly roundTripMs: number
}

/**
 * A way to another port of the loopback interface that is as narrow and as long as `link`. Data arrives in order, at no more than the
 * given rate and half a round trip later. The connect itself is not delayed, because the system answers it, and TCP has none
 * of its slow start here: a real line of the same rate and length is slower.
 */
export const narrowTo = (port: number, { bytesPerSecond, roundTripMs }: Link): Promise<LoopbackServer> => {
  const [up, down] = [bucketOf(bytesPerSecond), bucketOf(bytesPerSecond)]
  return listenOn(
    createServer({ allowHalfOpen: true }, (client) => {
      const server = connect({ port, host: loopback, allowHalfOpen: true, noDelay: true })
      server.on('error', () => client.destroy())
      client.on('close', () => server.destroy())
      forward(client, server, { bucket: up, delayMs: roundTripMs / 2 })
      forward(server, client, { bucket: down, delayMs: roundTripMs / 2 })
    }),
  )
}

/**
 * Says in how many ms so many bytes have passed, after all that were asked for before. `isFlowing`: they have waited for the way, or
 * follow others at once.
 */
type Bucket = (bytes: number, nowMs: number, isFlowing: boolean) => number

/** Timers are up to some ms late: what could have passed meanwhile may be made up for, but not what nobody sent. */
const lateMs = 20

/** A way that lets `bytesPerSecond` through. */
export const bucketOf = (bytesPerSecond: number): Bucket => {
  let freeAtMs = 0
  return (bytes, nowMs, isFlowing) => {
    const fromMs = isFlowing ? nowMs - lateMs : nowMs
    freeAtMs = Math.max(freeAtMs, fromMs) + (bytes * 1000) / bytesPerSecond
    return Math.max(0, freeAtMs - nowMs)
  }
}

/** The sender waits while its piece passes, as it does for a real line; only then it is on its way for `delayMs`. */
const forward = (
  from: Socket,
  to: Socket,
  way: { readonly bucket: Bucket; readonly delayMs: number },
): void => {
  // Timers of different lengths may end out of order: each of them delivers what is next.
  const onTheWay: (() => void)[] = []
  const arriveIn = (ms: number, act: () => void): void => {
    onTheWay.push(act)
    setTimeout(() => {
      const next = onTheWay.shift()
      if (!to.destroyed) next?.()
    }, ms).unref()
  }
  const flow = makeFlow()
  const goOn = (): void => {
    flow.begin()
    from.resume()
  }
  from.on('data', (piece) => {
    const passesMs = way.bucket(piece.length, performance.now(), flow.isOn())
    flow.begin()
    arriveIn(passesMs + way.delayMs, () => to.write(piece))
    // No timer is shorter than 1 ms: after each piece it would be a line of 64 MB/s, however wide this one is.
    if (passesMs >= 1) {
      from.pause()
      setTimeout(() => whenTaken(to, goOn), passesMs).unref()
    } else if (to.writableNeedDrain) {
      from.pause()
      to.once('drain', goOn)
    }
  })
  from.on('end', () => arriveIn(way.delayMs, () => to.end()))
}

/** What a sender has ready is read in the same turn of the event loop or in the next, however busy the machine is. */
const makeFlow = () => {
  let isOn = false
  let end: NodeJS.Immediate | undefined
  return {
    isOn: (): boolean => isOn,
    begin: (): void => {
      clearImmediate(end)
      isOn = true
      end = setImmediate(() => {
        end = setImmediate(() => {
          isOn = false
        })
      })
    },
  }
}

/** A receiver that is slower than the way holds the sender up, as on a real line: what it does not take yet would be kept in memory. */
const whenTaken = (to: Socket, goOn: () => void): void => {
  if (to.writableNeedDrain) to.once('drain', goOn)
  else goOn()
}
