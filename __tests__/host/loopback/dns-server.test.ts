import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import {
  type DnsAnswer,
  type DnsServer,
  readQuery,
  serveNames,
} from '../../../src/host/loopback/dns-server.ts'

const answers: Readonly<Record<string, DnsAnswer>> = {
  'a.bench.test': { address: '127.0.0.1', delayMs: 0 },
  'slow.bench.test': { address: '10.0.2.2', delayMs: 150 },
}

const serve = (): Promise<DnsServer> => serveNames({ port: 0, answer: (name) => answers[name] })

const resolverOf = ({ port }: DnsServer): Resolver => {
  const resolver = new Resolver({ timeout: 30_000, tries: 1 })
  resolver.setServers([`127.0.0.1:${port}`])
  return resolver
}

describe('a DNS server of a study', () => {
  it('answers with the address of a name, however it is written, and notes the question', async () => {
    await using server = await serve()
    expect(await resolverOf(server).resolve4('A.Bench.test')).toEqual(['127.0.0.1'])
    expect(server.queries).toEqual([{ name: 'a.bench.test', type: 1 }])
  })

  it('answers after the delay of the name', async () => {
    await using server = await serve()
    const began = performance.now()
    expect(await resolverOf(server).resolve4('slow.bench.test')).toEqual(['10.0.2.2'])
    expect(performance.now() - began).toBeGreaterThan(145)
  })

  it('says that a name has no IPv6 address, and that another name does not exist', async () => {
    await using server = await serve()
    await expect(resolverOf(server).resolve6('a.bench.test')).rejects.toMatchObject({ code: 'ENODATA' })
    await expect(resolverOf(server).resolve4('example.com')).rejects.toMatchObject({ code: 'ENOTFOUND' })
  })

  it('survives what is not a question', async () => {
    await using server = await serve()
    const client = createSocket('udp4')
    for (const message of ['', 'x', Buffer.alloc(12), Buffer.alloc(40, 0xff)])
      client.send(message, server.port, '127.0.0.1')
    const closed = once(client, 'close')
    expect(await resolverOf(server).resolve4('a.bench.test')).toEqual(['127.0.0.1'])
    client.close()
    await closed
    expect(server.queries).toHaveLength(1)
  })

  it('does not start where another server listens', async () => {
    await using server = await serve()
    await expect(serveNames({ port: server.port, answer: () => undefined })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })

  it.each([
    ['no question', '000101000000000000000000'],
    ['a name that ends with the message', '000101000001000000000000036162'],
    ['a pointer instead of a name', '000101000001000000000000c00c00010001'],
    ['a name without type and class', '0001010000010000000000000161000001'],
  ])('does not understand a message with %s', (_, hex) => {
    expect(readQuery(Buffer.from(hex, 'hex'))).toBeUndefined()
  })
})
