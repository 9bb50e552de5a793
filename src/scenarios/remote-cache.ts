import type { Scenario } from '../model.ts'

/** What a hosted runner really has: no layers and no cache mounts, but layers in a registry, and one Go file edited. */
export const remoteCache: Scenario = {
  name: 'remote-cache',
  title: 'nothing cached but what an unedited build pushed to a cache, one Go file edited',
  startsFrom: 'remote-cache',
  edit: 'source',
  byDefault: { compared: false, alone: false },
  gatePriority: undefined,
}
