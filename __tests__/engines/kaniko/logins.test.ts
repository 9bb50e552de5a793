import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CodeOf } from '../../../src/engines/engine.ts'
import { executorCommand, executorEnv } from '../../../src/engines/kaniko/executor.ts'
import { codeOf } from '../../../src/projects/subject.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'

/** The arguments of a build with a network, where the user has registry logins. */
const argumentsFor = async (whose: CodeOf, place: 'DOCKER_CONFIG' | 'HOME') => {
  const home = await emptyFolder()
  await writeFiles(home, { 'config.json': '{}', '.docker/config.json': '{}' })
  const env = { DOCKER_CONFIG: undefined, HOME: '/nowhere', [place]: home }
  const kaniko = {
    host: testHost({ env }),
    executor: '/kaniko/executor',
    baseDir: '/base',
    bases: new Map<string, string>(),
    env: {},
    codeOf: whose,
    group: undefined,
  }
  const command = await executorCommand(kaniko, { work: '/work', mounts: [], network: true }, ['build'])
  return { command, logins: join(home, place === 'HOME' ? '.docker/config.json' : 'config.json') }
}

test.for(['DOCKER_CONFIG', 'HOME'] as const)(
  'the registry logins in %s are visible in the root of the repository’s own code, and not in that of a fork',
  async (place) => {
    const own = await argumentsFor('repository', place)
    expect(own.command).toContain(own.logins)
    const fork = await argumentsFor('fork', place)
    expect(fork.command).not.toContain(fork.logins)
    expect(fork.command.join(' ')).not.toContain('/kaniko/.docker/')
    // What a registry is reached with apart from that stays.
    expect(fork.command).toContain('/etc/resolv.conf')
  },
)

test.for([
  ['http://user:pass@proxy.example:3128', 'http://proxy.example:3128'],
  ['http://user:p@ss@proxy.example:3128/', 'http://proxy.example:3128/'],
  ['user:pass@proxy.example', 'proxy.example'],
  ['http://proxy.example:3128', 'http://proxy.example:3128'],
])('of the proxy %s a fork gets no login', ([proxy = '', bare]) => {
  const host = testHost({ env: { HTTPS_PROXY: proxy, SECRET: 'x' } })
  expect(executorEnv(host, 'repository')).toMatchObject({ HTTPS_PROXY: proxy })
  expect(executorEnv(host, 'fork')).toMatchObject({ HTTPS_PROXY: bare })
  expect(executorEnv(host, 'fork')).not.toHaveProperty('SECRET')
})

test('code that is not shown to be the repository’s is a fork’s', () => {
  expect([codeOf({ isOfFork: true }), codeOf({ isOfFork: false })]).toEqual(['fork', 'repository'])
})
