import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { tempFolder } from './temp-folder.ts'

type UnixServer = AsyncDisposable & { readonly socketPath: string; readonly endpoint: string }

/** An HTTP server on its own Unix socket. */
export const unixServer = async (answer: RequestListener): Promise<UnixServer> => {
  const folder = await tempFolder()
  const socketPath = join(folder.path, 's.sock')
  const server = createServer(answer)
  server.listen(socketPath)
  await once(server, 'listening')
  return {
    socketPath,
    endpoint: `unix://${socketPath}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await folder[Symbol.asyncDispose]()
    },
  }
}
