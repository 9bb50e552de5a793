import type { Scenario } from '../model.ts'

/** A developer's loop: everything cached, then one Go file of the main package edited. */
export const sourceChange: Scenario = {
  name: 'source-change',
  title: 'everything cached, one Go file edited',
  startsFrom: 'primed',
  edit: 'source',
  byDefault: { compared: true, alone: true },
  gatePriority: 1,
}
