import type { Scenario } from '../model.ts'

/** What a dependency update costs the caches: the layers made from go.mod are lost, the modules stay the same. */
export const goModChange: Scenario = {
  name: 'go-mod-change',
  title: 'everything cached, a comment added to go.mod',
  startsFrom: 'primed',
  edit: 'go-mod',
  byDefault: { compared: false, alone: false },
  gatePriority: undefined,
}
