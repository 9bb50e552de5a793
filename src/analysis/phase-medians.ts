import { median } from 'simple-statistics'
import type { Measurement, Phase } from '../model.ts'
import { phaseNames } from './phases.ts'

export type PhaseMedian = { readonly phase: Phase; readonly ms: number }

/** The median of every phase that all these builds show, in the usual order. Medians do not add up to the median time. */
export const phaseMedians = (builds: readonly Measurement[]): readonly PhaseMedian[] =>
  [...phaseNames, 'unattributed' as const].flatMap((phase) => {
    const values = builds.flatMap(({ phases }) => phases?.[phase] ?? [])
    return values.length === 0 || values.length < builds.length ? [] : [{ phase, ms: median(values) }]
  })

export type PhaseChange = { readonly phase: Phase; readonly baseMs: number; readonly headMs: number }

/** Smaller differences are noise of the clock and of the machine. */
const leastChangeMs = 20
const leastShare = 0.01

/** The phases whose medians differ by 20 ms and by 1% of the base or more, the largest difference first. */
export const changedPhases = (
  base: readonly Measurement[],
  head: readonly Measurement[],
): readonly PhaseChange[] => {
  const ofHead = new Map(phaseMedians(head).map(({ phase, ms }) => [phase, ms]))
  const both = phaseMedians(base).flatMap(({ phase, ms }) => {
    const headMs = ofHead.get(phase)
    return headMs === undefined ? [] : [{ phase, baseMs: ms, headMs }]
  })
  const wholeMs = base.length === 0 ? 0 : median(base.map(({ durationMs }) => durationMs))
  const least = Math.max(leastChangeMs, leastShare * wholeMs)
  const differenceOf = ({ baseMs, headMs }: PhaseChange): number => Math.abs(headMs - baseMs)
  return both
    .filter((change) => differenceOf(change) >= least)
    .toSorted((a, b) => differenceOf(b) - differenceOf(a))
}

/** The share of its time that no phase explains; undefined for a short build, where fixed costs weigh more, or without phases. */
export const unexplainedShare = ({ phases, durationMs }: Measurement): number | undefined =>
  phases?.unattributed === undefined || durationMs <= longEnoughMs
    ? undefined
    : phases.unattributed / durationMs

const longEnoughMs = 2_000

/** More than this is a flaw of this program. */
export const mostUnexplained = 0.1
