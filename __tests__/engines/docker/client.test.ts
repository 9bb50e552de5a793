import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chooseClient } from '../../../src/engines/docker/client.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { testHost } from '../../support/test-host.ts'

const endpoint = 'unix:///run/test/docker.sock'

type Versions = { readonly client?: string; readonly server?: string; readonly component?: string }

/** A docker that answers `version`, and also `buildx version` if it has the plugin. */
const docker = (
  { client = '28.1.0', server = '28.1.0', component = 'Engine' }: Versions,
  buildx = '',
): string => {
  const versions = {
    Client: { Version: client },
    ...(server === '' ? {} : { Server: { Version: server, Components: [{ Name: component }] } }),
  }
  return `case "$1 $2" in
  "version --format") echo '${JSON.stringify(versions)}'; ${server === '' ? 'echo "Cannot connect to the Docker daemon" >&2; exit 1' : ''} ;;
  "buildx version") ${buildx === '' ? `echo "docker: 'buildx' is not a docker command." >&2; exit 1` : `echo "${buildx}"`} ;;
  *) exit 9 ;;
  esac`
}

const chosen = async (scripts: readonly string[]) => {
  const folders = await Promise.all(scripts.map((script) => fakePrograms({ docker: script })))
  const PATH = folders.map(({ folder }) => folder).join(':')
  const choice = await chooseClient(testHost({ env: { PATH, DOCKER_CONTEXT: 'other' } }), endpoint)
  for (const folder of folders) await folder[Symbol.asyncDispose]()
  return {
    ...choice,
    at: folders.findIndex(({ folder }) => choice.client?.program === join(folder, 'docker')),
  }
}

describe('the docker client', () => {
  test('with the buildx plugin builds through it', async () => {
    const { client, skipped } = await chosen([docker({}, 'github.com/docker/buildx v0.23.0 28c90ea')])
    expect(client).toMatchObject({
      version: '28.1.0',
      style: 'buildx',
      buildxVersion: 'v0.23.0',
    })
    expect(skipped).toEqual([])
  })

  test('of 20.10 builds with the BuildKit client that it contains', async () => {
    const { client } = await chosen([docker({ client: '20.10.24+dfsg1', server: '20.10.24+dfsg1' })])
    expect(client).toMatchObject({ version: '20.10.24+dfsg1', style: 'builtin' })
    expect(client?.buildxVersion).toBeUndefined()
  })

  test('only uses that daemon, with BuildKit and nothing extra that takes time', async () => {
    const { client } = await chosen([docker({}, 'v0.23.0')])
    expect(client?.env).toMatchObject({
      DOCKER_HOST: endpoint,
      DOCKER_CONTEXT: undefined,
      DOCKER_BUILDKIT: '1',
      BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    })
  })

  test('speaks no TLS on that socket, although the job has a Docker elsewhere that needs it', async () => {
    const tls = { DOCKER_TLS: '1', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/certs/client' }
    await using fakes = await fakePrograms({
      docker: `[ -z "$DOCKER_TLS$DOCKER_TLS_VERIFY$DOCKER_CERT_PATH" ] || exit 1\n${docker({}, 'v0.23.0')}`,
    })
    const { client } = await chooseClient(testHost({ env: { PATH: fakes.folder, ...tls } }), endpoint)
    expect(client?.version).toBe('28.1.0')
  })

  test('is the first on PATH that can build; those before it are reported with their reasons', async () => {
    const { client, skipped, at } = await chosen([
      'exit 1',
      docker({ server: '' }),
      docker({ component: 'Podman Engine' }),
      docker({}),
      docker({ client: '20.10.24' }),
      docker({}, 'v0.23.0'),
    ])
    expect([client?.version, at]).toEqual(['20.10.24', 4])
    expect(skipped.map((reason) => reason.replace(/^\S+: /, ''))).toEqual([
      "'docker version' printed no version (exit status 1)",
      '28.1.0 cannot reach the daemon: Cannot connect to the Docker daemon',
      'its server is Podman; use the engine podman',
      '28.1.0 has no buildx plugin, so it cannot build with BuildKit',
    ])
    for (const reason of skipped) expect(reason).toMatch(/^\/\S+\/docker: /)
  })

  test('that is on PATH twice is tried once', async () => {
    await using fakes = await fakePrograms({ docker: 'exit 1' })
    const again = join(fakes.folder, 'again')
    await mkdir(again)
    await symlink(join(fakes.folder, 'docker'), join(again, 'docker'))
    const PATH = `${fakes.folder}::${again}:/no/such/folder`
    const { skipped } = await chooseClient(testHost({ env: { PATH } }), endpoint)
    expect(skipped).toHaveLength(1)
    expect(skipped[0]?.startsWith(`${fakes.folder}/docker: `)).toBe(true)
  })

  test('that is not a program is reported as such', async () => {
    await using fakes = await fakePrograms()
    await mkdir(join(fakes.folder, 'docker'))
    const { client, skipped } = await chooseClient(testHost({ env: { PATH: fakes.folder } }), endpoint)
    expect(client).toBeUndefined()
    expect(skipped).toEqual([
      expect.stringMatching(/'docker version' printed no version \(.*may not execute/),
    ])
  })

  test('is undefined when PATH has none', async () => {
    await using fakes = await fakePrograms()
    expect(await chooseClient(testHost({ env: { PATH: fakes.folder } }), endpoint)).toEqual({
      client: undefined,
      skipped: [],
    })
  })
})
