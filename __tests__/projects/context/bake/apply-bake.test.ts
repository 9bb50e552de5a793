import { describe, expect, test } from 'vitest'
import { nativePlatform } from '../../../../src/host/machine.ts'
import { readInputs } from '../../../../src/inputs/read.ts'
import { applyBake } from '../../../../src/projects/context/bake/apply-bake.ts'
import type { BakeTarget } from '../../../../src/projects/context/bake/bake-target.ts'
import { vocabulary } from '../../../support/vocabulary.ts'

const plain: BakeTarget = {
  name: 'app',
  context: '.',
  dockerfile: 'Dockerfile',
  inlineDockerfile: undefined,
  target: undefined,
  args: {},
  contexts: {},
  platforms: [],
  network: undefined,
  unused: [],
}

const applied = (
  changes: Partial<BakeTarget>,
  given: Readonly<Record<string, string>> = {},
  folder = '/clone/deploy',
) =>
  applyBake({}, { ...plain, ...changes }, readInputs({ 'bake-target': 'app', ...given }, vocabulary).build, {
    dir: '/clone',
    folder,
  })

describe('a bake target', () => {
  test('has paths relative to its own folder, and a Dockerfile relative to its context', () => {
    const { contextDir, build } = applied({
      context: '..',
      dockerfile: 'docker/app.Dockerfile',
      target: 'bin',
      contexts: { shared: '../shared', top: '..', base: 'docker-image://golang:1.26' },
    })
    expect(contextDir).toBe('/clone')
    expect(build).toMatchObject({
      file: 'docker/app.Dockerfile',
      target: 'bin',
      buildContexts: { shared: 'shared', top: '.', base: 'docker-image://golang:1.26' },
    })
  })

  test('gives way to inputs, name by name', () => {
    const { build } = applied(
      {
        args: { GO_VERSION: '1.26', MODE: 'release' },
        contexts: { lib: 'lib', tools: 'tools' },
        network: 'host',
        platforms: ['linux/amd64', 'linux/arm64'],
      },
      {
        'build-args': 'MODE=debug\nMORE=1',
        'build-contexts': 'tools=other',
        network: 'none',
        platform: nativePlatform(),
      },
    )
    expect(build).toMatchObject({
      buildArgs: { GO_VERSION: '1.26', MODE: 'debug', MORE: '1' },
      buildContexts: { lib: 'deploy/lib', tools: 'other' },
      network: 'none',
      platforms: [nativePlatform()],
    })
  })

  test('otherwise sets network and platform', () => {
    const { build } = applied({ network: 'none', platforms: ['arm64', 'linux/riscv64'] })
    expect(build).toMatchObject({ network: 'none', platforms: ['linux/arm64', 'linux/riscv64'] })
  })

  test.for([
    [
      'an inline Dockerfile',
      { inlineDockerfile: 'FROM scratch' },
      'contains its Dockerfile; write it to a file',
    ],
    [
      'an address',
      { context: 'https://u:p@example.com/a.git' },
      'https://example.com/a.git, which is not a folder',
    ],
    ['an address of git', { context: 'git@github.com:a/b.git' }, 'which is not a folder; check it out first'],
    ['a context outside', { context: '../..' }, 'has the context ../.., which is outside the repository'],
    ['an absolute context', { context: '/etc' }, 'has the context /etc, which is outside the repository'],
    ['a Dockerfile outside', { dockerfile: '../../Dockerfile' }, 'has a Dockerfile outside the repository'],
    ['an absolute Dockerfile', { dockerfile: '/etc/passwd' }, 'has a Dockerfile outside the repository'],
    [
      'a build context outside',
      { contexts: { etc: '/etc' } },
      'has the build context etc=/etc, which is outside',
    ],
    [
      'an address in the name of a build context',
      { contexts: { 'lib=https://example.com/a.git#': '.' } },
      'has a build context whose name contains "=" (lib=https://example.com/a.git#)',
    ],
    [
      'another target',
      { contexts: { lib: 'target:lib' } },
      'builds on another target (lib=target:lib); make that one a stage',
    ],
    [
      'what is no platform',
      { platforms: ['linux/amd64', 'a/b/c/d'] },
      'has "a/b/c/d", which is not the name of a platform',
    ],
    ['the network of the machine', { network: 'host' }, 'which only an input can allow: --network host'],
    [
      'another network',
      { network: 'container:x' },
      'has the network container:x; here it is one of default, host, none',
    ],
  ] as const)('is refused with %s', ([, changes, message]) => {
    expect(() => applied(changes)).toThrow(`bake-target: the target app `)
    expect(() => applied(changes)).toThrow(message)
  })

  test('is refused once for everything that is wrong with it', () => {
    expect(() => applied({ contexts: { a: 'target:b', c: '/etc' }, network: 'x' })).toThrow(
      /3 inputs are wrong/,
    )
  })

  test('may build on another target where an input replaces that', () => {
    const { build } = applied(
      { contexts: { lib: 'target:lib' } },
      { 'build-contexts': 'lib=docker-image://me/lib' },
    )
    expect(build.buildContexts).toEqual({ lib: 'docker-image://me/lib' })
  })
})

test.for(['file', 'target'])('%s cannot be given together with a bake target', (name) => {
  expect(() => readInputs({ 'bake-target': 'app', [name]: 'x' }, vocabulary)).toThrow(
    `${name}: is what the bake target says; leave out this one or bake-target`,
  )
})

test.for(['https://example.com/a.git', '-f', '*', 'a b', '../x'])(
  '%j is not the name of a target',
  (name) => {
    expect(() => readInputs({ 'bake-target': name }, vocabulary)).toThrow(/bake-target: .* is not a name/)
  },
)
