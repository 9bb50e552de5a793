import type { Isolating } from '../../src/measure/isolation.ts'

/** As in a run with `isolation: none`. */
export const notIsolated: Isolating = {
  beforeBuild: async () => {},
  watch: () => ({ [Symbol.dispose]: () => {} }),
  report: () => undefined,
}
