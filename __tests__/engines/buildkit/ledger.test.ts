import { expect, test } from 'vitest'
import { openLedger } from '../../../src/engines/buildkit/ledger.ts'
import type { RecordStore } from '../../../src/engines/buildkit/record-store.ts'

/** A store of records, each with the one that it was made from, which cannot be removed before it. */
const memoryStore = (...names: readonly string[]) => {
  const parents = new Map<string, string | undefined>(names.map((name) => [name, undefined]))
  const isNeeded = (id: string): boolean => [...parents.values()].includes(id)
  const store: RecordStore = {
    cacheRecords: async () => [...parents.keys()].map((ID) => ({ ID, Type: 'regular', Description: ID })),
    pruneRecords: async (ids) => {
      const gone = ids.filter((id) => parents.has(id) && !isNeeded(id))
      for (const id of gone) parents.delete(id)
      return gone
    },
    images: async () => [],
    removeImage: async () => {},
    alone: undefined,
  }
  const build = async (id: string, parent?: string): Promise<void> => void parents.set(id, parent)
  return { store, build, ids: () => [...parents.keys()] }
}

test('a ledger contains what appears during its builds, and removes nothing else', async () => {
  const { store, build, ids } = memoryStore('theirs')
  const ledger = openLedger(store, 'one')
  await ledger.recording(() => build('workdir'))
  const prime = await ledger.contents()
  await ledger.recording(() => build('copy', 'workdir'))
  expect(await ledger.contents()).toEqual(['regular:copy', 'regular:workdir'])
  await ledger.trim(prime)
  expect(ids()).toEqual(['theirs', 'workdir'])
  await ledger.close()
  expect(ids()).toEqual(['theirs'])
})

test('a record that another space still needs is removed with the last of them', async () => {
  const { store, build, ids } = memoryStore('theirs')
  const [one, two] = [openLedger(store, 'one'), openLedger(store, 'two')]
  await one.recording(() => build('workdir'))
  await two.recording(() => build('copy', 'workdir'))
  await one.close()
  expect(ids()).toEqual(['theirs', 'workdir', 'copy'])
  await two.close()
  expect(ids()).toEqual(['theirs'])
})

test('the record of a base image belongs to no space', async () => {
  const { store, build, ids } = memoryStore()
  const ledger = openLedger(store, 'one')
  await ledger.recording(async () => {
    await build('pulled from docker.io/library/golang:1.26@sha256:0')
    await build('copy')
  })
  expect(await ledger.contents()).toEqual(['regular:copy'])
  await ledger.close()
  expect(ids()).toEqual(['pulled from docker.io/library/golang:1.26@sha256:0'])
})
