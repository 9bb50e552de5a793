import { describe, expect, test } from 'vitest'
import { attempt } from '../prove/repositories/attempt.ts'
import { commands } from '../prove/repositories/commands.ts'

describe('what users ask for', () => {
  test.concurrent.each(commands.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    expect(await attempt(each)).toBeUndefined()
  })

  test('covers at least 53 commands and events', () => {
    expect(commands.length).toBeGreaterThanOrEqual(53)
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
  })
})
