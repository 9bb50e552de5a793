import { describe, expect, test } from 'vitest'
import { openContainersSession } from '../../../src/engines/containers/opening.ts'
import { remoteService } from '../../../src/engines/containers/podman-remote.ts'
import { podman } from '../../../src/engines/podman.ts'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { containersKind } from '../../support/containers-kind.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { diskFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

/** The output of a client on macOS, shortened to what shows where its service is. */
const machine = {
  host: {
    arch: 'arm64',
    buildahVersion: '1.42.0',
    distribution: { distribution: 'fedora', variant: 'coreos', version: '42' },
    hostname: 'localhost.localdomain',
    kernel: '6.14.4-300.fc42.aarch64',
    os: 'linux',
    remoteSocket: { path: 'unix:///run/user/501/podman/podman.sock', exists: true },
    security: { rootless: true },
    serviceIsRemote: true,
  },
  store: { graphDriverName: 'overlay', graphRoot: '/var/home/core/.local/share/containers/storage' },
  version: { Version: '5.7.0' },
}
const onWindows = {
  host: {
    distribution: { distribution: 'fedora', variant: 'container', version: '41' },
    kernel: '5.15.167.4-microsoft-standard-WSL2',
    serviceIsRemote: true,
  },
}
const elsewhere = {
  host: {
    distribution: { distribution: 'ubuntu', version: '24.04' },
    kernel: '6.8.0-60-generic',
    serviceIsRemote: true,
  },
}

describe('a podman that is a client', () => {
  test('is recognized by its own facts, and a virtual machine is told apart from a service elsewhere', () => {
    expect(remoteService(machine)).toBe('a Podman machine, which is a virtual machine')
    expect(remoteService(onWindows)).toBe('a Podman machine, which is a virtual machine')
    expect(remoteService(elsewhere)).toBe('a Podman service')
    expect(remoteService({ host: { ...machine.host, serviceIsRemote: false } })).toBeUndefined()
    expect(remoteService('rubbish')).toBeUndefined()
  })

  test('is refused with the reason: it cannot be given separate storage', async () => {
    await using fakes = await fakePrograms({
      podman: `case "$*" in *--root*) echo 'Error: unknown flag: --root' >&2; exit 125;; esac; echo '${JSON.stringify(machine)}'`,
    })
    await using temp = await diskFolder()
    const host = testHost({
      env: { PATH: `${fakes.folder}:/usr/bin:/bin`, RUNNER_TEMP: temp.path },
      uid: 1_000,
    })
    await using folder = await openRunFolder(host)
    await expect(openContainersSession(host, folder, containersKind(podman), undefined)).rejects.toThrow(
      /This podman is a client of a Podman machine, which is a virtual machine: it cannot be given separate caches/,
    )
  })

  test.each(['CONTAINER_HOST', 'CONTAINER_CONNECTION'])('is refused when %s makes it one', async (name) => {
    const host = testHost({ env: { [name]: 'ssh://core@10.0.0.1/run/podman.sock' } })
    await expect(podman.detect(host)).rejects.toThrow(`Unset ${name}`)
    await expect(podman.detect(testHost({ env: { [name]: '' } }))).resolves.toBeDefined()
  })
})
