import { describe, expect, test } from 'vitest'
import { dockerEndpoint, reachableEndpoint } from '../../src/engines/docker-endpoint.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { testHost } from '../support/test-host.ts'
import { unixServer } from '../support/unix-server.ts'

const pong = () =>
  unixServer(({ url }, response) => {
    response.writeHead(url === '/_ping' ? 200 : 404).end('OK')
  })

const contextOf = (endpoint: string): string => `[ "$1 $2" = "context inspect" ] && echo '${endpoint}'`

/** What is found with these variables, and a docker whose current context has this endpoint. */
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

  test('is that of the current context otherwise, and for an empty DOCKER_HOST as well', async () => {
    await using server = await pong()
    expect(await found({}, contextOf(server.endpoint))).toBe(server.endpoint)
    expect(await found({ DOCKER_HOST: '' }, contextOf(server.endpoint))).toBe(server.endpoint)
  })

  test('is none when nothing listens, or what listens is no daemon', async () => {
    await using server = await unixServer((_, response) => response.writeHead(503).end())
    expect(await found({ DOCKER_HOST: server.endpoint })).toBeUndefined()
    expect(await found({ DOCKER_HOST: `${server.endpoint}.gone` })).toBeUndefined()
  })

  test.each(['tcp://10.0.0.1:2375', 'ssh://builder', 'npipe:////./pipe/docker_engine'])(
    'at %s is refused, with what to do',
    async (endpoint) => {
      const message = `The Docker daemon at ${endpoint} is not on this machine`
      await expect(found({ DOCKER_HOST: endpoint })).rejects.toThrow(message)
      await expect(found({}, contextOf(endpoint))).rejects.toThrow(/Unset DOCKER_HOST, or choose a context/)
    },
  )
})

test('an endpoint names its socket', () => {
  expect(dockerEndpoint.socketPath('unix:///run/docker.sock')).toBe('/run/docker.sock')
})
