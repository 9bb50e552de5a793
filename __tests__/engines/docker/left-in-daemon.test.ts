import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { leftInDaemon } from '../../../src/engines/docker/left-in-daemon.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const api = { socketPath: '/run/docker.sock' }
const left = { tags: ['localhost/out:1'], records: ['a1'] }

test('what builds leave in the daemon of the user is written into the folder of the run', async () => {
  await using folder = await tempFolder()
  const note = leftInDaemon(folder, 'docker', { api, withoutBridge: false }, true)
  const forget = await note?.(left)
  await note?.({ tags: [], records: ['b2'] })
  const undo = join(folder.path, 'undo')
  const names = await readdir(undo)
  expect(names).toHaveLength(2)
  const first: unknown = JSON.parse(await readFile(join(undo, names.toSorted()[0] ?? ''), 'utf8'))
  expect(first).toEqual({ ...api, paths: ['/images/localhost%2Fout%3A1'], records: ['a1'] })
  await forget?.()
  expect(await readdir(undo)).toHaveLength(1)
})

test('a builder has records of its own, and a daemon of the run goes with all it has', async () => {
  await using folder = await tempFolder()
  await leftInDaemon(folder, 'docker-container', { api, withoutBridge: false }, false)?.(left)
  const [name = ''] = await readdir(join(folder.path, 'undo'))
  expect(await readFile(join(folder.path, 'undo', name), 'utf8')).toContain('"records":[]')
  expect(leftInDaemon(folder, 'docker', { api, withoutBridge: true }, true)).toBeUndefined()
})
