import type { BuildDisturbance, DisturbanceKind, Measurement } from '../model.ts'

/** From where on a build counts as disturbed. docs/gate.md gives the reasons. */
export const disturbanceLimits = {
  /** Share of the wanted processor time that a hypervisor withheld. */
  stolen: 0.05,
  /** Share of the processors that others used. */
  othersCpu: 0.05,
  /** Share of the time of the build in which some program waited for a processor, for a disk, or for memory. */
  waitedForCpu: 0.1,
  waitedForDisk: 0.1,
  waitedForMemory: 0.05,
  /** What others read and wrote, in bytes per second, and against what the build did. */
  othersDiskBytesPerSecond: 2 ** 20,
  othersDiskRatio: 0.5,
  /** Share of the memory that others held. */
  othersMemory: 0.5,
  /** Share of the periods in which a quota of processor time was used up. */
  throttled: 0.1,
  /** Fewer periods, of 100 ms each by default, say nothing. */
  quotaPeriods: 5,
} as const

export const disturbanceKinds: readonly DisturbanceKind[] = ['steal', 'cpu', 'disk', 'memory', 'quota']

/** What disturbed a build: everything that is beyond its limits. Computed from its counters alone. */
export const disturbancesOf = (build: Counted): readonly BuildDisturbance[] =>
  disturbanceKinds.flatMap((kind) => {
    const found = findersByKind[kind](build)
    return found === undefined || !found.isBeyond ? [] : [found.disturbance]
  })

/** The kinds that cannot be told for this build, because a counter is unknown. */
export const unknownKinds = (build: Counted): readonly DisturbanceKind[] =>
  disturbanceKinds.filter((kind) => findersByKind[kind](build) === undefined)

/** How much of a kind there was in a build, and whether that is beyond its limits; undefined without its counters. */
export const lookFor = (kind: DisturbanceKind, build: Counted): Found | undefined =>
  findersByKind[kind](build)

/** The counters that each kind needs. */
export const neededCounters: Readonly<Record<DisturbanceKind, readonly string[]>> = {
  steal: ['machineBusyMs', 'machineStealMs'],
  cpu: ['machineBusyMs', 'machineStealMs', 'machineIdleMs', 'othersCpuMs', 'cpuPressureMs'],
  disk: ['othersDiskBytes', 'buildReadBytes', 'buildWrittenBytes', 'ioPressureMs'],
  memory: ['othersMemoryRatio', 'memoryPressureMs'],
  quota: ['quotaPeriods', 'throttledPeriods', 'throttledMs'],
}

type Counted = Pick<Measurement, 'counters' | 'durationMs'>

export type Found = { readonly disturbance: BuildDisturbance; readonly isBeyond: boolean }

type Finder = (build: Counted) => Found | undefined

const stealOf: Finder = ({ counters }) => {
  const [busy, steal] = [counters['machineBusyMs'], counters['machineStealMs']]
  if (busy === undefined || steal === undefined || busy + steal <= 0) return undefined
  const share = steal / (busy + steal)
  return { disturbance: { kind: 'steal', share }, isBeyond: share > disturbanceLimits.stolen }
}

/** A build that uses every processor waits for them too: only what others use of them disturbs it. */
const cpuOf: Finder = ({ counters, durationMs }) => {
  const [busy, steal] = [counters['machineBusyMs'], counters['machineStealMs']]
  const [idle, others] = [counters['machineIdleMs'], counters['othersCpuMs']]
  const waited = waitedShare(counters['cpuPressureMs'], durationMs)
  if (busy === undefined || steal === undefined || idle === undefined) return undefined
  if (others === undefined || waited === undefined || busy + steal + idle <= 0) return undefined
  const share = others / (busy + steal + idle)
  const { othersCpu, waitedForCpu } = disturbanceLimits
  return {
    disturbance: { kind: 'cpu', share, waited },
    isBeyond: share > othersCpu && waited > waitedForCpu,
  }
}

const diskOf: Finder = ({ counters, durationMs }) => {
  const [read, written] = [counters['buildReadBytes'], counters['buildWrittenBytes']]
  const othersBytes = counters['othersDiskBytes']
  const share = waitedShare(counters['ioPressureMs'], durationMs)
  if (read === undefined || written === undefined) return undefined
  if (othersBytes === undefined || share === undefined) return undefined
  const { othersDiskBytesPerSecond, othersDiskRatio, waitedForDisk } = disturbanceLimits
  const most = Math.max((othersDiskBytesPerSecond * durationMs) / 1e3, othersDiskRatio * (read + written))
  return {
    disturbance: { kind: 'disk', share, othersBytes },
    isBeyond: share > waitedForDisk && othersBytes > most,
  }
}

const memoryOf: Finder = ({ counters, durationMs }) => {
  const held = counters['othersMemoryRatio']
  const share = waitedShare(counters['memoryPressureMs'], durationMs)
  if (held === undefined || share === undefined) return undefined
  const { othersMemory, waitedForMemory } = disturbanceLimits
  return {
    disturbance: { kind: 'memory', share, held },
    isBeyond: share > waitedForMemory && held > othersMemory,
  }
}

const quotaOf: Finder = ({ counters }) => {
  const [periods, throttled] = [counters['quotaPeriods'], counters['throttledPeriods']]
  const throttledMs = counters['throttledMs']
  if (periods === undefined || throttled === undefined || throttledMs === undefined) return undefined
  const share = periods > 0 ? throttled / periods : 0
  const isBeyond = periods >= disturbanceLimits.quotaPeriods && share > disturbanceLimits.throttled
  return { disturbance: { kind: 'quota', share, throttledMs }, isBeyond }
}

const findersByKind: Readonly<Record<DisturbanceKind, Finder>> = {
  steal: stealOf,
  cpu: cpuOf,
  disk: diskOf,
  memory: memoryOf,
  quota: quotaOf,
}

/** Readings are taken around the build, so that the time between them is a little longer. */
const waitedShare = (waitedMs: number | undefined, durationMs: number): number | undefined =>
  waitedMs === undefined || durationMs <= 0 ? undefined : Math.min(1, waitedMs / durationMs)
