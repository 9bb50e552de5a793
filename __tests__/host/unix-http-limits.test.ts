import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { unixHttp } from '../../src/host/unix-http.ts'
import { unixServer } from '../support/unix-server.ts'

test('a server that answers one byte at a time does not get more than the time limit', async () => {
  let drip: NodeJS.Timeout | undefined
  await using server = await unixServer((_, response) => {
    drip = setInterval(() => response.write('.'), 20)
  })
  const call = unixHttp({ socketPath: server.socketPath, method: 'GET', path: '/_ping', timeoutMs: 200 })
  await expect(call).rejects.toThrow('did not answer within 200 ms (GET /_ping)')
  clearInterval(drip)
})

test('an endless response is aborted before it fills the memory', async () => {
  const piece = Buffer.alloc(1024 * 1024)
  const pour = (response: ServerResponse): void => {
    while (!response.destroyed && response.write(piece));
  }
  await using server = await unixServer((_, response) => {
    response.on('drain', () => pour(response))
    pour(response)
  })
  const call = unixHttp({
    socketPath: server.socketPath,
    method: 'GET',
    path: '/system/df',
    timeoutMs: 60_000,
  })
  await expect(call).rejects.toThrow('answered with more than 64 MiB (GET /system/df)')
})
