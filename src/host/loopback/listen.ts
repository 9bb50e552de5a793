import { once } from 'node:events'
import type { Server, Socket } from 'node:net'

/** The only address that the servers in this folder listen on. */
export const loopback = '127.0.0.1'

/** A server of the run on the machine's own 127.0.0.1. Disposing it ends its connections too. */
export type LoopbackServer = AsyncDisposable & { readonly port: number }

/** Lets a server listen on a free port. Throws the system's error when it may not. */
export const listenOn = async (server: Server): Promise<LoopbackServer> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    // Small answers would wait for the client's acknowledgement of the one before, up to 40 ms.
    socket.setNoDelay(true)
    // A client that gives up is not an error of the server.
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  })
  server.listen(0, loopback)
  await once(server, 'listening')
  return {
    port: portOf(server),
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

const portOf = (server: Server): number => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) return address.port
  throw new Error('the server has no port')
}
