import type { Cell } from '../study.ts'
import { Unmeasurable } from './unmeasurable.ts'

/** Cells of a value that there is none of here. */
type Absent = Pick<Cell, 'value' | 'engine' | 'project' | 'group'> & {
  readonly scenarios: readonly string[]
}

/** Rows that only say why they are empty: nothing is left out in silence. */
export const absentCells = ({ scenarios, ...absent }: Absent, reason: string): readonly Cell[] =>
  scenarios.map((scenario) => ({
    ...absent,
    scenario,
    benchmarks: [],
    roughMs: 0,
    isOnce: true as const,
    isAbsent: true as const,
    open: async () => {
      throw new Unmeasurable({ code: 'absent', reason })
    },
  }))
