import { expect, test } from 'vitest'
import { settle } from '../../src/host/settle.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { testHost } from '../support/test-host.ts'

const timed = async (action: () => Promise<void>): Promise<number> => {
  const startMs = performance.now()
  await action()
  return performance.now() - startMs
}

test('settling waits for sync and then a little longer', async () => {
  await using fakes = await fakePrograms({ sync: 'sleep 0.3' })
  const host = testHost({ env: { PATH: fakes.PATH } })
  expect(await timed(() => settle(host))).toBeGreaterThanOrEqual(395)
  expect(host.lines).toEqual([])
})

test('a sync that hangs is given up and said', async () => {
  await using fakes = await fakePrograms({ sync: 'exec sleep 60' })
  const host = testHost({ env: { PATH: fakes.PATH } })
  expect(await timed(() => settle(host, 200))).toBeLessThan(3_000)
  expect(host.lines).toEqual([expect.stringContaining('did not finish within 0.2 s')])
})

test('a sync that fails is said', async () => {
  await using fakes = await fakePrograms({ sync: 'exit 1' })
  const host = testHost({ env: { PATH: fakes.PATH } })
  await settle(host)
  expect(host.lines).toEqual([expect.stringContaining('sync failed')])
})

test('an interrupted run does not settle', async () => {
  const host = testHost({ signal: AbortSignal.abort() })
  expect(await timed(() => settle(host))).toBeLessThan(90)
  expect(host.lines).toEqual([])
})
