import { describe, expect, test } from 'vitest'
import { type Downloads, openDownloads } from '../../../src/engines/buildkit/downloads.ts'
import { isDownload } from '../../../src/engines/buildkit/record-kinds.ts'
import { cacheRecord, memoryStore, type MemoryStore } from '../../support/cache-records.ts'

const file = (ID: string, url = 'http://files.test/data') =>
  cacheRecord({ ID, Description: `http url ${url}`, Size: 1_000 })

/** A build in this space that downloads this. */
const download = ({ add }: MemoryStore, space: Downloads, record: ReturnType<typeof file>): void => {
  add(record)
  space.note([record], [])
}

describe('what builds of a run downloaded', () => {
  test('is removed before the next cold build of a revision that uses it', async () => {
    const memory = memoryStore('layer')
    const base = await openDownloads(memory.store, 'gcb-1-docker-base-1', isDownload)
    download(memory, base, file('first'))
    await openDownloads(memory.store, 'gcb-1-docker-head-2', isDownload)
    expect(memory.ids()).toEqual(['layer'])
  })

  test('counts for the prime of the other revision once it is downloaded again, under another id', async () => {
    const memory = memoryStore()
    const base = await openDownloads(memory.store, 'gcb-1-docker-base-1', isDownload)
    download(memory, base, file('first'))
    const contents = await base.contents()
    expect(contents).toEqual(['download:http url http://files.test/data'])
    const head = await openDownloads(memory.store, 'gcb-1-docker-head-2', isDownload)
    expect(await base.contents()).toEqual([])
    download(memory, head, file('second'))
    expect(await base.contents()).toEqual(contents)
  })

  test('is kept when it is known that only the other revision uses it', async () => {
    const memory = memoryStore()
    const [v1, v2] = ['http://files.test/v1', 'http://files.test/v2']
    const base = await openDownloads(memory.store, 'gcb-1-docker-base-1', isDownload)
    download(memory, base, file('one', v1))
    const head = await openDownloads(memory.store, 'gcb-1-docker-head-2', isDownload)
    download(memory, head, file('two', v2))
    download(memory, base, file('one again', v1))
    await openDownloads(memory.store, 'gcb-1-docker-head-3', isDownload)
    expect(memory.ids()).toEqual(['one again'])
  })

  test('is known to every engine of the run that builds in the same store', async () => {
    const memory = memoryStore()
    const docker = await openDownloads(memory.store, 'gcb-1-docker-base-1', isDownload)
    download(memory, docker, file('first'))
    const bake = await openDownloads({ ...memory.store }, 'gcb-1-docker-bake-base-1', isDownload)
    expect(memory.ids()).toEqual([])
    expect(bake.isOlder(file('first'))).toBe(false)
  })

  test('is removed with the last space of the run, and what existed before it stays', async () => {
    const memory = memoryStore()
    memory.add(file('theirs'))
    const base = await openDownloads(memory.store, 'gcb-1-docker-base-1', isDownload)
    const head = await openDownloads(memory.store, 'gcb-1-docker-head-2', isDownload)
    base.note([], [file('theirs')])
    expect([base.isOlder(file('theirs')), base.isOlder(cacheRecord({ ID: 'layer' }))]).toEqual([true, false])
    download(memory, head, file('ours'))
    await head.close()
    await head.close()
    expect(memory.ids()).toEqual(['theirs', 'ours'])
    await base.close()
    expect(memory.ids()).toEqual(['theirs'])
  })
})
