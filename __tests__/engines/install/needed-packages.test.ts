import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dockerContainer } from '../../../src/engines/docker-container.ts'
import { absentPackages, neededPackages } from '../../../src/engines/install/needed-packages.ts'
import { installPackages } from '../../../src/engines/install/packages.ts'
import { podman } from '../../../src/engines/podman.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { testHost } from '../../support/test-host.ts'

/** An apt that knows these packages, as `madison` prints them. */
const apt = (known: Readonly<Record<string, string>>): string =>
  ['shift', 'for name in "$@"; do case $name in']
    .concat(
      Object.entries(known).map(
        ([name, version]) =>
          `${name}) echo "  ${name} | ${version} | http://mirror.example.com/debian main" ;;`,
      ),
    )
    .concat('esac; done')
    .join('\n')

const debian12 = apt({ 'docker.io': '20.10.24+dfsg1-1', podman: '4.3.1+ds1-8', passt: '0.0~git20230309-1' })
const debian13 = apt({
  'docker.io': '26.1.5+dfsg1-9',
  'docker-cli': '26.1.5+dfsg1-9',
  'docker-buildx': '0.13.1+ds1-3',
  podman: '5.4.2+ds1-2',
  buildah: '1.39.3+ds1-1',
  passt: '0.0~git20250503-2',
})
const ubuntu = apt({ 'docker.io': '1:28.2.2-0ubuntu1', 'docker-buildx': '0.20.1-0ubuntu1', podman: '4.9.3' })

const withPlugin = 'echo github.com/docker/buildx v0.23.0'
const dockers = { docker: withPlugin, dockerd: '', containerd: '', runc: '' }

const needed = async (programs: Readonly<Record<string, string>>, packages: readonly string[]) => {
  await using fakes = await fakePrograms(programs)
  return await neededPackages(testHost({ env: { PATH: fakes.folder } }), packages)
}

describe('the packages of an engine', () => {
  test.each([
    ['Debian 12', debian12, ['docker.io'], ['docker.io']],
    ['Debian 13', debian13, ['docker.io'], ['docker.io', 'docker-cli', 'docker-buildx']],
    ['Ubuntu', ubuntu, ['docker.io'], ['docker.io', 'docker-buildx']],
    ['Debian 12', debian12, ['podman', 'uidmap'], ['podman', 'uidmap']],
    ['Debian 13', debian13, ['podman', 'uidmap'], ['podman', 'uidmap', 'passt']],
    ['Debian 13', debian13, ['buildah'], ['buildah', 'passt']],
    ['a machine without apt-cache', 'exit 1', ['podman'], ['podman']],
  ] as const)('on %s include what they only recommend', async (_, cache, packages, expected) => {
    expect(await needed({ 'apt-cache': cache }, packages)).toEqual(expected)
  })

  test('are not installed beside those of Docker itself, which apt would remove for them', async () => {
    const machine = { ...dockers, 'apt-cache': debian13 }
    expect(await needed(machine, ['podman', 'uidmap', 'runc'])).toEqual(['podman', 'uidmap', 'passt'])
    expect(await needed({ ...machine, rootlesskit: '' }, ['docker.io', 'rootlesskit', 'uidmap'])).toEqual([
      'uidmap',
    ])
    expect(await needed(machine, ['docker.io', 'docker-buildx'])).toEqual([])
    const withoutPlugin = { ...machine, docker: 'exit 1' }
    expect(await needed(withoutPlugin, ['docker.io', 'docker-buildx'])).toEqual(['docker-buildx'])
  })

  test('are absent when one of their programs is', async () => {
    await using fakes = await fakePrograms({ newuidmap: '', podman: '' })
    const env = { PATH: fakes.folder }
    expect(absentPackages({ env }, ['podman', 'uidmap', 'fuse-overlayfs'])).toEqual([
      'uidmap',
      'fuse-overlayfs',
    ])
  })

  test('are named one by one in the remedy, without those that are here', async () => {
    await using fakes = await fakePrograms({ ...dockers, crun: '' })
    const found = await podman.detect(testHost({ env: { PATH: fakes.folder } }))
    const remedy = 'install it (Debian, Ubuntu: apt-get install podman uidmap slirp4netns fuse-overlayfs)'
    expect(found).toMatchObject({ kind: 'missing', remedy })
  })

  test('are not named where only the daemon of Docker itself does not run', async () => {
    await using fakes = await fakePrograms(dockers)
    const env = { PATH: fakes.folder, DOCKER_HOST: `unix://${fakes.folder}/none.sock` }
    const found = await dockerContainer.detect(testHost({ env, uid: 1_000 }))
    expect(found).toMatchObject({ kind: 'missing', remedy: 'start Docker' })
  })

  test.skipIf(!existsSync('/usr/bin/apt-get'))(
    'are named to a user who has to install them, with those that are only recommended',
    async () => {
      const refusing = { docker: 'exit 1', sudo: 'exit 1' }
      await using fakes = await fakePrograms({ ...dockers, ...refusing, 'apt-cache': debian13 })
      const host = testHost({ env: { PATH: fakes.folder }, uid: 1_000 })
      await expect(installPackages(host, 'docker', ['docker.io'])).rejects.toThrow(
        /: sudo apt-get install --no-remove docker-buildx$/,
      )
      await fakes.add('apt-cache', '')
      await expect(installPackages(host, 'docker', ['docker.io'])).rejects.toThrow(/--no-remove docker\.io$/)
    },
  )
})
