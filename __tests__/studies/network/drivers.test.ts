import { describe, expect, it } from 'vitest'
import { loopbackAddresses, networksOf, readGateway } from '../../../src/studies/network/drivers.ts'

const facts = (networkDriver: string | undefined) => ({
  name: 'podman',
  ...(networkDriver === undefined ? {} : { networkDriver }),
})

describe('network drivers', () => {
  it('are asked for by name where a build can do that, first in a form that lets it reach the machine', () => {
    const podman = { facts: facts('slirp4netns'), namesDrivers: true }
    expect(networksOf('host', podman)).toEqual(['host'])
    expect(networksOf('none', podman)).toEqual(['none'])
    expect(networksOf('slirp4netns', podman)).toEqual([
      'slirp4netns:allow_host_loopback=true',
      'slirp4netns',
      undefined,
    ])
    expect(networksOf('pasta', podman)).toEqual(['pasta:--map-gw', 'pasta'])
  })

  it('are elsewhere what the engine has, or nothing', () => {
    expect(networksOf('slirp4netns', { facts: facts('slirp4netns'), namesDrivers: false })).toEqual([
      undefined,
    ])
    expect(() => networksOf('pasta', { facts: facts('slirp4netns'), namesDrivers: false })).toThrow(
      'podman chooses the network driver itself (here: slirp4netns)',
    )
    expect(() => networksOf('pasta', { facts: facts(undefined), namesDrivers: false })).toThrow(
      '(here: unknown)',
    )
  })

  it('have the machine at the gateway of their network', () => {
    expect(loopbackAddresses('host', '10.1.2.1')).toEqual(['127.0.0.1'])
    expect(loopbackAddresses('slirp4netns', '10.1.2.1')).toEqual(['10.0.2.2'])
    expect(loopbackAddresses('pasta', '10.1.2.1')).toEqual(['10.1.2.1', '127.0.0.1'])
    expect(loopbackAddresses('pasta', undefined)).toEqual(['127.0.0.1'])
  })

  it('read the gateway of the default route as the kernel writes it', () => {
    const routes = [
      'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask',
      'eth0\t0001A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF',
      'eth0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000',
    ].join('\n')
    expect(readGateway(routes)).toBe('192.168.1.1')
    expect(readGateway('')).toBeUndefined()
    expect(readGateway(routes.replace('\t00000000\t0101', '\t00000001\t0101'))).toBeUndefined()
  })
})
