import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cachesIn } from '../../src/inputs/caches.ts'

const read = (line: string, direction: 'from' | 'to' = 'to') => {
  const problems: string[] = []
  const caches = cachesIn(line, direction, (what) => void problems.push(what))
  return { caches, problems }
}

describe('a cache of a build', () => {
  test('is a reference, or several, or has a type and keys', () => {
    expect(read('ghcr.io/me/app:cache', 'from').caches).toEqual([
      { type: 'registry', options: { ref: 'ghcr.io/me/app:cache' } },
    ])
    expect(read('a/b,localhost:5000/c', 'from').caches).toHaveLength(2)
    const line = 'type=registry, ref=ghcr.io/me/app:cache, mode=max, compression=zstd, compression-level=3'
    expect(read(line)).toEqual({
      caches: [
        {
          type: 'registry',
          options: {
            ref: 'ghcr.io/me/app:cache',
            mode: 'max',
            compression: 'zstd',
            'compression-level': '3',
          },
        },
      ],
      problems: [],
    })
    for (const known of [
      'type=gha,scope=a',
      'type=inline',
      'type=local,dest=/tmp/c',
      'type=s3,region=a,bucket=b',
    ])
      expect(read(known).problems).toEqual([])
    expect(read('type=local,src=/tmp/c', 'from').problems).toEqual([])
  })

  test('says everything that is wrong with it', () => {
    expect(read('type=registry,reff=x,mode=all,compression=lz4,compression-level=23,oops').problems).toEqual([
      'has a part that is not KEY=VALUE',
      'has no ref, which registry needs',
      expect.stringMatching(/^has the key "reff", which registry has not; it has ref, compression, /),
      'has a mode that is not min or max',
      'has a compression that is not uncompressed, gzip, estargz or zstd',
      'has a compression-level that is not a whole number from 0 to 22',
      expect.stringMatching(/^has the key "oops", /),
    ])
    expect(read('ref=x').problems).toEqual([expect.stringMatching(/^has no type; there are: registry, /)])
    expect(read('type=gha,type=gha').problems).toEqual(['has a key twice'])
    expect(read('type=inline', 'from').problems[0]).toContain('only cache-to has')
    expect(read('type=gha,mode=max', 'from').problems[0]).toContain('"mode", which gha has not')
    expect(read('--privileged').problems[0]).toContain('is neither the reference of an image nor KEY=VALUE')
  })

  test('has no credential, and none is shown', () => {
    const { caches, problems } = read('type=gha,token=hunter2')
    expect(caches).toEqual([])
    expect(problems).toEqual([
      'has token: your cache is not touched, so no credential is needed; leave it out',
    ])
  })

  test('has none in an address or behind a comma either', () => {
    for (const line of [
      'type=gha,url=https://me:hunter2@example.com/',
      'type=gha,url_v2=https://example.com/?sig=hunter2',
      'type=s3,region=a,bucket=b,endpoint_url=https://hunter2@example.com',
      'type=azblob,name=a,account_url=https://example.com/?sig=hunter2',
      'type=registry,ref=me:hunter2@example.com/app',
      'me:hunter2@example.com/app',
      'type=azblob,name=a,account_key=half,hunter2==',
      'type=gha,TOKEN=hunter2',
    ]) {
      const { caches, problems } = read(line)
      expect([line, caches]).toEqual([line, []])
      expect(problems.length).toBeGreaterThan(0)
      expect(problems.join()).not.toContain('hunter2')
    }
    const fixed = `ghcr.io/me/app@sha256:${'0'.repeat(64)}`
    expect(read(`type=registry,ref=${fixed}`, 'from').problems).toEqual([])
    expect(read(fixed, 'from').problems).toEqual([])
    expect(read('type=gha,url_v2=https://example.com:8443/a', 'from').problems).toEqual([])
  })

  test('any text is read or refused', () => {
    assert(
      property(string(), (line) => {
        const { caches, problems } = read(line, 'from')
        expect(caches.length > 0 || problems.length > 0).toBe(true)
      }),
    )
  })
})
