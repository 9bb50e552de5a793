import type { Scenario } from '../model.ts'

/** A new machine: nothing cached, neither layers nor cache mounts. Only the base image is present. */
export const cold: Scenario = {
  name: 'cold',
  title: 'nothing cached but the base image',
  startsFrom: 'empty',
  edit: 'none',
  byDefault: { compared: true, alone: true },
  gatePriority: 2,
}
