import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { tools } from './tools.ts'

/** What pins the programs: modules, checksums, flags and the machine they are for. */
const key = (): string => {
  const hash = createHash('sha256').update(JSON.stringify([process.arch, tools]))
  for (const family of new Set(tools.map((tool) => tool.family)))
    for (const name of ['go.mod', 'go.sum'])
      hash.update(readFileSync(join(import.meta.dirname, family, name)))
  return hash.digest('hex').slice(0, 16)
}

/** Rootless engines run as another user when this one is root, whose home is closed to them. */
const cache = (): string =>
  process.geteuid?.() === 0 ? '/var/cache' : (process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'))

/** The folder of everything that the lane builds and writes; one for each state of its pins. */
export const modernFolder = join(cache(), 'go-container-bench', 'modern', key())

/** The folder of the programs. */
export const modernBin = join(modernFolder, 'bin')

/** Client settings of the lane: Docker finds buildx there. */
export const dockerConfig = join(modernFolder, 'docker')

/** Settings of Podman and Buildah. */
export const containersConf = join(modernFolder, 'containers.conf')

/** Variables that make a process meet the programs of the lane before those of the distribution. */
export const modernEnvironment: Readonly<Record<string, string>> = {
  ENGINE_LANE: 'modern',
  PATH: `${modernBin}:${process.env['PATH'] ?? '/usr/bin:/bin'}`,
  DOCKER_CONFIG: dockerConfig,
  CONTAINERS_CONF: containersConf,
}
