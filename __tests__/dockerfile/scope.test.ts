import { expect, test } from 'vitest'
import { limits } from '../../src/dockerfile/syntax/limits.ts'
import { openBudget, scopeOn } from '../../src/dockerfile/scope.ts'
import { cpuMs } from '../support/cpu-time.ts'

test('looking at the variables after each instruction copies none of them', () => {
  const scope = scopeOn(undefined, openBudget())
  const startedAt = cpuMs()
  const views = Array.from({ length: limits.instructions }, (_, at) => {
    scope.set(`A${at}`, `${at}`)
    return scope.now()
  })
  // It takes milliseconds; with a copy for each, 12 million entries, several seconds.
  expect(cpuMs() - startedAt).toBeLessThan(2_000)
  expect(views[10]?.get('A10')).toBe('10')
  expect(views[10]?.get('A11')).toBeUndefined()
  expect(views.at(-1)?.size).toBe(limits.instructions)
})
