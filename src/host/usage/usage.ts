import type { Unknown } from '../../model.ts'
import { type Between, type Counter, growth } from './between.ts'
import { ofBuild } from './of-build.ts'
import { ofOthers } from './of-others.ts'
import { readAfter, readBefore, type Reading } from './reading.ts'
import { throttledBetween } from './throttling.ts'

/** What a build used, what others used meanwhile, and what held it up. */
export type Usage = {
  /** Names carry their unit. */
  readonly counters: Readonly<Record<string, number>>
  /** Why a counter is absent, by its name. */
  readonly unknown: Unknown
}

/**
 * Begins to count; the result ends it. Nothing happens in between, so that nothing costs the build time. `elsewhere` says
 * why the work is done by processes that this run did not start; undefined: it started all of them.
 */
export const watchUsage = (elsewhere: string | undefined): (() => Usage) => {
  const before = readBefore()
  return () => usageBetween(before, readAfter(), elsewhere)
}

/** What was used between two readings. */
export const usageBetween = (before: Reading, after: Reading, elsewhere: string | undefined): Usage => {
  const known: Record<string, number> = {}
  const unknown: Record<string, string> = {}
  for (const [name, value, reason] of countersOf({ before, after, elsewhere })) {
    if (value === undefined) unknown[name] = reason
    else known[name] = value
  }
  return { counters: known, unknown }
}

const countersOf = (between: Between): readonly Counter[] => [
  ...ofMachine(between),
  ...ofBuild(between),
  ...ofOthers(between),
  ...ofPressure(between),
  ...ofQuota(between),
]

const ofMachine = ({ before, after }: Between): readonly Counter[] => {
  const reason = 'the kernel does not report processor time in /proc/stat'
  const cpu = (field: 'busyMs' | 'stealMs' | 'idleMs'): number | undefined =>
    growth(before.cpu?.[field], after.cpu?.[field])
  return [
    ['machineBusyMs', cpu('busyMs'), reason],
    ['machineStealMs', cpu('stealMs'), reason],
    ['machineIdleMs', cpu('idleMs'), reason],
    ['loadAverage1', before.load, 'the kernel does not report a load in /proc/loadavg'],
  ]
}

const ofPressure = ({ before, after }: Between): readonly Counter[] => {
  const reason = 'the kernel does not report pressure in /proc/pressure'
  return [
    ['cpuPressureMs', growth(before.pressure.cpuMs, after.pressure.cpuMs), reason],
    ['ioPressureMs', growth(before.pressure.ioMs, after.pressure.ioMs), reason],
    ['memoryPressureMs', growth(before.pressure.memoryMs, after.pressure.memoryMs), reason],
  ]
}

const ofQuota = ({ before, after, elsewhere }: Between): readonly Counter[] => {
  const isKnown = elsewhere === undefined && before.throttling !== undefined && after.throttling !== undefined
  const found = isKnown ? throttledBetween(before.throttling, after.throttling) : undefined
  const reason = elsewhere ?? 'no control group of the processor can be read'
  return [
    ['quotaPeriods', found?.periods, reason],
    ['throttledPeriods', found?.throttledPeriods, reason],
    ['throttledMs', found?.throttledMs, reason],
  ]
}
