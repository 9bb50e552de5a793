import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { appArmorProfile } from '../../../src/engines/machine/apparmor-profile.ts'
import { allowUserNamespaces } from '../../../src/engines/machine/user-namespace-profile.ts'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { fakePrograms, type FakePrograms } from '../../support/fake-programs.ts'
import { machineFolder } from '../../support/machine-folder.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost, type TestHost } from '../../support/test-host.ts'

const on = { 'proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1\n' }

/** A parser that records its arguments and the profile, and ends with this status. */
const parser = (status = 0): string =>
  `echo "$@" >> "$(dirname "$0")/calls"; for last; do :; done; cp "$last" "$(dirname "$0")/profile"; exit ${status}`

const callsOf = async ({ folder }: FakePrograms): Promise<readonly string[]> =>
  (await readFile(join(folder, 'calls'), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')

const hostWith = ({ PATH }: FakePrograms, temp: string, uid = 0): TestHost =>
  testHost({ env: { PATH, RUNNER_TEMP: temp }, uid })

describe('a restricted machine', () => {
  test('allows the program in exactly this path until the end, and is then as before', async () => {
    await using temp = await tempFolder()
    await using machine = await machineFolder(on)
    await using fakes = await fakePrograms({ rootlesskit: 'exit 0', apparmor_parser: parser() })
    const host = hostWith(fakes, temp.path)
    await using folder = await openRunFolder(host)
    const loadedProfile = await allowUserNamespaces(host, folder, 'rootlesskit', machine.path)
    const path = join(fakes.folder, 'rootlesskit')
    expect(await readFile(join(fakes.folder, 'profile'), 'utf8')).toBe(appArmorProfile(path))
    expect(host.lines.join()).toContain(`lets ${path} create user namespaces until the end of the run`)
    await loadedProfile?.[Symbol.asyncDispose]()
    const [load, unload] = await callsOf(fakes)
    expect(load).toMatch(/^--replace --skip-cache \/.*\/apparmor\/tmp\.fakes-\w+\.rootlesskit$/)
    expect(unload).toBe(load?.replace('--replace --skip-cache', '--remove'))
    expect(await readdir(join(folder.path, 'apparmor'))).toEqual([])
  })

  test('is as before even if the run was killed: whoever removes its folder unloads the profile', async () => {
    await using temp = await tempFolder()
    await using machine = await machineFolder(on)
    await using fakes = await fakePrograms({ rootlesskit: 'exit 0', apparmor_parser: parser() })
    const host = hostWith(fakes, temp.path)
    {
      await using folder = await openRunFolder(host)
      await allowUserNamespaces(host, folder, 'rootlesskit', machine.path)
    }
    expect((await callsOf(fakes)).map((call) => call.split(' ')[0])).toEqual(['--replace', '--remove'])
    expect(await readdir(temp.path)).toEqual([])
  })

  test('whose parser refuses the profile is an error', async () => {
    await using temp = await tempFolder()
    await using machine = await machineFolder(on)
    await using fakes = await fakePrograms({ rootlesskit: 'exit 0', apparmor_parser: parser(1) })
    const host = hostWith(fakes, temp.path)
    await using folder = await openRunFolder(host)
    await expect(allowUserNamespaces(host, folder, 'rootlesskit', machine.path)).rejects.toThrow(
      /apparmor_parser --replace .* exited with status 1/,
    )
  })
})

const loaded = async (files: Readonly<Record<string, string>>, uid = 0): Promise<readonly string[]> => {
  await using temp = await tempFolder()
  await using machine = await machineFolder(files)
  await using fakes = await fakePrograms({ rootlesskit: 'exit 0', apparmor_parser: parser() })
  if (files['own'] !== undefined) {
    await mkdir(join(machine.path, 'etc/apparmor.d'), { recursive: true })
    const text = appArmorProfile(join(fakes.folder, 'rootlesskit'))
    await writeFile(join(machine.path, 'etc/apparmor.d/own'), text)
  }
  const host = hostWith(fakes, temp.path, uid)
  await using folder = await openRunFolder(host)
  expect(await allowUserNamespaces(host, folder, 'rootlesskit', machine.path)).toBeUndefined()
  return await callsOf(fakes)
}

describe('nothing is loaded', () => {
  test.each([
    ['where nothing is restricted', {}, 0],
    ['where the restriction is off', { 'proc/sys/kernel/apparmor_restrict_unprivileged_userns': '0\n' }, 0],
    ['where the machine has a profile for that path', { ...on, own: '' }, 0],
    [
      'where the machine may have one',
      { ...on, 'etc/apparmor.d/r': 'profile r /*/rootlesskit {\n  userns,\n}\n' },
      0,
    ],
    ['without root', on, 1_000],
  ])('%s', async (_, files, uid) => {
    expect(await loaded(files, uid)).toEqual([])
  })
})
