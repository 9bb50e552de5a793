import type { Thresholds } from '../../inputs/inputs.ts'
import type { Benchmark } from '../../model.ts'
import { limitsOf } from '../../plan/gated.ts'
import type { Cell } from '../study.ts'

/** The benchmarks of the cells that consist of builds, with the limits that the inputs give. */
export const benchmarksOf = (cells: readonly Cell[], thresholds: Thresholds): readonly Benchmark[] =>
  cells.flatMap(({ benchmarks, project, scenario }) =>
    benchmarks.map((id) => ({
      id,
      engine: id.slice(0, -`/${project}/${scenario}`.length),
      project,
      scenario,
      gated: false,
      limits: limitsOf(thresholds, id),
    })),
  )
