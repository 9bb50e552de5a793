import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openContainersSession } from '../../src/engines/containers/opening.ts'
import { containersEnv } from '../../src/engines/containers/session.ts'
import { dockerApi } from '../../src/engines/docker/api.ts'
import { chooseClient } from '../../src/engines/docker/client.ts'
import { startOwnDaemon } from '../../src/engines/docker/daemon.ts'
import { dockerEndpoint, reachableEndpoint } from '../../src/engines/docker/endpoint.ts'
import { ensureUnprivilegedUser } from '../../src/engines/install/unprivileged-user.ts'
import { podman as podmanEngine } from '../../src/engines/podman.ts'
import { makeDisposal } from '../../src/host/disposal.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { uninterrupted } from '../../src/host/process/interrupt.ts'
import { identify } from '../../src/host/process/process-table.ts'
import { endProcess } from '../../src/host/process/process-tree.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { baseImage } from '../../src/images/base-image.ts'
import { defaultGo } from '../../src/projects/fixtures/go-release.ts'
import { archiveStore } from './bare.ts'
import { containersKind } from './containers-kind.ts'
import { known } from './lab.ts'
import { diskFolder } from './temp-folder.ts'
import { testHost } from './test-host.ts'

/** Somebody else's images, containers and caches on an engine that the program uses. */
export type Foreign = AsyncDisposable & {
  /** Makes the program use this engine. */
  readonly env: Readonly<Record<string, string>>
  /** Everything in its store, one line each, sorted. */
  store(): Promise<readonly string[]>
}

/** Somebody else's Docker daemon. */
type ForeignDocker = Foreign & {
  /** Builds an image of its owner that takes a file from this address. */
  download(url: string): Promise<void>
}

/** Foreign stores by the name of the engine. */
export const foreignStores: Readonly<Record<string, () => Promise<Foreign>>> = {
  docker: () => foreignDocker(),
  podman: () => foreignPodman(),
}

const image = 'example.com/foreign:1'
const foreignDockerfile = (base: string): string => `FROM ${base}
COPY Dockerfile /
RUN --mount=type=cache,target=/root/.cache/go-build ["go", "env", "-w", "GOPROXY=off"]
`

/** The daemon that answers; when none does, one that the test starts to stand in for somebody else's. */
export const foreignDocker = async (): Promise<ForeignDocker> => {
  await using closing = makeDisposal()
  const { path: temp } = closing.use(await diskFolder())
  const host = testHost({ env: { RUNNER_TEMP: temp } })
  const folder = closing.use(await openRunFolder(host))
  const endpoint =
    (await reachableEndpoint(host)) ?? `unix://${closing.use(await startOwnDaemon(host, folder)).socketPath}`
  const client = known((await chooseClient(host, endpoint)).client, 'docker client')
  const docker = async (...args: readonly string[]): Promise<string> =>
    succeed(await host.exec(client.program, args, { env: client.env, signal: uninterrupted }))
  const base = await baseImage(host, defaultGo, archiveStore)
  const context = await folder.sub('foreign')
  await writeFile(join(context, 'Dockerfile'), foreignDockerfile(base.reference))
  await docker('load', '--quiet', '--input', base.path)
  await docker('build', '--network', 'none', '--tag', image, context)
  const container = (await docker('create', '--network', 'none', image, 'go', 'version')).trim()
  // The layers stay, but the program finds no base image under the name it looks for.
  await docker('rmi', base.reference)
  closing.defer(async () => {
    await docker('rm', container)
    await docker('rmi', '--force', image, `${image}-download`)
  })
  const api = await dockerApi(dockerEndpoint.socketPath(endpoint))
  const all = closing.move()
  return {
    env: { DOCKER_HOST: endpoint },
    store: async () => {
      const images = (await api.images()).map(({ Id, RepoTags }) => `image ${Id} ${RepoTags.join(' ')}`)
      const containers = (await docker('ps', '--all', '--no-trunc', '--format', '{{.ID}} {{.Status}}')).split(
        '\n',
      )
      const records = (await api.cacheRecords()).map(({ Type, ID }) => `${Type} ${ID}`)
      return [...images, ...containers.map((line) => `container ${line}`), ...records].toSorted()
    },
    download: async (url) => {
      const downloading = await folder.sub('downloading')
      await writeFile(join(downloading, 'Dockerfile'), `FROM scratch\nADD ${url} /data/\n`)
      await docker('build', '--tag', `${image}-download`, downloading)
    },
    [Symbol.asyncDispose]: () => Promise.resolve(all[Symbol.asyncDispose]()),
  }
}

/** Podman's default storage, for the user that the program runs Podman as. */
const foreignPodman = async (): Promise<Foreign> => {
  await using closing = makeDisposal()
  const { path: temp } = closing.use(await diskFolder())
  const host = testHost({ env: { RUNNER_TEMP: temp } })
  const folder = closing.use(await openRunFolder(host))
  const user = host.uid === 0 ? await ensureUnprivilegedUser(host) : undefined
  const session = await openContainersSession(host, folder, containersKind(podmanEngine), user)
  const home = await folder.sub('home', user)
  const own = {
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    TMPDIR: await folder.sub('home/tmp', user),
  }
  const podman = async (...args: readonly string[]): Promise<string> => {
    const env = { ...containersEnv(session, session.base), ...own }
    return succeed(
      await host.exec('podman', [...session.globals, ...args], { env, user, signal: uninterrupted }),
    )
  }
  const base = await baseImage(host, defaultGo, archiveStore)
  const context = await folder.sub('foreign')
  await writeFile(join(context, 'Dockerfile'), foreignDockerfile(base.reference))
  await podman('load', '--quiet', '--input', base.path)
  await podman('build', '--network', 'none', '--tag', image, context)
  await podman('create', '--network', 'none', image, 'go', 'version')
  closing.defer(async () => {
    const pause = join(session.dir, 'xdg/libpod/tmp/pause.pid')
    const id = identify(Number.parseInt(await readFile(pause, 'utf8').catch(() => ''), 10))
    if (id !== undefined) await endProcess(id, { group: false, graceMs: 2_000 })
  })
  const all = closing.move()
  return {
    env: own,
    store: async () => {
      const images = (await podman('images', '--all', '--no-trunc', '--quiet')).split('\n')
      const containers = (await podman('ps', '--all', '--no-trunc', '--format', '{{.ID}} {{.Status}}')).split(
        '\n',
      )
      const mounts = await readdir(own.TMPDIR, { recursive: true })
      return [...images, ...containers.map((line) => `container ${line}`), ...mounts].toSorted()
    },
    [Symbol.asyncDispose]: () => Promise.resolve(all[Symbol.asyncDispose]()),
  }
}
