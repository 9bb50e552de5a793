import { expect, test } from 'vitest'
import { recordTakeBack, takeBackAll } from '../../../src/host/run-folder/undo.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'
import { unixServer } from '../../support/unix-server.ts'

test('what a run made in a server is removed with its folder, in order, until it is forgotten', async () => {
  await using folder = await tempFolder()
  const asked: string[] = []
  await using server = await unixServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`)
    response.writeHead(url === '/volumes/a' ? 404 : 204).end()
  })
  const { socketPath } = server
  const host = testHost()
  await takeBackAll(host, folder.path)
  const forget = await recordTakeBack(folder.path, 'a', {
    socketPath,
    paths: ['/containers/a', '/volumes/a'],
  })
  await recordTakeBack(folder.path, 'gone', { socketPath: `${socketPath}.gone`, paths: ['/x'] })
  await takeBackAll(host, folder.path)
  expect(asked).toEqual(['DELETE /containers/a', 'DELETE /volumes/a'])
  expect(host.lines).toEqual([`Removed /containers/a from ${socketPath}.`])
  await forget()
  await takeBackAll(host, folder.path)
  expect(asked).toHaveLength(2)
})
