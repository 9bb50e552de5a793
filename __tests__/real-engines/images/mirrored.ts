import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { startOwnDaemon } from '../../../src/engines/docker/daemon.ts'
import { makeDisposal } from '../../../src/host/disposal.ts'
import type { Host } from '../../../src/host/host.ts'
import { onPath } from '../../../src/host/on-path.ts'
import { succeed } from '../../../src/host/process/exec.ts'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { diskFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'
import { baseImages } from './images.ts'
import { startRegistry } from './registry.ts'
import { openTlsFront } from './tls-front.ts'

/** A machine as a company sets it up: its engines get images of public registries from a registry of its own. */
export type Mirrored = AsyncDisposable & {
  /** For the program: which Docker daemon, and which settings of Podman. */
  readonly env: Readonly<Record<string, string>>
}

/** The registries that Dockerfiles of the tests name, apart from Docker Hub. */
const otherRegistries = ['gcr.io']

/**
 * Starts a registry with the base images and a Docker daemon, both standing in for the user's. Neither that daemon nor
 * Podman with these settings reaches another registry.
 */
export const openMirrored = async (log: Host['log'] = () => {}): Promise<Mirrored> => {
  await using closing = makeDisposal()
  const { path: temp } = closing.use(await diskFolder())
  const plain = testHost({ env: { RUNNER_TEMP: temp } })
  const images = await baseImages({ ...plain, log })
  const { port } = closing.use(
    await startRegistry(plain, images.program, { storage: images.storage, dir: temp }),
  )
  const front = closing.use(await openTlsFront(plain, { hosts: otherRegistries, port, dir: temp }))
  const env = {
    ...plain.env,
    PATH: [await mirroringDockerd(plain, temp, port), plain.env['PATH']].join(delimiter),
    HTTPS_PROXY: front.url,
    SSL_CERT_FILE: front.certificate,
  }
  const host = { ...plain, env }
  const folder = closing.use(await openRunFolder(host))
  const { socketPath } = closing.use(await startOwnDaemon(host, folder))
  const DOCKER_HOST = `unix://${socketPath}`
  await pullLarge(host, DOCKER_HOST)
  const registriesConf = join(temp, 'registries.conf')
  await writeFile(registriesConf, registriesSettings(port))
  const all = closing.move()
  return {
    env: { DOCKER_HOST, CONTAINERS_REGISTRIES_CONF: registriesConf },
    [Symbol.asyncDispose]: () => Promise.resolve(all[Symbol.asyncDispose]()),
  }
}

/** As a user's daemon has them: a run removes what it pulled itself, so each run would unpack them again. */
const pullLarge = async (host: Host, DOCKER_HOST: string): Promise<void> => {
  const env = { ...host.env, DOCKER_HOST }
  for (const image of ['golang:1.26', 'golang:1.26-alpine'])
    succeed(await host.exec('docker', ['pull', '--quiet', image], { env, timeoutMs: 300_000 }))
}

/** A folder for PATH whose `dockerd` is the machine's with a mirror: only the machine's daemon.json could name one. */
const mirroringDockerd = async (host: Host, temp: string, port: number): Promise<string> => {
  const folder = join(temp, 'bin')
  await mkdir(folder)
  const script = `#!/bin/sh\nexec ${onPath(host, 'dockerd') ?? 'dockerd'} "$@" --registry-mirror=http://127.0.0.1:${port}\n`
  await writeFile(join(folder, 'dockerd'), script)
  await chmod(join(folder, 'dockerd'), 0o755)
  return folder
}

/** See containers-registries.conf(5). A location takes the place of the registry, so that nothing else is asked. */
const registriesSettings = (port: number): string =>
  [
    'unqualified-search-registries = ["docker.io"]',
    ...['docker.io', ...otherRegistries].map(
      (name) => `[[registry]]\nprefix = "${name}"\nlocation = "127.0.0.1:${port}"\ninsecure = true`,
    ),
  ].join('\n')
