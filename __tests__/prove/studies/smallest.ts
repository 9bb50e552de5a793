import { engines } from '../../../src/engines/index.ts'
import { defaultGo } from '../../../src/projects/fixtures/go-release.ts'

/** Inputs by their names. */
export type Wanted = Readonly<Record<string, string>>

const podman = engines.podman.name
const docker = engines.docker.name
/** Base images with a C library are made with mmdebstrap. */
const withPackages: Wanted = { install: 'always' }
const tiny: Wanted = { engines: podman, fixture: 'tiny', scenarios: 'cold' }

/**
 * What every study gets unless its own form says otherwise, so that it takes minutes. Whatever needs a longer time says in its rows
 * that the budget was used up.
 */
const always: Wanted = { rounds: '2', 'time-budget': '5m', install: 'never' }

/** The smallest form of each study that shows what it is about: two values, one engine, one project. */
const smallest: Readonly<Record<string, Wanted>> = {
  engines: { ...tiny, engines: `${podman},${docker}` },
  strategies: { ...tiny, values: 'cache-mounts,layers' },
  storage: { ...tiny, strategy: 'cache-mounts', values: 'overlay,vfs' },
  'cache-owner': { engines: podman, fixture: 'tiny', values: 'root,user,user-owned' },
  cpu: { ...tiny, values: 'none,quota-1' },
  matrix: { ...tiny, engines: `${docker},${podman}`, 'go-versions': defaultGo },
  vendor: { engines: podman, scenarios: 'source-change', values: 'modules,COPY vendor' },
  stability: { ...tiny, values: 'as it is,pinned' },
  network: { engines: podman, fixture: 'small', values: 'direct,proxy,HTTP_PROXY' },
  vm: { ...tiny, values: 'linux/amd64,linux/arm64,vm' },
  'dev-loop': { engines: podman, fixture: 'tiny', values: 'volume,no-volume' },
  race: { ...tiny, ...withPackages, values: 'no-race,race' },
  linking: { ...tiny, ...withPackages, values: 'cgo-0,cgo-1' },
  'base-images': { ...tiny, ...withPackages, values: 'debian,alpine-like' },
  builders: { fixture: 'tiny', scenarios: 'cold', engines: `${podman},${docker}` },
  parallel: { engines: podman, fixture: 'tiny', values: '1,2' },
  release: { engines: podman, fixture: 'tiny', values: 'plain,two platforms,provenance min' },
  export: { engines: podman, fixture: 'tiny', values: 'load,archive gzip,push gzip,push zstd' },
}

/** The inputs of a study in its smallest form; without one of its own, it takes the usual one. */
export const smallestOf = (study: string): Wanted => ({ ...always, ...(smallest[study] ?? tiny) })

/** As the command line takes them. */
export const argumentsOf = (study: string): readonly string[] => [
  'study',
  study,
  ...Object.entries(smallestOf(study)).map(([name, value]) => `--${name}=${value}`),
]
