import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importEnvironment, restoreEnvironments } from '../../../src/host/run-folder/session-environment.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

/** A manager whose variables are lines of a file; it takes over those that it is started with. */
const systemctl = `
test "$1" = --user || exit 9
command=$2; shift 2
case "$command" in
  show-environment) cat "$STATE"; exit 0 ;;
esac
for word; do
  name="\${word%%=*}"
  sed -i "/^$name=/d" "$STATE"
  case "$command" in
    import-environment) eval "echo $name=\\$$name" >> "$STATE" ;;
    set-environment) echo "$word" >> "$STATE" ;;
    unset-environment) ;;
    *) exit 8 ;;
  esac
done`

const opened = async (variables: readonly string[]) => {
  const folder = await tempFolder()
  const programs = await fakePrograms({ systemctl })
  const state = join(folder.path, 'state')
  await writeFile(state, variables.map((line) => `${line}\n`).join(''))
  const env = { PATH: programs.PATH, STATE: state, BUS: 'unix:path=/new', RUNTIME: '/run/new' }
  return {
    host: testHost({ env }),
    path: folder.path,
    variables: async () => (await readFile(state, 'utf8')).trim().split('\n').toSorted(),
    [Symbol.asyncDispose]: async () => {
      await programs[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

const asked = { names: ['BUS', 'RUNTIME'], user: undefined }

test('what a manager took over is given back: variables that were there, and those that were not', async () => {
  const before = ['LANG=C', 'RUNTIME=/run/old']
  await using manager = await opened(before)
  const { host, path } = manager
  await importEnvironment(host, path, asked)
  // Twice: the record must not become that of the first one.
  await importEnvironment(host, path, asked)
  expect(await manager.variables()).toEqual(['BUS=unix:path=/new', 'LANG=C', 'RUNTIME=/run/new'])
  await restoreEnvironments(host, path)
  expect(await manager.variables()).toEqual(before)
  expect(host.lines).toEqual([
    'Restored: systemctl --user unset-environment BUS',
    'Restored: systemctl --user set-environment RUNTIME=/run/old',
  ])
  await restoreEnvironments(host, path)
  expect(host.lines).toHaveLength(2)
})

test('an empty variable is not one that was not there', async () => {
  await using manager = await opened(['BUS='])
  await importEnvironment(manager.host, manager.path, { names: ['BUS'], user: undefined })
  await restoreEnvironments(manager.host, manager.path)
  expect(await manager.variables()).toEqual(['BUS='])
})

test('what could not be restored exactly is not changed', async () => {
  const before = [String.raw`BUS=$'two\nlines'`]
  await using manager = await opened(before)
  const importing = importEnvironment(manager.host, manager.path, asked)
  await expect(importing).rejects.toThrow('has a BUS with special characters, which could not be restored')
  expect(await manager.variables()).toEqual(before)
})
