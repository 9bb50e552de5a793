import type { Scenario } from '../model.ts'
import { cold } from './cold.ts'
import { goModChange } from './go-mod-change.ts'
import { remoteCache } from './remote-cache.ts'
import { sourceChange } from './source-change.ts'
import { warm } from './warm.ts'

/** Every scenario, in the order of rows and of the builds of a round: a cold build primes the others. */
export const scenarios = {
  cold,
  warm,
  'source-change': sourceChange,
  'go-mod-change': goModChange,
  'remote-cache': remoteCache,
} as const satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios

const all: readonly Scenario[] = Object.values(scenarios)

/** Names of the scenarios that `scenarios: auto` stands for, with a base (`compared`) or without one. */
export const defaultScenarios = (revisions: 'compared' | 'alone'): readonly string[] =>
  all.filter(({ byDefault }) => byDefault[revisions]).map(({ name }) => name)

/** Names of the scenarios that build with a remote cache. */
export const withRemoteCache: readonly string[] = all
  .filter(({ startsFrom }) => startsFrom === 'remote-cache')
  .map(({ name }) => name)

/** Names of the scenarios that `gate: auto` stands for; the last one is dropped first when time is short. */
export const defaultGate: readonly string[] = all
  .flatMap(({ name, gatePriority }) => (gatePriority === undefined ? [] : [{ name, gatePriority }]))
  .toSorted((left, right) => left.gatePriority - right.gatePriority)
  .map(({ name }) => name)

const fromNothing = all.filter(({ startsFrom }) => startsFrom === 'empty').map(({ name }) => name)

/** The same where the user's own builds have a remote cache: they start from that, and never from nothing. */
export const gateWithCache: readonly string[] = [
  ...withRemoteCache,
  ...defaultGate.filter((name) => !fromNothing.includes(name)),
]
