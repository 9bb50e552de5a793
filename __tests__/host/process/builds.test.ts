import { expect, test } from 'vitest'
import type { Exec } from '../../../src/host/host.ts'
import { withBuilds } from '../../../src/host/process/builds.ts'
import { testHost } from '../../support/test-host.ts'

/** A build at its time limit that prints these lines. */
const printing =
  (lines: number, text: string): Exec =>
  async (_program, _args, options = {}) => {
    await options.onTimeLimit?.(1)
    for (let line = 0; line < lines; line += 1) options.onLine?.({ stream: 'stdout', text, atMs: 0 })
    return testHost().exec('true', [])
  }

const keptOf = async (lines: number, text: string): Promise<readonly string[]> => {
  let output: (() => readonly string[]) | undefined
  const onTimeLimit = async (build: { readonly output: () => readonly string[] }): Promise<void> => {
    output = build.output
    output()
  }
  const { exec } = withBuilds(
    { ...testHost(), exec: printing(lines, text) },
    { processors: undefined, onTimeLimit },
  )
  await exec('build', [], { isBuild: true })
  return output?.() ?? []
}

test('of a build at its time limit, what it prints is kept, but never more than memory has room for', async () => {
  expect(await keptOf(3, 'goroutine 1')).toEqual(['goroutine 1', 'goroutine 1', 'goroutine 1'])
  expect(await keptOf(100_000, 'x')).toHaveLength(20_000)
  expect(await keptOf(1_000, 'x'.repeat(1_000_000))).toHaveLength(8)
})
