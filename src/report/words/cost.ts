import { markdownTable } from 'markdown-table'
import type { Cost } from '../../model.ts'

/** Where the time of the run went, and its sum, as the lines of a markdown table. */
export const costLines = (cost: Cost): readonly string[] =>
  markdownTable([['part', 'time'], ...costRows(cost)], { align: ['left', 'right'] }).split('\n')

/** The same as pairs of plain texts. */
export const costRows = (cost: Cost): readonly (readonly [part: string, time: string])[] => {
  const items = names.flatMap(([name, title]) => {
    // Most runs explain nothing, and older reports could not.
    if (name === 'explainMs' && (cost[name] ?? 0) === 0) return []
    return [[title, tenths(cost[name] ?? 0)] as const]
  })
  const total = items.reduce((sum, [, value]) => sum + value, 0)
  return [...items, ['total', total] as const].map(([title, value]) => [title, seconds(value)])
}

const names: readonly (readonly [keyof Cost, string])[] = [
  ['timedMs', 'timed builds'],
  ['primingMs', 'primes that are not cold samples'],
  ['warmUpMs', 'warm-up builds'],
  ['resetMs', 'resetting caches and clones between builds'],
  ['settleMs', 'sync and settling after builds'],
  ['setupMs', 'setting up: engines, images, projects'],
  ['explainMs', 'explain builds'],
  ['otherMs', 'everything else'],
]

// The total adds the rounded items, so that readers who add them up get the same.
const tenths = (ms: number): number => Math.round(ms / 100)
const seconds = (inTenths: number): string => `${(inTenths / 10).toFixed(1)} s`
