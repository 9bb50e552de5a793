import type { Scenario } from '../model.ts'
import { cold } from './cold.ts'
import { goModChange } from './go-mod-change.ts'
import { sourceChange } from './source-change.ts'
import { warm } from './warm.ts'

/** Every scenario, in the order of rows and of the builds of a round: a cold build primes the others. */
export const scenarios = {
  cold,
  warm,
  'source-change': sourceChange,
  'go-mod-change': goModChange,
} as const satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios
