import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { openContainersSession } from '../../src/engines/containers/opening.ts'
import {
  containersCommand,
  type ContainersKind,
  type ContainersSession,
  makeStorageRoot,
} from '../../src/engines/containers/session.ts'
import { dockerApi, type DockerApi } from '../../src/engines/docker/api.ts'
import { chooseClient } from '../../src/engines/docker/client.ts'
import { dockerEndpoint, rootfulEndpoint, rootlessEndpoint } from '../../src/engines/docker/endpoint.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { known, type Lab } from './lab.ts'
import { unpackWithTar } from './unpack-with-tar.ts'

/** What a test looks up in an engine behind the program's back. */
type OwnStore = {
  /** How many cache mounts or storage roots the engine holds; each space with `bare` has one. */
  spaces(lab: Lab): Promise<number>
  /** The images that it holds outside of spaces: `ID NAME:TAG`. */
  images(lab: Lab): Promise<readonly string[]>
  /** Runs an image that was built in the space with this number (from 1) and returns what it printed. */
  run(lab: Lab, imageId: string, space: number, args: readonly string[]): Promise<string>
}

/** The store of an engine. */
export const ownStoreOf = ({ storage }: Pick<Engine, 'storage'>): OwnStore => {
  switch (storage.kind) {
    case 'containers':
      return containers(storage.engine)
    case 'docker':
      return docker
    case 'builder':
      return buildkit(builderDu, (...all) => docker.run(...all))
    case 'buildkitd':
      return buildkit(buildctlDu, () => Promise.reject(new Error('it keeps no images that could run')))
    case 'kaniko':
      return kaniko
  }
}

const docker: OwnStore = {
  spaces: async (lab) => {
    const records = await (await apiOf(lab)).cacheRecords()
    return records.filter(({ Type }) => Type === 'exec.cachemount').length
  },
  images: async (lab) => {
    const images = await (await apiOf(lab)).images()
    return images.flatMap(({ Id, RepoTags }) => RepoTags.map((tag) => `${Id} ${tag}`))
  },
  run: async (lab, imageId, _space, args) => {
    const { client } = await chooseClient(lab.host, `unix://${await socketOf(lab)}`)
    const { program, env } = known(client, 'docker client')
    return succeed(
      await lab.host.exec(program, ['run', '--rm', '--network', 'none', imageId, ...args], { env }),
    )
  },
}

const apiOf = async (lab: Lab): Promise<DockerApi> => dockerApi(await socketOf(lab))

const socketOf = async ({ host, folder, running: { facts } }: Lab): Promise<string> => {
  const reachable = await (facts.rootless === true ? rootlessEndpoint : rootfulEndpoint)(host)
  return reachable === undefined
    ? join(folder.path, facts.name, 'd.sock')
    : dockerEndpoint.socketPath(reachable)
}

/** Opened again in the same folder, it is the session that the engine itself uses. */
const sessionOf = ({ host, folder, running }: Lab, kind: ContainersKind): Promise<ContainersSession> =>
  openContainersSession(host, folder, kind, running.runsAs)

const containers = (kind: ContainersKind): OwnStore => ({
  spaces: async ({ folder }) =>
    (await readdir(join(folder.path, kind.folder))).filter((name) => /^s\d+$/.test(name)).length,
  images: async (lab) => {
    const session = await sessionOf(lab, kind)
    const name = kind.program === 'podman' ? '{{.Repository}}' : '{{.Name}}'
    const list = ['images', '--all', '--no-trunc', '--format', `{{.ID}} ${name}:{{.Tag}}`]
    return (await containersCommand(session, session.base, list)).trim().split('\n')
  },
  run: async (lab, imageId, space, args) => {
    const storage = await makeStorageRoot(lab.folder, `${kind.folder}/s${space}`, lab.running.runsAs)
    const session = await sessionOf(lab, kind)
    const command = (...all: readonly string[]) => containersCommand(session, storage, all)
    const isolated = ['--network', 'none']
    if (kind.program === 'podman')
      return command('run', '--rm', ...isolated, ...session.ulimits, imageId, ...args)
    const container = (await command('from', ...session.ulimits, imageId)).trim()
    return command('run', ...isolated, container, '--', '/app', ...args)
  },
})

/** A BuildKit that is asked through a client: its images are the records of their layers. */
const buildkit = (du: (lab: Lab) => Promise<string>, run: OwnStore['run']): OwnStore => ({
  spaces: async (lab) => [...(await du(lab)).matchAll(/^Type:\s+exec\.cachemount$/gm)].length,
  images: async (lab) =>
    [...(await du(lab)).matchAll(/^Description:\s+pulled from (\S+)@(sha256:\S+)$/gm)].map(
      ([, reference, digest]) => `${digest} ${reference}`,
    ),
  run,
})

const buildctlDu = async ({ host, folder }: Lab): Promise<string> => {
  const address = `unix://${join(folder.path, 'buildkit/b.sock')}`
  return succeed(await host.exec('buildctl', ['--addr', address, 'du', '--verbose']))
}

/** Asked inside the container of the builder. */
const builderDu = async (lab: Lab): Promise<string> => {
  const { client } = await chooseClient(lab.host, `unix://${await socketOf(lab)}`)
  const { program, env } = known(client, 'docker client')
  const container = `buildx_buildkit_${basename(lab.folder.path).toLowerCase()}-docker-container0`
  return succeed(await lab.host.exec(program, ['exec', container, 'buildctl', 'du', '--verbose'], { env }))
}

/** One folder for each space, and one for all base images. */
const kaniko: OwnStore = {
  spaces: async ({ folder }) =>
    (await readdir(join(folder.path, 'kaniko'))).filter((name) => /^s\d+$/.test(name)).length,
  images: async ({ host, folder }) => {
    const base = join(folder.path, 'kaniko/base')
    const digests = (await readdir(base)).filter((name) => !name.endsWith('.json'))
    const tags = async (digest: string): Promise<string> => {
      const manifest = await host.exec('tar', ['-xOf', join(base, digest), '--occurrence=1', 'manifest.json'])
      const [{ RepoTags }] = JSON.parse(succeed(manifest)) as [{ RepoTags: readonly string[] }]
      return `${digest} ${RepoTags.join()}`
    }
    return Promise.all(digests.map(tags))
  },
  run: async ({ host, folder, temp }, _imageId, space, args) => {
    const unpacked = join(temp, 'image')
    await unpackWithTar(host, join(folder.path, `kaniko/s${space}/image.tar`), unpacked)
    return succeed(await host.exec(join(unpacked, 'app'), args))
  },
}
