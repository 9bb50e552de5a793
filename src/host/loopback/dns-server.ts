import { createSocket, type RemoteInfo, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { loopback } from './listen.ts'

/** One question that was asked. */
export type DnsQuery = { readonly name: string; readonly type: number }

/** How a name is answered: an IPv4 address after a while. */
export type DnsAnswer = { readonly address: string; readonly delayMs: number }

export type DnsServer = AsyncDisposable & {
  readonly port: number
  /** All questions so far, in order. */
  readonly queries: readonly DnsQuery[]
}

type DnsOptions = {
  /** Undefined: there is no such name. */
  readonly answer: (name: string) => DnsAnswer | undefined
  /** Resolvers only ask port 53, which needs a right; tests use any (0). */
  readonly port?: number
}

/** Answers questions for addresses (RFC 1035) over UDP. Throws the system's error when it may not listen there. */
export const serveNames = async ({ answer, port = 53 }: DnsOptions): Promise<DnsServer> => {
  const socket = createSocket('udp4')
  const queries: DnsQuery[] = []
  socket.on('message', (message, from) => {
    const query = readQuery(message)
    if (query === undefined) return
    queries.push({ name: query.name, type: query.type })
    void respond(socket, { message, from, query }, answer(query.name))
  })
  const failed = once(socket, 'error').then(([error]: readonly unknown[]) => {
    throw error
  })
  socket.bind(port, loopback)
  await Promise.race([once(socket, 'listening'), failed])
  // A client may be gone before its answer.
  socket.on('error', () => {})
  return {
    port: socket.address().port,
    queries,
    [Symbol.asyncDispose]: async () => {
      const closed = once(socket, 'close')
      socket.close()
      await closed
    },
  }
}

type Asked = {
  readonly message: Buffer
  readonly from: RemoteInfo
  readonly query: Question
}

const respond = async (
  socket: Socket,
  { message, from, query }: Asked,
  answer: DnsAnswer | undefined,
): Promise<void> => {
  if (answer !== undefined && answer.delayMs > 0) await sleep(answer.delayMs, undefined, { ref: false })
  try {
    socket.send(responseTo(message, query, answer), from.port, from.address)
  } catch {
    // The server was closed while the answer waited.
  }
}

type Question = DnsQuery & { readonly endsAt: number }

const headerBytes = 12
const typeA = 1

/** The first question of a message; undefined when there is none. */
export const readQuery = (message: Buffer): Question | undefined => {
  if (message.length < headerBytes || message.readUInt16BE(4) === 0) return undefined
  const labels: string[] = []
  let at = headerBytes
  for (;;) {
    const size = message[at]
    // From 64 on it is a pointer, which the first name of a message cannot be.
    if (size === undefined || size > 63) return undefined
    at += 1
    if (size === 0) break
    labels.push(message.toString('latin1', at, at + size))
    at += size
  }
  if (at + 4 > message.length) return undefined
  return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at), endsAt: at + 4 }
}

/** A name that exists has no addresses but those of type A: other types get an empty answer. */
const responseTo = (message: Buffer, { type, endsAt }: Question, answer: DnsAnswer | undefined): Buffer => {
  const answers = answer !== undefined && type === typeA ? 1 : 0
  const header = Buffer.from(message.subarray(0, headerBytes))
  // An answer with authority, recursion asked for and available; 3: no such name.
  header.writeUInt16BE(0x8580 + (answer === undefined ? 3 : 0), 2)
  for (const [index, count] of [1, answers, 0, 0].entries()) header.writeUInt16BE(count, 4 + 2 * index)
  const question = message.subarray(headerBytes, endsAt)
  if (answer === undefined || answers === 0) return Buffer.concat([header, question])
  // The name of the question, type A, class IN, no time to live, four bytes.
  const record = Buffer.of(0xc0, headerBytes, 0, typeA, 0, 1, 0, 0, 0, 0, 0, 4)
  return Buffer.concat([header, question, record, Buffer.from(answer.address.split('.').map(Number))])
}
