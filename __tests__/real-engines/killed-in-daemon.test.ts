import { expect, test } from 'vitest'
import { foreignDocker } from '../support/foreign.ts'
import { openProduct } from '../support/product.ts'

/** Longer than a busy machine needs: guards against hanging only. */
const hangingMs = 300_000

test("what a killed run built in somebody's Docker goes with the next run, and nothing of theirs does", async () => {
  await using foreign = await foreignDocker()
  await using product = await openProduct(foreign.env)
  const before = await foreign.store()
  const added = async (): Promise<readonly string[]> =>
    (await foreign.store()).filter((line) => !before.includes(line))
  const fixture = ['--fixture', 'tiny', '--strategy', 'layers', '--scenarios', 'warm', '--rounds', '1']
  const killed = product.start('--engines', 'docker', ...fixture)
  // It is built completely, so what it left is written down. That of the build which runs by then is not.
  await killed.printed(/cold, warm-up: /, hangingMs)
  killed.kill()
  expect(await killed.ended()).toBe('SIGKILL')
  const left = await added()
  expect(left.filter((line) => line.includes('localhost/go-container-bench/out:'))).not.toEqual([])
  expect(left.filter((line) => line.startsWith('regular '))).not.toEqual([])

  const next = product.start('--engines', 'docker', ...fixture)
  expect(await next.ended()).toBe(0)
  expect(next.output()).toMatch(/Removed \d+ records of builds from /)
  const stayed = await added()
  expect(stayed.filter((line) => /^(?:image|container|regular) /.test(line))).toEqual([])
  expect((await foreign.store()).filter((line) => before.includes(line))).toEqual(before)
})
