import type { EngineName } from '../../src/engines/index.ts'
import type { Lane } from './engine-lists.ts'

/** What engines of a lane can build. */
export type PlatformKinds = {
  /** One for each way in which an image for several platforms is built and kept. */
  readonly several: readonly EngineName[]
  /** Builds for another platform than the machine's, but for one at a time. */
  readonly foreignOnly: readonly EngineName[]
  /** Builds for several, but does not reach the registry of the test, so that none of its images is for another platform. */
  readonly unreached: readonly EngineName[]
  /** Builds for that of the machine only. */
  readonly none: readonly EngineName[]
  /** Writes attestations; attestations.test.ts has Docker. */
  readonly attested: readonly EngineName[]
}

/** Where builds for several platforms are tested. */
export const platformEngines: Readonly<Record<Lane, PlatformKinds>> = {
  distro: { several: [], foreignOnly: ['docker'], unreached: [], none: ['podman', 'buildah'], attested: [] },
  modern: {
    several: ['docker', 'docker-bake', 'docker-container', 'buildkit', 'podman', 'buildah'],
    foreignOnly: [],
    unreached: ['docker-rootless'],
    none: ['kaniko'],
    attested: ['buildkit'],
  },
}
