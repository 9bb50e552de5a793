import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dockerApi, type DockerApi } from '../../src/engines/docker-api.ts'
import { chooseClient } from '../../src/engines/docker-client.ts'
import { dockerEndpoint, rootfulEndpoint, rootlessEndpoint } from '../../src/engines/docker-endpoint.ts'
import {
  makeStorageRoot,
  openPodmanSession,
  podmanCommand,
  type PodmanSession,
} from '../../src/engines/podman-session.ts'
import { succeed } from '../../src/host/exec.ts'
import { known, type Lab } from './lab.ts'

/** What a test looks up in an engine behind the program's back. */
export type OwnStore = {
  /** How many cache mounts or storage roots the engine holds; each space with `bare` has one. */
  spaces(lab: Lab): Promise<number>
  /** What it holds beside spaces: `ID NAME:TAG`. */
  images(lab: Lab): Promise<readonly string[]>
  /** Runs an image that was built in the space with this number (from 1) and returns what it printed. */
  run(lab: Lab, imageId: string, space: number, args: readonly string[]): Promise<string>
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

// Opening it again in the same folder gives the session that the engine itself uses.
const sessionOf = ({ host, folder, running }: Lab): Promise<PodmanSession> =>
  openPodmanSession(host, folder, running.runsAs)

const podman: OwnStore = {
  spaces: async ({ folder }) =>
    (await readdir(join(folder.path, 'pm'))).filter((name) => /^s\d+$/.test(name)).length,
  images: async (lab) => {
    const session = await sessionOf(lab)
    const list = ['images', '--all', '--no-trunc', '--format', '{{.ID}} {{.Repository}}:{{.Tag}}']
    return (await podmanCommand(session, session.base, list)).trim().split('\n')
  },
  run: async (lab, imageId, space, args) => {
    const storage = await makeStorageRoot(lab.folder, `pm/s${space}`, lab.running.runsAs)
    const run = ['run', '--rm', '--network', 'none', imageId, ...args]
    return podmanCommand(await sessionOf(lab), storage, run)
  },
}

/** By the name of the engine. */
export const ownStores: Readonly<Record<string, OwnStore>> = { docker, 'docker-rootless': docker, podman }
