import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { git, gitCondition, gitFailure, gitText, settingsMatching } from '../../../src/host/git/git.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { gitEnv, makeRepository } from '../../support/git-repository.ts'
import { testHost } from '../../support/test-host.ts'

const host = testHost({ env: gitEnv })

describe('a call of git', () => {
  test('works on its folder, even when it is called by a git that works on another repository', async () => {
    const [repository, other] = [await makeRepository(), await makeRepository()]
    await repository.commit('here')
    await other.commit('elsewhere')
    const env = { ...gitEnv, GIT_DIR: join(other.path, '.git'), GIT_WORK_TREE: other.path, GIT_PREFIX: 'x/' }
    const subject = await gitText(testHost({ env }), repository.path, ['log', '-1', '--format=%s'])
    expect(subject).toBe('here')
  })

  test('starts neither hooks nor a file system monitor of the user', async () => {
    const repository = await makeRepository()
    await repository.commit('first')
    const marker = join(repository.path, '..', 'ran')
    await using programs = await fakePrograms({
      'post-checkout': `touch ${marker}`,
      monitor: `touch ${marker}`,
    })
    const settings = join(programs.folder, 'settings')
    const monitor = join(programs.folder, 'monitor')
    await writeFile(settings, `[core]\n\thooksPath = ${programs.folder}\n\tfsmonitor = ${monitor}\n`)
    const hooked = testHost({ env: { ...gitEnv, GIT_CONFIG_GLOBAL: settings } })
    await gitText(hooked, repository.path, ['checkout', '--quiet', '--detach'])
    await gitText(hooked, repository.path, ['status', '--porcelain'])
    await expect(readFile(marker)).rejects.toThrow('ENOENT')
  })

  test('adds its settings to those that the user passes in variables', async () => {
    const repository = await makeRepository()
    const env = { ...gitEnv, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'x.theirs', GIT_CONFIG_VALUE_0: 'kept' }
    const settings = [['x.ours', 'added']] as const
    const list = ['config', '--get-regexp', '^x\\.']
    expect(await gitText(testHost({ env }), repository.path, list, { settings })).toBe(
      'x.theirs kept\nx.ours added',
    )
  })

  test('puts its settings neither into its arguments nor into the repository', async () => {
    const repository = await makeRepository()
    await using programs = await fakePrograms({ git: 'echo "$@"' })
    const settings = [['http.extraheader', 'secret']] as const
    const fake = testHost({ env: { PATH: programs.PATH } })
    expect(await gitText(fake, repository.path, ['fetch'], { settings })).toBe('fetch')
    await gitText(host, repository.path, ['config', 'a.b', 'c'], { settings })
    expect(await readFile(join(repository.path, '.git/config'), 'utf8')).not.toContain('secret')
  })

  test('hides secrets, and credentials in URLs, in everything that messages are made from', async () => {
    await using programs = await fakePrograms({
      git: 'echo "fatal: no access with T0KEN to https://me:pass@host/x" >&2; exit 128',
    })
    const fake = testHost({ env: { PATH: programs.PATH } })
    const result = await git(fake, programs.folder, ['fetch', 'https://me:pass@host/x'], {
      secrets: ['T0KEN', ''],
    })
    expect(gitFailure(result)).toBe('fatal: no access with *** to https://***@host/x')
    const { command, stderr, tail } = result
    expect(command + stderr + tail).not.toMatch(/T0KEN|pass/)
  })

  test('that was stopped at its time limit reports that instead of what it printed', async () => {
    await using programs = await fakePrograms({ git: 'echo started; exec sleep 3600' })
    const fake = testHost({ env: { PATH: programs.PATH }, graceMs: 100 })
    const result = await git(fake, programs.folder, ['fetch'], { timeoutMs: 200 })
    expect(gitFailure(result)).toContain('time limit of 0.2 s')
  })

  test('whose output was cut off is an error, not half a result', async () => {
    await using programs = await fakePrograms({ git: 'head -c 5000000 /dev/zero' })
    const fake = testHost({ env: { PATH: programs.PATH } })
    await expect(gitText(fake, programs.folder, ['status'])).rejects.toThrow('more than 4 MiB')
  })
})

test('status 0 means true, status 1 false, and any other status is an error', async () => {
  const repository = await makeRepository()
  const [first, second] = [await repository.commit('first'), await repository.commit('second')]
  const isAncestor = (...commits: string[]) =>
    gitCondition(host, repository.path, ['merge-base', '--is-ancestor', ...commits])
  expect(await isAncestor(first, second)).toBe(true)
  expect(await isAncestor(second, first)).toBe(false)
  await expect(isAncestor(first, 'no-such-ref')).rejects.toThrow('exited with status 128')
})

test('settings are read with names and values unchanged; none is not an error, but a broken file is', async () => {
  const repository = await makeRepository()
  repository.git('config', 'submodule.a b.path', 'x = y')
  expect(await settingsMatching(host, repository.path, '^submodule\\.a')).toEqual([
    ['submodule.a b.path', 'x = y'],
  ])
  expect(await settingsMatching(host, repository.path, '^nothing\\.')).toEqual([])
  await mkdir(join(repository.path, 'd'))
  await writeFile(join(repository.path, 'd/broken'), '[section\n')
  await expect(settingsMatching(host, repository.path, '.', 'd/broken')).rejects.toThrow('d/broken')
})
