import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withLock } from '../../../src/host/lock.ts'
import { buildsLock, recordUndo, undoAll } from '../../../src/host/run-folder/undo.ts'
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

test.each([
  ['goes', ['localhost/own:1'], true],
  ['stays while a run holds it', ['localhost/own:1', 'held:x-two'], false],
] as const)('an image of ours that a run was loading when it was killed %s', async (_, tags, isRemoved) => {
  await using folder = await tempFolder()
  const requests: string[] = []
  await using server = await unixServer(({ method, url }, response) => {
    requests.push(`${method} ${url}`)
    response.end(method === 'GET' ? JSON.stringify({ RepoTags: tags }) : '[]')
  })
  await recordUndo(folder.path, 'image', {
    socketPath: server.socketPath,
    paths: [],
    image: { reference: 'localhost/own:1', hold: 'held:x-one', keptBy: 'held:x-', isOwn: true },
  })
  await undoAll(testHost(), folder.path)
  expect(requests.includes('DELETE /images/localhost%2Fown%3A1')).toBe(isRemoved)
})

test('records of builds go after all images, until nothing needs one of them any more', async () => {
  await using folder = await tempFolder()
  const requests: string[] = []
  const left = [['child'], ['parent'], []]
  await using server = await unixServer(({ method, url }, response) => {
    requests.push(decodeURIComponent(`${method} ${url}`))
    response.end(JSON.stringify(method === 'POST' ? { CachesDeleted: left.shift() ?? null } : []))
  })
  const { socketPath } = server
  await recordUndo(folder.path, 'a', { socketPath, paths: [], records: ['parent', 'a|b'] })
  await recordUndo(folder.path, 'b', { socketPath, paths: ['/images/out'], records: ['child'] })
  const host = testHost()
  await undoAll(host, folder.path)
  const prune = 'POST /build/prune?all=1&filters={"id":{"^(parent|child)$":true}}'
  expect(requests).toEqual(['DELETE /images/out', prune, prune, prune])
  expect(host.lines).toContain(`Removed 2 records of builds from ${socketPath}.`)
})

test('records go after the build of another run there, and at once after an interrupt', async () => {
  await using folder = await tempFolder()
  const done: string[] = []
  await using server = await unixServer((_, response) => {
    done.push('pruned')
    response.end('{}')
  })
  const { socketPath } = server
  await recordUndo(folder.path, 'a', { socketPath, paths: [], records: ['a'] })
  const undone: Promise<void>[] = []
  await withLock(buildsLock(socketPath), async () => {
    await undoAll(testHost({ signal: AbortSignal.abort() }), folder.path)
    expect(done.splice(0)).toEqual(['pruned'])
    undone.push(undoAll(testHost(), folder.path))
    await sleep(200)
    done.push('built')
  })
  await Promise.all(undone)
  expect(done).toEqual(['built', 'pruned'])
})

test('a server that does not answer is asked once', async () => {
  await using folder = await tempFolder()
  let asked = 0
  await using server = await unixServer(({ socket }) => {
    asked += 1
    socket.destroy()
  })
  const { socketPath } = server
  await recordUndo(folder.path, 'a', { socketPath, paths: ['/images/a', '/images/b'], records: ['c'] })
  await undoAll(testHost(), folder.path)
  expect(asked).toBe(1)
})
