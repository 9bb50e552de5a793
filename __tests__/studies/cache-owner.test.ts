import { expect, test } from 'vitest'
import { ownerAdvice } from '../../src/studies/cache-owner/advice.ts'
import { rootlessText } from '../../src/studies/cache-owner/cells.ts'
import { mappings, ownedMapping } from '../../src/studies/cache-owner/mappings.ts'
import { goBuildDockerfile } from '../../src/studies/parts/go-build-dockerfile.ts'
import { row } from './rows.ts'

const denied = 'failed to initialize build cache at /gc: mkdir /gc/00: permission denied'
const works = (value: string, secondHitShare: number, engine = 'podman') =>
  row({ value, engine, columns: { secondHitShare } })
const fails = (value: string, engine = 'podman', message = denied) =>
  row({ value, engine, columns: { message, writable: 'no' } })

test('the owner of the mount is advised where a plain one is denied and that one works', () => {
  const advice = ownerAdvice([fails('user'), works(ownedMapping, 0.967)])
  expect(advice[0]).toMatch(/^On podman, a Dockerfile with `USER 1001` has to give .*uid=1001,gid=1001/)
})

test('nothing is advised for an engine on which the remedy does not work', () => {
  expect(ownerAdvice([fails('user', 'docker'), works(ownedMapping, 0.967)])).not.toContainEqual(
    expect.stringContaining('uid=1001'),
  )
  expect(ownerAdvice([fails('user'), fails(ownedMapping)])).not.toContainEqual(
    expect.stringContaining('uid=1001'),
  )
})

test('a folder of the machine that is denied says nothing about cache mounts', () => {
  const advice = ownerAdvice([fails('volume'), works(ownedMapping, 0.967), works('user', 0.967)])
  expect(advice).not.toContainEqual(expect.stringContaining('uid=1001'))
})

test('that a mode does not help is said only where it was tried on each of the engines', () => {
  const rows = [fails('user'), works(ownedMapping, 0.967)]
  expect(ownerAdvice([...rows, fails('user-mode')])[0]).toMatch(/and `mode=0777` did not help\.$/)
  expect(ownerAdvice([...rows, fails('user-mode', 'docker')])[0]).not.toContain('mode=0777')
})

test('a mode that helps is named beside the owner, with its engines where there are others', () => {
  const [docker, podman] = ['docker', 'podman'].map((engine) => [
    ...[fails('user', engine), works(ownedMapping, 0.967, engine)],
    engine === 'docker' ? works('user-mode', 0.967, engine) : fails('user-mode', engine),
  ])
  expect(ownerAdvice(docker ?? [])[0]).toContain('uid=1001,gid=1001`, or `mode=0777`: without, Go')
  const [both = ''] = ownerAdvice([docker, podman].flatMap((rows) => rows ?? []))
  expect(both).toMatch(
    /^On docker and podman, .*, or on docker `mode=0777`: without, .*"permission denied"\.$/,
  )
})

test('what an engine may not mount is no cache that Go could not write to', () => {
  const unmounted = row({ value: 'volume-z', columns: { message: 'lsetxattr /cache: permission denied' } })
  expect(ownerAdvice([unmounted, works(ownedMapping, 0.967)])).toEqual([])
})

test('another error is not taken for a cache that cannot be written to', () => {
  const rows = [
    fails('keep-id', 'podman', 'checking user namespace: stat keep-id'),
    works(ownedMapping, 0.967),
  ]
  expect(ownerAdvice(rows)).toEqual([])
})

test('root in a container needs no setting when each such mapping has hits', () => {
  const rows = [
    row({ value: 'root', engine: 'docker', columns: { secondHitShare: 0.967, mapping: 'rootful' } }),
    row({ value: 'root', columns: { secondHitShare: 0.9, mapping: 'rootless' } }),
  ]
  expect(ownerAdvice(rows)).toEqual([
    'Where steps run as root in the container, nothing has to be set: of their packages, later builds found in the cache: docker (rootful) 96.7% and podman (rootless) 90%.',
  ])
  expect(ownerAdvice([...rows, fails('userns-remap', 'docker')])).not.toContainEqual(
    expect.stringMatching(/^Where steps run as root/),
  )
})

test('a folder of the machine gets another owner where that is what helps', () => {
  const rows = [fails('volume'), fails('volume-z'), fails('volume-userns-host'), works('volume-owned', 0)]
  expect(ownerAdvice(rows)[0]).toBe(
    'On podman, a folder of the machine has to belong to the user of the engine (chown): `:z` and `--userns host` changed nothing.',
  )
  expect(ownerAdvice(rows.slice(0, 3))).not.toContainEqual(expect.stringContaining('chown'))
  // Another remedy worked, so it does not have to.
  const helped = [fails('volume'), works('volume-userns-host', 0.967), works('volume-owned', 0.967)]
  expect(ownerAdvice(helped)).not.toContainEqual(expect.stringContaining('chown'))
  // Root's own folder worked there, so nothing has to be changed.
  expect(ownerAdvice(rows.slice(1))).not.toContainEqual(expect.stringContaining('chown'))
  expect(ownerAdvice([...rows.slice(0, 2), fails('volume-userns-host', 'docker'), ...rows.slice(3)])[0]).toBe(
    'On podman, a folder of the machine has to belong to the user of the engine (chown): `:z` changed nothing.',
  )
})

test('of everything that there is to say, the first three sentences are said', () => {
  const rows = [fails('user'), works(ownedMapping, 0.967), works('root', 0.967)]
  const folders = [fails('volume'), works('volume-owned', 0.967)]
  expect(ownerAdvice([...rows, ...folders]).map((sentence) => sentence.slice(0, 20))).toEqual([
    'On podman, a Dockerf',
    'On podman, a folder ',
    'Go did not build wit',
  ])
  expect(ownerAdvice(rows).at(-1)).toMatch(/^Where steps run as root/)
})

test('a slow fall-back is denied only where builds failed and none compiled everything again', () => {
  const claim = /^Go did not build without a cache that it could not write to: it failed in 1 row,/
  expect(ownerAdvice([fails('user')])).toContainEqual(expect.stringMatching(claim))
  expect(ownerAdvice([fails('user'), works('root', 0)])).not.toContainEqual(expect.stringMatching(claim))
  expect(ownerAdvice([works('root', 0.9)])).not.toContainEqual(expect.stringMatching(claim))
  const unwritable = row({ value: 'user-mode', columns: { writable: 'no', secondHitShare: 0.9 } })
  expect(ownerAdvice([fails('user'), unwritable])).not.toContainEqual(expect.stringMatching(claim))
})

test('nothing is said to need no setting when its builds found nothing in the cache', () => {
  expect(ownerAdvice([works('root', 0)])).toEqual([])
})

test('an engine that does not report whether it runs without root is neither', () => {
  expect(rootlessText({})).toEqual({ unknown: 'the engine does not report it' })
  expect([rootlessText({ rootless: true }), rootlessText({ rootless: false })]).toEqual([
    'rootless',
    'rootful',
  ])
})

test('each mapping has a name that can stand in a list', () => {
  const names = mappings.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z-]+$/)
})

const options = { user: undefined, mountOptions: [], mountId: 'm', hasModules: false, mainPackage: '.' }

test('the user and the options of the mount are in the Dockerfile of a mapping', () => {
  const text = goBuildDockerfile({
    ...options,
    user: '1001',
    mountOptions: ['uid=1001', 'gid=1001'],
    filledByRoot: false,
  })
  expect(text).toMatch(/^USER 1001$/m)
  expect(text).toContain('--mount=type=cache,id=m-build,target=/cache/build,uid=1001,gid=1001')
  expect(text).not.toContain('modules AS')
})

test('what root fills has the same mount, without an owner', () => {
  const text = goBuildDockerfile({ ...options, user: '1001', mountOptions: ['uid=1001'], filledByRoot: true })
  const [filled = '', build = ''] =
    text.split('FROM sources AS filled')[1]?.split('FROM sources AS build') ?? []
  expect(filled).toContain('id=m-build,target=/cache/build \\')
  expect(filled).not.toContain('USER')
  expect(build).toContain('id=m-build,target=/cache/build,uid=1001')
})

test('a project with modules gets its archives and a cache for them', () => {
  const text = goBuildDockerfile({ ...options, hasModules: true, filledByRoot: false })
  expect(text).toContain('FROM ${MODULES_IMAGE} AS modules')
  expect(text).toContain('id=m-modules,target=/cache/modules')
  expect(text).toContain('--mount=type=bind,from=modules,target=/proxy')
})
