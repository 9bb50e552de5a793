import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eventOf } from '../../src/host/github-event.ts'
import { emptyFolder } from '../support/test-files.ts'

const envWith = (path: string) => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: path,
})

test('an event is read', async () => {
  const path = join(await emptyFolder(), 'event.json')
  await writeFile(path, '{"ref":"a"}')
  expect(eventOf(envWith(path))).toEqual({ name: 'push', payload: { ref: 'a' } })
})

test('an event that is larger than any of GitHub is refused without reading it', async () => {
  const path = join(await emptyFolder(), 'event.json')
  await writeFile(path, '{}')
  // Takes no room on the disk.
  await truncate(path, 25_000_001)
  expect(() => eventOf(envWith(path))).toThrow(
    'GITHUB_EVENT_PATH: the event of the workflow cannot be read: it is larger than 25 MB',
  )
})

test.for(['/dev/zero', '/'])('%s is not an event', (path) => {
  expect(() => eventOf(envWith(path))).toThrow('it is not a file')
})
