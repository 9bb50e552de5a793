import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, createServer as createTcpServer } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { listenOn } from '../../../src/host/loopback/listen.ts'
import { bucketOf, type Link, narrowTo } from '../../../src/host/loopback/narrow.ts'

/** A server that sends as many bytes as it is asked for, and echoes the number of those it received. */
const reached = async (link: Link): Promise<string> => {
  const server = await listenOn(
    createServer((request, response) => {
      let received = 0
      request
        .on('data', (piece: Buffer) => (received += piece.length))
        .on('end', () => response.end(request.method === 'POST' ? `${received}` : 'x'.repeat(200_000)))
    }),
  )
  const way = await narrowTo(server.port, link)
  onTestFinished(async () => {
    await way[Symbol.asyncDispose]()
    await server[Symbol.asyncDispose]()
  })
  return `http://127.0.0.1:${way.port}/`
}

/** A way from a server that sends so many bytes to each client. */
const flowing = async (bytes: number, link: Link) => {
  let sent = 0
  const pieces = function* (): Generator<Buffer> {
    for (; sent < bytes; sent += 1_000_000) yield Buffer.alloc(1_000_000)
  }
  const server = await listenOn(createTcpServer((socket) => void Readable.from(pieces()).pipe(socket)))
  const way = await narrowTo(server.port, link)
  onTestFinished(async () => {
    await way[Symbol.asyncDispose]()
    await server[Symbol.asyncDispose]()
  })
  return { port: way.port, sent: () => sent }
}

const timed = async (work: () => Promise<string>) => {
  const fromMs = performance.now()
  const text = await work()
  return { text, ms: performance.now() - fromMs }
}

/** How many bytes arrive at a client. */
const receivedFrom = async (port: number): Promise<string> => {
  let received = 0
  const client = connect(port, '127.0.0.1').on('data', (piece: Buffer) => (received += piece.length))
  await once(client, 'end')
  return `${received}`
}

describe('a narrow way', () => {
  test('lets bytes through at its rate, and makes up for what late timers lost', () => {
    const bucket = bucketOf(1_000_000)
    expect(bucket(100_000, 1_000, false)).toBe(100)
    expect(bucket(100_000, 1_000, true)).toBe(200)
    // 120 ms later the first has passed, and of the second 80 ms are left.
    expect(bucket(50_000, 1_120, true)).toBe(130)
    // Its timer was 15 ms late, then 8 s, of which only 20 ms are made up for.
    expect(bucket(100_000, 1_265, true)).toBe(85)
    expect(bucket(100_000, 9_000, true)).toBe(80)
    // Nobody sent anything meanwhile.
    expect(bucket(100_000, 9_100, false)).toBe(100)
  })

  test('is no wider after a pause', async () => {
    const url = await reached({ bytesPerSecond: 10_000_000, roundTripMs: 0 })
    await (await fetch(url)).text()
    await sleep(100)
    const { text, ms } = await timed(async () => (await fetch(url)).text())
    expect(text.length).toBe(200_000)
    expect(ms).toBeGreaterThan(15)
  })

  test('is as slow as it says, each way, and loses nothing', async () => {
    const url = await reached({ bytesPerSecond: 1_000_000, roundTripMs: 0 })
    const down = await timed(async () => (await fetch(url)).text())
    expect(down.text).toBe('x'.repeat(200_000))
    expect(down.ms).toBeGreaterThan(150)
    const up = await timed(async () =>
      (await fetch(url, { method: 'POST', body: 'y'.repeat(200_000) })).text(),
    )
    expect(up.text).toBe('200000')
    expect(up.ms).toBeGreaterThan(150)
  })

  test('is as wide as it says: it waits for time that is due, not after each piece', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    onTestFinished(() => timers.mockRestore())
    const way = await flowing(20_000_000, { bytesPerSecond: 800_000_000, roundTripMs: 2_000 })
    const { text, ms } = await timed(() => receivedFrom(way.port))
    expect(text).toBe('20000000')
    expect(ms).toBeGreaterThan(1_015)
    // Each piece arrives a second after it has passed, so a shorter timer is the sender's waiting.
    const lengths = timers.mock.calls.map(([, length]) => length ?? 0)
    const pieces = lengths.filter((length) => length >= 1_000).length
    expect(pieces).toBeGreaterThan(100)
    // All of it takes 25 ms, and no waiting is shorter than 1 ms.
    expect(lengths.length - pieces).toBeLessThan(30)
  })

  test('is as long as it says', async () => {
    const url = await reached({ bytesPerSecond: 1e9, roundTripMs: 120 })
    const { text, ms } = await timed(async () => (await fetch(url, { method: 'POST', body: 'y' })).text())
    expect(text).toBe('1')
    expect(ms).toBeGreaterThan(115)
  })

  test('sends no more than a slow receiver takes', async () => {
    const way = await flowing(200_000_000, { bytesPerSecond: 1e10, roundTripMs: 0 })
    const client = connect(way.port, '127.0.0.1')
    onTestFinished(() => void client.destroy())
    await once(client, 'readable')
    await sleep(1_000)
    // What the system buffers on both ways.
    expect(way.sent()).toBeLessThan(80_000_000)
    let received = 0
    client.on('data', (piece: Buffer) => void (received += piece.length))
    await once(client, 'end')
    expect(received).toBe(200_000_000)
  })

  test('is shared by all connections', async () => {
    const url = await reached({ bytesPerSecond: 1_000_000, roundTripMs: 0 })
    const all = await timed(async () => {
      const texts = await Promise.all([1, 2, 3].map(async () => (await fetch(url)).text()))
      return texts.join('')
    })
    expect(all.text.length).toBe(600_000)
    expect(all.ms).toBeGreaterThan(500)
  })
})
