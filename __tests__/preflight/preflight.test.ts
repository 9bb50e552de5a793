import { execFile } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/preflight/finding.ts'
import {
  blockingFindings,
  findingText,
  remainingAfterInstall,
  warningsAbout,
} from '../../src/preflight/preflight.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { findingsWith } from '../support/machine-facts.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { entryPath } from '../support/paths.ts'

const bad: readonly Finding[] = [
  ...findingsWith({
    ...{ newuidmap: undefined, maxUserNamespaces: 0, tap: 'closed' },
    subIds: { uids: 0, gids: 0, firstFree: 100_000 },
  }).values(),
]
const namesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ name }) => name)

test('everything that is missing for an engine keeps it from building', () => {
  expect(namesOf(blockingFindings(bad, 'podman'))).toEqual(['sub-ids', 'newuidmap', 'user namespaces'])
  expect(namesOf(blockingFindings(bad, 'docker'))).toEqual([])
})

test('what its packages contain does not block an engine that is going to be installed', () => {
  expect(namesOf(blockingFindings(remainingAfterInstall(bad), 'podman'))).toEqual([
    'sub-ids',
    'user namespaces',
  ])
})

test('only warnings about the chosen engines are kept', () => {
  expect(warningsAbout(bad, ['podman'])).toEqual([
    expect.stringMatching(
      /^\/dev\/net\/tun: closed to runner: .*; to fix it: sudo chmod 666 \/dev\/net\/tun$/,
    ),
  ])
  expect(warningsAbout(bad, ['docker'])).toEqual([])
})

test('a finding without a remedy is printed without one', () => {
  expect(findingText({ name: 'clock', state: 'ok', seen: 'tsc', concerns: [] })).toBe('clock: tsc')
})

describe('a run', () => {
  const main = entryPath

  test('names everything that is missing at once, before anything is built, and leaves nothing', async () => {
    await using temp = await tempFolder()
    for (const name of ['home', 'run', 'work']) await mkdir(join(temp.path, name))
    const works = 'echo x version 4.9.3; : >> "$0.$1"'
    await using fakes = await fakePrograms({
      ...{ podman: 'kill -SEGV $$', buildah: works, crun: 'exit 0', newuidmap: works, newgidmap: works },
      ...{ sh: 'exec /bin/sh "$@"', rm: 'exec /bin/rm "$@"', getcap: 'exit 0' },
    })
    const env = { PATH: fakes.folder, HOME: join(temp.path, 'home'), RUNNER_TEMP: join(temp.path, 'run') }
    const args = [main, '--engines', 'podman,docker,buildah', '--install', 'never', '--fixture', 'tiny']
    const ended = await promisify(execFile)(process.execPath, args, {
      cwd: join(temp.path, 'work'),
      env,
    }).then(
      () => ({ code: 0, stderr: '' }),
      (error: { code: number; stderr: string }) => error,
    )
    expect(ended.code).toBe(3)
    expect(ended.stderr).toContain('Not every engine that was named can be used here:')
    expect(ended.stderr).toMatch(/^ {2}podman: podman: .*was killed by SIGSEGV; to fix it: /m)
    expect(ended.stderr).toMatch(/^ {2}docker: no Docker daemon/m)
    for (const engine of ['podman', 'buildah'])
      expect(ended.stderr).toMatch(new RegExp(`^ {2}${engine}: newuidmap: .* is neither setuid root`, 'm'))
    expect((await readdir(fakes.folder)).filter((name) => name.startsWith('buildah.'))).toEqual([
      'buildah.--version',
    ])
    expect(await readdir(join(temp.path, 'run'))).toEqual([])
  }, 300_000)
})
