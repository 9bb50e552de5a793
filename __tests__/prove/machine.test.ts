import { mkdtemp, rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { changesSince, wholeMachine } from './machine.ts'

test('what is left in a shared folder is found, and is gone when it was removed while the machine settles', async () => {
  const before = wholeMachine()
  const left = await mkdtemp('/tmp/podman-run-')
  try {
    expect(await changesSince(before, 1)).toContain(`temporary: + ${left}`)
    setTimeout(() => void rm(left, { recursive: true }), 500)
    expect(await changesSince(before, 10)).not.toContain(`temporary: + ${left}`)
  } finally {
    await rm(left, { recursive: true, force: true })
  }
})

test('a package that disappears, and an account that appears, are changes', async () => {
  const now = wholeMachine()
  const before = { ...now, packages: [...(now['packages'] ?? []), 'Package: gone'], accounts: [] }
  const changes = await changesSince(before, 0)
  expect(changes).toContain('packages: - Package: gone')
  expect(changes.filter((change) => change.startsWith('accounts: + ')).length).toBeGreaterThan(0)
})
