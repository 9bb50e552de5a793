import type { Scenario } from '../model.ts'

/** The same build again: everything cached, nothing changed. */
export const warm: Scenario = {
  name: 'warm',
  title: 'everything cached, nothing changed',
  startsFrom: 'primed',
  edit: 'none',
  byDefault: { compared: false, alone: true },
  gatePriority: undefined,
}
