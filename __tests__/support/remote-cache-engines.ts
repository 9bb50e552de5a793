import type { EngineName } from '../../src/engines/index.ts'
import type { Lane } from './engine-lists.ts'

/** Where the scenario remote-cache is tested: one engine for each way in which caches are imported and pushed. */
export const remoteCacheEngines: Readonly<Record<Lane, readonly EngineName[]>> = {
  distro: ['podman'],
  modern: ['docker', 'buildkit'],
}
