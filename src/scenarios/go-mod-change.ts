import type { Scenario } from '../model.ts'

/** A dependency update, as far as caches go: the layers made from go.mod are lost, the modules stay the same. */
export const goModChange: Scenario = {
  name: 'go-mod-change',
  title: 'everything cached, go.mod touched',
  startsFrom: 'primed',
  edit: 'go-mod',
}
