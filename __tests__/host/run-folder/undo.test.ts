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
