import { describe, expect, test } from 'vitest'
import type { Engine } from '../../src/engines/engine.ts'
import { podman } from '../../src/engines/podman.ts'
import { onPath } from '../../src/host/on-path.ts'
import { broughtFor, enterAdded, installedPackages } from '../../src/provision/brought.ts'
import { selectEngines } from '../../src/provision/select.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { testHost } from '../support/test-host.ts'

const dpkg = (...lines: readonly string[]): string =>
  `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')}`

/** An engine whose program, as all its packages, is there once it was installed. */
const installable = (name: string, packages: readonly string[], install: () => Promise<void>): Engine => ({
  ...podman,
  name,
  packages,
  detect: async (host) =>
    onPath(host, name) === undefined
      ? { kind: 'missing', reason: 'not installed', remedy: 'install it' }
      : { kind: 'found', what: name, answers: true },
  install,
})

describe('packages that engines of one run install', () => {
  test('are told from those that were there', async () => {
    await using fakes = await fakePrograms({ 'dpkg-query': dpkg('installed runc', 'config-files uidmap') })
    const host = testHost({ env: { PATH: `${fakes.folder}:/usr/bin:/bin` } })
    expect(await installedPackages(host)).toEqual(new Set(['runc']))
    await fakes.add('dpkg-query', 'exit 1')
    expect(await installedPackages(host)).toBeUndefined()
  })

  test('are those of the first, and of nobody where it is not known what was there', () => {
    const brought = new Map<string, string>()
    enterAdded(brought, 'docker', undefined, new Set(['runc']))
    expect(broughtFor({ packages: ['runc'] }, brought)).toBeUndefined()
    enterAdded(brought, 'docker', new Set(['uidmap']), new Set(['uidmap', 'runc']))
    expect(broughtFor({ packages: ['podman', 'runc', 'uidmap'] }, brought)).toEqual([
      { engine: 'docker', packages: ['runc'] },
    ])
  })

  test('are said of an engine that came later, whether or not it still had to be installed', async () => {
    const was = dpkg('installed uidmap')
    await using fakes = await fakePrograms({ 'dpkg-query': was })
    const add = async (program: string, ...packages: readonly string[]): Promise<void> => {
      await fakes.add(program, 'exit 0')
      await fakes.add('dpkg-query', dpkg('installed uidmap', ...packages.map((name) => `installed ${name}`)))
    }
    const first = installable('first', ['one', 'runc'], async () => {
      await add('first', 'one', 'runc')
      await fakes.add('third', 'exit 0')
    })
    const second = installable('second', ['two', 'runc', 'uidmap'], () => add('second', 'one', 'runc', 'two'))
    const third = installable('third', ['runc'], () => Promise.reject(new Error('it is there')))
    const host = testHost({ env: { PATH: `${fakes.folder}:/usr/bin:/bin` } })
    const { engines } = await selectEngines(host, { usable: [first, second, third] }, async () => true)
    const byFirst = [{ engine: 'first', packages: ['runc'] }]
    expect(engines.map(({ origin, installedAfter }) => [origin, installedAfter])).toEqual([
      ['installed', undefined],
      ['installed', byFirst],
      ['selected', byFirst],
    ])
  })
})
