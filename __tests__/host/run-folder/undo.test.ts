import { expect, test } from 'vitest'
import { recordUndo, undoAll } from '../../../src/host/run-folder/undo.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'
import { unixServer } from '../../support/unix-server.ts'

test('what a run created in a server is removed with its folder, in order, until the record is gone', async () => {
  await using folder = await tempFolder()
  const requests: string[] = []
  await using server = await unixServer(({ method, url }, response) => {
    requests.push(`${method} ${url}`)
    response.writeHead(url === '/volumes/a' ? 404 : 204).end()
  })
  const { socketPath } = server
  const host = testHost()
  await undoAll(host, folder.path)
  const forget = await recordUndo(folder.path, 'a', {
    socketPath,
    paths: ['/containers/a', '/volumes/a'],
  })
  await recordUndo(folder.path, 'gone', { socketPath: `${socketPath}.gone`, paths: ['/x'] })
  await undoAll(host, folder.path)
  expect(requests).toEqual(['DELETE /containers/a', 'DELETE /volumes/a'])
  expect(host.lines).toEqual([`Removed /containers/a from ${socketPath}.`])
  await forget()
  await undoAll(host, folder.path)
  expect(requests).toHaveLength(2)
})

const [look, unhold, removal] = [
  'GET /images/app%3A1/json',
  'DELETE /images/held%3Ax-one',
  'DELETE /images/app%3A1',
] as const

test.each([
  ['goes with its last hold', ['app:1', 'held:x-one'], [look, unhold, removal]],
  ['stays while another run holds it', ['app:1', 'held:x-one', 'held:x-two'], [look, unhold]],
  ['stays where the name is on an image that somebody built since', ['app:1'], [look, unhold]],
  ['may be gone already', undefined, [look, unhold]],
] as const)('an image that a killed run held %s', async (_, tags, expected) => {
  await using folder = await tempFolder()
  const requests: string[] = []
  await using server = await unixServer(({ method, url }, response) => {
    requests.push(`${method} ${url}`)
    response.writeHead(method === 'GET' && tags === undefined ? 404 : 200)
    response.end(method === 'GET' ? JSON.stringify({ RepoTags: tags }) : '[]')
  })
  await recordUndo(folder.path, 'image', {
    socketPath: server.socketPath,
    paths: ['/images/held%3Ax-one'],
    image: { reference: 'app:1', hold: 'held:x-one', keptBy: 'held:x-' },
  })
  await undoAll(testHost(), folder.path)
  expect(requests).toEqual(expected)
})
