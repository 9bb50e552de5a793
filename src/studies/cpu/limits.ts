import { type CpuLimit, defaultShares } from '../../host/process/cpu-group.ts'

/** A limit of processors, as a value of the study. */
export type StudyLimit = {
  readonly name: string
  readonly limit: CpuLimit
  /** Whether something else wants the processors too, with the default weight. */
  readonly hasRival: boolean
}

export const noLimit = 'none'

const quota = (cpus: number): StudyLimit => ({
  name: `quota-${cpus}`,
  limit: { kind: 'quota', cpus },
  hasRival: false,
})

const weight = (shares: number, hasRival: boolean): StudyLimit => ({
  name: `weight-${shares}${hasRival ? rivalEnding : ''}`,
  limit: { kind: 'weight', shares },
  hasRival,
})

const rivalEnding = '-with-competitor'

/** In the order of the rows. */
export const studyLimits: readonly StudyLimit[] = [
  { name: noLimit, limit: { kind: 'none' }, hasRival: false },
  ...[2, 1, 0.5].map(quota),
  ...[defaultShares, 256].map((shares) => weight(shares, false)),
  ...[defaultShares, 256].map((shares) => weight(shares, true)),
]

/** The value with the weight that everything has, beside a competitor with the same. */
export const defaultWeight = weight(defaultShares, true).name

/** Values of `-p`, the first being what the others are compared with. */
export const parallelisms = [1, 2, 4, 8] as const

/** The limit with this name; undefined: there is none. */
export const limitNamed = (name: string): StudyLimit | undefined =>
  studyLimits.find((each) => each.name === name)

/** How a project is named that is built with this `-p`. */
export const withParallelism = (project: string, p: number): string => `${project}+p${p}`

/** The `-p` in such a name; undefined: none. */
export const parallelismIn = (project: string): number | undefined => {
  const p = /\+p(\d+)$/.exec(project)?.[1]
  return p === undefined ? undefined : Number(p)
}
