import { describe, expect, test } from 'vitest'
import { attempt } from '../prove/repositories/attempt.ts'
import { situations } from '../prove/repositories/situations.ts'

describe('what others have met', () => {
  test.concurrent.each(situations.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    expect(await attempt(each)).toBeUndefined()
  })

  test('is at least 15 situations', () => {
    expect(situations.length).toBeGreaterThanOrEqual(15)
  })
})
