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

/** As BuildKit writes it: `golang` is `docker.io/library/golang:latest`; a digest is not part of the name. */
const fullName = (reference: string): string => {
  const [name = '', digest] = reference.split('@')
  const complete = `${hostOf(name)}${name}`
  return digest !== undefined || /:[^/]*$/.test(name) ? complete : `${complete}:latest`
}

/** What BuildKit puts in front of a name without a registry. */
const hostOf = (name: string): string => {
  const [first = '', ...more] = name.split('/')
  if (more.length === 0) return 'docker.io/library/'
  return /[.:]|^localhost$/.test(first) ? '' : 'docker.io/'
}
