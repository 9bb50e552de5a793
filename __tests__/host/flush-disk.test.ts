import { expect, test } from 'vitest'
import { flushDisk } from '../../src/host/flush-disk.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { testHost } from '../support/test-host.ts'

/** Longer than any test may take, so that waiting for it would fail the test. */
const tooLong = { shell: 'exec sleep 3600', ms: 3_600_000 }

test('a flush waits for sync and then a little longer', async () => {
  await using fakes = await fakePrograms({ sync: 'sleep 0.3' })
  const host = testHost({ env: { PATH: fakes.PATH } })
  const startMs = performance.now()
  expect(await flushDisk(host)).toBe(true)
  expect(performance.now() - startMs).toBeGreaterThanOrEqual(395)
  expect(host.lines).toEqual([])
})

test('a sync that hangs is stopped, logged and returned as a failure', async () => {
  await using fakes = await fakePrograms({ sync: tooLong.shell })
  const host = testHost({ env: { PATH: fakes.PATH } })
  expect(await flushDisk(host, { limitMs: 200 })).toBe(false)
  expect(host.lines).toEqual([expect.stringContaining('did not finish within 0.2 s')])
})

test('a sync that fails is logged and returned as a failure', async () => {
  await using fakes = await fakePrograms({ sync: 'exit 1' })
  const host = testHost({ env: { PATH: fakes.PATH } })
  expect(await flushDisk(host)).toBe(false)
  expect(host.lines).toEqual([expect.stringContaining('sync failed')])
})

test('an interrupted run does not pause', async () => {
  const host = testHost({ signal: AbortSignal.abort() })
  expect(await flushDisk(host, { pauseMs: tooLong.ms })).toBe(true)
  expect(host.lines).toEqual([])
})
