import { once } from 'node:events'
import { lchown } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { User } from '../../host/host.ts'

/**
 * Answers `GET /v1/info` in place of RootlessKit when a daemon uses the machine's network. dockerd asks for the name of
 * the network driver whenever it is asked for its version; RootlessKit then has none, and dockerd (29.8;
 * fillRootlessVersion in daemon/info_unix.go) fails on the missing field, so that no client could use it.
 */
export const answerForRootlessKit = async (
  socketPath: string,
  user: User | undefined,
): Promise<AsyncDisposable> => {
  const info = { apiVersion: '1.1.1', version: 'unknown', networkDriver: { driver: 'host' } }
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(info))
  }).listen(socketPath)
  await once(server, 'listening')
  if (user !== undefined) await lchown(socketPath, user.uid, user.gid)
  return {
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
