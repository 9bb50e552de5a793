import { at, parseJson, textAt } from '../../host/json.ts'

/** What a program in a RUN step saw of its limits, and how much of the processors it got. */
export type CpuProbe = {
  /** Of the build in which it ran. */
  readonly round: string
  /** What Go chose. */
  readonly goMaxProcs: number
  readonly processors: number
  readonly goVersion: string
  /** How many processors it used at once, on average, with more threads than the limit allows. */
  readonly usedProcessors: number
  /** For how long. */
  readonly wallMs: number
  /** The quota that its own group shows, in processors; `none`, or undefined where no such file can be seen. */
  readonly ownQuota: number | 'none' | undefined
}

/** Reads what the probe `cpu-limits` wrote down. Throws when it is something else. */
export const readCpuProbe = (text: string): CpuProbe => {
  const json = parseJson(text)
  const number = (name: string): number => {
    const value = at(json, name)
    if (typeof value !== 'number') throw new Error(`the probe of the processors wrote down no ${name}`)
    return value
  }
  return {
    round: textAt(json, 'round') ?? '',
    goMaxProcs: number('gomaxprocs'),
    processors: number('cpus'),
    goVersion: (textAt(json, 'go') ?? 'unknown').replace(/^go/, ''),
    usedProcessors: number('cpuMs') / number('wallMs'),
    wallMs: number('wallMs'),
    ownQuota: quotaIn(textAt(json, 'quota')),
  }
}

/** `cpu.max` of version 2 is `QUOTA PERIOD`, with `max` for none; `cpu.cfs_quota_us` of version 1 counts periods of 100 ms. */
export const quotaIn = (text: string | undefined): CpuProbe['ownQuota'] => {
  const [quota, period = '100000'] = text?.split(/\s+/) ?? []
  if (quota === undefined) return undefined
  if (quota === 'max' || quota === '-1') return 'none'
  const cpus = Number(quota) / Number(period)
  return Number.isFinite(cpus) ? cpus : undefined
}

/** How far use may exceed a quota: clocks are read apart. */
const tolerance = 1.25

/**
 * A group gets its whole quota again in each period of 100 ms, and may use it up at once. So of the first and the last period of a
 * build, it may use the quota of all 100 ms: at most that of 200 ms more than its own length allows.
 */
const partialPeriodsMs = 200

/** Why a limit did not hold, as a clause; undefined: it did. `cpus`: the quota. */
export const whyIgnored = (
  cpus: number,
  { usedProcessors, wallMs }: Pick<CpuProbe, 'usedProcessors' | 'wallMs'>,
): string | undefined =>
  usedProcessors <= cpus * Math.max(tolerance, 1 + partialPeriodsMs / wallMs)
    ? undefined
    : `the quota of ${cpus} was ignored: ${usedProcessors.toFixed(2)} processors were used`
