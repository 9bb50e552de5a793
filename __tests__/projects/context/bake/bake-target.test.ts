import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isRecord, parseJson } from '../../../../src/host/json.ts'
import { readBakeTarget, readIds } from '../../../../src/projects/context/bake/bake-target.ts'

/** What buildx 0.38.2 printed for the docker-bake.hcl beside this test, by the target that was asked for. */
const printed = parseJson(readFileSync(new URL('printed.json', import.meta.url), 'utf8'))

const printedFor = (name: string): string => {
  if (!isRecord(printed)) throw new Error('printed.json is not an object')
  return JSON.stringify(printed[name])
}

const app = {
  name: 'app',
  context: 'svc',
  dockerfile: 'docker/Dockerfile',
  inlineDockerfile: undefined,
  target: 'bin',
  args: { GO_VERSION: '1.26' },
  contexts: { alpine: 'docker-image://alpine:3', lib: 'target:db', shared: 'shared' },
  platforms: ['linux/amd64'],
  network: 'host',
  unused: ['extra-hosts', 'shm-size', 'ulimits'],
}

test('a target is read with all that its build depends on', () => {
  expect(readBakeTarget(printedFor('app'), 'app')).toEqual(app)
})

test('a group of one target stands for it, and one of several is a choice to make', () => {
  expect(readBakeTarget(printedFor('default'), 'default')).toEqual(app)
  expect(readBakeTarget(printedFor('all'), 'all')).toEqual(['app', 'db'])
  expect(readBakeTarget(printedFor('matrix'), 'matrix')).toEqual(['m-a', 'm-b'])
})

test('what a target does not set has the defaults of bake', () => {
  expect(readBakeTarget(printedFor('min'), 'min')).toEqual({
    name: 'min',
    context: '.',
    dockerfile: 'Dockerfile',
    inlineDockerfile: undefined,
    target: undefined,
    args: {},
    contexts: {},
    platforms: [],
    network: undefined,
    unused: [],
  })
})

test('platforms, addresses and an inline Dockerfile are read as they are', () => {
  expect(readBakeTarget(printedFor('multi'), 'multi')).toMatchObject({
    platforms: ['linux/amd64', 'linux/arm64'],
  })
  expect(readBakeTarget(printedFor('remote'), 'remote')).toMatchObject({
    context: 'https://github.com/a/b.git',
  })
  expect(readBakeTarget(printedFor('inline'), 'inline')).toMatchObject({
    inlineDockerfile: 'FROM scratch\nCOPY a /\n',
  })
})

test('ids of secrets and agents are read in both forms', () => {
  expect(readIds(printedFor('app-secret'), 'app', 'secret')).toEqual(['netrc', 'tok'])
  expect(readIds(printedFor('app-ssh'), 'app', 'ssh')).toEqual(['gh'])
  const older = {
    target: { app: { secret: ['id=netrc,src=.netrc', 'type=env,id=tok'], ssh: ['default', 'gh=/k'] } },
  }
  expect(readIds(JSON.stringify(older), 'app', 'secret')).toEqual(['netrc', 'tok'])
  expect(readIds(JSON.stringify(older), 'app', 'ssh')).toEqual(['default', 'gh'])
})

test.for([
  '',
  'not JSON',
  '[]',
  '{"target":{"other":{}}}',
  '{"target":{"app":7}}',
  '{"group":{"app":{"targets":["app"]}}}',
])('anything else is no target: %j', (text) => {
  expect(readBakeTarget(text, 'app')).toBeUndefined()
  expect(readIds(text, 'app', 'secret')).toEqual([])
})
