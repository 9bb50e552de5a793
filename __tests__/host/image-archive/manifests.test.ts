import { expect, test } from 'vitest'
import { attestationsIn } from '../../../src/host/image-archive/manifests.ts'

const readOf = (layers: readonly unknown[]) => {
  const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' }
  const documents: Readonly<Record<string, unknown>> = {
    'index.json': { manifests: Array.from({ length: 90 }, () => ({ digest: 'sha256:aa', annotations })) },
    'blobs/sha256/aa': { layers },
  }
  return (name: string) => Promise.resolve(documents[name])
}

const layer = (predicateType: unknown, size: unknown) => ({
  size,
  annotations: { 'in-toto.io/predicate-type': predicateType },
})

test('attestations that a frontend writes as it likes are few, short, and of a size that can be', async () => {
  const sizes = [-1, 0.5, 1e300, '7', null].map((size) => layer('https://spdx.dev/Document', size))
  expect(await attestationsIn(readOf(sizes))).toEqual([])
  const found = await attestationsIn(readOf(Array.from({ length: 90 }, () => layer('t'.repeat(1000), 7))))
  expect(found).toHaveLength(200)
  expect(found[0]).toEqual({ predicateType: 't'.repeat(200), bytes: 7 })
})
