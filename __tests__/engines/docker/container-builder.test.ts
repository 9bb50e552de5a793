import { describe, expect, test } from 'vitest'
import { parseBuilder } from '../../../src/engines/docker/container-builder.ts'

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
