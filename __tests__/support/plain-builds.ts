import type { MeasureContext } from '../../src/measure/context.ts'

/** As in a run without `isolation` and `observe`. */
export const plainBuilds: Pick<MeasureContext, 'isolation' | 'hungBuilds' | 'observer' | 'observing'> = {
  isolation: {
    beforeBuild: async () => {},
    watch: () => ({ [Symbol.dispose]: () => {} }),
    report: () => undefined,
  },
  hungBuilds: { look: async () => {}, takeFile: () => undefined },
  observer: undefined,
  observing: { asked: [], outputDir: '', group: 'gcb-none00', hide: (text) => text },
}
