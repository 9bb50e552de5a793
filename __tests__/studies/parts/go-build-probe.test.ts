import { expect, test } from 'vitest'
import { hitRatesOf, readGoBuildProbe } from '../../../src/studies/parts/go-build-probe.ts'

const action = (mode: string, name: string, ran: boolean) => ({
  ...{ ID: 0, Mode: mode, Package: name, Deps: [] },
  ...{ TimeStart: '2026-11-29T02:00:00Z', TimeDone: '2026-11-29T02:00:01Z' },
  Cmd: ran ? ['compile'] : null,
})

const written = (overrides: object = {}): string =>
  JSON.stringify({
    round: 'r1',
    uid: 1001,
    gid: 1001,
    cache: { uid: 0, gid: 0, mode: '0755', writable: false, error: 'permission denied' },
    modulesBefore: 3,
    modulesAfter: 4,
    graph: [action('build', 'fmt', false), action('build', 'main', true), action('link', 'main', true)],
    status: 0,
    stderr: '',
    ...overrides,
  })

test('what a build found in its caches is read', () => {
  expect(readGoBuildProbe(written())).toEqual({
    round: 'r1',
    uid: 1001,
    cache: { owner: 0, group: 0, mode: '0755', writable: false },
    modulesBefore: 3,
    modulesAfter: 4,
    packages: { needed: 2, compiled: 1 },
    exitStatus: 0,
    message: undefined,
  })
})

test('a build that failed has a message and no packages', () => {
  const stderr = '# runtime\n\nopen /gc/7c/7cab-a: permission denied\nmore\n'
  const probe = readGoBuildProbe(written({ graph: null, status: 1, stderr }))
  expect(probe).toMatchObject({ packages: undefined, exitStatus: 1 })
  expect(probe.message).toBe('open /gc/7c/7cab-a: permission denied')
})

test('a cache that does not exist has no owner', () => {
  const cache = { uid: -1, gid: -1, mode: '', writable: false, error: 'no such file or directory' }
  expect(readGoBuildProbe(written({ cache })).cache).toEqual({
    owner: undefined,
    group: undefined,
    mode: undefined,
    writable: false,
  })
})

test('what is not from the probe is refused', () => {
  expect(() => readGoBuildProbe('{}')).toThrow('the probe of the build wrote down no uid')
})

test('rates are counted over all builds, and unknown of nothing', () => {
  const first = readGoBuildProbe(written({ modulesBefore: 0 }))
  expect(hitRatesOf([first, readGoBuildProbe(written())])).toEqual({
    builds: 2,
    packages: 0.5,
    modules: 0.375,
  })
  const none = readGoBuildProbe(written({ graph: null, modulesBefore: 0, modulesAfter: 0 }))
  expect(hitRatesOf([none])).toEqual({ builds: 1, packages: undefined, modules: undefined })
})
