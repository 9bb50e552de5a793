import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { connect as connectTls, createServer } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { makeCertificates } from '../../../src/host/loopback/certificate.ts'
import { listenOn } from '../../../src/host/loopback/listen.ts'

const now = new Date('2026-11-29T02:30:00Z')
const made = makeCertificates({ names: ['*.bench.test'], addresses: ['127.0.0.1', '10.0.2.2'] }, now)

describe('the authority of a study', () => {
  it('has signed the certificate of the server, which is for its names and addresses and for nothing else', () => {
    const authority = new X509Certificate(made.authority)
    const server = new X509Certificate(made.certificate)
    expect(authority.ca).toBe(true)
    expect(server.ca).toBe(false)
    expect(authority.verify(authority.publicKey)).toBe(true)
    expect(server.verify(authority.publicKey)).toBe(true)
    expect(server.checkIssued(authority)).toBe(true)
    expect(server.checkHost('a-0-127-0-0-1.bench.test')).toBe('*.bench.test')
    expect(server.checkIP('10.0.2.2')).toBe('10.0.2.2')
    expect(server.checkHost('bench.test')).toBeUndefined()
    expect(server.checkIP('127.0.0.2')).toBeUndefined()
  })

  it('is valid from a day before it was made for a month', () => {
    const { validFrom, validTo } = new X509Certificate(made.authority)
    expect(new Date(validFrom).toISOString()).toBe('2026-11-28T02:30:00.000Z')
    expect(new Date(validTo).toISOString()).toBe('2026-12-29T02:30:00.000Z')
  })

  it('is all that a client must trust', async () => {
    const today = makeCertificates({ names: ['*.bench.test'], addresses: [] }, new Date())
    const tls = createServer({ key: today.key, cert: today.certificate }, (socket) => socket.end('hello'))
    await using server = await listenOn(tls)
    const options = { port: server.port, host: '127.0.0.1', servername: 'x.bench.test' }
    const trusting = connectTls({ ...options, ca: today.authority })
    await once(trusting, 'secureConnect')
    expect(trusting.authorized).toBe(true)
    trusting.destroy()
    const other = connectTls({ ...options, ca: made.authority })
    const [error] = await once(other, 'error')
    expect(String(error)).toMatch(/certificate/)
  })
})
