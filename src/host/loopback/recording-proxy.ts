import { createServer, type IncomingMessage, request as startRequest, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { listenOn, loopback, type LoopbackServer } from './listen.ts'

/** One request that a client sent to the proxy. */
type ProxiedRequest = {
  /** `CONNECT` for a tunnel, else the method. */
  readonly method: string
  /** Without the port. */
  readonly host: string
  readonly port: number
}

export type RecordingProxy = LoopbackServer & { readonly requests: readonly ProxiedRequest[] }

/**
 * An HTTP proxy that writes down what it is asked for, tunnels (CONNECT) included. Whatever the name is, it connects to
 * that port of the loopback interface, and only to those in `ports`: it is not a way to any other server.
 */
export const recordProxied = async (ports: ReadonlySet<number>): Promise<RecordingProxy> => {
  const requests: ProxiedRequest[] = []
  const noted = (method: string, url: string): ProxiedRequest | undefined => {
    const target = targetOf(method, url)
    if (target !== undefined) requests.push(target)
    return target !== undefined && ports.has(target.port) ? target : undefined
  }
  const server = createServer((request, response) => {
    const target = noted(request.method ?? 'GET', request.url ?? '')
    if (target === undefined) response.writeHead(403).end()
    else passOn(target, request, response)
  })
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    client.on('error', () => client.destroy())
    const target = noted('CONNECT', request.url ?? '')
    if (target === undefined) client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    else tunnel(target.port, client, head)
  })
  return { ...(await listenOn(server)), requests }
}

const targetOf = (method: string, url: string): ProxiedRequest | undefined => {
  const address = method === 'CONNECT' ? `http://${url}` : url
  if (!URL.canParse(address)) return undefined
  const { hostname, port, protocol } = new URL(address)
  return { method, host: hostname, port: port === '' ? usualPort(protocol) : Number(port) }
}

const usualPort = (protocol: string): number => (protocol === 'https:' ? 443 : 80)

const tunnel = (port: number, client: Duplex, head: Buffer): void => {
  const server = connect(port, loopback, () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    server.write(head)
    server.pipe(client).pipe(server)
  })
  server.setNoDelay(true)
  server.on('error', () => client.destroy())
  client.on('close', () => server.destroy())
}

const passOn = ({ port }: ProxiedRequest, request: IncomingMessage, response: ServerResponse): void => {
  const { pathname, search } = new URL(request.url ?? '', 'http://localhost')
  const { method, headers } = request
  const onward = startRequest(
    { host: loopback, port, method, path: pathname + search, headers, agent: false },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    },
  )
  onward.on('error', () => response.destroy())
  request.pipe(onward)
}
