import { describe, expect, test } from 'vitest'
import { openContainerBuilder, parseBuilder } from '../../../src/engines/docker/container-builder.ts'
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
      ...{ buildkit: 'v0.33.0', snapshotter: 'overlayfs' },
    })
    expect(parseBuilder(inContainer)).toEqual({
      ...{ name: 'mine', driver: 'docker-container', nodes: 1, remote: false },
      ...{ buildkit: 'v0.34.2', snapshotter: 'overlayfs' },
    })
  })

  test('includes whether it has several nodes, or one on another machine', () => {
    const second = inContainer.slice(inContainer.indexOf('Name:                  mine0'))
    expect(parseBuilder(`${inContainer}\n${second}`)?.nodes).toBe(2)
    const elsewhere = inContainer.replace('unix:///var/run/docker.sock', 'ssh://me@builder')
    expect(parseBuilder(elsewhere)?.remote).toBe(true)
  })

  test('may be nothing', () => {
    expect(parseBuilder('')).toBeUndefined()
    expect(parseBuilder('ERROR: no builder "mine" found\n')).toBeUndefined()
  })
})

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
    const choice = { name: 'docker-container', image: 'moby/buildkit:tag', usesCurrent: false }
    await using builder = await openContainerBuilder(host, folder, client, choice)
    expect(builder.digest).toBe(expected)
  })
})
