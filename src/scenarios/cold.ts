import type { Scenario } from '../model.ts'

/** A new machine: nothing cached, neither layers nor cache mounts; only the base image is there. */
export const cold: Scenario = {
  name: 'cold',
  title: 'nothing cached but the base image',
  startsFrom: 'empty',
  edit: 'none',
}
