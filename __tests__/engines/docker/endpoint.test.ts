import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  dockerEndpoint,
  reachableEndpoint,
  rootfulEndpoint,
  rootlessEndpoint,
} from '../../../src/engines/docker/endpoint.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'
import { unixServer } from '../../support/unix-server.ts'

const pong = () =>
  unixServer(({ url }, response) => {
    response.writeHead(url === '/_ping' ? 200 : 404).end('OK')
  })

const contextOf = (endpoint: string): string => `[ "$1 $2" = "context inspect" ] && echo '${endpoint}'`

/** The endpoint that is found with these variables and a docker whose current context has this one. */
const found = async (
  env: Readonly<Record<string, string | undefined>>,
  context = 'exit 1',
): Promise<string | undefined> => {
  await using fakes = await fakePrograms({ docker: context })
  return await reachableEndpoint(testHost({ env: { DOCKER_HOST: undefined, ...env, PATH: fakes.folder } }))
}

describe('the daemon', () => {
  test('is that of DOCKER_HOST when it answers', async () => {
    await using server = await pong()
    expect(await found({ DOCKER_HOST: server.endpoint }, contextOf('unix:///other'))).toBe(server.endpoint)
  })

  test('is that of the current context otherwise, even with an empty DOCKER_HOST', async () => {
    await using server = await pong()
    expect(await found({}, contextOf(server.endpoint))).toBe(server.endpoint)
    expect(await found({ DOCKER_HOST: '' }, contextOf(server.endpoint))).toBe(server.endpoint)
  })

  test('is not found when nothing listens, or what listens is not a daemon', async () => {
    await using server = await unixServer((_, response) => response.writeHead(503).end())
    expect(await found({ DOCKER_HOST: server.endpoint })).toBeUndefined()
    expect(await found({ DOCKER_HOST: `${server.endpoint}.gone` })).toBeUndefined()
  })

  test.each(['tcp://10.0.0.1:2375', 'ssh://builder', 'npipe:////./pipe/docker_engine'])(
    'at %s is refused, with what to do instead',
    async (endpoint) => {
      const message = `The Docker daemon at ${endpoint} is not on this machine`
      await expect(found({ DOCKER_HOST: endpoint })).rejects.toThrow(message)
      await expect(found({}, contextOf(endpoint))).rejects.toThrow(/Unset DOCKER_HOST, or choose a context/)
    },
  )
})

const daemon = (...options: readonly string[]) =>
  unixServer(({ url }, response) =>
    response.end(url === '/info' ? JSON.stringify({ SecurityOptions: options }) : 'OK'),
  )

/** The endpoint that is found with these variables, the current context `current` and the context rootless `rootless`. */
const foundOf = async (
  look: typeof rootlessEndpoint,
  env: Readonly<Record<string, string | undefined>>,
  { current = '', rootless = '' } = {},
): Promise<string | undefined> => {
  const script = `[ "$5" = rootless ] && echo '${rootless}' || echo '${current}'`
  await using fakes = await fakePrograms({ docker: script })
  const none = { DOCKER_HOST: undefined, XDG_RUNTIME_DIR: undefined }
  return await look(testHost({ env: { ...none, ...env, PATH: fakes.folder } }))
}

describe('a rootless daemon', () => {
  test('is recognized by what it reports, and is not used by docker', async () => {
    await using server = await daemon('name=seccomp,profile=builtin', 'name=rootless,x=y')
    const env = { DOCKER_HOST: server.endpoint }
    expect(await foundOf(rootlessEndpoint, env)).toBe(server.endpoint)
    expect(await foundOf(rootfulEndpoint, env)).toBeUndefined()
  })

  test('is looked for in the context rootless and in the session too', async () => {
    await using rootful = await daemon('name=apparmor')
    await using server = await daemon('name=rootless')
    const env = { DOCKER_HOST: rootful.endpoint }
    expect(await foundOf(rootfulEndpoint, env)).toBe(rootful.endpoint)
    expect(await foundOf(rootlessEndpoint, env)).toBeUndefined()
    expect(await foundOf(rootlessEndpoint, env, { rootless: server.endpoint })).toBe(server.endpoint)
    await using session = await tempFolder()
    await symlink(dockerEndpoint.socketPath(server.endpoint), join(session.path, 'docker.sock'))
    const inSession = { ...env, XDG_RUNTIME_DIR: session.path }
    expect(await foundOf(rootlessEndpoint, inSession)).toBe(`unix://${session.path}/docker.sock`)
  })

  test('on another machine is ignored', async () => {
    const env = { DOCKER_HOST: 'tcp://10.0.0.1:2375' }
    expect(await foundOf(rootlessEndpoint, env)).toBeUndefined()
  })
})

test('an endpoint names its socket', () => {
  expect(dockerEndpoint.socketPath('unix:///run/docker.sock')).toBe('/run/docker.sock')
})
