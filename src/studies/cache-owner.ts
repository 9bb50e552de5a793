import type { StudyColumn } from '../model.ts'
import { ownerAdvice } from './cache-owner/advice.ts'
import { ownerCells } from './cache-owner/cells.ts'
import { mappings, rootMapping } from './cache-owner/mappings.ts'
import type { Study } from './study.ts'

const columns: readonly StudyColumn[] = [
  { name: 'settings', title: 'settings', unit: 'text' },
  { name: 'mapping', title: 'engine is', unit: 'text' },
  { name: 'runsAs', title: 'Go runs as', unit: 'text' },
  { name: 'owner', title: 'owner of the cache', unit: 'text' },
  { name: 'writable', title: 'writable', unit: 'text' },
  { name: 'firstHitShare', title: 'first build from the cache', unit: 'share' },
  { name: 'secondHitShare', title: 'second build from the cache', unit: 'share' },
  { name: 'message', title: 'what Go or the engine said', unit: 'text' },
]

/** Whose the folder of a cache mount is, for the user who runs Go in a step. */
export const cacheOwner: Study = {
  name: 'cache-owner',
  text: 'Whether Go can use a cache mount when the users of a container are not those of the machine, what it does when it cannot, and which setting repairs it.',
  axis: 'mapping',
  values: mappings.map(({ name }) => name),
  reference: rootMapping,
  defaults: {
    engines: ['docker', 'docker-rootless', 'podman', 'podman-rootful', 'buildah'],
    scenarios: ['source-change'],
  },
  cannotHonour: () => ({
    scenarios: 'it always builds twice, and then once after each edit',
    strategy: 'it has a Dockerfile of its own, with cache mounts',
    isolation: 'its builds are those of a probe, which nothing keeps apart',
  }),
  columns,
  cells: ownerCells,
  advise: ownerAdvice,
}
