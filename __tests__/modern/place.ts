import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { tools } from './tools.ts'

/** A hash of everything that pins the programs: modules, checksums, flags and the architecture. */
const key = (): string => {
  const hash = createHash('sha256').update(JSON.stringify([process.arch, tools]))
  for (const family of new Set(tools.map((tool) => tool.family)))
    for (const name of ['go.mod', 'go.sum'])
      hash.update(readFileSync(join(import.meta.dirname, family, name)))
  return hash.digest('hex').slice(0, 16)
}

/** As root, rootless engines run as another user, who cannot enter root's home. */
const cache = (): string =>
  process.geteuid?.() === 0 ? '/var/cache' : (process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'))

/** The folder for everything that the lane builds and writes; a new one whenever a pin changes. */
export const modernFolder = join(cache(), 'go-container-bench', 'modern', key())

/** The folder of the programs. */
export const modernBin = join(modernFolder, 'bin')

/** The lane's client settings, where Docker finds buildx. */
export const dockerConfig = join(modernFolder, 'docker')

/** The settings of Podman and Buildah. */
export const containersConf = join(modernFolder, 'containers.conf')

/** Makes a process find the programs of the lane before those of the distribution. */
export const modernEnvironment: Readonly<Record<string, string>> = {
  ENGINE_LANE: 'modern',
  PATH: `${modernBin}:${process.env['PATH'] ?? '/usr/bin:/bin'}`,
  DOCKER_CONFIG: dockerConfig,
  CONTAINERS_CONF: containersConf,
}
