import { fullName } from '../full-name.ts'
import type { CacheRecord } from './record-store.ts'

/**
 * The identity of an image according to the records of a BuildKit: the digest of what was pulled under its name. If that
 * name stood for several images, all their digests, so that it differs from each. Undefined: nothing was pulled.
 */
export const pulledAs = (records: readonly CacheRecord[], reference: string): string | undefined => {
  const wanted = fullName(reference)
  const digests = records.flatMap(({ Description }) => {
    const [, name = '', digest = ''] = /^pulled from (\S+)@(sha256:\S+)$/.exec(Description) ?? []
    return name === wanted ? [digest] : []
  })
  return digests.length === 0 ? undefined : [...new Set(digests)].toSorted().join(' ')
}
