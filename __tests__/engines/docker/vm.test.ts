import { describe, expect, test } from 'vitest'
import { chooseClient } from '../../../src/engines/docker/client.ts'
import { dockerFacts } from '../../../src/engines/docker/engine-facts.ts'
import { dockerVm } from '../../../src/engines/docker/vm.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { known } from '../../support/lab.ts'
import { testHost } from '../../support/test-host.ts'

/** The output of `docker info --format '{{json .}}'` on each, shortened. */
const desktop = {
  ID: '6f0c2b1e-4f3b-4a55-9d4e-0b5e7a1c9d11',
  Driver: 'overlayfs',
  DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
  KernelVersion: '6.12.54-linuxkit',
  OperatingSystem: 'Docker Desktop',
  OSType: 'linux',
  Architecture: 'aarch64',
  NCPU: 8,
  MemTotal: 8_218_034_176,
  Name: 'docker-desktop',
  Labels: [
    'com.docker.desktop.address=unix:///Users/gopher/Library/Containers/com.docker.docker/Data/docker-cli.sock',
  ],
  ServerVersion: '29.1.3',
  DefaultRuntime: 'runc',
  SecurityOptions: ['name=seccomp,profile=unconfined', 'name=cgroupns'],
}
const orbstack = {
  ...desktop,
  ...{
    Driver: 'overlay2',
    OperatingSystem: 'OrbStack',
    Name: 'orbstack',
    ServerVersion: '28.5.2',
    Labels: [],
  },
  KernelVersion: '6.17.8-orbstack-00308-g8f9c941121b1',
  DriverStatus: [
    ['Backing Filesystem', 'btrfs'],
    ['Native Overlay Diff', 'true'],
  ],
}
const colima = {
  ...orbstack,
  OperatingSystem: 'Ubuntu 24.04.3 LTS',
  Name: 'colima',
  KernelVersion: '6.8.0-64-generic',
}
const rancher = {
  ...orbstack,
  OperatingSystem: 'Rancher Desktop WSL Distribution',
  Name: 'GOPHERPC',
  KernelVersion: '5.15.167.4-microsoft-standard-WSL2',
}
const rancherOnLima = {
  ...rancher,
  OperatingSystem: 'Alpine Linux v3.22',
  Name: 'lima-rancher-desktop',
  KernelVersion: '6.6.92-0-virt',
}
const hostedRunner = {
  ...orbstack,
  OperatingSystem: 'Ubuntu 24.04.3 LTS',
  Name: 'runnervm0kj6c',
  KernelVersion: '6.11.0-1018-azure',
}

describe('the virtual machine of a Docker daemon', () => {
  test.each([
    ['Docker Desktop', desktop],
    ['OrbStack', orbstack],
    ['Colima', colima],
    ['Colima', { ...colima, Name: 'colima-arm' }],
    ['Rancher Desktop', rancher],
    ['Rancher Desktop', rancherOnLima],
    ['Lima', { ...rancherOnLima, Name: 'lima-docker' }],
  ])('%s is recognized by what the daemon reports', (vm, info) => {
    expect(dockerVm(info)).toBe(vm)
  })

  test('is not assumed on a machine that only has a similar name', () => {
    expect(dockerVm(hostedRunner)).toBeUndefined()
    expect(dockerVm({ ...hostedRunner, Name: 'colimac' })).toBeUndefined()
    expect(dockerVm({ ...hostedRunner, Name: 'limasol' })).toBeUndefined()
    expect(dockerVm('rubbish')).toBeUndefined()
  })

  test('is a fact of the engine, which keeps the name that benchmarks use', async () => {
    const version = { Client: { Version: '29.1.3' }, Server: { Version: '29.1.3', Components: [] } }
    await using fakes = await fakePrograms({
      docker: `case "$1" in version) echo '${JSON.stringify(version)}';; info) echo '${JSON.stringify(desktop)}';; *) echo 'BuildKit version: v0.26.2';; esac`,
    })
    const host = testHost({ env: { PATH: fakes.folder } })
    const { client } = await chooseClient(host, 'unix:///no/such.sock')
    const rest = { name: 'docker', origin: 'selected', notes: [], networkDriver: undefined } as const
    expect(await dockerFacts(host, known(client), rest)).toMatchObject({
      name: 'docker',
      vm: 'Docker Desktop',
      storageDriver: 'overlayfs',
      imageStore: 'containerd',
      versions: { server: '29.1.3', buildkit: 'v0.26.2' },
    })
  })
})
