import type { Phase, TimelinePart } from '../model.ts'

/** Every phase except `unattributed`, in the order in which a build usually goes through them. */
export const phaseNames = [
  'startup',
  'frontend',
  'base',
  'context',
  'cache-match',
  'copy',
  'download',
  'compile',
  'link',
  'run',
  'step-overhead',
  'export',
] as const satisfies readonly Phase[]

/** Where parts overlap, the time belongs to the first of these: what the developer's own code costs comes first. */
const precedence = [
  'compile',
  'link',
  'download',
  'run',
  'copy',
  'export',
  'context',
  'base',
  'step-overhead',
  'cache-match',
  'frontend',
  'startup',
] as const satisfies readonly Phase[]

/** Every phase of one build in ms. */
export type PhaseTimes = Readonly<Record<Phase, number>>

/**
 * Divides the wall time of a build among phases, so that every instant counts once, however many parts overlap. The sum is
 * the wall time; `unattributed` is what no part covers. Parts outside the build are cut off.
 */
export const exclusivePhases = (parts: readonly TimelinePart[], wallMs: number): PhaseTimes => {
  const within = (ms: number): number => Math.min(Math.max(ms, 0), wallMs)
  const events = parts.flatMap(({ phase, startMs, endMs }) => {
    const rank = precedence.indexOf(phase)
    const [start, end] = [within(startMs), within(endMs)]
    return end > start
      ? [{ ms: start, rank, change: 1 } as const, { ms: end, rank, change: -1 } as const]
      : []
  })
  const open = precedence.map(() => 0)
  const times = precedence.map(() => 0)
  let [fromMs, unattributed] = [0, 0]
  const passTo = (ms: number): void => {
    const rank = open.findIndex((count) => count > 0)
    if (rank === -1) unattributed += ms - fromMs
    else times[rank] = (times[rank] ?? 0) + ms - fromMs
    fromMs = ms
  }
  for (const { ms, rank, change } of events.toSorted((a, b) => a.ms - b.ms)) {
    passTo(ms)
    open[rank] = (open[rank] ?? 0) + change
  }
  passTo(wallMs)
  const of = (phase: (typeof precedence)[number]): number => times[precedence.indexOf(phase)] ?? 0
  return { ...inOrder(of), unattributed }
}

const inOrder = (of: (phase: (typeof precedence)[number]) => number): Omit<PhaseTimes, 'unattributed'> => ({
  startup: of('startup'),
  frontend: of('frontend'),
  base: of('base'),
  context: of('context'),
  'cache-match': of('cache-match'),
  copy: of('copy'),
  download: of('download'),
  compile: of('compile'),
  link: of('link'),
  run: of('run'),
  'step-overhead': of('step-overhead'),
  export: of('export'),
})
