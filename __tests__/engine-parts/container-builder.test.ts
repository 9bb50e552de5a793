import { describe, expect, test } from 'vitest'
import { parseBuilder } from '../../src/engines/container-builder.ts'

// As `docker buildx inspect` of 0.38 prints it.
const inDaemon = `Name:          default
Driver:        docker
Last Activity: 2026-11-23 09:20:00 +0000 UTC

Nodes:
Name:             default
Endpoint:         default
Status:           running
BuildKit version: v0.33.0
Platforms:        linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/386
Labels:
 org.mobyproject.buildkit.worker.moby.host-gateway-ip: 172.17.0.1
`

const inContainer = `Name:          mine
Driver:        docker-container
Last Activity: 2026-11-23 09:20:00 +0000 UTC

Nodes:
Name:                  mine0
Endpoint:              unix:///var/run/docker.sock
Driver Options:        image="moby/buildkit:v0.34.2" network="host"
Status:                running
BuildKit daemon flags: --allow-insecure-entitlement=network.host
BuildKit version:      v0.34.2
Platforms:             linux/amd64
Labels:
 org.mobyproject.buildkit.worker.executor:         oci
 org.mobyproject.buildkit.worker.snapshotter:      overlayfs
GC Policy rule#0:
 All:            false
`

describe('what buildx tells of a builder', () => {
  test('is its driver, its nodes, and the BuildKit in them', () => {
    expect(parseBuilder(inDaemon)).toEqual({
      ...{ name: 'default', driver: 'docker', nodes: 1, remote: false },
      buildkit: 'v0.33.0',
    })
    expect(parseBuilder(inContainer)).toEqual({
      ...{ name: 'mine', driver: 'docker-container', nodes: 1, remote: false },
      ...{ buildkit: 'v0.34.2', snapshotter: 'overlayfs' },
    })
  })

  test('is that it has several nodes, or one that is elsewhere', () => {
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
