import { describe, expect, test } from 'vitest'
import { causeOf, type FailedCall } from '../../../src/publish/services/service-cause.ts'

/** A call of which only this is known. */
const failed = (known: Partial<FailedCall>): FailedCall => ({
  output: '',
  message: undefined,
  status: undefined,
  code: undefined,
  gaveUpAfterS: undefined,
  ...known,
})

describe('the cause of a failed call', () => {
  test.for([
    ['Error: insufficient usage to create artifact', 'the storage quota is used up'],
    [
      'Failed to make request after 5 attempts: Failed request: (502) Bad Gateway',
      'the service failed (502)',
    ],
    ['getCacheEntry failed: Cache service responded with 422', 'the service refused the request (422)'],
    ['Error: getaddrinfo ENOTFOUND results.example.com', 'the service could not be reached (ENOTFOUND)'],
    ['socket hang up', 'the service could not be reached (socket hang up)'],
    ['::warning::Failed to save: zstd is broken', 'zstd is broken'],
    ['', 'the service did not say why'],
  ] as const)('is read from %j', ([output, text]) => {
    expect(causeOf(failed({ output }))).toMatchObject({ text, expected: false })
  })

  test('is the last status, when the library tried several times', () => {
    const output = 'Attempt 1 of 5 failed with error: Failed request: (503) x\nFailed request: (500) y'
    expect(causeOf(failed({ output })).text).toBe('the service failed (500)')
  })

  test('is the status, rather than that we gave up', () => {
    const output = 'Attempt 1 of 5 failed with error: Failed request: (503) x'
    expect(causeOf(failed({ output, gaveUpAfterS: 45 })).text).toBe('the service failed (503)')
  })

  test.for([
    ['Error: insufficient usage to create artifact', true],
    ['Failed request: (409) Conflict: an artifact with this name already exists', true],
    ['Failed request: (403) Forbidden', true],
    ['Failed request: (429) Too Many Requests', false],
    ['Failed request: (503) x', false],
    ['socket hang up', false],
  ] as const)('says whether another attempt would fail too: %j', ([output, isFinal]) => {
    expect(causeOf(failed({ output })).isFinal === true).toBe(isFinal)
  })

  test('shows no signed address', () => {
    const message = 'PUT https://blob.example.com/a?sv=1&sig=secret was refused'
    expect(causeOf(failed({ message })).text).toBe('PUT https://blob.example.com/a was refused')
  })

  test('is one line, whatever the service says', () => {
    const { text } = causeOf(failed({ message: 'first\n::error::second\u001b[31m' }))
    expect(text).toBe('first ::error::second')
  })

  test.for([
    'cache write denied: this event may only read',
    "Cache save skipped: the effective cache-mode 'read' does not permit writes.",
    'Failed request: (409) Conflict: cache entry already exists',
  ])('is expected for %j', (output) => {
    expect(causeOf(failed({ output })).expected).toBe(true)
  })
})
