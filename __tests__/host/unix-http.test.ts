import { describe, expect, test } from 'vitest'
import { unixHttp } from '../../src/host/unix-http.ts'
import { unixServer } from '../support/unix-server.ts'

describe('a request over a socket', () => {
  test('returns status and body, whatever the status', async () => {
    const requests: string[] = []
    await using server = await unixServer((request, response) => {
      requests.push(`${request.method} ${request.url}`)
      response.writeHead(request.method === 'GET' ? 200 : 409).end('ünïcode')
    })
    const { socketPath } = server
    expect(await unixHttp({ socketPath, method: 'GET', path: '/a?b=c' })).toEqual({
      status: 200,
      body: 'ünïcode',
    })
    expect(await unixHttp({ socketPath, method: 'POST', path: '/p' })).toMatchObject({ status: 409 })
    expect(await unixHttp({ socketPath, method: 'DELETE', path: '/d' })).toMatchObject({ status: 409 })
    expect(requests).toEqual(['GET /a?b=c', 'POST /p', 'DELETE /d'])
  })

  test('joins a body that arrives in pieces, even when a character is split', async () => {
    await using server = await unixServer((_, response) => {
      const bytes = Buffer.from('aübc')
      response.write(bytes.subarray(0, 2))
      response.end(bytes.subarray(2))
    })
    expect(await unixHttp({ socketPath: server.socketPath, method: 'GET', path: '/' })).toMatchObject({
      body: 'aübc',
    })
  })

  test('names the socket when it does not answer in time', async () => {
    await using server = await unixServer(() => {})
    const { socketPath } = server
    await expect(unixHttp({ socketPath, method: 'GET', path: '/', timeoutMs: 30 })).rejects.toThrow(
      `${socketPath} did not answer within 30 ms`,
    )
  })

  test('rejects a response that stops in the middle, with the connection open or closed', async () => {
    await using silent = await unixServer((_, response) => {
      response.writeHead(200, { 'content-length': '10' })
      response.write('half')
    })
    const call = { method: 'GET', path: '/', timeoutMs: 50 } as const
    await expect(unixHttp({ ...call, socketPath: silent.socketPath })).rejects.toThrow(
      'did not answer within 50 ms',
    )
    await using closing = await unixServer(({ socket }, response) => {
      response.writeHead(200, { 'content-length': '10' })
      response.write('half', () => socket.destroy())
    })
    await expect(unixHttp({ ...call, timeoutMs: 60_000, socketPath: closing.socketPath })).rejects.toThrow(
      /aborted|reset/,
    )
  })

  test('rejects a socket that does not exist', async () => {
    const call = unixHttp({ socketPath: '/no/such/socket', method: 'GET', path: '/' })
    await expect(call).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
