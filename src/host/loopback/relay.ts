import { connect, createServer, type Socket } from 'node:net'
import { listenOn, loopback, type LoopbackServer } from './listen.ts'

/**
 * A way to another port of the loopback interface that is as long as `roundTripMs`: every piece of data arrives half of
 * that later, in order. Only the connect itself is not delayed, because the system answers it.
 */
export const delayTo = (port: number, roundTripMs: number): Promise<LoopbackServer> =>
  listenOn(
    createServer({ allowHalfOpen: true }, (client) => {
      const server = connect({ port, host: loopback, allowHalfOpen: true, noDelay: true })
      server.on('error', () => client.destroy())
      client.on('close', () => server.destroy())
      forward(client, server, roundTripMs / 2)
      forward(server, client, roundTripMs / 2)
    }),
  )

/** Timers of equal length end in the order in which they were started. */
const forward = (from: Socket, to: Socket, delayMs: number): void => {
  const later = (act: () => void): void => {
    setTimeout(() => {
      if (!to.destroyed) act()
    }, delayMs).unref()
  }
  from.on('data', (piece) => later(() => to.write(piece)))
  from.on('end', () => later(() => to.end()))
}
