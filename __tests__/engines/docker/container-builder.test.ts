import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  builderImage,
  builderImageOf,
  builderVersion,
  loadedImage,
} from '../../../src/engines/docker/builder-image.ts'
import { parseBuilder } from '../../../src/engines/docker/builder-facts.ts'
import { openContainerBuilder } from '../../../src/engines/docker/container-builder.ts'
import type { DockerClient } from '../../../src/engines/docker/client.ts'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { testHost } from '../../support/test-host.ts'

// Recorded with buildx 0.38.2.
const inDaemon = `Name:   default
Driver: docker

Nodes:
Name:             default
Endpoint:         default
Status:           running
BuildKit version: v0.33.0
Platforms:        linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/amd64/v4
Labels:
 org.mobyproject.buildkit.worker.containerd.namespace: moby
 org.mobyproject.buildkit.worker.executor:             containerd
 org.mobyproject.buildkit.worker.network:              host
 org.mobyproject.buildkit.worker.snapshotter:          overlayfs
`

const inContainer = `Name:          mine
Driver:        docker-container
Last Activity: 2026-11-23 10:07:11 +0000 UTC

Nodes:
Name:                  mine0
Endpoint:              unix:///var/run/docker.sock
Driver Options:        network="host"
Status:                running
BuildKit daemon flags: --allow-insecure-entitlement=network.host
BuildKit version:      v0.34.2
Platforms:             linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/amd64/v4, linux/386
Labels:
 org.mobyproject.buildkit.worker.executor:         oci
 org.mobyproject.buildkit.worker.hostname:         vm
 org.mobyproject.buildkit.worker.network:          host
 org.mobyproject.buildkit.worker.oci.process-mode: sandbox
 org.mobyproject.buildkit.worker.selinux.enabled:  false
 org.mobyproject.buildkit.worker.snapshotter:      overlayfs
GC Policy rule#0:
 All:            false
 Filters:        type==source.local type==exec.cachemount type==source.git.checkout
 Keep Duration:  48h0m0s
 Max Used Space: 488.3MiB
`

describe('what buildx shows of a builder', () => {
  test('is its driver, its nodes, and the BuildKit in them', () => {
    expect(parseBuilder(inDaemon)).toEqual({
      ...{ name: 'default', driver: 'docker', nodes: 1, remote: false },
      ...{ usesHostNetwork: false, buildkit: 'v0.33.0', snapshotter: 'overlayfs' },
    })
    expect(parseBuilder(inContainer)).toEqual({
      ...{ name: 'mine', driver: 'docker-container', nodes: 1, remote: false },
      ...{ usesHostNetwork: true, buildkit: 'v0.34.2', snapshotter: 'overlayfs' },
    })
  })

  test('includes whether it has several nodes, or one on another machine', () => {
    const second = inContainer.slice(inContainer.indexOf('Name:                  mine0'))
    expect(parseBuilder(`${inContainer}\n${second}`)?.nodes).toBe(2)
    const elsewhere = inContainer.replace('unix:///var/run/docker.sock', 'ssh://me@builder')
    expect(parseBuilder(elsewhere)?.remote).toBe(true)
  })

  test('includes its network only where buildx names it', () => {
    const options = 'Driver Options:        network="host"'
    const others = ['', options.replace('host', 'bridge'), 'Driver Options:  env.no_network="host"']
    for (const other of others)
      expect(parseBuilder(inContainer.replace(options, other))?.usesHostNetwork).toBe(false)
    const several = inContainer.replace(options, 'Driver Options: image="x:1" network="host" memory="1g"')
    expect(parseBuilder(several)?.usesHostNetwork).toBe(true)
  })

  test('may be nothing', () => {
    expect(parseBuilder('')).toBeUndefined()
    expect(parseBuilder('ERROR: no builder "mine" found\n')).toBeUndefined()
  })
})

const byDigest = { name: 'docker-container', image: builderImage, loadedImage, usesCurrent: false }

const openedFrom = async (docker: string) => {
  await using programs = await fakePrograms({ docker })
  const host = testHost({ env: { PATH: programs.PATH } })
  await using folder = await openRunFolder(host)
  const client: DockerClient = {
    ...{ program: 'docker', version: '29.0.0', style: 'buildx', buildxVersion: undefined, env: host.env },
  }
  const opened = await openContainerBuilder(host, folder, client, byDigest).then(
    async (builder) => {
      await builder[Symbol.asyncDispose]()
      return builder.image
    },
    (error: unknown) => String(error),
  )
  const asked = (await readFile(join(programs.folder, 'asked'), 'utf8')).trim().split('\n')
  const [created, removed] = ['buildx create', 'buildx rm'].map((each) =>
    asked.filter((line) => line.startsWith(each)),
  )
  expect(removed?.length).toBe(created?.length)
  return { opened, created: created?.map((line) => /image=([^,]*)/.exec(line)?.[1]), lines: host.lines }
}

describe('a builder that is created for the run', () => {
  const [id, digest] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`]

  /** A Docker with buildx, whose daemon knows these digests of the image. */
  const dockerWith = (digests: string): string => `
case "$*" in
  'buildx inspect --bootstrap'*) printf '${inContainer.replaceAll('\n', '\\n')}' ;;
  'inspect --format {{.Image}} buildx_buildkit_'*) echo ${id} ;;
  'image inspect --format '*${id}) echo '${digests}' ;;
esac`

  test.each([
    ['the digest in its registry', `moby/buildkit@${digest}`, digest],
    ['the id of an image that came from no registry', '', id],
  ])('says which image it runs: %s', async (_, digests, expected) => {
    await using programs = await fakePrograms({ docker: dockerWith(digests) })
    const host = testHost({ env: { PATH: programs.PATH } })
    await using folder = await openRunFolder(host)
    const client: DockerClient = {
      program: 'docker',
      version: '29.0.0',
      style: 'buildx',
      buildxVersion: undefined,
      env: host.env,
    }
    const choice = { ...byDigest, image: 'moby/buildkit:tag', loadedImage: undefined }
    await using builder = await openContainerBuilder(host, folder, client, choice)
    expect(builder.digest).toBe(expected)
  })

  test('has an image that is named by its digest', () => {
    expect(builderImage).toMatch(/^moby\/buildkit:v\d+\.\d+\.\d+@sha256:[0-9a-f]{64}$/)
    expect(builderImageOf(builderVersion)).toBe(builderImage)
    expect(builderImageOf('0.30.0')).toBe('moby/buildkit:v0.30.0')
  })

  /** A daemon without registry. Its containers have the image `running`. */
  const offline = (loaded: string, running = id) => `
state="$(dirname "$0")/image"
echo "$*" >> "$(dirname "$0")/asked"
case "$*" in
  'buildx create'*) echo "$*" > "$state" ;;
  'buildx inspect --bootstrap'*) if grep -q @sha256 "$state"; then echo 'failed to pull' >&2; exit 1; fi
    printf '${inContainer.replaceAll('\n', '\\n')}' ;;
  'image inspect --format {{.Id}} moby/buildkit:buildx-stable-1') echo '${loaded}' ;;
  'inspect --format {{.Image}} buildx_buildkit_'*) echo ${running} ;;
esac`

  test('is one that the daemon has, and says so, where the image cannot be pulled', async () => {
    const { opened, created, lines } = await openedFrom(offline(id))
    expect(opened).toBe('moby/buildkit:buildx-stable-1')
    expect(created).toEqual([builderImage, 'moby/buildkit:buildx-stable-1'])
    expect(lines.join()).toContain(
      `cannot be pulled; using moby/buildkit:buildx-stable-1, which the daemon has (${id})`,
    )
  })

  test('is refused where buildx exchanged that one on the way', async () => {
    const { opened } = await openedFrom(offline(id, digest))
    expect(opened).toContain('was exchanged while a builder was created from it')
  })

  test('is refused where the daemon has none', async () => {
    const { opened, created } = await openedFrom(offline(''))
    expect(opened).toContain('failed to pull')
    expect(created).toEqual([builderImage])
  })
})
