import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openContainersSession } from '../../../src/engines/containers/opening.ts'
import { globalArguments } from '../../../src/engines/containers/session.ts'
import { contentsOf } from '../../../src/engines/containers/store.ts'
import type { Engine } from '../../../src/engines/engine.ts'
import { engines } from '../../../src/engines/index.ts'
import { throughFuse } from '../../../src/engines/machine/fuse-device.ts'
import { podman } from '../../../src/engines/podman.ts'
import { type EngineVariant, storageDrivers } from '../../../src/engines/variant.ts'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { containersKind } from '../../support/containers-kind.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { diskFolder, tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

/** A Podman that has the driver it is given, through fuse-overlayfs where it is told so. */
const obedient = `case "$*" in *vfs*) driver=vfs;; *) driver=overlay;; esac
case "$*" in *mount_program*) options='{"overlay.mount_program": 1}';; *) options='{}';; esac
printf '{"host": {"ociRuntime": {"name": "runc"}}, "store": {"graphDriverName": "%s", "graphOptions": %s}}' $driver "$options"`

const stubborn = `printf '{"host": {"ociRuntime": {"name": "runc"}}, "store": {"graphDriverName": "overlay"}}'`

const variantOf = (engine: Engine, variant: EngineVariant): Engine => {
  if (engine.variant === undefined) throw new Error(`${engine.name} has no variants`)
  return engine.variant(variant)
}

/** The global arguments of a cache space of Podman with this variant, on a machine with these programs. */
const argumentsWith = async (variant: EngineVariant, programs: Readonly<Record<string, string>>) => {
  await using fakes = await fakePrograms(programs)
  await using temp = await diskFolder()
  const host = testHost({
    env: { PATH: `${fakes.folder}:/usr/bin:/bin`, RUNNER_TEMP: temp.path },
    uid: 1_000,
  })
  await using folder = await openRunFolder(host)
  const session = await openContainersSession(
    host,
    folder,
    containersKind(variantOf(podman, variant)),
    undefined,
  )
  return globalArguments(session, { root: 'r', runRoot: 'rr', tmpDir: 't', dataHome: 'd' }).join(' ')
}

test('vfs gets its base images by the option that this driver has for it', async () => {
  const args = await argumentsWith({ kind: 'storage', driver: 'vfs' }, { podman: obedient })
  expect(args).toMatch(/--storage-driver vfs( |$)/)
  expect(args).toMatch(/--storage-opt vfs\.imagestore=\S+\/mv\/base\/r$/)
})

test('overlay in the kernel is asked for without a program that mounts', async () => {
  const args = await argumentsWith(
    { kind: 'storage', driver: 'overlay' },
    { podman: obedient, 'fuse-overlayfs': 'exit 1' },
  )
  expect(args).toMatch(/--storage-driver overlay( |$)/)
  expect(args).not.toContain('mount_program')
})

test('an engine that keeps another driver than it was given is refused', async () => {
  await expect(argumentsWith({ kind: 'storage', driver: 'vfs' }, { podman: stubborn })).rejects.toThrow(
    'it was given the storage driver vfs, but uses overlay',
  )
})

test('Podman has no userns-remap', async () => {
  await expect(argumentsWith({ kind: 'userns-remap' }, { podman: obedient })).rejects.toThrow(
    "podman has no setting like dockerd's userns-remap",
  )
})

test('variants share no name and no folder', () => {
  const variants: readonly EngineVariant[] = [
    ...storageDrivers.map((driver) => ({ kind: 'storage', driver }) as const),
    { kind: 'keep-id' },
    { kind: 'userns-remap' },
    { kind: 'limited' },
    ...(['root', 'owned', 'relabelled', 'host-users'] as const).map(
      (setting) => ({ kind: 'volume', setting, target: '/cache' }) as const,
    ),
  ]
  const all = Object.values<Engine>(engines).flatMap((engine) => [
    engine,
    ...variants.flatMap((variant) => engine.variant?.(variant) ?? []),
  ])
  const names = all.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  const folders = all.flatMap(({ storage }) => (storage.kind === 'containers' ? [storage.engine.folder] : []))
  expect(new Set(folders).size).toBe(folders.length)
  for (const folder of folders) expect(folder).toHaveLength(2)
})

test.for(['overlay-images', 'vfs-images'])('the images in %s are the contents of a store', async (folder) => {
  await using temp = await tempFolder()
  const storage = {
    root: join(temp.path, 'r'),
    runRoot: join(temp.path, 'rr'),
    tmpDir: join(temp.path, 't'),
    dataHome: join(temp.path, 'd'),
  }
  for (const path of [join(storage.root, folder), storage.tmpDir]) await mkdir(path, { recursive: true })
  await writeFile(join(storage.root, folder, 'images.json'), '[{"id": "abc"}]')
  expect(await contentsOf(storage)).toEqual(['image:abc'])
})

const user = { name: 'somebody', uid: 999, gid: 998 }

test('a user who cannot open /dev/fuse gets a device of the run, and root gives up its rights', () => {
  const start = throughFuse({ kind: 'own', device: '/run/dev/fuse', user }, user, 'podman', ['info'])
  expect(start.user).toBeUndefined()
  expect([start.program, ...start.args].join(' ')).toMatch(
    /^unshare --mount .* \/run\/dev\/fuse setpriv --reuid 999 --regid 998 --clear-groups -- podman info$/,
  )
  expect(throughFuse({ kind: 'open' }, user, 'podman', ['info'])).toEqual({
    program: 'podman',
    args: ['info'],
    user,
  })
})
