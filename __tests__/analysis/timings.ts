import { inTurn } from '../support/pairs.ts'
import type { Pair } from '../../src/analysis/pairs-of.ts'

const pairsOf = (times: readonly (readonly [number, number])[]): readonly Pair[] =>
  inTurn(times.map(([baseMs, headMs]) => ({ baseMs, headMs })))

/**
 * Cold builds of one small Go project with rootless Podman 4.3.1 on a shared machine with two cores, in
 * consecutive pairs: both revisions are identical.
 */
export const identical = pairsOf([
  [14169, 13902],
  [13895, 14503],
  [15012, 16358],
  [15976, 14756],
  [14966, 14097],
  [15470, 18261],
  [21847, 20619],
  [21048, 21449],
  [20121, 18900],
  [20033, 19589],
  [18477, 21104],
  [21713, 19694],
  [16632, 17961],
  [20114, 17032],
])

/** The same, with a head that imports five more standard packages. */
export const heavier = pairsOf([
  [12956, 15228],
  [14700, 15793],
  [16372, 16615],
  [15402, 18276],
  [21096, 21176],
  [17343, 17595],
  [18901, 20114],
  [19874, 23838],
  [19453, 21784],
  [19824, 22609],
  [20394, 21472],
  [19244, 22740],
  [18074, 18809],
  [18742, 20227],
])
