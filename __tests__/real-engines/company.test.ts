import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dockerRootless } from '../../src/engines/docker-rootless.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { podman } from '../../src/engines/podman.ts'
import { makeDisposal } from '../../src/host/disposal.ts'
import { listenOn } from '../../src/host/loopback/listen.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'

/** A registry without images that records each request. */
const registry = (asked: string[]) => (request: IncomingMessage, response: ServerResponse) => {
  const { authorization = '' } = request.headers
  asked.push(`${request.url} ${authorization}`.trim())
  if (authorization === '') response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end()
  else response.writeHead(request.url === '/v2/' ? 200 : 404).end()
}

/** The engine's message when it is asked to pull an image that no registry has. */
const pulling = async (
  engine: Engine,
  reference: string,
  env: Readonly<Record<string, string>>,
): Promise<string> => {
  await using closing = makeDisposal()
  const { path } = closing.use(await diskFolder())
  const host = testHost({ env: { RUNNER_TEMP: path, ...env } })
  const folder = closing.use(await openRunFolder(host))
  const running = closing.use(await engine.start(host, folder, 'selected', 'repository'))
  return await running.pullImage(reference).then(
    () => 'pulled',
    (error: Error) => error.message,
  )
}

const login = Buffer.from('user:secret').toString('base64')

test('podman trusts the certificate and uses the login of the job, even as another user', async () => {
  await using temp = await diskFolder()
  const [key, certificate] = [join(temp.path, 'key.pem'), join(temp.path, 'ca.pem')]
  const subject = ['-subj', '/CN=registry', '-addext', 'subjectAltName=IP:127.0.0.1']
  const files = ['-keyout', key, '-out', certificate]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...subject], {
    stdio: 'ignore',
  })
  const asked: string[] = []
  const secret = { key: await readFile(key), cert: await readFile(certificate) }
  await using server = await listenOn(createServer(secret, registry(asked)))
  const { port } = server
  const config = { auths: { [`127.0.0.1:${port}`]: { auth: login } } }
  await writeFile(join(temp.path, 'config.json'), JSON.stringify(config), { mode: 0o600 })
  const env = { DOCKER_CONFIG: temp.path, NODE_EXTRA_CA_CERTS: certificate }
  const said = await pulling(podman, `127.0.0.1:${port}/no/image:1`, env)
  expect(said).not.toMatch(/certificate|x509/)
  expect(asked).toContain(`/v2/no/image/manifests/1 Basic ${login}`)
})

test('a Docker daemon started for the run asks the registry mirrors that the user configured', async () => {
  await using temp = await diskFolder()
  const asked: string[] = []
  await using server = await listenOn(createPlain(registry(asked)))
  await mkdir(join(temp.path, 'docker'))
  const mirror = `http://127.0.0.1:${server.port}`
  await writeFile(join(temp.path, 'docker', 'daemon.json'), JSON.stringify({ 'registry-mirrors': [mirror] }))
  await pulling(dockerRootless, 'no/image:1', { XDG_CONFIG_HOME: temp.path })
  expect(asked.join('\n')).toMatch(/^\/v2\//)
})
