import type { Pair } from '../../src/analysis/pairs-of.ts'

/** Pairs from times, in the order of a run: base first, head first, base first … */
export const inTurn = (times: readonly Pick<Pair, 'baseMs' | 'headMs'>[]): readonly Pair[] =>
  times.map(({ baseMs, headMs }, at) => ({ baseMs, headMs, headFirst: at % 2 === 1 }))
