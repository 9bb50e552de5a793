import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { removeLeftPolicy, withoutServiceStarts } from '../../../src/engines/install/service-policy.ts'
import { removeLeftBehind } from '../../../src/provision/left-behind.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { emptyFolder } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'

const policy = async (): Promise<string> => join(await emptyFolder(), 'policy-rc.d')

/** As a run that was killed while it installed leaves it. */
const left = `#!/bin/sh\n# go-container-bench {"pid":4194303,"startTicks":1}\nexit 101\n`

test('forbids starts during the work, and only then', async () => {
  const file = await policy()
  let [answer, mode]: (number | null)[] = []
  await withoutServiceStarts(
    testHost(),
    [],
    async () => {
      answer = spawnSync(file, []).status
      mode = (await stat(file)).mode & 0o777
    },
    file,
  )
  expect({ answer, mode }).toEqual({ answer: 101, mode: 0o755 })
  expect(existsSync(file)).toBe(false)
})

test('is removed when the work fails', async () => {
  const file = await policy()
  const failing = withoutServiceStarts(testHost(), [], () => Promise.reject(new Error('no package')), file)
  await expect(failing).rejects.toThrow('no package')
  expect(existsSync(file)).toBe(false)
})

test('a policy of the owner of the machine stays as it is', async () => {
  const file = await policy()
  await writeFile(file, '#!/bin/sh\nexit 0\n')
  await withoutServiceStarts(testHost(), [], () => Promise.resolve(), file)
  await removeLeftPolicy(testHost(), file)
  expect(await readFile(file, 'utf8')).toBe('#!/bin/sh\nexit 0\n')
})

test('one that a killed run left is removed, and reported', async () => {
  const file = await policy()
  await writeFile(file, left)
  const host = testHost()
  await removeLeftPolicy(host, file)
  expect(existsSync(file)).toBe(false)
  expect(host.lines.join('\n')).toContain(`Removing ${file}, left behind by a killed run.`)
})

test('one that a killed run left does not pass for the policy of the owner', async () => {
  const file = await policy()
  await writeFile(file, left)
  await withoutServiceStarts(testHost(), [], () => Promise.resolve(), file)
  expect(existsSync(file)).toBe(false)
})

test('two installations at once take turns: the first does not remove the policy of the second', async () => {
  const file = await policy()
  const seen: boolean[] = []
  const install = () =>
    withoutServiceStarts(
      testHost(),
      [],
      async () => {
        await new Promise((resolve) => void setTimeout(resolve, 50))
        seen.push(existsSync(file))
      },
      file,
    )
  await Promise.all([install(), install(), install()])
  expect(seen).toEqual([true, true, true])
  expect(existsSync(file)).toBe(false)
})

test('one that was not complete when its run was killed is removed too', async () => {
  const file = await policy()
  await writeFile(`${file}.new`, left)
  await removeLeftPolicy(testHost(), file)
  expect(existsSync(`${file}.new`)).toBe(false)
})

test.each([
  ['sudo asks for no password: it is removed', 'shift; exec "$@"', false],
  ['sudo asks for a password: it stays, and the command is in the log', 'exit 1', true],
])('a user who is not root, and %s', async (_, sudo, stays) => {
  const file = await policy()
  await writeFile(file, left)
  await using programs = await fakePrograms({ sudo })
  vi.stubEnv('PATH', programs.PATH)
  onTestFinished(() => void vi.unstubAllEnvs())
  const host = testHost({ uid: 1_000 })
  await removeLeftBehind(host, file)
  expect(existsSync(file)).toBe(stays)
  expect(host.lines.some((line) => line.endsWith(`sudo rm ${file}`))).toBe(stays)
})
