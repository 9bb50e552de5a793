import { expect, test } from 'vitest'
import { buildah as buildahEngine } from '../../../src/engines/buildah.ts'
import { containersFacts } from '../../../src/engines/containers/engine-facts.ts'
import { openContainersSession } from '../../../src/engines/containers/opening.ts'
import type { Engine } from '../../../src/engines/engine.ts'
import { podman as podmanEngine } from '../../../src/engines/podman.ts'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { containersKind } from '../../support/containers-kind.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { diskFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

/** `podman info` of 5.7, shortened. */
const podmanInfo = (graphOptions: object) => ({
  host: {
    buildahVersion: '1.42.0',
    ociRuntime: { name: 'runc', version: 'runc version 1.3.3\ncommit: v1.3.3-0-gd842d771' },
    rootlessNetworkCmd: 'pasta',
    serviceIsRemote: false,
  },
  store: {
    graphDriverName: 'overlay',
    graphOptions,
    graphStatus: { 'Backing Filesystem': 'extfs', 'Native Overlay Diff': 'true' },
  },
  version: { Version: '5.7.0' },
})

/** `buildah info` of 1.41, shortened. */
const buildahInfo = {
  host: { OCIRuntime: 'runc', rootless: true },
  store: {
    GraphDriverName: 'overlay',
    GraphOptions: ['overlay.mount_program=/usr/bin/fuse-overlayfs'],
    GraphStatus: { 'Backing Filesystem': 'xfs', 'Native Overlay Diff': 'false' },
  },
}

/** The facts of an engine on a machine with these programs. */
const factsOf = async (engine: Engine, programs: Readonly<Record<string, string>>) => {
  await using fakes = await fakePrograms(programs)
  await using temp = await diskFolder()
  const PATH = `${fakes.folder}:/usr/bin:/bin`
  const host = testHost({ env: { PATH, RUNNER_TEMP: temp.path }, uid: 1_000 })
  await using folder = await openRunFolder(host)
  const session = await openContainersSession(host, folder, containersKind(engine), undefined)
  return await containersFacts(session, 'selected')
}

const prints = (info: object): string => `printf %s '${JSON.stringify(info)}'`

test('Podman reports its versions, and overlay in the kernel', async () => {
  expect(await factsOf(podmanEngine, { podman: prints(podmanInfo({})) })).toMatchObject({
    name: 'podman',
    versions: { client: '5.7.0', buildah: '1.42.0', runtime: 'runc version 1.3.3' },
    storageDriver: 'overlay',
    nativeDiff: true,
    backingFileSystem: 'extfs',
    rootless: true,
    runtime: 'runc',
  })
})

test('fuse-overlayfs is reported prominently where nothing else works', async () => {
  const mountProgram = { 'overlay.mount_program': { Executable: '/usr/bin/fuse-overlayfs' } }
  const podman = `case "$*" in *mount_program*) ${prints(podmanInfo(mountProgram))};; *) exit 125;; esac`
  const facts = await factsOf(podmanEngine, { podman, 'fuse-overlayfs': 'exit 1' })
  expect(facts.storageDriver).toBe('overlay through fuse-overlayfs')
  expect(facts.notes).toContain('fuse-overlayfs is slower than overlay in the kernel')
})

test('Buildah, whose info has no versions, is asked for its own and for that of the runtime', async () => {
  const buildah = `[ "$1" = --version ] && echo 'buildah version 1.41.4 (image-spec 1.1.1, runtime-spec 1.2.1)' || ${prints(buildahInfo)}`
  const facts = await factsOf(buildahEngine, { buildah, runc: 'echo runc version 1.3.3; echo spec: 1.2.1' })
  expect(facts).toMatchObject({
    name: 'buildah',
    versions: { client: '1.41.4', runtime: 'runc version 1.3.3' },
    storageDriver: 'overlay through fuse-overlayfs',
    nativeDiff: false,
    backingFileSystem: 'xfs',
  })
  // If the user can open a tap device, it has a network that Buildah does not name.
  expect(facts.networkDriver ?? facts.unknown?.['networkDriver']).toMatch(
    /^host$|^`buildah info` does not name it$/,
  )
})

test('vfs is refused with an error that names it', async () => {
  const info = { ...podmanInfo({}), store: { graphDriverName: 'vfs' } }
  await expect(factsOf(podmanEngine, { podman: prints(info), 'fuse-overlayfs': 'exit 1' })).rejects.toThrow(
    /^podman cannot use the storage driver overlay here, and vfs would not be a fair measurement.* podman said: .*vfs$/,
  )
})
