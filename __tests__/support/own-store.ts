import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dockerApi } from '../../src/engines/docker-api.ts'
import { chooseClient } from '../../src/engines/docker-client.ts'
import { dockerEndpoint, reachableEndpoint } from '../../src/engines/docker-endpoint.ts'
import { makeStorageRoot, openPodmanSession, podmanCommand } from '../../src/engines/podman-session.ts'
import { succeed } from '../../src/host/exec.ts'
import { known, type Lab } from './lab.ts'

/** What a test looks up in an engine behind the program's back. */
export type OwnStore = {
  /** How many cache mounts or storage roots the engine holds; each space with `bare` has one. */
  spaces(lab: Lab): Promise<number>
  /** Runs an image that was built in the space with this number (from 1) and returns what it printed. */
  run(lab: Lab, imageId: string, space: number, args: readonly string[]): Promise<string>
}

const docker: OwnStore = {
  spaces: async ({ host, folder }) => {
    const records = await (await dockerApi(await socketOf(host, folder.path))).cacheRecords()
    return records.filter(({ Type }) => Type === 'exec.cachemount').length
  },
  run: async ({ host, folder }, imageId, _space, args) => {
    const { client } = await chooseClient(host, `unix://${await socketOf(host, folder.path)}`)
    const { program, env } = known(client, 'docker client')
    return succeed(await host.exec(program, ['run', '--rm', '--network', 'none', imageId, ...args], { env }))
  },
}

const socketOf = async (host: Lab['host'], folder: string): Promise<string> => {
  const reachable = await reachableEndpoint(host)
  return reachable === undefined ? join(folder, 'docker/d.sock') : dockerEndpoint.socketPath(reachable)
}

const podman: OwnStore = {
  spaces: async ({ folder }) =>
    (await readdir(join(folder.path, 'pm'))).filter((name) => /^s\d+$/.test(name)).length,
  run: async ({ host, folder, running }, imageId, space, args) => {
    // Opening it again in the same folder gives the session that the engine itself uses.
    const session = await openPodmanSession(host, folder, running.runsAs)
    const storage = await makeStorageRoot(folder, `pm/s${space}`, running.runsAs)
    return podmanCommand(session, storage, ['run', '--rm', '--network', 'none', imageId, ...args])
  },
}

/** By the name of the engine. */
export const ownStores: Readonly<Record<string, OwnStore>> = { docker, podman }
