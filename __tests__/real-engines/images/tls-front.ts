import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { TLSSocket } from 'node:tls'
import type { Host } from '../../../src/host/host.ts'
import { listenOn } from '../../../src/host/loopback/listen.ts'
import { succeed } from '../../../src/host/process/exec.ts'

/** A proxy of a company that answers for other registries itself. */
type TlsFront = AsyncDisposable & {
  readonly url: string
  /** The certificate that a client must trust. */
  readonly certificate: string
}

/**
 * Passes whatever is sent over TLS to one of these hosts on to `port`, and refuses every other host: a daemon that uses it
 * as its proxy reaches no registry but that of the tests. Docker's `registry-mirrors` are for docker.io only.
 */
export const openTlsFront = async (
  host: Host,
  { hosts, port, dir }: { readonly hosts: readonly string[]; readonly port: number; readonly dir: string },
): Promise<TlsFront> => {
  const [keyFile, certificate] = [join(dir, 'front.key'), join(dir, 'front.pem')]
  const names = `subjectAltName=${hosts.map((name) => `DNS:${name}`).join(',')}`
  const files = ['-keyout', keyFile, '-out', certificate, '-subj', '/CN=tests', '-addext', names]
  succeed(await host.exec('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files]))
  const secret = { key: await readFile(keyFile), cert: await readFile(certificate) }
  const server = createServer((_, response) => response.writeHead(403).end())
  server.on('connect', ({ url = '' }, socket: Socket) => {
    const isKnown = hosts.some((name) => url === `${name}:443`)
    socket.on('error', () => socket.destroy())
    if (!isKnown) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    forward(new TLSSocket(socket, { isServer: true, ...secret }), port)
  })
  const listening = await listenOn(server)
  return {
    url: `http://127.0.0.1:${listening.port}`,
    certificate,
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  }
}

const forward = (from: Socket, port: number): void => {
  const to = connect(port, '127.0.0.1')
  from.on('error', () => to.destroy()).on('close', () => to.destroy())
  to.on('error', () => from.destroy()).on('close', () => from.destroy())
  from.pipe(to).pipe(from)
}
