import { expect, test } from 'vitest'
import { openLedger, type RecordChanges } from '../../../src/engines/buildkit/ledger.ts'
import type { LeftInStore } from '../../../src/engines/buildkit/record-store.ts'
import { cacheRecord, memoryStore } from '../../support/cache-records.ts'

test('a ledger contains what appears during its builds, and removes nothing else', async () => {
  const { store, add, ids } = memoryStore('theirs')
  const ledger = openLedger(store, 'one')
  await ledger.recording(async () => add(cacheRecord({ ID: 'workdir' })))
  const prime = await ledger.contents()
  await ledger.recording(async () => add(cacheRecord({ ID: 'copy' }), 'workdir'))
  expect(await ledger.contents()).toEqual(['regular:copy', 'regular:workdir'])
  expect((await ledger.records()).map(({ ID }) => ID)).toEqual(['workdir', 'copy'])
  await ledger.trim(prime)
  expect(ids()).toEqual(['theirs', 'workdir'])
  await ledger.close()
  expect(ids()).toEqual(['theirs'])
})

test('a record that another space still needs is removed with the last of them', async () => {
  const { store, add, ids } = memoryStore('theirs')
  const [one, two] = [openLedger(store, 'one'), openLedger(store, 'two')]
  await one.recording(async () => add(cacheRecord({ ID: 'workdir' })))
  await two.recording(async () => add(cacheRecord({ ID: 'copy' }), 'workdir'))
  await one.close()
  expect(ids()).toEqual(['theirs', 'workdir', 'copy'])
  await two.close()
  expect(ids()).toEqual(['theirs'])
})

test('the record of a base image belongs to no space', async () => {
  const { store, add, ids } = memoryStore()
  const ledger = openLedger(store, 'one')
  const base = 'pulled from docker.io/library/golang:1.26@sha256:0'
  await ledger.recording(async () => {
    add(cacheRecord({ ID: base }))
    add(cacheRecord({ ID: 'copy' }))
  })
  expect(await ledger.contents()).toEqual(['regular:copy'])
  await ledger.close()
  expect(ids()).toEqual([base])
})

test('a build is seen to use what existed before it, except what its own ledger contains', async () => {
  const { store, add, use } = memoryStore('theirs', 'idle')
  const ledger = openLedger(store, 'one')
  const seen: RecordChanges[] = []
  const saw = (changes: RecordChanges): void => void seen.push(changes)
  await ledger.recording(async () => {
    add(cacheRecord({ ID: 'copy' }))
    use('theirs')
  }, saw)
  await ledger.recording(async () => use('copy'), saw)
  const ids = seen.map(({ added, used }) => [added.map(({ ID }) => ID), used.map(({ ID }) => ID)])
  expect(ids).toEqual([
    [['copy'], ['theirs']],
    [[], []],
  ])
})

test('what a build did that failed is seen too', async () => {
  const { store, add } = memoryStore()
  const ledger = openLedger(store, 'one')
  const seen: RecordChanges[] = []
  const failing = ledger.recording(
    async () => {
      add(cacheRecord({ ID: 'copy' }))
      throw new Error('interrupted')
    },
    (changes) => void seen.push(changes),
  )
  await expect(failing).rejects.toThrow('interrupted')
  expect(seen.flatMap(({ added }) => added.map(({ ID }) => ID))).toEqual(['copy'])
  expect(await ledger.contents()).toEqual(['regular:copy'])
})

test('what a build leaves if the run is killed is written down before and after it, until it is gone', async () => {
  const { store, add } = memoryStore('theirs')
  const written = new Set<LeftInStore>()
  const note = async (left: LeftInStore) => {
    written.add(left)
    return async () => void written.delete(left)
  }
  const ledger = openLedger({ ...store, note }, 'one')
  const tag = ledger.tag(0)
  await ledger.recording(async () => {
    expect([...written]).toEqual([{ tags: [tag], records: [] }])
    add(cacheRecord({ ID: 'copy' }))
    add(cacheRecord({ ID: 'pulled from golang' }))
  })
  await ledger.recording(async () => {})
  expect([...written]).toEqual([
    { tags: [tag], records: [] },
    { tags: [], records: ['copy'] },
  ])
  await ledger.close()
  expect(written.size).toBe(0)
})

test('a ledger that owns base images writes them down too, and removes them', async () => {
  const { store, add, ids } = memoryStore('theirs')
  const written: LeftInStore[] = []
  const note = async (left: LeftInStore) => {
    written.push(left)
    return async () => {}
  }
  const ledger = openLedger({ ...store, note }, 'bases', () => true)
  await ledger.recording(async () => add(cacheRecord({ ID: 'pulled from golang' })))
  expect(written).toEqual([{ tags: [], records: ['pulled from golang'] }])
  await ledger.close()
  expect(ids()).toEqual(['theirs'])
})
